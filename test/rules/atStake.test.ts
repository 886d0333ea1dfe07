import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { isAtStake, isCommitted } from '../../rules/atStake'
import type { DocumentType, ReviewDocument } from '../../server/src/facts/types'
import { readDocument } from '../support/readDocument'
import { smallDocument } from './smallDocument'

const TITLE = 'Lanterns for the footpath'
const HOW = 'The lantern takes its hours from the table of the mast, which holds a row for each week.'
const PAGE = `${HOW} `.repeat(24)

const read = (
  type: DocumentType,
  blocks: readonly string[],
  frontMatter: readonly string[] = [],
): ReviewDocument => readDocument(smallDocument(type, TITLE, [PAGE, ...blocks], frontMatter))

const COMMITTED = [
  'Revenue from masts should carry the team by autumn.',
  'The first paying customers are two harbour towns.',
  'Night hours move into the paid plan.',
  'We will be the market leader for footpaths.',
  'It is a SaaS for towns.',
  'Investors ask for the second town.',
  'The mast needs a sign-off by the town engineer.',
  'We have a contract with the bridge office until June.',
  'Procurement asks for three offers.',
  '## Launch\n\n- Legal review must be done before the first night',
  'The yearly budget for masts is €9,000.',
  '## Decision\n\nWe will spend a budget of €40,000 on masts.',
  'The switch to the new fuse is irreversible.',
]
const RELIED_ON = [
  'Our customers call when a step is dark.',
  'Our oldest members walk with a torch.',
  'Customer support answers at night.',
  'Support is trained in May.',
  'Marketing will write a page on it.',
  'The backend team has a week for it.',
  'Masts go live behind a flag.',
  'It is released to all towns in June.',
  'Pilot customers get the first mast.',
  'Stakeholders meet each Monday.',
  'Support tickets on dark steps come in each November.',
  'The operations team climbs the mast twice a year.',
  'The head of lighting looks at the map each month.',
  'Masts near the clinic keep the way of patients lit.',
  'Masts near the school keep the way of pupils lit.',
  '## Goals\n\n- Falls on the steps from 14 to 5 a winter by March',
]
const NEITHER = [
  HOW,
  'Walkers carry a torch of their own.',
  'How much revenue could a mast bring?',
  '## Non-goals\n\n- Revenue in the first year',
  '## Requirements\n\n- The page lists revenue and paying customers of each shop along the path',
  '## What we build\n\nFinance teams sign off the plan with one button, and the page shows revenue.',
  '## Competitors\n\nLampwright sells a paid plan to large towns.',
  'If a paid plan ever comes, masts by the river pay first.',
  '> “Our revenue comes from masts,” said a maker of fuses.',
  '<!-- Revenue should double. -->',
  '```\nrevenue = masts * fee\n```',
  'It is open, and not SaaS.',
  'Support several masts.',
  'Our lantern has hosts of bulbs.',
]

describe('rules/atStake, whether somebody commits themselves', () => {
  for (const block of COMMITTED)
    it(`is true: ${block}`, () => {
      assert.equal(isCommitted(read('prd', [block])), true)
    })
  for (const block of [...RELIED_ON, ...NEITHER])
    it(`is false: ${block}`, () => {
      assert.equal(isCommitted(read('prd', [block])), false)
    })
  it('is told by approval, and taken for granted in a few lines', () => {
    assert.equal(isCommitted(read('prd', [], ['status: approved'])), true)
    assert.equal(isCommitted(read('prd', [], ['status: draft'])), false)
    assert.equal(isCommitted(readDocument(smallDocument('prd', TITLE, [HOW]))), true)
  })
})

describe('rules/atStake, whether somebody has something to lose', () => {
  for (const block of [...COMMITTED, ...RELIED_ON])
    it(`is true: ${block}`, () => {
      assert.equal(isAtStake(read('prd', [block])), true)
    })
  for (const block of NEITHER)
    it(`is false: ${block}`, () => {
      assert.equal(isAtStake(read('prd', [block])), false)
    })
  it('is told by what chooses for an organisation or is told to outsiders', () => {
    for (const [type, answer] of [
      ['strategy', true],
      ['launch', true],
      ['business-case', true],
      ['prd', false],
      ['one-pager', false],
      ['prfaq', false],
      ['roadmap', false],
    ] as const)
      assert.equal(isAtStake(read(type, [])), answer, type)
  })
  it('is not told by a type that only headings tell', () => {
    const page = `# ${TITLE}\n\n${PAGE}\n`
    assert.equal(isAtStake(readDocument(page, { path: 'docs/lantern-strategy.md' })), true)
    assert.equal(isAtStake(readDocument(page, { path: 'handbook/lantern-strategy.md' })), false)
  })
  it('is told by a view on money', () => {
    const money =
      '## Business\n\nLight costs the town €40,000 a year. A mast costs €900 and pays for itself in a year, and the margin on each is about 60 %.'
    assert.equal(isAtStake(read('prd', [money])), true)
  })
  it('is not so for what is for its makers’ own use or given away', () => {
    for (const block of ['It is a hobby project of ours.', 'Lantern is an open-source planner for paths.']) {
      assert.equal(isAtStake(readDocument(smallDocument('strategy', TITLE, [block, PAGE]))), false, block)
      assert.equal(isAtStake(readDocument(smallDocument('strategy', TITLE, [block]))), false, block)
    }
  })
})
