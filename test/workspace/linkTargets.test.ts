import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { resolveTargets, targetPath } from '../../server/src/workspace/linkTargets'
import { headingAnchors } from '../../server/src/workspace/headingAnchors'
import { memoryHost } from '../support/memoryHost'

describe('where a link target stands', () => {
  const rows: readonly (readonly [
    document: string,
    target: string,
    root: string | null,
    path: string | null,
  ])[] = [
    ['/team/docs/a.md', 'b.md', '/team', '/team/docs/b.md'],
    ['/team/docs/a.md', './x/../b.md', '/team', '/team/docs/b.md'],
    ['/team/docs/a.md', '../b.md#part', '/team', '/team/b.md'],
    ['/team/docs/a.md', 'b.md?plain=1', '/team', '/team/docs/b.md'],
    ['/team/docs/a.md', 'my%20notes.md', '/team', '/team/docs/my notes.md'],
    ['/team/docs/a.md', '100%.md', '/team', '/team/docs/100%.md'],
    ['/team/docs/a.md', 'sub\\b.md', '/team', '/team/docs/sub/b.md'],
    ['/team/docs/a.md', '/b.md', '/team', '/team/b.md'],
    ['/team/docs/a.md', '..', '/team', '/team'],
    ['/team/docs/a.md', '/b.md', '/', '/b.md'],
    ['docs/a.md', '../b.md', '.', 'b.md'],
    ['C:\\team\\a.md', 'b.md', 'C:\\team', 'C:/team/b.md'],
    ['file:///team/docs/a.md', 'b c.md', 'file:///team', 'file:///team/docs/b%20c.md'],
    ['file:///team/docs/a.md', '/b.md', 'file:///team/', 'file:///team/b.md'],
    ['vscode-vfs://github/o/r/a.md', 'b.md', null, 'vscode-vfs://github/o/r/b.md'],
    ['/team/docs/a.md', '../../b.md', '/team', null],
    ['/team/docs/a.md', '../../teamwork/b.md', '/team', null],
    ['/team/docs/a.md', '../../../../b.md', null, null],
    ['docs/a.md', '../../b.md', '.', null],
    ['docs/a.md', '../..', '', null],
    ['/team/docs/a.md', '/b.md', null, null],
    ['/team/docs/a.md', '#part', '/team', null],
    ['/team/docs/a.md', 'a%00b.md', '/team', null],
    ['untitled:Untitled-1', 'b.md', null, null],
  ]
  for (const [document, target, root, path] of rows) {
    it(`${target} in ${document} below ${root ?? 'no root'}: ${path ?? 'nobody can say'}`, () => {
      assert.equal(targetPath(document, target, root), path)
    })
  }
})

describe('link targets', () => {
  const host = memoryHost({
    '/r/docs/prd.md': '# PRD',
    '/r/docs/notes one.md': '# Notes\n\n## Who & why?\n',
    '/r/docs/hollow.md': ' \n\n',
    '/r/docs/nothing.png': '',
    '/r/docs/picture.png': 'x',
    '/r/docs/folder/x.md': 'x',
    '/r/docs/locked.md': { fails: 'may not be read' },
    '/r/docs/socket.md': { odd: true },
    '/r/docs/latin.md': Uint8Array.from([0xe9, 0x20, 0x61]),
  })

  it('are found, missing or empty, and unlisted where nobody can say', async () => {
    const targets = await resolveTargets(
      host,
      '/r/docs/prd.md',
      [
        'notes%20one.md',
        'hollow.md',
        'nothing.png',
        'picture.png',
        'folder',
        'gone.md',
        '../../etc/passwd',
        'locked.md',
        'socket.md',
        'latin.md',
      ],
      '/r',
    )
    assert.deepEqual(
      [...targets],
      [
        ['notes%20one.md', { state: 'found', anchors: ['notes', 'who--why'] }],
        ['hollow.md', { state: 'empty' }],
        ['nothing.png', { state: 'empty' }],
        ['picture.png', { state: 'found' }],
        ['folder', { state: 'found' }],
        ['gone.md', { state: 'missing' }],
        ['socket.md', { state: 'found' }],
        ['latin.md', { state: 'found' }],
      ],
    )
  })

  it('say what they answer by themselves where the document inherits from them', async () => {
    const strategy = `# Depot strategy

## Market

Dispatchers use Rutero or a spreadsheet today. Unlike Rutero, which plans once a night, we plan while trucks are out.

Rutero sells to parcel hubs at $400 a month; Fleetsy charges $9 a truck and leaves small depots to spreadsheets.

There are 4,100 depots with 5 to 40 trucks in the country, and the category moves to planning by the hour.

| Competitor | Plans by day | Price |
| --- | --- | --- |
| Rutero | no | $400 |
| Fleetsy | no | $9 a truck |
`
    const linked = memoryHost({ '/r/prd.md': '# PRD', '/r/strategy.md': strategy })
    const look = async (inherited: readonly string[]) =>
      (await resolveTargets(linked, '/r/prd.md', ['strategy.md'], '/r', inherited)).get('strategy.md')
    assert.equal((await look([]))?.perspectives, undefined)
    const { perspectives } = (await look(['strategy.md'])) ?? {}
    assert.equal(perspectives?.market, 'addressed')
    assert.equal(perspectives.capability, 'absent')
  })

  it('let faults of our own through', async () => {
    const broken = { ...host, stat: () => Promise.reject(new TypeError('a fault')) }
    await assert.rejects(resolveTargets(broken, '/r/docs/prd.md', ['x.md']), TypeError)
  })
})

describe('heading anchors', () => {
  it('are those that GitHub gives', () => {
    const text = [
      '# Goals & *non-goals*',
      'Setext `code`',
      '=============',
      '## Goals & non-goals',
      '### Über_uns 2.0',
      '**Not a heading**',
      '```',
      '# neither',
      '```',
      '<a name="Old-Name"></a> <div class="x" id=\'top\'>',
    ]
      .join('\n\n')
      .replace('code`\n\n=', 'code`\n=')
    assert.deepEqual(headingAnchors(text), [
      'goals--non-goals',
      'setext-code',
      'goals--non-goals-1',
      'über_uns-20',
      'old-name',
      'top',
    ])
  })
})
