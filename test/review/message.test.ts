import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import fc from 'fast-check'
import { fillMessage, MESSAGE_LIMIT, shorten } from '../../server/src/review/message'

describe('review/message', () => {
  it('fills placeholders, also with numbers, and leaves unknown ones', () => {
    assert.equal(fillMessage('{n} of {all}: {gone}', { n: 3, all: 'nine' }), '3 of nine: {gone}')
  })

  it('does not fill placeholders that come with a value', () => {
    assert.equal(fillMessage('“{a}” {b}', { a: '{b}', b: 'x' }), '“{b}” x')
  })

  it('does not read values off the prototype', () => {
    assert.equal(fillMessage('{constructor}', {}), '{constructor}')
  })

  it('puts values on one line', () => {
    assert.equal(fillMessage('“{a}”', { a: 'one\n  two\tthree' }), '“one two three”')
  })

  it('shortens the long value and keeps the sentence around it', () => {
    const message = fillMessage('“{long}” in {short}. Who says so?', {
      long: 'word '.repeat(200),
      short: 'Market',
    })
    assert.ok(message.length <= MESSAGE_LIMIT)
    assert.match(message, /^“word word .*…” in Market\. Who says so\?$/u)
  })

  it('cuts the whole where the template alone is too long', () => {
    assert.equal(fillMessage('x'.repeat(300), {}, 10), 'x'.repeat(9) + '…')
  })

  for (const [text, limit, expected] of [
    ['short', 10, 'short'],
    ['one two three four', 10, 'one two…'],
    ['😀😀😀', 4, '😀…'],
    ['😀😀😀', 6, '😀😀😀'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
  ] as const) {
    it(`shortens ${JSON.stringify(text)} to ${limit}`, () => {
      assert.equal(shorten(text, limit), expected)
    })
  }

  it('is quick with a value of megabytes, whatever is in it', () => {
    for (const value of ['x'.repeat(5_000_000), ' '.repeat(5_000_000) + 'x', '😀 '.repeat(1_000_000)]) {
      const message = fillMessage('“{a}” stands here. Why?', { a: value })
      assert.ok(message.length <= MESSAGE_LIMIT)
      assert.match(message, /…” stands here\. Why\?$/u)
    }
  })

  it('never passes the limit and never halves a surrogate pair', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(
      fc.property(text, text, fc.integer({ min: 2, max: MESSAGE_LIMIT }), (a, b, limit) => {
        const message = fillMessage('“{a}” and {b}. Why?', { a, b }, limit)
        assert.ok(message.length <= limit)
        assert.ok(!LONE_SURROGATE.test(message))
      }),
    )
  })
})

const LONE_SURROGATE = /\p{Cs}/u
