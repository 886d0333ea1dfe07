import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readChunk } from '../../server/src/facts/chunkFacts'
import { MarkdownParser } from '../../server/src/markdown/parser'
import { scoresIn } from '../support/scored'

const NAMES = {
  key: '',
  product: new Set<string>(),
  segments: new Set<string>(),
  competitors: new Set<string>(),
}

/** Terms of the capability perspective that the blocks of a text hold. */
function termsOf(text: string): readonly string[] {
  return new MarkdownParser()
    .parse(text)
    .chunks.flatMap(({ chunk }) => readChunk(chunk).blocks)
    .flatMap((block) => scoresIn(block, NAMES).flatMap((score) => [...(score.capability?.terms ?? [])]))
}

describe('Staff by number', () => {
  const staffed = [
    'Two developers until October, one of them part time.',
    'The yard map was made by one maintainer in the evenings.',
    'For the scanners there are 3 hardware engineers and a van.',
    'Half a post for the gate, and one technician for the barriers.',
    'A single designer draws both lists and the map of the yard.',
    'We have four testers, all of them at the north gate.',
    'Twelve volunteers answer the mail of the whole harbour.',
    'One maintainer, best effort, and no promise about the gate.',
    'With two senior developers the gate would open in spring.',
    'Six freelancers; nobody else knows the yard.',
  ]
  for (const text of staffed)
    it(`is found: ${text}`, () => {
      assert.ok(
        termsOf(text).some((term) => term.startsWith('numbered ')),
        termsOf(text).join(', '),
      )
    })

  const others = [
    'Everything stands in a single developer platform with one list.',
    'The opportunity is one developer dashboard for all the yards.',
    'Small firms have 0 - 99 devs and one gate in the yard.',
    'Large firms have 2,501+ devs and more than a dozen gates.',
    'The plan is for tech leads, each with a team of 5-15 engineers.',
    'Persona 2: Security Engineer, who keeps the gate of the yard.',
    'Persona 4 – Agent Developer, who opens the gate in the morning.',
    'The list holds 10 deterministic managed dev accounts and a gate.',
    'Trusted mode is the phase-1 full dev-node surface of the yard.',
    'Over 21% of developers fail to open the gate in the first week.',
    'With a single command, developers get the whole list of gates.',
    'The plan costs $48 per developer, and the gate is left open.',
    'Others wrote 3 blog posts on the gate, and a tutorial on the yard.',
    'It costs $20, developers say, and the gate is left open.',
    'One of the developers at the next firm likes the list of gates.',
    'Phase 4 builds developer ecosystems around the gate of the yard.',
    'At 100 - 500 developers a firm has a gate of its own.',
  ]
  for (const text of others)
    it(`is no staff: ${text}`, () => {
      assert.ok(!termsOf(text).some((term) => term.startsWith('numbered ')), termsOf(text).join(', '))
    })
})

describe('Tables of work', () => {
  const table = (headers: string, row: string): string =>
    `${headers}\n${headers.replace(/[^|]+/g, '---')}\n${row}\n`

  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['| # | Part | Effort |', '| 1 | List of all the gates | Small |', ['team small']],
    ['| Part | Estimate |', '| Map of the whole yard | 3–4 person-days |', ['team 3–4 person-day']],
    ['| Part | Estimated effort |', '| Map of the whole yard | L–XL |', ['team l–xl']],
    ['| Part | Est. effort |', '| Map of the whole yard | 5 points |', ['team 5 point']],
    ['| Part | Complexity |', '| Barrier at the north gate | High |', ['team high']],
    ['| Part | Duration |', '| Barrier at the north gate | autumn |', ['team autumn']],
    ['| Part | Depends on |', '| Barrier at the north gate | Gate list |', ['dependencies gate list']],
    ['| Part | Prerequisite |', '| Barrier at the north gate | 1.2 |', ['dependencies 1.2']],
    ['| Part | Dependencies |', '| Barrier at the north gate | 1.2, 1.3 |', ['dependencies 1.2, 1.3']],
    ['| Part | Blocked by |', '| Barrier at the north gate | the harbour |', ['dependencies the harbour']],
    [
      '| Part | Effort | Prerequisite |',
      '| Barrier at the north gate | Medium | Gate list |',
      ['team medium', 'dependencies gate list'],
    ],
  ]
  for (const [headers, row, terms] of rows)
    it(`tell what things take and wait for: ${headers} ${row}`, () => {
      assert.deepEqual(
        termsOf(table(headers, row)).filter((term) => /^(?:team|dependencies) /.test(term)),
        terms,
      )
    })

  const silent: readonly (readonly [string, string])[] = [
    ['| Part | Effort |', '| Barrier at the north gate | TBD |'],
    ['| Part | Effort |', '| Barrier at the north gate | – |'],
    ['| Part | Effort |', '| Barrier at the north gate | |'],
    ['| Part | Prerequisite |', '| Barrier at the north gate | None |'],
    ['| Part | Depends on |', '| Barrier at the north gate | n/a |'],
    ['| Part | Depends on |', '| Barrier at the north gate | unknown |'],
    ['| Part | Colour |', '| Barrier at the north gate | red and white |'],
    ['| Part | Best effort |', '| Barrier at the north gate | red and white |'],
    ['| Part | Independent |', '| Barrier at the north gate | yes, of the list |'],
    ['| Part | Durability |', '| Barrier at the north gate | ten winters |'],
  ]
  for (const [headers, row] of silent)
    it(`leave it open: ${headers} ${row}`, () => {
      assert.deepEqual(termsOf(table(headers, row)), [])
    })
})

describe('Complexity', () => {
  const told = [
    'This adds complexity to the gate and to the list.',
    'The second list introduces complexity that nobody in the yard needs.',
    'A map per gate increases the complexity of the yard.',
    'That is a large amount of complexity for one barrier.',
    'We may take on additional complexity at the north gate.',
    'The barrier would bring operational complexity to the yard.',
  ]
  for (const text of told)
    it(`is a limit where something brings it: ${text}`, () => {
      assert.ok(
        termsOf(text).some((term) => term.includes('complexity')),
        termsOf(text).join(', '),
      )
    })

  const untold = [
    'The list shows complexity hotspots of the yard in red.',
    'A gate hides the complexity from whoever drives the van.',
    'The map reduces complexity for everybody in the yard.',
  ]
  for (const text of untold)
    it(`is none where it is a theme: ${text}`, () => {
      assert.ok(!termsOf(text).some((term) => term.includes('complexity')), termsOf(text).join(', '))
    })
})

describe('What is built, what waits and whose hours it takes', () => {
  const told: readonly (readonly [string, string])[] = [
    ['The barrier alarm is not yet built, the siren is.', 'not yet built'],
    ['The tide feed only allows boats from our own harbour.', 'only allow'],
    ['The yard book is kept up by one person in the evenings.', 'by one person'],
    ['Night crossings stay parked until the radar arrives.', 'parked until'],
    ['The berth list already exists in the harbour ledger.', 'already exists in'],
    ['To carry that load the yard server must evolve.', 'must evolve'],
  ]
  for (const [text, term] of told)
    it(`is found: ${text}`, () => {
      assert.ok(termsOf(text).includes(term), termsOf(text).join(', '))
    })
})
