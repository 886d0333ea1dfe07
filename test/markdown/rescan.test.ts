import assert from 'node:assert/strict'
import fc from 'fast-check'
import { chunkSpans } from '../../server/src/markdown/chunks'
import { rescan } from '../../server/src/markdown/rescan'

/** Pieces that open, close and continue what reaches over several chunks. */
const PIECES = [
  '\n',
  '\n\n',
  '\r\n\r\n',
  '\r',
  ' ',
  '    ',
  '\t',
  '# Title\n\n',
  'Some prose\n\n',
  'Some prose\n',
  '- item\n\n',
  '1. one\n\n  two\n\n',
  '> quote\n\n',
  '```\n',
  '~~~~\n\n',
  '<div>\n\n',
  '<!-- ',
  ' -->\n\n',
  '<script>\n\n',
  '</script>\n\n',
  '---\n',
  '+++\n',
  '\uFEFF',
  '[a]: b.md\n\n',
  '[^a]: note\n\n    more\n\n',
  '| a | b |\n| - | - |\n',
]
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''))

describe('cutting a version anew', () => {
  it('gives the spans of the whole text, whatever was typed, pasted or deleted', () => {
    const edit = fc.record({
      at: fc.nat(400),
      length: fc.oneof(fc.constant(0), fc.nat(60)),
      piece: fc.constantFrom('', ...PIECES),
    })
    const property = fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      let before = start
      let spans = chunkSpans(before)
      for (const { at, length, piece } of edits) {
        const place = Math.min(at, before.length)
        const next = before.slice(0, place) + piece + before.slice(place + length)
        const found = rescan(next, before, spans)
        assert.deepEqual(found.spans, chunkSpans(next))
        for (const [index, { start: from, end }] of found.spans.entries()) {
          const tail = found.spans.length - index
          const old = index < found.head ? index : tail <= found.tail ? spans.length - tail : null
          if (old === null) continue
          const { start: oldFrom = 0, end: oldEnd = 0 } = spans[old] ?? {}
          assert.equal(next.slice(from, end), before.slice(oldFrom, oldEnd))
        }
        before = next
        spans = found.spans
      }
    })
    fc.assert(property, { numRuns: 1500 })
  })

  it('looks at nothing but the surroundings of a letter typed in a long text', () => {
    const before = 'A paragraph of prose.\n\n'.repeat(200)
    const spans = chunkSpans(before)
    const next = before.slice(0, 2_000) + 'x' + before.slice(2_000)
    const { head, tail } = rescan(next, before, spans)
    assert.ok(head > 80 && tail > 100 && head + tail > 195)
  })
})
