import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { isGivenAway, isListOfWork, isOwnProject, isSlight, isUnpaid } from '../../rules/stakes'
import type { ReviewDocument } from '../../server/src/facts/types'
import { readDocument } from '../support/readDocument'
import { smallDocument } from './smallDocument'

const TITLE = 'Lanterns for the footpath'
const HOW = 'The lantern takes its hours from the table of the mast, which holds a row for each week.'
const PAGE = `${HOW} `.repeat(20)

const prd = (...blocks: readonly string[]): ReviewDocument =>
  readDocument(smallDocument('prd', TITLE, blocks))

function holds(
  what: string,
  test: (document: ReviewDocument) => boolean,
  cases: { readonly yes: readonly string[]; readonly no: readonly string[] },
): void {
  describe(`rules/stakes, ${what}`, () => {
    for (const [answer, blocks] of [
      [true, cases.yes],
      [false, cases.no],
    ] as const)
      for (const block of blocks)
        it(`is ${String(answer)}: ${block}`, () => {
          assert.equal(test(prd(HOW, block)), answer)
        })
  })
}

holds('a project of one’s own', isOwnProject, {
  yes: [
    'This is a hobby project of two neighbours.',
    'It started as a weekend project and grew.',
    'The app was built as a small portfolio project.',
    'Context: personal project, evenings only.',
    'Version 1 is for the private use of its two makers.',
    'We keep it for our own use until spring.',
    'I wrote it for myself after the third lost key.',
    'Success is a tidy screen that serves as a portfolio piece.',
    'The scope is small: it is built for a hackathon demo in June.',
    '- **Kind:** side project\n- **Since:** June',
    'This first version is\nfor the personal use of\nthe two of us.',
  ],
  no: [
    HOW,
    'Wardens of towns with a side project of lamps buy a second mast.',
    'The licence is free for personal use; towns pay by mast.',
    'Students of the course project light on a wall.',
    'Hackathon visitors are the first group we ask.',
    'As a warden I want a plan made for my town.',
    'The portfolio of the fund holds forty towns.',
    '```\nthis is a hobby project\n```',
    '<!-- This is a hobby project. -->',
    `${HOW} `.repeat(60) + 'This is a hobby project.',
  ],
})

holds('what is given away', isGivenAway, {
  yes: [
    'Lantern is an open-source planner for footpaths.',
    'We build an open source, cross-platform library for masts.',
    'Lanterns is open source from the first day.',
    'The project is open source.',
    'It will be fully open-source.',
    'Today we announce Lantern, an open-source tool that dims by the hour.',
    'The planner is MIT-licensed.',
    'It is published to npm with each release.',
    'The package is installable from PyPI.',
  ],
  no: [
    HOW,
    'There are open-source alternatives for single masts.',
    'Lantern is an open-source planner. Towns pay a yearly subscription for the hosted service.',
    'The core is MIT-licensed, and pricing follows the number of masts.',
    'It is built on open-source parts of others.',
    'The fuse software is open source and two versions behind.',
    'The order is published to the town hall.',
  ],
})

describe('rules/stakes, requirements with which nothing is gained or paid', () => {
  const PAID =
    'Light costs the town €40,000 a year. The yearly subscription of €900 pays for itself in a year, and margin on each mast is about 60 %.'
  it('are told by the business view and by what is at stake', () => {
    assert.equal(isUnpaid(prd(PAGE)), true)
    assert.equal(isUnpaid(prd(HOW)), false, 'a few lines')
    assert.equal(isUnpaid(prd(PAGE, PAID, '## Business\n\n' + PAID)), false)
    assert.equal(isUnpaid(prd(PAGE, 'We will spend 8 weeks on the masts.')), false)
    assert.equal(isUnpaid(prd(PAGE, 'Support is trained in May.')), false)
    assert.equal(isUnpaid(readDocument(smallDocument('strategy', TITLE, [PAGE]))), false)
  })
  it('are slight where a page makes one point at most', () => {
    const needs = [
      'March on the steps',
      'May at the lock',
      'June by the mill',
      'July under the bridge',
      'autumn',
    ].map((where) => `Walkers told us in ${where} that they stumble; today they carry a torch.`)
    assert.equal(isSlight(prd(PAGE)), true)
    assert.equal(isSlight(prd(PAGE, ...needs)), false)
    assert.equal(isSlight(readDocument(smallDocument('strategy', TITLE, [PAGE]))), false)
  })
})

describe('rules/stakes, a list of what comes when', () => {
  const roadmap = (...blocks: readonly string[]): boolean =>
    isListOfWork(readDocument(smallDocument('roadmap', TITLE, blocks)))
  it('is a roadmap that sets no goals', () => {
    assert.equal(roadmap('## Spring\n\n- Masts in the park', '## Autumn\n\n- Masts at the station'), true)
    assert.equal(
      roadmap('## Goals\n\n- Nobody falls on the steps', '## Spring\n\n- Masts in the park'),
      false,
    )
    assert.equal(roadmap('## Success metrics\n\n- Falls', '## Spring\n\n- Masts in the park'), false)
    assert.equal(isListOfWork(prd('## Spring\n\n- Masts in the park')), false)
  })
})
