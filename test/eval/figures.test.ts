import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { accuracyPage } from './accuracyPage'
import { judgeDocument } from './agreement'
import { figuresOf, type Figures } from './figures'
import { figuresText } from './figuresText'
import { missesText } from './missesText'
import { sampleFinding, sampleLabel, sampleReport } from './sampleReview'

const ALL = { rule: null, field: null, kind: null, limit: 20 }

/** Two documents of two repositories, counted by hand below. */
const first = judgeDocument(
  sampleLabel({
    file: 'ferry__timetable__prd.md',
    perspectives: { user: 'addressed', business: 'absent', market: 'absent', capability: 'mentioned' },
    annotators: 2,
    unknowns: [true, false],
    findings: [
      { line: 5, kinds: ['overclaim'], sure: 'clear', quote: 'Nothing beats' },
      { line: 9, kinds: ['vague', 'overclaim'], sure: 'clear', quote: 'A smooth' },
      { line: 20, kinds: ['forecast'], sure: 'arguable', quote: 'Riders will' },
    ],
  }),
  {
    text: '',
    pm: sampleReport({ states: { user: 'addressed', capability: 'absent' } }, [
      sampleFinding('confidence/booster', 5, { severity: 'information' }),
      sampleFinding('confidence/booster', 30, { severity: 'hint' }),
      sampleFinding('confidence/forecast-as-fact', 20),
      sampleFinding('decision/no-decider', 1),
    ]),
    leader: sampleReport({}, [sampleFinding('confidence/booster', 5, { severity: 'error' })]),
  },
)
const second = judgeDocument(
  sampleLabel({
    file: 'bakery__orders__docs__roadmap.md',
    docKind: ['roadmap', 'prd'],
    decisionOwner: true,
    findings: [
      { line: 7, otherLine: 3, kinds: ['contradiction'], sure: 'clear', quote: 'Closed on Mondays' },
    ],
  }),
  {
    text: '',
    pm: sampleReport({ states: { user: 'mentioned' } }, [
      sampleFinding('decision/no-decider', 1),
      sampleFinding('consistency/numbers-differ', 3),
      sampleFinding('evidence/dead-reference', 12),
    ]),
    leader: sampleReport(),
  },
)
const others = [
  { file: 'readme.md', gate: 'skip' },
  { file: 'notes.md', gate: 'maybe' },
  { file: 'tutorial.md', gate: 'review' },
] as const
const figures: Figures = figuresOf([first, second], others, null)

describe('eval/figures', () => {
  it('says what was measured', () => {
    const { documents, repositories, kinds, twiceRead, sameAnswer } = figures.sample
    assert.deepEqual([documents, repositories, twiceRead], [2, 2, 1])
    assert.deepEqual(kinds, [
      ['prd', 1],
      ['roadmap', 1],
    ])
    assert.deepEqual(new Map(sameAnswer).get('unknowns'), { right: 0, of: 1 })
    assert.deepEqual(new Map(sameAnswer).get('evidence'), { right: 1, of: 1 })
  })

  it('scores the fields', () => {
    const fields = new Map(figures.fields)
    assert.equal(fields.get('user')?.accuracy, 1 / 2)
    assert.equal(fields.get('capability')?.accuracy, 1 / 2)
    assert.equal(fields.get('decisionOwner')?.accuracy, 1 / 2)
    assert.equal(fields.get('unknowns')?.accuracy, 1)
    assert.equal(figures.perspectives.accuracy, (0.5 + 1 + 1 + 0.5) / 4)
    assert.equal(figures.perspectives.macroF1, null)
  })

  it('counts statements, contradictions apart', () => {
    const { clear, any, agreed, kinds } = figures.statements
    assert.deepEqual(
      [clear, any, agreed],
      [
        { right: 1, of: 2 },
        { right: 2, of: 3 },
        { right: 2, of: 3 },
      ],
    )
    assert.deepEqual(new Map(kinds).get('overclaim')?.clear, { right: 1, of: 2 })
    assert.deepEqual(new Map(kinds).get('vague')?.clear, { right: 0, of: 1 })
    assert.deepEqual(new Map(kinds).get('forecast')?.clear, { right: 0, of: 0 })
    assert.deepEqual(figures.contradictions, { right: 1, of: 1, reported: 1 })
  })

  it('counts each rule, by severity in both profiles', () => {
    const rule = (id: string) => figures.rules.find((one) => one.id === id)
    assert.deepEqual(
      figures.rules.map(({ id, fired, documents, judged, right }) => [id, fired, documents, judged, right]),
      [
        ['confidence/booster', 2, 1, 2, 1],
        ['decision/no-decider', 2, 2, 2, 1],
        ['confidence/forecast-as-fact', 1, 1, 1, 1],
        ['consistency/numbers-differ', 1, 1, 1, 1],
        ['evidence/dead-reference', 1, 1, 0, 0],
      ],
    )
    assert.deepEqual(rule('confidence/booster')?.pm, { error: 0, warning: 0, information: 1, hint: 1 })
    assert.deepEqual(rule('confidence/booster')?.leader, { error: 1, warning: 0, information: 0, hint: 0 })
    assert.deepEqual(rule('decision/no-decider')?.lacking, { right: 1, of: 2 })
    assert.equal(rule('confidence/booster')?.lacking, null)
  })

  it('counts what readers see, and what should have been left alone', () => {
    assert.deepEqual(figures.volume.pm, { perDocument: 3.5, visiblePerDocument: 3, per1000Words: 7 })
    assert.equal(figures.volume.leader.perDocument, 0.5)
    assert.deepEqual(figures.others, { documents: 3, reviewed: ['tutorial.md'], maybe: 1 })
  })

  it('has no shares where there was nothing to count', () => {
    const nothing = figuresOf([], [], null)
    assert.equal(nothing.perspectives.accuracy, null)
    assert.equal(nothing.volume.pm.perDocument, null)
    assert.match(figuresText(nothing), /0 documents from 0 repositories/u)
  })
})

describe('eval/figuresText', () => {
  const text = figuresText(figures)
  it('shows the table, the rules and what is read', () => {
    assert.match(text, /not cross-validated \(too few repositories\)/u)
    assert.match(text, /50% \(1\/2\) of the clear ones, 67% \(2\/3\) of all/u)
    assert.match(text, /^decision\/no-decider +2 +2 +2 +1 +50%/mu)
    assert.match(text, /^evidence\/dead-reference +1 +1 +0 +0 +–/mu)
    assert.match(text, /1 of 3 wrongly reviewed, 1 maybe\n {2}tutorial\.md/u)
  })

  it('puts cross-validated figures first', () => {
    const fresh = { accuracy: 0.61, macroF1: 0.52 }
    const shown = figuresText({
      ...figures,
      crossValidated: {
        user: fresh,
        business: fresh,
        market: fresh,
        capability: fresh,
        evidence: fresh,
        doubts: { precision: 0.58, recall: 0.2 },
      },
    })
    assert.match(shown, /mean: accuracy 61%, macro-F1 52% \(cross-validated.*\n.*accuracy 75%.*\(fitted/u)
    assert.match(shown, /^user +2 +50% +– +61% +52%/mu)
    assert.match(shown, /^evidence .* 61% +52%/mu)
    assert.match(shown, /weights alone question: 58% of them marked by an annotator \(cross-validated/u)
  })
})

describe('eval/missesText', () => {
  it('lists documents, statements and findings with file and line', () => {
    const text = missesText([first, second], ALL)
    assert.match(
      text,
      /^user: documents where we differ \(1\):\n {2}bakery__.*: ours mentioned, label absent$/mu,
    )
    assert.match(text, /^ {2}ferry__timetable__prd\.md:9 \[vague, overclaim\] A smooth$/mu)
    assert.match(text, /^ {2}ferry__timetable__prd\.md:30 confidence\/booster /mu)
    assert.match(text, /^ {2}bakery__orders__docs__roadmap\.md:1 decision\/no-decider$/mu)
    assert.doesNotMatch(text, /dead-reference|contradictions we let pass/u)
  })

  it('keeps to what was asked for', () => {
    const only = missesText([first, second], { ...ALL, rule: 'decision/no-decider' })
    assert.match(only, /^gaps we report and the label denies \(1\):\n.*no-decider.*$/u)
    assert.match(missesText([first, second], { ...ALL, field: 'user' }), /^user: [^\n]*\n[^\n]*$/u)
    assert.match(
      missesText([first, second], { ...ALL, kind: 'vague' }),
      /^clear statements we let pass \(1\)/u,
    )
    assert.equal(missesText([first, second], { ...ALL, kind: 'forecast' }), 'No misses.')
  })

  it('counts what is above the limit', () => {
    const many = Array.from({ length: 5 }, () => second)
    const text = missesText(many, { ...ALL, field: 'user', limit: 2 })
    assert.equal(text.split('\n').length, 4)
    assert.match(text, /\(5\):[\s\S]*… and 3 more/u)
  })
})

describe('eval/accuracyPage', () => {
  it('gives counts instead of shares where there are few, and says what cannot be said', () => {
    const page = accuracyPage(figures)
    assert.match(page, /too few to say more/u)
    assert.match(page, /\| \[confidence\/booster\]\(.+\) \| 2 \| 1 of 2: too few to say \|/u)
    assert.match(page, /labels say nothing: `evidence\/dead-reference` \(1\)/u)
    assert.match(page, /too few repositories to test/u)
    assert.match(page, /contradict each other[\s\S]*Found: 1 of 1: too few to say\./u)
  })

  it('gives shares with intervals where there are enough', () => {
    const page = accuracyPage(
      figuresOf(
        Array.from({ length: 10 }, () => second),
        others,
        null,
      ),
    )
    assert.match(page, /\| \[decision\/no-decider\]\(.+\) \| 0 of 10: 0 % \(0–28 %\) \| 0 % \|/u)
    assert.match(page, /Not shown to do better than speaking up always: `decision\/no-decider`/u)
  })

  it('is the same for the same figures, and no line of prose is too long', () => {
    assert.equal(accuracyPage(figures), accuracyPage(figures))
    const long = accuracyPage(figures)
      .split('\n')
      .filter((one) => one.length > 120 && !one.startsWith('|'))
    assert.deepEqual(long, [])
  })
})
