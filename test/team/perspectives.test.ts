import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { lspWords } from '../../server/src/lsp/localize'
import { treeGroups } from '../../server/src/lsp/tree/groups'
import { documentReport, toReport } from '../../server/src/review/report'
import { reportSchema } from '../../server/src/review/reportSchema'
import { toMarkdown } from '../../server/src/review/summaryMarkdown'
import { createTogether } from '../../server/src/review/together'
import { mistakesIn, teamReview } from '../support/teamReview'

const QUESTION = 'Who may see this data?'
const YAML = `perspectives:
  data-protection:
    question: ${QUESTION}
    facets: { access: [access], traces: [audit log] }
  upkeep:
    question: Who keeps it running after launch?
    facets: { rota: [rota, on call], cost: [running cost+] }
    documents: [launch]
`
const TEXT = `---
doc-type: prd
---

# House numbers for dispatchers

Dispatchers on shift get access to the house numbers of their own depot.

An audit log keeps each look at an address for 90 days. A rota for the tablets is pinned to the wall of each depot.
`

describe('perspectives of a team', () => {
  const review = teamReview(TEXT, YAML)
  const report = documentReport('prd.md', review)

  it('stand beside the four in the review JSON', () => {
    const { perspectives } = report.summary
    assert.deepEqual(Object.keys(perspectives), [
      'user',
      'business',
      'market',
      'capability',
      'data-protection',
      'upkeep',
    ])
    assert.deepEqual(perspectives['data-protection'], {
      state: 'addressed',
      facets: ['access', 'traces'],
      missing: [],
      lines: [7, 9],
    })
    assert.deepEqual(perspectives.upkeep, {
      state: 'mentioned',
      facets: ['rota'],
      missing: ['cost'],
      lines: [9],
    })
    reportSchema().parse(toReport([report], createTogether(1).report(), '1'))
  })

  it('are shown in Markdown and in the tree', () => {
    assert.match(toMarkdown(report), /data-protection ●●○ addressed · upkeep ●○○ mentioned/u)
    const document = TextDocument.create('file:///prd.md', 'markdown', 0, TEXT)
    const groups = treeGroups({ document, review, words: lspWords(undefined, undefined) }, [])
    const nodes = groups.find(({ id }) => id === 'perspectives')?.children ?? []
    const shown = nodes
      .slice(4)
      .map(({ label, tooltip, mark, children }) => [
        label,
        tooltip,
        mark,
        children.map((child) => child.label),
      ])
    assert.deepEqual(shown, [
      [
        'Data protection',
        QUESTION,
        'present',
        [
          'Dispatchers on shift get access to the house numbers of their own dep…',
          'An audit log keeps each look at an address for 90 days.',
        ],
      ],
      [
        'Upkeep',
        'Who keeps it running after launch?',
        'part',
        ['A rota for the tablets is pinned to the wall of each depot.', 'cost'],
      ],
    ])
  })

  it('change neither score nor band nor the four', () => {
    const plain = teamReview(TEXT, '')
    assert.deepEqual([review.score, review.band, review.caps], [plain.score, plain.band, plain.caps])
  })

  it('are asked one by one, where the type of the document is asked', () => {
    const own = (type: string) =>
      teamReview(TEXT.replace(/Disp[^]*/u, 'The depot has a roof.').replace('prd', type), YAML)
        .findings.filter(({ ruleId }) => ruleId === 'perspective/own-missing')
        .map(({ message }) => message)
    assert.equal(own('prd').length, 1)
    assert.match(own('prd')[0] ?? '', /^Data protection is not spoken of here: Who may see this data\?/u)
    assert.equal(own('launch').length, 2)
  })

  it('ask the author in the words of the team', () => {
    const yaml = `${YAML}rules: { perspective/capability-missing: off, decision/no-alternatives: off, decision/no-decider: off }`
    const { questions } = teamReview('---\ndoc-type: rfc\n---\n\n# A\n\nThe depot has a roof.\n', yaml)
    assert.ok(
      questions.some((question) => question.includes(QUESTION)),
      questions.join('\n'),
    )
  })

  it('come together key by key', () => {
    const overridden = `${YAML}overrides:
  - files: "**"
    perspectives: { data-protection: { question: Who else may see it?, facets: { traces: [ledger], rest: [encrypt+] } } }
`
    const [own] = teamReview(TEXT, overridden).document.facts.teamPerspectives
    assert.equal(own?.question, 'Who else may see it?')
    assert.deepEqual([...own.facets, ...own.missing].sort(), ['access', 'rest', 'traces'])
  })

  for (const [yaml, mistake] of [
    [
      'perspectives: { user: { question: "A?", facets: { a: [a], b: [b] } } }',
      /^1:17 `user` is one of the four/u,
    ],
    ['perspectives: { Data: { question: "A?", facets: { a: [a], b: [b] } } }', /^1:17 the name `Data`/u],
    [
      'perspectives: { data: { question: "A?", facets: { a: [a] } } }',
      /^1:49 expected 2 to 20 facets, not 1/u,
    ],
    [
      'perspectives: { data: { facets: { a: [a], b: [b] } } }',
      /^1:23 expected a text in `perspectives.data.question`/u,
    ],
    ['perspectives: { data: { question: "A?", facets: { a: [a], b: [] } } }', /expected at least 1 item/u],
    ['perspectives: { data: { question: "A?", slot: x, facets: { a: [a], b: [b] } } }', /`x` is not known/u],
  ] as const) {
    it(`tells where it is wrong: ${yaml}`, () => {
      const told = mistakesIn(yaml)
      assert.equal(told.length, 1, told.join('\n'))
      assert.match(told[0] ?? '', mistake)
    })
  }
})
