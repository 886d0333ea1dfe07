import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import fc from 'fast-check'
import { createLineIndex } from '../../server/src/review/lineIndex'

describe('review/lineIndex', () => {
  for (const [text, offset, line, column] of [
    ['', 0, 1, 1],
    ['abc', 3, 1, 4],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\r\nb', 2, 1, 3],
    ['a\rb', 2, 2, 1],
    ['a\n', 2, 2, 1],
    ['😀\n😀x', 5, 2, 3],
    ['abc', 99, 1, 4],
    ['abc', -1, 1, 1],
  ] as const) {
    it(`finds ${offset} in ${JSON.stringify(text)} at ${line}:${column}`, () => {
      assert.deepEqual(createLineIndex(text).positionAt(offset), { line, column })
    })
  }

  it('agrees with splitting the text at its line breaks', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', '😀')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.nat(60), (content, raw) => {
        const offset = Math.min(raw, content.length)
        const before = content.slice(0, offset)
        const insideBreak = before.endsWith('\r') && content[offset] === '\n'
        const lines = (insideBreak ? before.slice(0, -1) : before).split(/\r\n|\r|\n/u)
        const { line } = createLineIndex(content).positionAt(offset)
        assert.equal(line, lines.length)
      }),
    )
  })
})
