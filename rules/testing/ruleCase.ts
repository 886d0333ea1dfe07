import assert from 'node:assert/strict'
import type { Fix, Report, Rule } from '../contract'
import type { DocumentType, LinkTarget, Vocabulary } from '../../server/src/facts/types'
import { MESSAGE_LIMIT } from '../../server/src/review/message'
import { createReviewer } from '../../server/src/review/reviewer'
import type { Finding, Reviewer } from '../../server/src/review/types'
import { createRuleset } from '../../server/src/ruleset/ruleset'
import type { Ruleset } from '../../server/src/ruleset/types'
import type { TeamSettings } from '../../server/src/ruleset/teamSchema'
import { statementDocument, type StatementDocument } from './statementDocument'

/** One example for a rule. A plain string is a statement, or a document where it starts with a title. */
export interface RuleCase {
  readonly text: string
  /** Heading a statement is put under. */
  readonly section?: string
  readonly type?: DocumentType
  /** True where `text` is the whole document, though it has no title. */
  readonly document?: true
  readonly options?: unknown
  /** Local link targets; those not given are unchecked. */
  readonly targets?: Readonly<Record<string, LinkTarget['state']>>
  readonly vocabulary?: Partial<Vocabulary>
  /** What a team teaches. */
  readonly team?: TeamSettings
  /** The exact text that the first finding's range covers. */
  readonly phrase?: string
  readonly messageId?: string
  /** By how many steps the first finding is milder than the rule's severity. */
  readonly milder?: number
  /** The text after the first fix of the first finding. */
  readonly afterFix?: string
}

/** What a rule said about one text. */
export interface RuleAnswer {
  readonly text: string
  readonly findings: readonly Finding[]
  /** As reported, before folding. */
  readonly reports: readonly Report[]
}

/** Builds the way to ask one rule: the real engine with this rule alone, whatever the gate says. */
export function createRuleAsker(rule: Rule): (example: RuleCase, text: string) => RuleAnswer {
  let reports: Report[] = []
  let failure: unknown = null
  const spy: Rule = {
    ...rule,
    check(document, report, options) {
      try {
        rule.check(
          document,
          (finding) => {
            reports.push(finding)
            report(finding)
          },
          options,
        )
      } catch (error) {
        failure = error
        throw error
      }
    },
  }
  const reviewer: Reviewer = createReviewer([spy])
  return (example, text) => {
    reports = []
    failure = null
    const { findings } = reviewer.review(
      { text, path: 'document.md', all: true, targets: targetsOf(example) },
      rulesetFor(rule, example),
    )
    if (failure !== null) throw failure instanceof Error ? failure : new Error('The rule threw something.')
    return { text, findings, reports }
  }
}

/** Fails unless the rule reports the example, in a way an editor can show and a fix can be trusted. */
export function checkFlagged(rule: Rule, ask: ReturnType<typeof createRuleAsker>, example: RuleCase): void {
  const wrapped = documentOf(example)
  const answer = ask(example, wrapped.text)
  const [first] = answer.findings
  assert.ok(first !== undefined, `${rule.id} does not flag ${JSON.stringify(example.text)}`)
  for (const report of answer.reports) checkReport(rule, report, answer.text)
  for (const { message } of answer.findings) {
    assert.ok(
      message.length <= MESSAGE_LIMIT,
      `${rule.id}: ${message.length} characters are too many: ${message}`,
    )
  }
  if (example.phrase !== undefined) {
    assert.equal(
      answer.text.slice(first.range.start, first.range.end),
      example.phrase,
      'the range covers something else',
    )
  }
  if (example.messageId !== undefined) assert.equal(first.messageId, example.messageId)
  if (example.milder !== undefined)
    assert.equal(answer.reports[0]?.milder ?? 0, example.milder, 'it is milder by another number of steps')
  for (const fix of answer.reports.flatMap(({ fixes }) => fixes ?? []))
    checkFix(rule, ask, example, answer, fix)
  if (example.afterFix !== undefined) assert.equal(fixedText(rule, wrapped, first), example.afterFix)
}

/** Fails where the rule reports the example. */
export function checkPassed(rule: Rule, ask: ReturnType<typeof createRuleAsker>, example: RuleCase): void {
  const { findings } = ask(example, documentOf(example).text)
  const said = findings.map(({ message, range }) => `${range.start}-${range.end}: ${message}`).join('\n  ')
  assert.equal(findings.length, 0, `${rule.id} flags ${JSON.stringify(example.text)}\n  ${said}`)
}

export function documentOf(example: RuleCase): StatementDocument {
  const { section, document = false } = example
  return statementDocument(example.text, { whole: document, ...(section === undefined ? {} : { section }) })
}

/** The text after all edits of a fix; edits may not overlap. */
export function applyFix(text: string, fix: Fix): string {
  const edits = [...fix.edits].sort((a, b) => b.range.start - a.range.start || b.range.end - a.range.end)
  let changed = text
  let limit = text.length
  for (const { range, newText } of edits) {
    assert.ok(
      0 <= range.start && range.start <= range.end,
      `“${fix.title}” has an edit that ends before it starts`,
    )
    assert.ok(range.end <= limit, `“${fix.title}” has edits that overlap or lie outside the text`)
    changed = changed.slice(0, range.start) + newText + changed.slice(range.end)
    limit = range.start
  }
  return changed
}

function checkReport(rule: Rule, { messageId, data = {}, range }: Report, text: string): void {
  const template = rule.meta.messages[messageId] ?? ''
  for (const [placeholder, name = ''] of template.matchAll(/\{([\w-]+)\}/gu)) {
    assert.ok(Object.hasOwn(data, name), `${rule.id}: message "${messageId}" has no value for ${placeholder}`)
  }
  const inside = 0 <= range.start && range.start <= range.end && range.end <= text.length
  assert.ok(inside, `${rule.id}: range ${range.start}-${range.end} lies outside the text`)
  assert.ok(range.start < range.end || text === '', `${rule.id}: an empty range cannot be shown`)
}

/** A scaffold asks for an answer and is none, so the rule must still ask; only a safe fix, or one that says less, settles the matter. */
function checkFix(
  rule: Rule,
  ask: ReturnType<typeof createRuleAsker>,
  example: RuleCase,
  answer: RuleAnswer,
  fix: Fix,
): void {
  const changed = applyFix(answer.text, fix)
  assert.notEqual(changed, answer.text, `“${fix.title}” changes nothing`)
  if (fix.safe === true || fix.restates === true || isDeletion(fix)) return
  const after = ask(example, changed).reports.length
  assert.ok(
    after >= answer.reports.length,
    `“${fix.title}” satisfies ${rule.id} without an answer; its blanks must count as placeholders:\n${changed}`,
  )
}

/** Taking something out is an answer by itself; there is no blank left in it. */
function isDeletion({ edits }: Fix): boolean {
  return edits.every(({ newText }) => newText === '')
}

function fixedText(rule: Rule, { text, before, after }: StatementDocument, finding: Finding): string {
  const [fix] = finding.fixes
  assert.ok(fix !== undefined, `${rule.id} offers no fix here`)
  const changed = applyFix(text, fix)
  if (before === '') return changed
  assert.ok(
    changed.startsWith(before),
    `“${fix.title}” changes what stands before; give the case as a document`,
  )
  return changed.slice(before.length, changed.endsWith(after) ? changed.length - after.length : undefined)
}

function rulesetFor(rule: Rule, { type, options = {}, vocabulary, team = {} }: RuleCase): Ruleset {
  return {
    ...createRuleset(team, [], { root: '', file: null }),
    documents: { include: ['**'], exclude: [], types: [['**', type ?? usualType(rule)]] },
    rules: new Map([[rule.id, { severity: 'warning', options }]]),
    vocabulary: { segments: [], competitors: [], metrics: [], products: [], ...vocabulary },
  }
}

/** A PRD where the rule speaks about PRDs, else the first type it names. */
function usualType({ meta: { documents } }: Rule): DocumentType {
  if (documents === 'all' || documents.includes('prd')) return 'prd'
  return documents[0] ?? 'prd'
}

function targetsOf({ targets = {} }: RuleCase): ReadonlyMap<string, LinkTarget> {
  return new Map(Object.entries(targets).map(([target, state]) => [target, { state }]))
}
