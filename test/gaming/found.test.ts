import { describe, it } from 'mocha'
import type { Review } from '../../server/src/review/types'
import { assertCoverageNotRaised, assertNotRaised, assertSameStates, judge } from './judged'

const NURSES = 'Night nurses struggle to hand over patients and end up with notes on paper.'
const SURVEY = 'In a survey of 40 nurses in March 2026, 40% said they write the list twice.'

/** What earned points before the properties found it: the text, and the same with the trick. */
const TRICKS: readonly (readonly [string, string, string])[] = [
  [
    'a heading without a text',
    `## Problem\n\n${NURSES}`,
    `## Problem\n\n${NURSES}\n\n## Users\n\n## Market\n`,
  ],
  ['a blank with labels', NURSES, `Baseline: TBD, target: TBD by [date]\n\n${NURSES}`],
  ['a blank that speaks of evidence', NURSES, `${NURSES}\n\n[Describe what we heard here]`],
  [
    'a survey that stands twice',
    `${SURVEY}\n\nNobody else helps them.`,
    `${SURVEY}\n\nNobody else helps them.\n\n${SURVEY}`,
  ],
  ['keywords with a verb among them', NURSES, `stop, revisit, kill criteria, review date\n\n${NURSES}`],
  ['keywords of evidence', NURSES, `${NURSES}\n\ninterviews, survey, analytics, n=200, source, data, 2026`],
  [
    'an element that is not displayed',
    NURSES,
    `<div style="display: none">\n\nWe considered buying Chartly and rejected it because of the price.\n\n</div>\n\n${NURSES}`,
  ],
  [
    'words of no size',
    NURSES,
    `${NURSES} <span style="font-size:0">We stop if fewer than 9 nurses use it by May 2027.</span>`,
  ],
  ['an opinion before a claim', 'Nobody else helps nurses.', 'In our view, nobody else helps nurses.'],
  [
    'doubt before an instruction',
    'Increase retention from 4% to 9%.',
    'Perhaps increase retention from 4% to 9%.',
  ],
  [
    'doubt that takes a claim out of the count',
    `${NURSES}\n\nComplaints rose by 4% in 2025.`,
    `It might be that night nurses struggle to hand over patients and end up with notes on paper.\n\nComplaints rose by 4% in 2025.`,
  ],
  ['a hedge that ends a phrase', 'There are no alternatives.', 'There are no alternatives, to some extent.'],
  ['an open task', NURSES, `${NURSES}\n\n- [ ] Survey 120 customers in March 2027`],
  [
    'a footnote that is not there',
    'The market is worth $4 billion.',
    'The market is worth $4 billion[^gone].',
  ],
]

/** Two versions of a text that differ in certainty or in headings alone. */
const ALIKE: readonly (readonly [string, string, string])[] = [
  [
    'an adverb before a short sentence',
    'Admins can export all records.',
    'Clearly, admins can export all records.',
  ],
  ['an adverb inside a phrase', 'Towns would pay for this.', 'Towns would certainly pay for this.'],
  [
    'an adverb before an obligation',
    'Support tickets must not grow by 4%.',
    'Clearly, support tickets must not grow by 4%.',
  ],
  ['a heading over evidence', `## Roadmap\n\n${SURVEY}`, `## Requirements\n\n${SURVEY}`],
]

const under = (text: string): string =>
  `# Wardlist: Product Requirements\n\n${text.startsWith('## ') ? '' : '## Problem\n\n'}${text}\n`

const declared = (text: string): Review => judge(`---\ndoc-type: prd\n---\n${under(text)}`, 'prd.md')

describe('tricks found by the properties', () => {
  for (const [name, before, after] of TRICKS)
    it(`gain nothing: ${name}`, () => {
      const [low, high] = [declared(before), declared(after)]
      assertNotRaised(low, high)
      assertCoverageNotRaised(low, high)
    })

  for (const [name, before, after] of ALIKE)
    it(`change no perspective: ${name}`, () => {
      assertSameStates(judge(under(before), 'prd.md'), judge(under(after), 'prd.md'))
    })
})
