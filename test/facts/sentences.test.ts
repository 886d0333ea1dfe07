import assert from 'node:assert/strict'
import fc from 'fast-check'
import { sentencesOf } from '../../server/src/facts/sentences'
import type { PlainText } from '../../server/src/markdown/plainText'

const textOf = (value: string, marks: PlainText['marks'] = []): PlainText => ({
  value,
  runs: [{ plain: 0, source: 0 }],
  marks,
})

const split = (value: string): readonly string[] =>
  sentencesOf(textOf(value)).map(({ start, end }) => value.slice(start, end))

/** Written with ` / ` where one sentence ends and the next begins. */
const CASES: readonly string[] = [
  'We ask them. / They answer.',
  'Do they pay? / Yes! / Often.',
  'No stop at the end',
  'It works (we checked). / It is slow.',
  'She said “no.” / He left.',
  'Use e.g. Excel or i.e. a list, vs. paper.',
  'It takes approx. 5 minutes, cf. Fig. 3 and p. 12.',
  'Dr. Lind and Mrs. Okoro agreed.',
  'Bring pens, paper, etc. / Then wait.',
  'Bring pens, paper, etc. and wait.',
  'It runs 5 min. / We wait.',
  'Rosa asked Depot Inc. / They refused.',
  'J. K. Lind wrote it.',
  'So do I. / They do too.',
  'It fell to 3.5 % in version 2.1.4. / It rose again.',
  'See https://example.com/a.b?c=d. / Then decide.',
  'Wait … and see.',
  'Wait … / Then see.',
  'We asked "why?" and left.',
  'Growth! in every region',
  'In Mar. 2026 it ends. / In Apr. we start.',
  '1. Ask them',
  'Step 1. / Ask them.',
  'U.S. Customs said so.',
  'It fell in May. / [From: link and date] / Nobody asked why.',
  '[P1] Users can plan a route.',
  '[ASSUMPTION: tested in May] Users plan on Sundays.',
  'É vero. / È finita.',
]

describe('sentences', () => {
  for (const written of CASES) {
    it(`of “${written}”`, () => {
      const value = written.replaceAll(' / ', ' ')
      assert.deepEqual(split(value), written.split(' / '))
    })
  }

  it('do not end inside code', () => {
    const value = 'Run make. Then go on. Done.'
    const code = { kind: 'code', start: 0, end: 20, target: '' } as const
    const found = sentencesOf(textOf(value, [code])).map(({ start, end }) => value.slice(start, end))
    assert.deepEqual(found, ['Run make. Then go on.', 'Done.'])
  })

  it('are cut at white space where there is no stop for long', () => {
    const found = split('word '.repeat(1000))
    assert.ok(found.every((sentence) => sentence.length <= 2000 && /^word.*word$/.test(sentence)))
    assert.equal(found.join(' ').length, 4999)
  })

  it('are never cut between the halves of a character', () => {
    for (const sentence of split(`a${'😀'.repeat(3000)}`))
      assert.doesNotMatch(sentence, /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
  })

  it('cover all that is not white space, in order and without overlap', () => {
    const piece = fc.oneof(
      fc.constantFrom('. ', '? ', '… ', 'e.g. ', 'No. ', ' ', '\n', 'Ab', 'cd ', '12. ', '") '),
      fc.string(),
    )
    const property = fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const value = pieces.join('')
      const sentences = sentencesOf(textOf(value))
      let end = 0
      let gaps = ''
      for (const sentence of sentences) {
        assert.ok(end <= sentence.start && sentence.start < sentence.end)
        assert.equal(value.slice(sentence.start, sentence.end).trim().length, sentence.end - sentence.start)
        gaps += value.slice(end, sentence.start)
        end = sentence.end
      }
      assert.equal((gaps + value.slice(end)).trim(), '')
    })
    fc.assert(property)
  })
})
