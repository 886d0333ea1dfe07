import type { Rule } from '../../../rules/contract'
import { once } from '../facts/once'
import type { DocumentType, ReviewDocument } from '../facts/types'
import type { Ruleset } from '../ruleset/types'
import { severityOf } from './severity'

/** A rule that has something to say about a document. */
export interface PlannedRule {
  readonly rule: Rule
  /** It is off and asked all the same, so that a rule that yields does not ask in its stead. */
  readonly silent: boolean
  /** Its options under the ruleset, defaults filled in. Throws what the schema throws where they do not fit. */
  readonly options: () => unknown
}

/** Which rules to ask about a document, in their order. */
export type RulePlan = (document: ReviewDocument, ruleset: Ruleset) => readonly PlannedRule[]

/**
 * Plans once for each kind of document under a ruleset: what a document says has no part in it, and reading a rule's
 * options takes longer than many a rule.
 */
export function createRulePlan(rules: readonly Rule[]): RulePlan {
  const plans = new WeakMap<Ruleset, Map<string, readonly PlannedRule[]>>()
  return (document, ruleset) => {
    const known = plans.get(ruleset) ?? new Map<string, readonly PlannedRule[]>()
    plans.set(ruleset, known)
    const kind = `${document.language} ${document.type} ${document.status ?? ''}`
    const kept = known.get(kind)
    if (kept !== undefined) return kept
    const plan = planFor(document, [...rules, ...ruleset.customRules], ruleset)
    known.set(kind, plan)
    return plan
  }
}

function planFor(document: ReviewDocument, rules: readonly Rule[], ruleset: Ruleset): readonly PlannedRule[] {
  const { type, status } = document
  const context = { profile: ruleset.profile, type, status, rules: ruleset.rules }
  const isOff = (rule: Rule): boolean => severityOf(rule, context) === 'off'
  const able = rules.filter((rule) => speaksAbout(rule, document))
  const yielding = able.some((rule) => rule.meta.yields === true && !isOff(rule))
  return able
    .filter((rule) => !isOff(rule) || (yielding && isYieldedTo(rule)))
    .map((rule) => ({
      rule,
      silent: isOff(rule),
      options: once(() => rule.meta.options.parse(ruleset.rules.get(rule.id)?.options ?? {})),
    }))
}

/** Who turned a rule about single statements off does not want its question from another; one that is off by default asks none. */
function isYieldedTo({ meta: { scope, severity } }: Rule): boolean {
  return scope === 'statement' && (severity.pm !== 'off' || severity.leader !== 'off')
}

/** Groups that speak about any product document, also one whose type could not be told. */
const GENERIC_GROUPS: ReadonlySet<string> = new Set([
  'perspective',
  'evidence',
  'confidence',
  'clarity',
  'consistency',
])
/** Built-in groups that do not; the word `all` of a team's own group means all. */
const SPECIFIC_GROUPS: ReadonlySet<string> = new Set([
  'decision',
  'learning',
  'metrics',
  'roadmap',
  'strategy',
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
    if (GENERIC_GROUPS.has(group)) return true
    return documents === 'all' ? !SPECIFIC_GROUPS.has(group) : documents.includes(type)
  }
  return documents === 'all' || documents.includes(type)
}
