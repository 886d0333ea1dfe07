/** What a table column holds, by the words of its header. */
export type HeaderMeaning =
  | 'metric'
  | 'baseline'
  | 'target'
  | 'due'
  | 'result'
  | 'source'
  | 'risk'
  | 'likelihood'
  | 'mitigation'
  | 'assumption'
  | 'test'
  | 'option'
  | 'pros'
  | 'cons'
  | 'competitor'
  | 'segment'
  | 'owner'
  | 'decision'
  | 'question'
  | 'status'
  | 'requirement'
  | 'priority'
  | 'cost'
  | 'phase'
  | 'other'

const MEANINGS: readonly (readonly [HeaderMeaning, RegExp])[] = [
  [
    'baseline',
    /\b(baseline|current(ly)?|today|now|as[- ]is|before|starting point|actual today|status quo)\b/i,
  ],
  ['target', /\b(target|goal|threshold|success criteria|objective|key result|to[- ]be|desired|aim)\b/i],
  ['result', /\b(actual|result|outcome|achieved|observed)\b/i],
  ['metric', /\b(metric|kpi|measure(ment)?|indicator|signal)\b/i],
  ['assumption', /\b(assumption|hypothesis|belief)\b/i],
  ['test', /\b(test|validation|validate|how we('| wi)ll (know|find out)|experiment)\b/i],
  ['likelihood', /\b(likelihood|probability|impact|severity|confidence|rating)\b/i],
  ['mitigation', /\b(mitigation|response|contingency|countermeasure|plan b|what we do)\b/i],
  ['risk', /\b(risk|threat|concern)s?\b/i],
  ['pros', /\b(pro|advantage|benefit|strength)s?\b/i],
  ['cons', /\b(con|disadvantage|drawback|downside|weakness(es)?|gap|limitation)s?\b/i],
  ['competitor', /\b(competitor|competing|vendor|rival|incumbent|alternative product|competition)s?\b/i],
  ['option', /\b(option|alternative|approach)s?\b/i],
  ['segment', /\b(persona|segment|audience|user type|user role|who|customer|user|stakeholder|actor)s?\b/i],
  ['owner', /\b(owner|dri|responsible|accountable|assignee|lead|who decides|approver|decider)\b/i],
  ['decision', /\b(decision|verdict|decided|chosen)\b/i],
  ['question', /\bquestions?\b/i],
  ['source', /\b(source|evidence|reference|basis|data from|citation)s?\b/i],
  ['due', /\b(by when|due|deadline|date|when|timeframe|timeline|target date|eta|quarter)\b/i],
  ['status', /\b(status|state|done)\b/i],
  ['priority', /\b(priority|moscow|p0)\b/i],
  ['cost', /\b(cost|price|pricing|effort|estimate|budget)\b/i],
  ['phase', /\b(phase|milestone|release|version|stage)\b/i],
  ['requirement', /\b(requirement|feature|acceptance|user story|description|functionality|capability)\b/i],
]

/** Meaning of each header, `other` where no word tells. */
export function headerMeanings(headers: readonly string[]): readonly HeaderMeaning[] {
  return headers.map((header) => MEANINGS.find(([, words]) => words.test(header))?.[0] ?? 'other')
}
