import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readChunk } from '../../server/src/facts/chunkFacts'
import { judge, sumOf, toSum } from '../../server/src/facts/perspectiveModel'
import type { PerspectiveScore } from '../../server/src/facts/perspectiveTally'
import { NO_TRAITS } from '../../server/src/facts/perspectiveTraits'
import { MarkdownParser } from '../../server/src/markdown/parser'
import { scoreIn } from '../support/scored'

const NAMES = {
  key: '',
  product: new Set<string>(),
  segments: new Set<string>(),
  competitors: new Set<string>(),
}

/** What the last block of a text says of the business. */
function businessOf(text: string): PerspectiveScore | undefined {
  const block = new MarkdownParser()
    .parse(text)
    .chunks.flatMap(({ chunk }) => readChunk(chunk).blocks)
    .at(-1)
  assert.ok(block !== undefined)
  return scoreIn(block, NAMES)?.business
}

describe('What touches the business', () => {
  const touching = [
    'Our mission is to keep small harbours open all year.',
    'The mission of the society is to bring books to the islands.',
    'Bookbus’s mission is to bring a library to each village.',
    'Our long-term purpose is to end hunger in the valley.',
    'We strive to give every child a place to read in the evening.',
    'The foundation exists to keep the old mills turning.',
    'It should bring wider participation of parents in the school council.',
    'A second door will reach more people who never call us.',
    'The fair is meant to win broader acceptance among the growers.',
    'The importer is open source under the Apache 2.0 license.',
    'All of the code comes under the MIT licence from the first day on.',
    'The atlas is published under a Creative Commons licence.',
    'Sharing the rota would save us a lot of work in the evenings.',
    'The new form saves our clerks two hours in the week.',
    'A third of the harbours: most clinics have chosen to adopt the form, as customers continue to adopt it.',
    'It leads to lower costs for customers with one boat.',
  ]
  for (const text of touching)
    it(`is told: ${text}`, () => {
      assert.equal(businessOf(text)?.touched, true)
    })

  const silent = [
    'The purpose of this document is to list the gates.',
    'The purpose of the second gate is to keep the sheep apart.',
    'The vision model is to read the plates at night.',
    'The gate exists to keep the sheep apart at night.',
    'The list shows more engagement rings than chains.',
    'The parser reads more people from the second file.',
    'The page lists every library and its licence by name.',
    '> “Pure is licensed under the MIT license,” says the sample.',
    '> Pure is licensed under the MIT license, says the sample.',
    '| Library | Licence |\n| --- | --- |\n| leftpad, for the second column | MIT license |',
    'Saving the file takes us to the second step of the form.',
    'The reader adopts the second format without a question.',
    'The sort costs more for long lists than for short ones.',
  ]
  for (const text of silent)
    it(`is not told: ${text.replaceAll('\n', ' ')}`, () => {
      assert.notEqual(businessOf(text)?.touched, true)
    })

  it('mentions the business, and never answers for it', () => {
    const score = businessOf('We strive to keep the old mills turning, whatever the weather brings.')
    assert.ok(score !== undefined)
    assert.deepEqual([score.points, score.terms.size, score.facets.size], [0, 0, 0])
    assert.equal(judge('business', sumOf(toSum(score), NO_TRAITS)), 'mentioned')
  })
})

describe('Few words of the business', () => {
  const whole = [
    '- GitHub stars: 500',
    '- 40 paying customers',
    '- Raise awareness locally',
    '- Attract two sponsors',
    '| Metric | Target |\n| --- | --- |\n| Weekly downloads | 900 |',
    '| Metric | Target |\n| --- | --- |\n| New contributors | 5+ |',
  ]
  for (const text of whole)
    it(`count: ${text.replaceAll('\n', ' ')}`, () => {
      assert.ok((businessOf(text)?.terms.size ?? 0) > 0)
    })

  const labels = [
    '- GitHub stars',
    '- Pricing page',
    '- Free tier',
    '- Revenue chart',
    '- Sponsors',
    '- Base fee 1000000000',
    '- Marketing copy',
  ]
  for (const text of labels)
    it(`are a label: ${text}`, () => {
      assert.equal(businessOf(text)?.terms.size ?? 0, 0)
    })

  it('and a number that no product earns are no money', () => {
    assert.equal(businessOf('Empty blocks cost the gate 2,000,000,000 a year.')?.terms.size ?? 0, 0)
    assert.ok((businessOf('Empty pitches cost the town 46,000 a year.')?.terms.size ?? 0) > 0)
  })

  it('of the reader are not the organisation’s', () => {
    assert.equal(businessOf('It draws your revenue as a line over the whole year.')?.terms.size ?? 0, 0)
    assert.ok((businessOf('It draws our revenue as a line over the whole year.')?.terms.size ?? 0) > 0)
  })
})
