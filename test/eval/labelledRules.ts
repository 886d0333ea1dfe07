import type { FieldName } from './fields'

/** How a finding of a rule can be told right from wrong by the labels. */
export type Judge =
  /** Right where an annotator marked something in its lines. */
  | { readonly by: 'statement' }
  /** Right where an annotator marked a contradiction in its lines. */
  | { readonly by: 'contradiction' }
  /** Right where an annotator gave one of these answers about the document as a whole. */
  | { readonly by: 'field'; readonly field: FieldName; readonly answers: readonly string[] }
  /** The labels say nothing about it. */
  | { readonly by: 'nothing' }

/** Rules about single statements of a document. */
const STATEMENT = [
  /^confidence\/(?!no-unknowns|hollow-risks|single-scenario)/u,
  /^evidence\/(?!none-stated|dead-reference|undated-or-stale)/u,
  /^metrics\/(?:target-without-baseline|vanity-metric)/u,
  /^clarity\/vague-quality/u,
]

/** Rules about something that the document as a whole lacks. */
const GAPS: Readonly<Record<string, readonly [field: FieldName, ...answers: string[]]>> = {
  'perspective/user-missing': ['user', 'absent', 'mentioned'],
  'perspective/business-missing': ['business', 'absent', 'mentioned'],
  'perspective/market-missing': ['market', 'absent', 'mentioned'],
  'perspective/capability-missing': ['capability', 'absent', 'mentioned'],
  'perspective/no-synthesis': ['synthesis', 'false'],
  'evidence/none-stated': ['evidence', 'none', 'weak'],
  'confidence/no-unknowns': ['unknowns', 'false'],
  'decision/no-decider': ['decisionOwner', 'false'],
  'decision/no-alternatives': ['alternatives', 'false'],
  'decision/no-revisit-trigger': ['stopCondition', 'false'],
  'metrics/no-success-measure': ['metricTarget', 'false'],
}

export function judgeOf(ruleId: string): Judge {
  if (STATEMENT.some((pattern) => pattern.test(ruleId))) return { by: 'statement' }
  if (ruleId.startsWith('consistency/')) return { by: 'contradiction' }
  const gap = GAPS[ruleId]
  if (gap === undefined) return { by: 'nothing' }
  const [field, ...answers] = gap
  return { by: 'field', field, answers }
}
