import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { processIo } from '../../server/src/cli/processIo'

/** A process with somebody at the keyboard, or nobody. */
function fakeProcess(isTTY: boolean): {
  readonly process: NodeJS.Process
  readonly stdin: PassThrough
  readonly shown: () => string
} {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  for (const stream of [stdin, stderr]) Object.assign(stream, { isTTY })
  const process = { cwd: () => 'C:\\docs', env: {}, exit: () => undefined, stdin, stdout, stderr }
  return { process: process as unknown as NodeJS.Process, stdin, shown: () => String(stderr.read() ?? '') }
}

describe('asking a person', () => {
  for (const [typed, agreed] of [
    ['y\n', true],
    ['Yes\n', true],
    ['n\n', false],
    ['\n', false],
    ['yesterday\n', false],
  ] as const) {
    it(`takes ${JSON.stringify(typed)} for ${agreed ? 'a yes' : 'a no'}`, async () => {
      const { process, stdin, shown } = fakeProcess(true)
      const answer = processIo(process).confirm('Write this?')
      stdin.write(typed)
      assert.equal(await answer, agreed)
      assert.match(shown(), /Write this\? \[y\/N\] /u)
    })
  }

  it('takes a closed input for a no', async () => {
    const { process, stdin } = fakeProcess(true)
    const answer = processIo(process).confirm('Write this?')
    stdin.end()
    assert.equal(await answer, false)
  })

  it('asks nobody where nobody is', async () => {
    const { process, shown } = fakeProcess(false)
    assert.deepEqual([await processIo(process).confirm('Write this?'), shown()], [null, ''])
  })
})
