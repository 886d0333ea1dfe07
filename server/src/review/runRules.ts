import type { Report, Rule } from '../../../rules/contract'
import type { DocumentType, Range, ReviewDocument } from '../facts/types'
import type { Ruleset } from '../ruleset/types'
import type { Candidate } from './candidate'
import { RULE_FAILED } from './ownFindings'
import { sectionAt } from './sectionAt'
import { severityOf } from './severity'

/** What came of asking every rule that has something to say about this kind of document. */
export interface RuleRun {
  readonly candidates: readonly Candidate[]
  /** Rules that were asked and are not off; only their waivers can be unused. */
  readonly asked: ReadonlySet<string>
}

/**
 * Asks each rule in turn. A rule that throws loses what it had reported and becomes one finding of its own;
 * the others still run.
 */
export function runRules(
  document: ReviewDocument,
  rules: readonly Rule[],
  ruleset: Ruleset,
  optionsOf: OptionsLookup = readOptions,
): RuleRun {
  const candidates: Candidate[] = []
  const asked = new Set<string>()
  const context = {
    profile: ruleset.profile,
    type: document.type,
    status: document.status,
    rules: ruleset.rules,
  }
  for (const rule of rules) {
    if (!speaksAbout(rule, document)) continue
    if (severityOf(rule, context) === 'off') continue
    asked.add(rule.id)
    try {
      const found: Candidate[] = []
      const report = (finding: Report): void => {
        const severity = severityOf(rule, context, finding.milder)
        if (severity !== 'off') found.push(candidateOf(rule, finding, severity, document))
      }
      rule.check(document, report, optionsOf(rule, ruleset))
      candidates.push(...found)
    } catch (error) {
      candidates.push(failureOf(rule, error, document))
    }
  }
  return { candidates, asked }
}

/** A rule's options under a ruleset, defaults filled in. */
export type OptionsLookup = (rule: Rule, ruleset: Ruleset) => unknown

/** Reads each rule's options once for each ruleset: a schema takes longer than many a rule. */
export function createOptionsLookup(): OptionsLookup {
  const known = new WeakMap<Ruleset, Map<Rule, unknown>>()
  return (rule, ruleset) => {
    const read = known.get(ruleset) ?? new Map<Rule, unknown>()
    known.set(ruleset, read)
    if (!read.has(rule)) read.set(rule, readOptions(rule, ruleset))
    return read.get(rule)
  }
}

function readOptions(rule: Rule, ruleset: Ruleset): unknown {
  return rule.meta.options.parse(ruleset.rules.get(rule.id)?.options ?? {})
}

/** Groups that speak about any product document, also one whose type could not be told. */
const GENERIC_GROUPS: ReadonlySet<string> = new Set([
  'perspective',
  'evidence',
  'confidence',
  'clarity',
  'consistency',
])

/** Word lists are English, so in another language only rules that need none are asked. */
function speaksAbout(rule: Rule, document: ReviewDocument): boolean {
  if (document.language !== 'en' && rule.meta.anyLanguage !== true) return false
  return includesType(rule, document.type)
}

function includesType(rule: Rule, type: DocumentType): boolean {
  const { documents } = rule.meta
  if (type === 'product-doc') {
    const group = rule.id.slice(0, rule.id.indexOf('/'))
    return GENERIC_GROUPS.has(group) || (documents !== 'all' && documents.includes(type))
  }
  return documents === 'all' || documents.includes(type)
}

function candidateOf(
  rule: Rule,
  finding: Report,
  severity: Candidate['severity'],
  document: ReviewDocument,
): Candidate {
  const template = rule.meta.messages[finding.messageId]
  if (template === undefined) throw new Error(`it has no message "${finding.messageId}"`)
  const range = within(document.text, finding.range)
  return {
    ruleId: rule.id,
    messageId: finding.messageId,
    template,
    data: finding.data ?? {},
    severity,
    range,
    section: sectionAt(document.sections, range.start),
    related: (finding.related ?? []).map((place) => ({
      ...place,
      range: within(document.text, place.range),
    })),
    fixes: finding.fixes ?? [],
    aboutDocument: rule.meta.scope === 'document' && isTitle(range, document),
  }
}

function failureOf(rule: Rule, error: unknown, document: ReviewDocument): Candidate {
  return {
    ruleId: RULE_FAILED.id,
    messageId: 'failed',
    template: RULE_FAILED.messages.failed,
    data: { rule: rule.id, error: reasonOf(error) },
    severity: RULE_FAILED.severity,
    range: document.titleRange,
    section: sectionAt(document.sections, document.titleRange.start),
    related: [],
    fixes: [],
    aboutDocument: true,
  }
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/[.\s]+$/u, '')
}

function isTitle(range: Range, document: ReviewDocument): boolean {
  return range.start === document.titleRange.start
}

/** Ranges come from rules; whatever they say, an editor must be able to show it. */
function within(text: string, range: Range): Range {
  const start = Math.min(Math.max(range.start, 0), text.length)
  return { start, end: Math.min(Math.max(range.end, start), text.length) }
}
