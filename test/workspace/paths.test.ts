import assert from 'node:assert/strict'
import { baseName, joinPath, parentFolder, pathBelow } from '../../server/src/workspace/paths'

describe('paths', () => {
  const parents: readonly (readonly [path: string, parent: string | null])[] = [
    ['/a/b/c.md', '/a/b'],
    ['/a/', '/'],
    ['/a', '/'],
    ['/', null],
    ['C:/a/b.md', 'C:/a'],
    ['C:/a', 'C:/'],
    ['C:/', null],
    ['file:///a/b.md', 'file:///a'],
    ['file:///a', 'file:///'],
    ['file:///', null],
    ['vscode-vfs://github/o/x.md', 'vscode-vfs://github/o'],
    ['vscode-vfs://github/o', 'vscode-vfs://github/'],
    ['vscode-vfs://github/', null],
    ['untitled:Untitled-1', null],
    ['x.md', null],
    ['', null],
  ]
  for (const [path, parent] of parents) {
    it(`${path} lies in ${parent ?? 'no folder'}`, () => {
      assert.equal(parentFolder(path), parent)
    })
  }

  it('join a name to a folder, encoded in URIs', () => {
    assert.equal(joinPath('/a', 'b c.md'), '/a/b c.md')
    assert.equal(joinPath('/', 'b.md'), '/b.md')
    assert.equal(joinPath('file:///a', 'b c#.md'), 'file:///a/b%20c%23.md')
  })

  const below: readonly (readonly [folder: string, path: string, expected: string])[] = [
    ['/a', '/a/b/c.md', 'b/c.md'],
    ['/', '/a.md', 'a.md'],
    ['/a', '/ab/c.md', '/ab/c.md'],
    ['/a', '/a/b%20c.md', 'b%20c.md'],
    ['', '/a/b.md', '/a/b.md'],
    ['file:///a', 'file:///a/b%20c/%C3%BC.md', 'b c/ü.md'],
    ['file:///a', 'file:///a/50%25%zz%ff.md', '50%%zz%ff.md'],
  ]
  for (const [folder, path, expected] of below) {
    it(`${path} seen from ${folder || 'nowhere'} is ${expected}`, () => {
      assert.equal(pathBelow(folder, path), expected)
    })
  }

  it('have a last name', () => {
    assert.equal(baseName('/a/b.md'), 'b.md')
    assert.equal(baseName('file:///a/b%20c.md'), 'b c.md')
    assert.equal(baseName('b.md'), 'b.md')
  })
})
