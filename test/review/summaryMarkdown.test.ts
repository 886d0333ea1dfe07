import assert from 'node:assert/strict'
import type { Gate } from '../../server/src/facts/types'
import { documentReport } from '../../server/src/review/report'
import { toMarkdown } from '../../server/src/review/summaryMarkdown'
import { bandWords, documentLine, summaryLines } from '../../server/src/review/summaryWords'
import type { DocumentReport, FindingReport, SummaryReport } from '../../server/src/review/types'
import { createFakeReviewer, fakeRules } from '../support/fakeEngine'
import { testRuleset } from '../support/ruleset'

function reportOf(text: string): DocumentReport {
  const review = createFakeReviewer(fakeRules).review({ text, path: 'x.md', all: true }, testRuleset())
  return documentReport('x.md', review)
}

const rich = reportOf('# Rich\n\nnobody else TBD seamless\n')
const bare = reportOf('# Bare\n')

function line(label: string, report: DocumentReport): string | undefined {
  return summaryLines(report)
    .find((each) => each.label === label)
    ?.text.replaceAll('\u00A0', ' ')
}

function withSummary(changes: Partial<SummaryReport>): DocumentReport {
  return { ...bare, summary: { ...bare.summary, ...changes } }
}

describe('the summary in words', () => {
  it('says what is done well first, and nothing where there is nothing to say', () => {
    assert.equal(summaryLines(rich)[0]?.label, 'Credits')
    assert.deepEqual(
      summaryLines(bare).map(({ label }) => label),
      ['Perspectives', 'Synthesis', 'Evidence', 'Unknowns', 'Decision', 'Score'],
    )
  })

  const credits = (...kinds: string[]) => withSummary({ credits: kinds.map((kind) => ({ kind, line: 1 })) })
  const metrics = (targets: number, baselines: number, guardrails: number) =>
    withSummary({ metrics: { targets, baselines, guardrails } })
  const histogram = (...counts: number[]) =>
    withSummary({ evidence: { level: 'weak', best: 2, histogram: counts } })
  const cases: readonly (readonly [label: string, report: DocumentReport, text: string | undefined])[] = [
    ['Credits', credits('range', 'source', 'range'), '2 ranges · 1 source'],
    ['Credits', credits('new-kind'), '1 new-kind'],
    [
      'Perspectives',
      rich,
      'user ●●● grounded · business ●●○ addressed · market ●○○ mentioned · capability ●●○ inherited',
    ],
    [
      'Synthesis',
      withSummary({ synthesis: { level: 3, lines: [] } }),
      'level 3 of 3: a tension, a choice and its price',
    ],
    ['Evidence', histogram(0, 0, 0, 0, 0, 0), 'no load-bearing claims found'],
    ['Evidence', histogram(0, 0, 1, 0, 0, 0), '1 load-bearing claim: 1 anecdote or estimate'],
    [
      'Evidence',
      histogram(3, 0, 0, 0, 2, 1),
      '6 load-bearing claims: 1 test or launch · 2 behavioural data · 3 bare',
    ],
    ['Unknowns', withSummary({ unknowns: { count: 0, tested: 0 } }), 'none declared'],
    [
      'Unknowns',
      withSummary({ unknowns: { count: 4, tested: 1 } }),
      '4 declared, 1 with a test, an owner or a date',
    ],
    ['Measures', metrics(0, 0, 0), undefined],
    ['Measures', metrics(1, 0, 2), '1 target, 0 with a baseline · 2 guardrails'],
    ['Measures', metrics(0, 0, 1), 'no targets · 1 guardrail'],
    ['Score', withSummary({ score: 80, caps: [] }), '80/100'],
    [
      'Score',
      withSummary({ score: 60, caps: ['no-market', 'no-decider', 'odd-one'] }),
      '60/100, capped by: no market perspective, no named decider, odd one',
    ],
    ['Score', withSummary({ score: null }), undefined],
    [
      'Allowed',
      withSummary({ waivers: [{ ruleId: 'a/b', reason: 'seen before', until: null, line: 7, silenced: 1 }] }),
      'a/b in line 7 (seen before)',
    ],
  ]
  for (const [label, report, text] of cases) {
    it(`${label}: ${text ?? 'nothing'}`, () => {
      assert.equal(line(label, report), text)
    })
  }

  it('lists claims that sound certain, each line once and in order', () => {
    const claim = (at: number, ...related: number[]): FindingReport => ({
      ruleId: 'confidence/no-one-else',
      severity: 'warning',
      message: '',
      line: at,
      column: 1,
      endLine: at,
      endColumn: 2,
      section: '',
      fingerprint: '',
      related: related.map((each) => ({ line: each, message: '' })),
    })
    const gap = (...findings: FindingReport[]) => line('Certainty gap', { ...bare, findings })
    assert.equal(gap(claim(3)), '1 claim sounds certain with nothing in reach to back it up (line 3)')
    assert.equal(
      gap(claim(20, 41), claim(3, 20)),
      '3 claims sound certain with nothing in reach to back them up (lines 3, 20, 41)',
    )
    assert.equal(gap({ ...claim(3), ruleId: 'confidence/no-unknowns' }), undefined)
  })

  const bands: readonly (readonly [gate: Gate, language: string, words: RegExp])[] = [
    ['skip', 'en', /does not look like/],
    ['maybe', 'en', /might not be/],
    ['review', 'other', /only English/],
    ['review', 'en', /^no band$/],
  ]
  for (const [gate, language, words] of bands) {
    it(`says why there is no band: ${gate}, ${language}`, () => {
      const { summary } = withSummary({ band: null })
      assert.match(bandWords({ ...bare, gate, language, summary }), words)
    })
  }

  it('names the document', () => {
    assert.equal(
      documentLine({ ...bare, docType: 'prfaq', status: 'in-review', words: 1840 }),
      'PR/FAQ · in review · 1,840 words',
    )
    assert.equal(documentLine({ ...bare, words: 1 }), 'PRD · 1 word')
    assert.equal(documentLine({ ...bare, words: 1 }, undefined, 'leader'), 'PRD · 1 word · leader profile')
  })
})

describe('the summary as Markdown', () => {
  it('has band, summary, questions and findings, and says what it is not', () => {
    const markdown = toMarkdown(rich)
    for (const part of [
      '## Review of `x.md`',
      '**Ready with gaps**',
      '| Credits |',
      '### Three questions',
      '### Findings',
    ]) {
      assert.ok(markdown.includes(part), part)
    }
    assert.ok(
      markdown.endsWith('_This shows what the document contains, not whether the decision is right._\n'),
    )
  })

  it('has no empty parts', () => {
    const markdown = toMarkdown(bare)
    assert.ok(markdown.includes('### Findings\n\nNone.'))
    assert.ok(!markdown.includes('to ask the author'))
    assert.ok(!markdown.includes('\n\n\n'))
  })

  it('asks one question in the singular, and names the other lines of a finding', () => {
    const [finding] = rich.findings
    assert.ok(finding)
    const related = [14, 14, 20].map((each) => ({ line: each, message: '' }))
    const report = { ...withSummary({ questions: ['Why now?'] }), findings: [{ ...finding, related }] }
    assert.match(toMarkdown(report), /### One question to ask the author\n\n1\. Why now\?/)
    assert.match(toMarkdown(report), /Also: lines 14, 20\. `confidence/)
  })

  it('keeps words of the document from becoming markup or control codes', () => {
    const message = 'The <b>claim</b> | `x` *y* [z](u) @team &amp; \u001B[31m\u202Ered\nnext'
    const [finding] = rich.findings
    assert.ok(finding)
    const markdown = toMarkdown({ ...bare, path: 'a`b.md', findings: [{ ...finding, message }] })
    assert.ok(
      markdown.includes(
        'The \\<b\\>claim\\</b\\> \\| \\`x\\` \\*y\\* \\[z\\](u) \\@team \\&amp; \uFFFD\\[31m\uFFFDred next',
      ),
    )
    assert.ok(markdown.includes('## Review of `` a`b.md ``'))
  })
})
