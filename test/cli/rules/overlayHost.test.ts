import assert from 'node:assert/strict'
import { overlayHost } from '../../../server/src/cli/rules/overlayHost'
import { memoryHost } from '../../support/memoryHost'

describe('a host that shows a change before it is written', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const base = memoryHost({ '/w/a.md': 'a', '/w/sets/one/old.md': 'old', '/w/sets/two/x.md': 'x' })
  const host = overlayHost(base, {
    files: new Map([
      ['/w/lock', bytes('lock')],
      ['/w/sets/one/new.md', bytes('new')],
      ['/w/more/deep/y.md', bytes('y')],
    ]),
    folders: ['/w/sets/one', '/w/more/deep'],
  })
  const text = async (path: string): Promise<string> => new TextDecoder().decode(await host.readFile(path))

  it('shows new files, hides those of folders that are replaced, and leaves the rest', async () => {
    assert.deepEqual(
      [await text('/w/lock'), await text('/w/a.md'), await text('/w/sets/one/new.md')],
      ['lock', 'a', 'new'],
    )
    assert.equal(await host.stat('/w/sets/one/old.md'), null)
    assert.deepEqual(await host.stat('/w/lock'), { type: 'file', size: 4 })
    assert.deepEqual(await host.stat('/w/more'), { type: 'directory', size: 0 })
    assert.deepEqual(await host.stat('/w/a.md'), { type: 'file', size: 1 })
  })

  it('lists folders as they will be', async () => {
    const names = async (path: string): Promise<unknown> => [...(await host.readDirectory(path))].sort()
    assert.deepEqual(await names('/w'), [
      ['a.md', 'file'],
      ['lock', 'file'],
      ['more', 'directory'],
      ['sets', 'directory'],
    ])
    assert.deepEqual(await names('/w/sets'), [
      ['one', 'directory'],
      ['two', 'directory'],
    ])
    assert.deepEqual(await names('/w/sets/one'), [['new.md', 'file']])
    assert.deepEqual(await names('/w/more'), [['deep', 'directory']])
    await assert.rejects(async () => {
      await host.readFile('/w/none')
    })
  })
})
