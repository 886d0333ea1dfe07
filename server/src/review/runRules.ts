import type { Report, Rule } from '../../../rules/contract'
import type { Range, ReviewDocument } from '../facts/types'
import type { Ruleset } from '../ruleset/types'
import type { Candidate } from './candidate'
import { RULE_FAILED } from './ownFindings'
import type { PlannedRule } from './rulePlan'
import { overlapTest } from './overlap'
import { sectionAt } from './sectionAt'
import { severityOf } from './severity'
import { withScaffold } from './teamScaffold'
import type { CodeReports } from './types'

/** What came of asking the rules of a plan. */
export interface RuleRun {
  readonly candidates: readonly Candidate[]
  /** Only the waivers of rules that were asked can be unused. */
  readonly asked: ReadonlySet<string>
}

/**
 * Asks each rule in turn; of a rule written in code, what it said elsewhere is replayed. A rule that throws loses what it had reported and becomes one finding of its own;
 * the others still run.
 */
export function runRules(
  document: ReviewDocument,
  plan: readonly PlannedRule[],
  ruleset: Ruleset,
  codeReports?: CodeReports,
): RuleRun {
  const candidates: Candidate[] = []
  const silenced: Range[] = []
  const { type, status } = document
  const context = { profile: ruleset.profile, type, status, rules: ruleset.rules }
  const { messages, scaffolds } = ruleset.team
  const own = (id: string): Wording => (Object.hasOwn(messages, id) ? messages[id] : undefined)
  for (const { rule, options } of plan) {
    const scaffold = Object.hasOwn(scaffolds, rule.id) ? scaffolds[rule.id] : undefined
    try {
      const found: Candidate[] = []
      const report = (finding: Report): void => {
        const severity = severityOf(rule, context, finding.milder)
        if (severity === 'off') silenced.push(within(document.text, finding.range))
        else found.push(candidateOf(rule, finding, severity, document, own(rule.id), scaffold))
      }
      const said = codeReports?.get(rule.id)
      if (said === undefined) rule.check(document, report, options())
      else for (const finding of said) report(finding)
      for (const candidate of found) candidates.push(candidate)
    } catch (error) {
      candidates.push(failureOf(rule, error, document))
    }
  }
  return {
    candidates: withoutYielding(candidates, silenced, plan),
    asked: new Set(plan.flatMap(({ rule, silent }) => (silent ? [] : [rule.id]))),
  }
}

/**
 * Rules that yield ask only where nothing else is asked about the same words, nor would be by a rule that is off: two
 * questions on one sentence are one too many, and what was turned off is not to come back in other words.
 */
function withoutYielding(
  candidates: readonly Candidate[],
  silenced: readonly Range[],
  plan: readonly PlannedRule[],
): readonly Candidate[] {
  const yielding = new Set(plan.flatMap(({ rule }) => (rule.meta.yields === true ? [rule.id] : [])))
  if (yielding.size === 0) return candidates
  const asked = candidates.filter(({ ruleId }) => !yielding.has(ruleId)).map(({ range }) => range)
  const isTaken = overlapTest([...asked, ...silenced])
  return candidates.filter(({ ruleId, range }) => !yielding.has(ruleId) || !isTaken(range))
}

/** A team's own messages of one rule, by id. */
type Wording = Readonly<Record<string, string>> | undefined

function candidateOf(
  rule: Rule,
  finding: Report,
  severity: Candidate['severity'],
  document: ReviewDocument,
  own: Wording,
  scaffold: string | undefined,
): Candidate {
  const { messageId } = finding
  const template =
    own !== undefined && Object.hasOwn(own, messageId) ? own[messageId] : rule.meta.messages[messageId]
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
    fixes: withScaffold(finding.fixes ?? [], scaffold),
    ...(rule.meta.definition === undefined ? {} : { url: rule.meta.url ?? null }),
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
