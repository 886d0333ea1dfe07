import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { reviewMarkdown } from '../../server/src/lsp/reviewMarkdown'
import type { Review } from '../../server/src/review/types'
import { fakeDocument, fakeFacts } from '../support/fakeDocument'

const TEXT = '# A | <b>plan</b>\n\nSome text.\nMore text.\n'
const here = { start: TEXT.indexOf('More'), end: TEXT.length }

function page(review: Partial<Review> = {}): string {
  const document = TextDocument.create('file:///a.md', 'markdown', 1, TEXT)
  return reviewMarkdown(document, {
    document: fakeDocument({ text: TEXT, title: 'A | <b>plan</b>', status: 'draft' }),
    profile: 'leader',
    findings: [],
    waivers: [],
    band: null,
    score: null,
    caps: [],
    questions: [],
    ...review,
  })
}

describe('the review as a page', () => {
  it('is short where there is nothing to say', () => {
    const text = page()
    assert.match(
      text,
      /^# Review: A \\\| \\<b\\>plan\\<\/b\\>\n\n\*prd, draft, \d+ words, read for a leader\*\n/,
    )
    assert.match(text, /## Findings\n\nNone\.\n$/)
    assert.doesNotMatch(text, /To ask the author|Allowed with a reason|undefined|null/)
  })

  it('shows questions, perspectives, the record, findings and waivers', () => {
    const facts = fakeFacts()
    const section = fakeDocument({ text: TEXT }).sections[0] ?? assert.fail()
    const user = {
      state: 'grounded',
      facets: ['who'],
      missing: ['a need | why'],
      places: [here, here],
    } as const
    const text = page({
      document: fakeDocument({
        text: TEXT,
        facts: {
          ...facts,
          perspectives: { ...facts.perspectives, user },
          synthesis: { level: 2, places: [] },
          metrics: {
            ...facts.metrics,
            targets: [{ range: here, text: 'x', section, baseline: false }],
          },
          unknowns: { items: [{ kind: 'risk', range: here, tested: true }] },
          decision: { ...facts.decision, ask: [here], revisit: [here] },
          credits: [
            { kind: 'range', range: here },
            { kind: 'range', range: here },
            { kind: 'source', range: here },
          ],
        },
      }),
      band: 'early',
      questions: ['Who decides?', 'What then?'],
      findings: [finding('hint', 'A `tick`'), finding('error', 'Two\nlines')],
      waivers: [{ ruleId: 'a/b', reason: 'we know this already', until: null, range: here, silenced: 1 }],
    })
    for (const part of [
      '**Early: the questions below come first.**',
      '1. Who decides?\n1. What then?',
      '| user | What do customers need? | ● grounded in something | 4 | a need \\| why |',
      '- Tension between the four: named and chosen',
      '- Unknowns: 1, 1 with a test, an owner or a date',
      '- Decision: an ask, a time to look again',
      '- Measures: 1 target, 0 with a baseline, 0 guardrails',
      '- Done well: range × 2, source',
      '- Line 4, error: Two lines `a/b`\n- Line 4, hint: A \\`tick\\` `a/b`',
      '- Line 4: `a/b`: we know this already',
    ]) {
      assert.ok(text.includes(part), `${part}\nis not in\n${text}`)
    }
  })
})

function finding(severity: 'hint' | 'error', message: string): Review['findings'][number] {
  const ruleId = 'a/b'
  return {
    ruleId,
    messageId: 'm',
    message,
    severity,
    range: here,
    section: '',
    related: [],
    fixes: [],
    fingerprint: 'f',
  }
}
