import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { HostError } from '../../server/src/workspace/host'
import { clientHost, uriHost } from '../../server/src/workspace/host.lsp'
import { memoryHost } from '../support/memoryHost'

const files = memoryHost({ '/docs/a b.md': 'on disk' })
const client = memoryHost({
  'vscode-vfs://github/a.md': 'remote',
  'file:///docs/a%20b.md': 'through the client',
})
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('a host that speaks URIs', () => {
  it('reads files by path and asks the client for the rest', async () => {
    const host = uriHost(files, client)
    assert.equal(text(await host.readFile('file:///docs/a%20b.md')), 'on disk')
    assert.equal(text(await host.readFile('vscode-vfs://github/a.md')), 'remote')
    assert.deepEqual(await host.stat('file:///docs'), { type: 'directory', size: 0 })
    assert.deepEqual(await host.readDirectory('file:///docs'), [['a b.md', 'file']])
    assert.equal(await host.stat('vscode-vfs://github/b.md'), null)
  })

  it('asks the client for everything in a browser', async () => {
    assert.equal(text(await uriHost(null, client).readFile('file:///docs/a%20b.md')), 'through the client')
  })

  it('finds nothing where nobody can look', async () => {
    const host = uriHost(files, null)
    assert.equal(await host.stat('vscode-vfs://github/a.md'), null)
    assert.equal(await host.stat('docs/a.md'), null)
    await assert.rejects(host.readFile('vscode-vfs://github/a.md'), HostError)
    await assert.rejects(host.readDirectory('vscode-vfs://github/'), HostError)
  })
})

describe('a host that asks the client', () => {
  it('hands on what the client answers, and says why where it fails', async () => {
    const asked: unknown[] = []
    const answers: Readonly<Record<string, unknown>> = {
      'candor/readFile': [104, 105],
      'candor/stat': { type: 'file', size: 2 },
    }
    const sendRequest = (method: string, params: unknown): Promise<never> => {
      asked.push([method, params])
      if (method in answers) return Promise.resolve(answers[method] as never)
      return Promise.reject(new Error('the folder is offline'))
    }
    const host = clientHost({ sendRequest } as unknown as Parameters<typeof clientHost>[0])
    assert.equal(text(await host.readFile('x:/a')), 'hi')
    assert.deepEqual(await host.stat('x:/a'), { type: 'file', size: 2 })
    await assert.rejects(host.readDirectory('x:/'), (error) => {
      assert.ok(error instanceof HostError)
      assert.equal(error.path, 'x:/')
      assert.equal(error.message, 'could not be read: the folder is offline')
      return true
    })
    assert.deepEqual(asked[0], ['candor/readFile', { uri: 'x:/a' }])
  })
})
