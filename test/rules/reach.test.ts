import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { decisionLeniency, isComparison, leniency } from '../../rules/reach'
import { readDocument } from '../support/readDocument'
import { smallDocument } from './smallDocument'

const TITLE = 'Lanterns for the footpath'
const HOW =
  'The lantern takes its hours from the table of the mast. The table holds a row for each week and a column for each door. '
const PAGES = HOW.repeat(24)
const NEED = 'Walkers told us in March that they cannot see the steps; today they carry a torch.'

describe('rules/reach, how milder a plan is asked', () => {
  const CASES: readonly (readonly [what: string, text: string, steps: 0 | 1, path?: string])[] = [
    ['a plan', smallDocument('prd', TITLE, [NEED]), 0],
    ['work that is done', smallDocument('prd', TITLE, [NEED], ['status: implemented']), 1],
    ['work that goes on', smallDocument('prd', TITLE, [NEED], ['status: active development']), 0],
    ['tasks that are ticked off', smallDocument('prd', TITLE, [NEED, '- [x] A mast is set\n'.repeat(11)]), 1],
    ['tasks that are open', smallDocument('prd', TITLE, [NEED, '- [ ] A mast is set\n'.repeat(11)]), 0],
    [
      'a type that headings alone tell',
      `# ${TITLE}\n\n## Users\n\n${NEED}\n\n## Goals\n\n${NEED}\n\n## Scope\n\n${NEED}\n`,
      1,
      'docs/lanterns.md',
    ],
    ['a type that the file tells', `# ${TITLE}\n\n## Users\n\n${NEED}\n`, 0, 'docs/lanterns-prd.md'],
    ['a page of a handbook', `# Strategy of the lanterns\n\n${NEED}\n`, 1, 'handbook/lanterns.md'],
    ['a pitch', smallDocument('one-pager', 'The lantern pitch', [NEED]), 1],
    ['principles', smallDocument('one-pager', 'Principles of light', [NEED]), 1],
    ['pages on how it works', smallDocument('prd', TITLE, [PAGES]), 1],
    ['pages that argue', smallDocument('prd', TITLE, [PAGES, ...Array<string>(12).fill(NEED)]), 0],
    [
      'a page for its makers’ own use',
      smallDocument('prd', TITLE, [NEED, 'It is a hobby project of ours.']),
      1,
    ],
    ['a page that ends on a call to buyers', smallDocument('prd', TITLE, [NEED, 'Ready? Book a demo.']), 1],
    [
      'a page that asks to join',
      smallDocument('one-pager', TITLE, [NEED, '[Join our Discord](https://lamps.example)']),
      1,
    ],
    [
      'a plan whose product has a demo',
      smallDocument('prd', TITLE, ['Wardens book a demo.', PAGES.slice(0, 500), NEED, NEED]),
      0,
    ],
    ['a few words on how it works', smallDocument('prd', TITLE, [HOW]), 0],
  ]
  for (const [what, text, steps, path = 'docs/lanterns.md'] of CASES)
    it(`is ${steps} for ${what}`, () => {
      assert.equal(leniency(readDocument(text, { path })), steps)
    })
})

describe('rules/reach, how milder a decision is asked', () => {
  it('takes back what approval adds, once it is built', () => {
    const steps = (status: string): number =>
      decisionLeniency(readDocument(smallDocument('prd', TITLE, [NEED], [`status: ${status}`])))
    assert.equal(steps('implemented'), 2)
    assert.equal(steps('accepted'), 0)
    assert.equal(steps('complete'), 1)
  })
})

describe('rules/reach, comparisons', () => {
  it('are told by the title', () => {
    const compares = (title: string): boolean => isComparison(readDocument(`# ${title}\n\n${NEED}\n`))
    for (const title of [
      'Competitive analysis of lanterns',
      'Market research',
      'Competitor landing page comparison',
    ])
      assert.equal(compares(title), true, title)
    for (const title of [TITLE, 'Analysis of the footpath']) assert.equal(compares(title), false, title)
  })
})
