import assert from 'node:assert/strict'
import { perHead } from '../../rules/perHead'

describe('rules/perHead', () => {
  it('asks again only where the head has changed', () => {
    const asked: string[] = []
    const lengthOf = perHead(4, (head) => asked.push(head))
    assert.deepEqual(
      ['rye bread', 'rye rolls', 'oat rolls', 'rye rolls'].map((text) => lengthOf(text)),
      [1, 1, 2, 3],
    )
    assert.deepEqual(asked, ['rye ', 'oat ', 'rye '])
  })
})
