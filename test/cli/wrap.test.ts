import assert from 'node:assert/strict'
import fc from 'fast-check'
import { wrap } from '../../server/src/cli/formats/wrap'

describe('wrapping', () => {
  const cases: readonly (readonly [text: string, width: number, ...lines: string[]])[] = [
    ['', 10, ''],
    ['one', 10, 'one'],
    ['one two three', 7, 'one two', 'three'],
    ['one  two   three', 9, 'one  two', 'three'],
    ['a incomprehensibilities b', 5, 'a', 'incomprehensibilities', 'b'],
    ['a b\u00A0c d', 3, 'a', 'b c', 'd'],
    ['🙂🙂 🙂🙂', 5, '🙂🙂 🙂🙂'],
    ['tab\tand\nline', 40, 'tab\tand\nline'],
  ]
  for (const [text, width, ...lines] of cases) {
    it(`${JSON.stringify(text)} at ${width}`, () => {
      assert.deepEqual(wrap(text, width), lines)
    })
  }

  it('loses no word and keeps to the width where words allow it', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 })
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 60 }), (each, width) => {
        const lines = wrap(each.join(' '), width)
        assert.equal(lines.join(' '), each.join(' '))
        assert.ok(lines.every((line) => line.length <= width))
      }),
    )
  })
})
