import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { discoverDocuments } from '../../server/src/workspace/discover'
import { nodeHost } from '../../server/src/workspace/host.node'

describe('files of this machine', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'candor-host-')).split(sep).join('/')
    mkdirSync(`${folder}/docs/x.md`, { recursive: true })
    writeFileSync(`${folder}/docs/a.md`, 'ä')
    writeFileSync(`${folder}/docs/x.md/b.md`, '')
    symlinkSync(`${folder}/docs`, `${folder}/docs/again`)
    symlinkSync(`${folder}/docs`, `${folder}/docs/folder.md`)
    symlinkSync('a.md', `${folder}/docs/link.md`)
    symlinkSync('nowhere', `${folder}/docs/dangling.md`)
    symlinkSync('circle.md', `${folder}/docs/circle.md`)
  })
  after(() => {
    rmSync(folder, { recursive: true })
  })

  it('are told apart', async () => {
    assert.deepEqual(await nodeHost.stat(`${folder}/docs/a.md`), { type: 'file', size: 2 })
    assert.equal((await nodeHost.stat(`${folder}/docs`))?.type, 'directory')
    assert.equal((await nodeHost.stat('/dev/null'))?.type, 'other')
    assert.equal(await nodeHost.stat(`${folder}/none`), null)
    assert.equal(await nodeHost.stat(`${folder}/docs/a.md/below`), null)
  })

  it('are read as bytes', async () => {
    assert.deepEqual([...(await nodeHost.readFile(`${folder}/docs/a.md`))], [0xc3, 0xa4])
  })

  it('fail in words', async () => {
    await assert.rejects(nodeHost.readFile(`${folder}/none`), { message: 'does not exist; check the path' })
    await assert.rejects(nodeHost.readFile(`${folder}/docs`), { message: 'is a folder, not a file' })
    await assert.rejects(nodeHost.readDirectory(`${folder}/docs/a.md`), { message: 'is not a folder' })
    await assert.rejects(nodeHost.stat(`${folder}/docs/circle.md`), { message: /leads back to itself/ })
    await assert.rejects(nodeHost.stat(`${folder}/${'x'.repeat(300)}`), { message: /too long/ })
    await assert.rejects(nodeHost.stat('a\0b'), { message: 'could not be read (ERR_INVALID_ARG_VALUE)' })
  })

  it('are found without running in circles', async () => {
    const found = await discoverDocuments(nodeHost, [folder], () => Promise.resolve(true))
    const below = (path: string) => path.slice(folder.length + 1)
    assert.deepEqual(found.documents.map(below), ['docs/a.md', 'docs/link.md', 'docs/x.md/b.md'])
    assert.deepEqual(found.problems.map(({ path, message }) => `${below(path)} ${message}`).sort(), [
      'docs/circle.md is a symbolic link that leads back to itself',
      'docs/dangling.md is a symbolic link that leads nowhere',
    ])
  })
})
