import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { DOCUMENT_TYPES, type Facts, type ReviewDocument } from '../../server/src/facts/types'
import { REQUIREMENTS, REQUIREMENTS_BY_TYPE } from '../../server/src/review/requirements'
import { scoreOf } from '../../server/src/review/score'
import type { Waiver } from '../../server/src/review/types'
import { PARTS } from '../../server/src/review/weights'
import { fakeDocument, fakeFacts, fakePerspectives } from '../support/fakeDocument'

const here = { start: 0, end: 5 }
const unknown = { kind: 'risk', range: here, tested: true, held: true } as const
const complete: Facts = fakeFacts({
  perspectives: fakePerspectives('grounded'),
  evidence: { level: 'stated', best: 5, histogram: [0, 0, 0, 0, 2, 1], items: [], declaredNone: false },
  synthesis: { level: 3, places: [here] },
  unknowns: { items: [unknown, unknown, unknown] },
  decision: {
    ask: [here],
    decider: [here],
    alternatives: [here],
    downside: [here],
    revisit: [here],
    exclusions: [],
  },
  metrics: {
    targets: [
      {
        range: here,
        text: '',
        section: fakeDocument().sections[0] ?? never(),
        baseline: true,
        open: true,
        says: () => false,
      },
    ],
    guardrails: [],
    signals: [],
  },
  forecasts: [
    { kind: 'forecast', range: here, text: '', due: '2026-09-30', outcome: null, calibrated: true },
  ],
  credits: [{ kind: 'range', range: here }],
})

function never(): never {
  throw new Error('A document always has its root section.')
}

function score(
  facts: Partial<Facts>,
  document: Partial<ReviewDocument> = {},
  waivers: readonly Waiver[] = [],
): ReturnType<typeof scoreOf> {
  return scoreOf(fakeDocument({ type: 'strategy', facts: { ...complete, ...facts }, ...document }), waivers)
}

function waiver(ruleId: string): Waiver {
  return { ruleId, reason: 'agreed with the whole team', until: null, range: here, silenced: 1 }
}

describe('review/score', () => {
  it('has parts that add up to a hundred', () => {
    assert.equal(
      PARTS.reduce((sum, { points }) => sum + points, 0),
      100,
    )
  })

  it('has a need for every requirement of every type', () => {
    for (const type of DOCUMENT_TYPES) {
      for (const requirement of REQUIREMENTS)
        assert.match(REQUIREMENTS_BY_TYPE[type][requirement], /^[Re-]$/u)
    }
    assert.deepEqual(REQUIREMENTS_BY_TYPE.prd, {
      user: 'R',
      business: 'R',
      market: 'e',
      capability: 'R',
      synthesis: 'e',
      evidence: 'R',
      unknowns: 'R',
      alternatives: 'e',
      decider: 'R',
      metric: 'R',
      revisit: 'e',
    })
  })

  for (const type of DOCUMENT_TYPES) {
    it(`gives 100 to a complete ${type} and 0 to an empty one`, () => {
      assert.deepEqual(
        { ...score({}, { type }), open: null },
        { band: 'ready', score: 100, caps: [], open: null },
      )
      const empty = scoreOf(fakeDocument({ type }), [])
      assert.deepEqual([empty.score, empty.band], [0, 'early'])
    })
  }

  for (const [what, facts, limit, names] of [
    [
      'a required perspective is absent',
      { perspectives: fakePerspectives('grounded', { market: 'absent' }) },
      60,
      ['no-market'],
    ],
    [
      'two required perspectives are absent',
      { perspectives: fakePerspectives('grounded', { market: 'absent', user: 'absent' }) },
      40,
      ['no-user', 'no-market'],
    ],
    [
      'no evidence is better than opinion',
      { evidence: { ...complete.evidence, best: 1 } },
      50,
      ['no-evidence'],
    ],
    ['nothing is unknown', { unknowns: { items: [] } }, 65, ['no-unknowns']],
    ['no one decides', { decision: { ...complete.decision, decider: [] } }, 75, ['no-decider']],
    [
      'nothing would change the plan',
      { decision: { ...complete.decision, revisit: [] } },
      75,
      ['no-revisit-trigger'],
    ],
    [
      'no one decides and nothing would change the plan',
      { decision: { ...complete.decision, decider: [], revisit: [] } },
      60,
      ['no-decider', 'no-revisit-trigger'],
    ],
  ] as const) {
    it(`caps at ${limit} where ${what}`, () => {
      const result = score(facts)
      assert.deepEqual([result.caps, result.score, result.band], [names, limit, 'gaps'])
    })
  }

  it('caps at 70 where a placeholder stands in a required section, and not elsewhere', () => {
    const text = '# T\n\n## S\n\n[name]\n'
    const [root = never()] = fakeDocument({ text }).sections
    const placeholder = (slot: 'decision' | 'glossary'): Partial<ReviewDocument> => ({
      statementsWith: () => [
        {
          kind: 'placeholder',
          subject: 'unknown',
          range: here,
          text: '[name]',
          section: { ...root, slot, slots: [slot] },
          place: 'paragraph',
          signals: [],
          support: 'none',
          grade: 0,
          namesSource: false,
          says: () => false,
          sourceOf: () => here,
          isLiteral: () => false,
        },
      ],
    })
    assert.deepEqual(
      [score({}, placeholder('decision')).score, score({}, placeholder('glossary')).score],
      [70, 100],
    )
  })

  it('does not cap for what is only expected', () => {
    const facts = { perspectives: fakePerspectives('grounded', { market: 'absent' }) }
    const result = score(facts, { type: 'prd' })
    assert.deepEqual(result.caps, [])
    assert.equal(result.band, 'ready')
  })

  it('takes a perspective out of the sum where it does not apply', () => {
    const facts = { perspectives: fakePerspectives('grounded', { market: 'not-applicable' }) }
    assert.equal(score(facts).score, 100)
  })

  it('takes a waived requirement out of the sum, and its cap', () => {
    const facts = { decision: { ...complete.decision, decider: [] } }
    assert.equal(score(facts, {}, [waiver('confidence/booster')]).score, 75)
    assert.deepEqual(score(facts, {}, [waiver('decision/no-decider')]).score, 100)
  })

  it('counts unsupported claims against the evidence', () => {
    const histogram = (counts: Facts['evidence']['histogram']): number =>
      score({ evidence: { ...complete.evidence, histogram: counts } }).score
    assert.ok(histogram([0, 0, 0, 0, 2, 0]) > histogram([2, 0, 0, 0, 2, 0]))
    assert.equal(histogram([0, 0, 0, 0, 2, 0]), histogram([0, 0, 0, 0, 0, 2]))
  })

  it('judges a document without claims by its best evidence', () => {
    const evidence = (best: number): number =>
      score({ evidence: { ...complete.evidence, best, histogram: [0, 0, 0, 0, 0, 0] } }).score
    assert.ok(evidence(4) > evidence(2))
  })

  it('asks for calibrated forecasts only where there are forecasts', () => {
    const look = (facts: Partial<Facts>): number => score({ ...facts, decision: complete.decision }).score
    const bare = { ...(complete.forecasts[0] ?? never()), calibrated: false }
    assert.ok(look({ forecasts: [...complete.forecasts, bare] }) < 100)
    assert.ok(look({ forecasts: [bare] }) < look({ forecasts: [...complete.forecasts, bare] }))
  })

  it('gives no more for ten unknowns than for three', () => {
    assert.equal(score({ unknowns: { items: Array(10).fill(unknown) as (typeof unknown)[] } }).score, 100)
  })

  it('says what each requirement leaves open', () => {
    const { open } = score({ synthesis: { level: 0, places: [] } })
    assert.deepEqual(
      [...open].filter(([, points]) => points > 0).map(([name]) => name),
      ['synthesis'],
    )
  })
})
