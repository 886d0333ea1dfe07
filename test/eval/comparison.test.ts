import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { compareRuns } from './comparison'
import { comparisonText } from './comparisonText'
import type { MainFigure } from './mainFigures'
import type { SavedRun } from './savedRun'

type Flagged = SavedRun['documents'][number]['flagged'][number]

function flag(ruleId: string, line: number, agreed: boolean | null): Flagged {
  return { ruleId, line, column: 1, text: `«line ${line}»`, agreed }
}

function mark(
  line: number,
  found: boolean,
  kinds: readonly string[] = ['vague'],
): SavedRun['documents'][number]['marked'][number] {
  return { line, kinds: [...kinds], quote: `words ${line}`, found }
}

function runOf(changes: Partial<SavedRun['documents'][number]>, rest: Partial<SavedRun> = {}): SavedRun {
  return {
    schema: 'candor-eval/1',
    figures: {},
    documents: [{ file: 'a.md', fields: {}, marked: [], flagged: [], ...changes }],
    others: [],
    ...rest,
  }
}

const ALL = { rule: null, field: null, kind: null, limit: 20 }
const share = (name: string, value: number | null): MainFigure => ({
  name,
  value,
  better: 'higher',
  unit: 'share',
})

describe('eval/comparison', () => {
  it('compares figures and knows which way is worse', () => {
    const then = runOf({}, { figures: { up: 0.5, down: 0.5, same: 0.5, reviewed: 1, volume: 3, gone: null } })
    const { figures } = compareRuns(then, runOf({}), [
      share('up', 0.6),
      share('down', 0.4),
      share('same', 0.5),
      share('gone', 0.1),
      share('unknown then', 0.1),
      { name: 'reviewed', value: 2, better: 'lower', unit: 'number' },
      { name: 'volume', value: 9, better: 'neither', unit: 'number' },
    ])
    assert.deepEqual(
      figures.filter(({ fell }) => fell).map(({ name }) => name),
      ['down', 'reviewed'],
    )
    const text = comparisonText(compareRuns(then, runOf({}), [share('up', 0.6), share('down', 0.4)]), ALL)
    assert.match(text, /^up +50\.0% +60\.0% +\+10\.0 points$/mu)
    assert.match(text, /^down +50\.0% +40\.0% +-10\.0 points +worse$/mu)
  })

  it('tells which documents a field won and lost', () => {
    const then = runOf({
      fields: {
        user: { given: 'absent', right: false },
        market: { given: 'absent', right: true },
        business: { given: 'absent', right: false },
      },
    })
    const now = runOf({
      fields: {
        user: { given: 'mentioned', right: true },
        market: { given: 'mentioned', right: false },
        business: { given: 'addressed', right: false },
      },
    })
    assert.deepEqual(compareRuns(then, now, []).fields, [
      { name: 'market', won: [], lost: ['a.md: absent → mentioned'] },
      { name: 'user', won: ['a.md: absent → mentioned'], lost: [] },
    ])
  })

  it('tells which clear statements were won and lost, under each of their kinds', () => {
    const then = runOf({
      marked: [mark(1, false, ['vague', 'overclaim']), mark(2, true), mark(3, true), mark(3, false)],
    })
    const now = runOf({
      marked: [
        mark(1, true, ['vague', 'overclaim']),
        mark(2, false),
        mark(3, true),
        mark(3, true),
        mark(9, true),
      ],
    })
    assert.deepEqual(compareRuns(then, now, []).marked, [
      { name: 'overclaim', won: ['a.md:1 words 1'], lost: [] },
      { name: 'vague', won: ['a.md:1 words 1', 'a.md:3 words 3'], lost: ['a.md:2 words 2'] },
    ])
  })

  it('tells which findings of a rule came and went, right and wrong', () => {
    const then = runOf({
      flagged: [flag('x/y', 1, true), flag('x/y', 2, false), flag('x/y', 3, true), flag('x/z', 4, null)],
    })
    const now = runOf({
      flagged: [flag('x/y', 3, true), flag('x/y', 5, true), flag('x/y', 6, false), flag('x/y', 3, true)],
    })
    const comparison = compareRuns(then, now, [])
    assert.deepEqual(comparison.rules, [
      {
        rule: 'x/y',
        rightNew: ['a.md:5 «line 5»', 'a.md:3 «line 3»'],
        rightGone: ['a.md:1 «line 1»'],
        wrongNew: ['a.md:6 «line 6»'],
        wrongGone: ['a.md:2 «line 2»'],
        unjudgedNew: 0,
        unjudgedGone: 0,
      },
      {
        rule: 'x/z',
        rightNew: [],
        rightGone: [],
        wrongNew: [],
        wrongGone: [],
        unjudgedNew: 0,
        unjudgedGone: 1,
      },
    ])
    const text = comparisonText(comparison, { ...ALL, rule: 'x/y' })
    assert.match(text, /^x\/y +2 +1 +1 +1 +0 +0$/mu)
    assert.match(text, /x\/y, lost: right and gone \(1\):\n {2}a\.md:1 «line 1»/u)
    assert.doesNotMatch(text, /x\/z/u)
  })

  it('compares the other documents by whether they are reviewed', () => {
    const others = (gates: Readonly<Record<string, string>>): Partial<SavedRun> => ({
      others: Object.entries(gates).map(([file, gate]) => ({ file, gate })),
    })
    const comparison = compareRuns(
      runOf({}, others({ one: 'review', two: 'skip', three: 'skip' })),
      runOf({}, others({ one: 'maybe', two: 'review', three: 'maybe', four: 'review' })),
      [],
    )
    assert.deepEqual(comparison.others, { name: 'other documents', won: ['one'], lost: ['two'] })
    assert.match(comparisonText(comparison, ALL), /now wrongly reviewed \(1\):\n {2}two$/u)
  })

  it('leaves documents of one run alone out, and says so', () => {
    const comparison = compareRuns(runOf({ file: 'old.md' }), runOf({ flagged: [flag('x/y', 1, true)] }), [])
    assert.deepEqual([comparison.onlyThen, comparison.onlyNow, comparison.rules.length], [1, 1, 0])
    assert.match(comparisonText(comparison, ALL), /^No figure changed\.\nNot compared: 1 documents/u)
  })
})
