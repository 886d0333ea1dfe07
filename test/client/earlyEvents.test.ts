import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { earlyEvents } from '../../client/src/earlyEvents'

describe('what a server does before someone listens', () => {
  it('is told in its order, then at once', () => {
    const heard: string[] = []
    const events = earlyEvents()
    events.message('one')
    events.failed(new Error('two'))
    events.ended()
    assert.equal(heard.length, 0)
    events.hand({
      message: (data) => {
        heard.push(`message ${String(data)}`)
      },
      failed: ({ message }) => {
        heard.push(`failed ${message}`)
      },
      ended: () => {
        heard.push('ended')
      },
    })
    assert.deepEqual(heard, ['message one', 'failed two', 'ended'])
    events.message('three')
    assert.equal(heard.at(-1), 'message three')
  })
})
