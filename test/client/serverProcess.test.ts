import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'mocha'
import type { ServerPort } from '../../client/src/serverPort'
import { startProcess } from '../../client/src/serverProcess.node'

/** What a port says in a test, in the order it says it. */
interface Heard {
  readonly port: ServerPort
  readonly next: (what: 'message' | 'failed' | 'ended' | 'info' | 'error') => Promise<unknown>
}

describe('the server as a process', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'candor-server-'))
  })

  afterEach(() => rm(folder, { recursive: true }))

  async function start(script: string): Promise<Heard> {
    const path = join(folder, 'server.js')
    await writeFile(path, script)
    const said: { what: string; value: unknown }[] = []
    const waiting: { what: string; tell: (value: unknown) => void }[] = []
    const say =
      (what: string) =>
      (value?: unknown): void => {
        const at = waiting.findIndex((one) => one.what === what)
        if (at === -1) said.push({ what, value })
        else waiting.splice(at, 1)[0]?.tell(value)
      }
    const port = startProcess(path, null, { info: say('info'), error: say('error') })
    port.listen({ message: say('message'), failed: say('failed'), ended: say('ended') })
    return {
      port,
      next: (what) => {
        const at = said.findIndex((one) => one.what === what)
        if (at !== -1) return Promise.resolve(said.splice(at, 1)[0]?.value)
        return new Promise((tell) => waiting.push({ what, tell }))
      },
    }
  }

  const echo = `process.on('message', (message) => process.send(message))\n`
  const leaves = `process.on('disconnect', () => process.exit())\n`
  const message = { jsonrpc: '2.0', method: 'ping' }

  it('carries messages both ways, and ends when told to', async () => {
    const { port, next } = await start(echo + leaves)
    port.send(message)
    assert.deepEqual(await next('message'), message)
    port.end()
    await next('ended')
    port.end()
  })

  it('ends one that does not hear any more', async () => {
    const { port, next } = await start(`process.send('here'); for (;;);`)
    await next('message')
    port.end()
    await next('ended')
    assert.match(String(await next('error')), /SIGKILL/u)
  })

  it('says that it was killed, and that nothing can be sent since', async () => {
    const { port, next } = await start(`${echo}process.send(process.pid)`)
    process.kill(Number(await next('message')), 'SIGKILL')
    await next('ended')
    assert.match(String(await next('error')), /SIGKILL/u)
    port.send(message)
    assert.match(String(await next('failed')), /channel/i)
  })

  it('writes what the server prints to the log', async () => {
    const { port, next } = await start(`console.log('one'); console.error('two'); ${leaves}${echo}`)
    assert.equal(await next('info'), 'one')
    assert.equal(await next('error'), 'two')
    port.end()
    await next('ended')
  })
})
