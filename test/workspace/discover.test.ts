import assert from 'node:assert/strict'
import { discoverDocuments } from '../../server/src/workspace/discover'
import { memoryHost } from '../support/memoryHost'

const files = {
  '/w/b.md': '',
  '/w/a.MARKDOWN': '',
  '/w/notes.txt': '',
  '/w/x.md/inside.md': '',
  '/w/docs/old/p.md': '',
  '/w/docs/z.md': '',
  '/w/node_modules/m/README.md': '',
  '/w/.git/x.md': '',
  '/w/dist/x.md': '',
  '/w/locked': { fails: 'may not be read; check its permissions' },
}
const all = () => Promise.resolve(true)

describe('finding documents', () => {
  it('searches folders for Markdown, in path order', async () => {
    const { documents, excluded, problems } = await discoverDocuments(memoryHost(files), ['/w'], all)
    assert.deepEqual(documents, [
      '/w/a.MARKDOWN',
      '/w/b.md',
      '/w/docs/old/p.md',
      '/w/docs/z.md',
      '/w/x.md/inside.md',
    ])
    assert.deepEqual([excluded, problems], [[], []])
  })

  it('leaves out what configuration excludes, and says so', async () => {
    const notOld = (path: string) => Promise.resolve(!path.includes('/old/'))
    const found = await discoverDocuments(memoryHost(files), ['/w/docs'], notOld)
    assert.deepEqual(found.documents, ['/w/docs/z.md'])
    assert.deepEqual(found.excluded, ['/w/docs/old/p.md'])
  })

  it('takes files that are named, once, whatever they are', async () => {
    const none = () => Promise.resolve(false)
    const inputs = ['/w/notes.txt', '/w/docs/old/p.md', '/w/docs', '/w/notes.txt']
    const found = await discoverDocuments(memoryHost(files), inputs, none)
    assert.deepEqual(found.documents, ['/w/docs/old/p.md', '/w/notes.txt'])
    assert.deepEqual(found.excluded, ['/w/docs/z.md'])
  })

  it('searches an ignored folder that is named', async () => {
    const found = await discoverDocuments(memoryHost(files), ['/w/dist'], all)
    assert.deepEqual(found.documents, ['/w/dist/x.md'])
  })

  it('tells what it could not look into and goes on', async () => {
    const host = memoryHost({ ...files, '/v/pipe.md': { odd: true }, '/v/x.md': '' })
    const locked = {
      ...host,
      readDirectory: (path: string) => host.readDirectory(path === '/w/docs' ? '/w/locked' : path),
    }
    const found = await discoverDocuments(locked, ['/missing', '/w/docs', '/v'], all)
    assert.deepEqual(found.documents, ['/v/x.md'])
    assert.deepEqual(found.problems, [
      { path: '/missing', message: 'does not exist; check the path' },
      { path: '/w/docs', message: 'may not be read; check its permissions' },
      { path: '/v/pipe.md', message: 'is not a regular file' },
    ])
  })

  it('lets faults of its own through', async () => {
    const broken = { ...memoryHost(files), stat: () => Promise.reject(new TypeError('a bug')) }
    await assert.rejects(discoverDocuments(broken, ['/w'], all), TypeError)
  })
})
