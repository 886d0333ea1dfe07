import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { rules } from '../../rules/index'
import { createReviewer } from '../../server/src/review/reviewer'
import { mistakesIn, teamReview } from '../support/teamReview'

const prd = (body: string): string => `---\ndoc-type: prd\n---\n\n# Depot planner\n\n${body}\n`

describe('slots of a team', () => {
  const yaml = 'slots: { users: [Who we serve], non-goals: ["Parked:"] }'
  const slotsOf = (body: string, configuration: string) =>
    teamReview(prd(body), configuration)
      .document.sections.slice(2)
      .map(({ slot }) => slot)

  for (const [heading, slot] of [
    ['## Who we serve', 'users'],
    ['## 2. WHO  we serve', 'users'],
    ['## **Who we serve**:', 'users'],
    ['## Parked', 'non-goals'],
    ['## Who we serve best', null],
    ['## Risks', 'risks'],
  ] as const) {
    it(`${heading} is ${slot ?? 'none'}`, () => {
      assert.deepEqual(slotsOf(`${heading}\n\nDispatchers plan by hand.`, yaml), [slot])
    })
  }

  it('win over what the words of a heading say', () => {
    assert.deepEqual(slotsOf('## Goals\n\nText.', 'slots: { metrics: [Goals] }'), ['metrics'])
  })

  it('open for a run-in heading, too', () => {
    const excluded = (configuration: string) =>
      teamReview(prd('**Parked.** A mobile app for drivers.'), configuration).document.facts.decision
        .exclusions
    assert.equal(excluded('').length, 0)
    assert.ok(excluded(yaml).length > 0)
  })

  it('change what was read before, and back', () => {
    const reviewer = createReviewer(rules)
    const text = prd('## Parked\n\nA mobile app for drivers.')
    const excluded = (configuration: string) =>
      teamReview(text, configuration, { reviewer }).document.facts.decision.exclusions.length
    assert.deepEqual(['', yaml, ''].map(excluded), [0, 1, 0])
  })
})

describe('accepted sources of a team', () => {
  const yaml = 'evidence: { sources: [Insights board] }'
  const text = prd('## Problem\n\nThe insights board counts 38% of drivers who give up on the form.')
  const uncited = (configuration: string) =>
    teamReview(text, configuration).findings.filter(({ ruleId }) => ruleId === 'evidence/uncited-statistic')
      .length

  it('back a figure that names them', () => {
    assert.deepEqual(['', yaml].map(uncited), [1, 0])
  })

  it('make it evidence', () => {
    const best = (configuration: string) => teamReview(text, configuration).document.facts.evidence.best
    assert.deepEqual(['', yaml].map(best), [2, 3])
  })

  it('are no evidence of what is planned', () => {
    const planned = prd('## Problem\n\nWe will add a tile to the insights board for 38% of drivers.')
    assert.equal(teamReview(planned, yaml).document.facts.evidence.best, 0)
  })
})

describe('decision rights of a team', () => {
  const decides = (body: string, rights: string) =>
    teamReview(prd(body), `decision-rights: ${rights}`).document.facts.decision.decider.length > 0

  for (const [rights, body] of [
    ['RAPID', 'Decide: Ada Grant'],
    ['RAPID', '| Role | Who |\n| --- | --- |\n| Recommend | Bo Lind |\n| D | Ada Grant |'],
    ['RACI', '| Task | Ada Grant | Bo Lind |\n| --- | --- | --- |\n| Pricing | R | A |'],
    ['RACI', '| Task | Ada Grant | Bo Lind |\n| --- | --- | --- |\n| Pricing | A/R | C |'],
    ['DACI', '| Task | A |\n| --- | --- |\n| Pricing | Ada Grant |'],
    ['[Product circle]', '- **Product circle:** Ada Grant, Bo Lind'],
    ['[Product circle]', 'The product circle decides on 4 May.'],
    ['[Product circle]', 'It goes ahead once approved by the product circle.'],
    ['[Holder]', 'The holder is Ada Grant.'],
  ] as const) {
    it(`${rights}: ${body.replaceAll('\n', ' / ')}`, () => {
      assert.equal(decides(body, rights), true)
      assert.equal(teamReview(prd(body), '').document.facts.decision.decider.length, 0, 'it counts anyway')
    })
  }

  for (const [rights, body] of [
    ['RAPID', 'Decide: TBD'],
    ['RAPID', '| Role | Who |\n| --- | --- |\n| Recommend | Bo Lind |\n| D | [name] |'],
    ['RACI', '| Task | Ada Grant | Bo Lind |\n| --- | --- | --- |\n| Pricing | R | C |'],
    ['RACI', 'A plan for the depots.'],
    ['[Product circle]', 'The product circle meets on Mondays.'],
    ['[Product circle]', '## Users\n\nProduct circle: Ada Grant'],
  ] as const) {
    it(`${rights}, but not: ${body.replaceAll('\n', ' / ')}`, () => {
      assert.equal(decides(body, rights), false)
    })
  }

  it('count in front matter', () => {
    const text = '---\ndoc-type: prd\nproduct-circle: Ada Grant\n---\n\n# Depot planner\n'
    const decider = teamReview(text, 'decision-rights: [Product circle]').document.facts.decision.decider
    assert.equal(decider.length, 1)
  })
})

describe('mistakes in what a team teaches', () => {
  for (const [yaml, mistakes] of [
    ['slots: { user: [x] }', [/^1:10 unknown key `user`|^1:10 .*users/u]],
    ['slots: { users: "x" }', [/^1:17 expected a list/u]],
    ['evidence: { source: [x] }', [/^1:13 unknown key `source` in `evidence`; did you mean `sources`\?/u]],
    ['evidence: { sources: ["!"] }', [/^1:23 `!` holds no word/u]],
    ['decision-rights: RAPIT', [/^1:18 `RAPIT` is not known; did you mean `RAPID`\?/u]],
    ['decision-rights: []', [/^1:18 expected at least 1 item/u]],
    ['suppressions: { min-words: 0 }', [/^1:28 expected at least 1/u]],
    [
      'suppressions: { maxdays: 3 }',
      [/^1:17 unknown key `maxdays` in `suppressions`; did you mean `max-days`\?/u],
    ],
    ['messages: { clarity/vague: { x: y } }', [/^1:13 unknown rule `clarity\/vague`/u]],
    ['scaffolds: { team/x: "[a]" }', [/^1:14 unknown key `team\/x` in `scaffolds`; .* has its `fix`$/u]],
    ['messages: { decision/no-decider: { nope: y } }', [/^1:36 unknown key `nope` in/u]],
  ] as const) {
    it(yaml, () => {
      const told = mistakesIn(yaml)
      assert.equal(told.length, mistakes.length, told.join('\n'))
      for (const [index, expected] of mistakes.entries()) assert.match(told[index] ?? '', expected)
    })
  }
})

describe('words of a team', () => {
  const findings = (body: string, yaml: string, ruleId: string) =>
    teamReview(prd(body), yaml).findings.filter((finding) => finding.ruleId === ruleId).length

  for (const [kind, word, body, ruleId, counts] of [
    ['vague-words', 'buttery', 'The new search is buttery.', 'clarity/vague-quality', [0, 1]],
    ['boosters', 'slam dunk', 'The move is a slam dunk for drivers.', 'confidence/booster', [0, 1]],
    ['boosters', 'plainly', 'Plainly, teams will move to the new editor.', 'confidence/booster', [0, 1]],
  ] as const) {
    it(`${kind}: ${word}`, () => {
      const yaml = `lexicon: { ${kind}: [${word}] }`
      assert.deepEqual([findings(body, '', ruleId), findings(body, yaml, ruleId)], counts)
    })
  }

  it('hedges soften', () => {
    const hedged = (yaml: string) =>
      teamReview(prd('Methinks drivers will take up the list.'), yaml).document.statementsWith('hedge').length
    assert.deepEqual([hedged(''), hedged('lexicon: { hedges: [methinks] }')], [0, 1])
  })

  it('research-methods and usage-data are ways to know', () => {
    const best = (body: string, yaml: string) => teamReview(prd(body), yaml).document.facts.evidence.best
    const found = '## Problem\n\nRidealongs in March 2025 found that 7 of 9 drivers gave up.'
    assert.ok(best(found, 'lexicon: { research-methods: [ridealong+] }') >= 3)
  })

  it('come and go with the configuration, in one reader', () => {
    const reviewer = createReviewer(rules)
    const text = prd('The new search is buttery.')
    const seen = ['', 'lexicon: { vague-words: [buttery] }', '', 'lexicon: { vague-words: [buttery] }'].map(
      (yaml) =>
        teamReview(text, yaml, { reviewer }).findings.some(
          ({ ruleId }) => ruleId === 'clarity/vague-quality',
        ),
    )
    assert.deepEqual(seen, [false, true, false, true])
  })
})

describe('the scale of likelihood of a team', () => {
  const yaml = 'likelihood: { "touch and go": [40, 60], rare: [0, 5] }'
  const credits = (body: string, configuration = yaml) =>
    teamReview(prd(body), configuration).document.facts.credits.map(({ kind }) => kind)

  it('states how likely something is', () => {
    const body = 'A start in June is touch and go for the depots.'
    assert.deepEqual([credits(body, ''), credits(body)], [[], ['probability']])
  })

  it('calibrates a forecast', () => {
    const body = 'Smart reminders will reduce churn to a level which is rare.'
    const calibrated = (configuration: string) =>
      teamReview(prd(body), configuration).document.facts.forecasts.map((forecast) => forecast.calibrated)
    assert.deepEqual([calibrated(''), calibrated(yaml)], [[false], [true]])
  })

  it('has bounds', () => {
    assert.match(
      mistakesIn('likelihood: { rare: [5, 0] }').join('\n'),
      /^1:21 expected the lower figure first: \[0, 5\]$/u,
    )
    assert.match(mistakesIn('likelihood: { rare: [0, 500] }').join('\n'), /^1:25 expected at most 100/u)
    assert.equal(mistakesIn('likelihood: { rare: [0] }').length, 1)
  })
})
