/** What a table column holds, by the words of its header. */
export const HEADER_MEANINGS = [
  'metric',
  'baseline',
  'target',
  'due',
  'result',
  'source',
  'risk',
  'likelihood',
  'mitigation',
  'assumption',
  'test',
  'option',
  'pros',
  'cons',
  'competitor',
  'segment',
  'owner',
  'decision',
  'question',
  'status',
  'requirement',
  'priority',
  'cost',
  'phase',
  'other',
] as const
export type HeaderMeaning = (typeof HEADER_MEANINGS)[number]

const MEANINGS: readonly (readonly [HeaderMeaning, RegExp])[] = [
  [
    'baseline',
    /\b(baseline|current(ly)?|today|now|as[- ]is|before|starting point|actual today|status quo)\b/i,
  ],
  [
    'target',
    /\b(targets?|goals?|threshold|success criteria|objective|key result|to[- ]be|desired|aim|(?:ship|go|scale|proceed|continue|success(?:ful)?|worth it) (?:if|when))\b/i,
  ],
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

/** Meaning of each header, `other` where no word tells. Times are read beside each other: what is now, what shall be. */
export function headerMeanings(headers: readonly string[]): readonly HeaderMeaning[] {
  return readTimes(
    headers,
    headers.map((header) => MEANINGS.find(([, words]) => words.test(header))?.[0] ?? 'other'),
  )
}

/** "Q4 2025 | Target Q4 2026", "today | 30 June | 30 Sept", "Last winter | Next winter": a baseline, and what is aimed at. */
function readTimes(headers: readonly string[], meanings: readonly HeaderMeaning[]): readonly HeaderMeaning[] {
  const timed = headers.map((header, column) => column > 0 && TIME.test(header.trim()))
  if (!timed.includes(true)) return meanings
  const past = headers.findIndex((header, column) => timed[column] === true && PAST.test(header))
  const target = meanings.indexOf('target')
  const now = meanings.includes('baseline') ? meanings.indexOf('baseline') : past
  if (target > 0) {
    const before = now >= 0 ? now : timed.slice(0, target).lastIndexOf(true)
    return meanings.map((meaning, column) => (column === before ? 'baseline' : meaning))
  }
  if (now <= 0 || timed.lastIndexOf(true) <= now) return meanings
  return meanings.map((meaning, column) =>
    column === now ? 'baseline' : column > now && timed[column] === true ? 'target' : meaning,
  )
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\.?'
const SPAN = '(?:days?|weeks?|months?|quarters?|years?|seasons?|terms?)'
/** A header that is a time and nothing else. */
const TIME = new RegExp(
  [
    `^(?:(?:by|end of|in|at) )*(?:(?:q[1-4]|h[12])(?:[ /-]?(?:fy ?)?\\d{2,4})?|(?:fy ?)?(?:19|20)\\d\\d(?:[ /-]?(?:q[1-4]|h[12]))?|(?:\\d{1,2} )?${MONTH}(?: \\d{1,2},?)?(?: (?:19|20)\\d\\d)?)$`,
    `^(?:last|previous|past|this|next|coming) (?:spring|summer|autumn|fall|winter|${SPAN})$`,
    `^(?:in|after|within) (?:an?|one|two|three|six|nine|twelve|\\d+) ${SPAN}$`,
    `^(?:day|week|month|quarter|year) \\d+$`,
  ].join('|'),
  'i',
)
const PAST = /^(?:last|previous|past)\b/i
