import type { MeasureFact } from '../../server/src/facts/types'

/** Three and more values are a series, and values of neighbours in a pattern of sections belong to their sections. */
export function driftIn(group: readonly MeasureFact[]): readonly (readonly [MeasureFact, MeasureFact])[] {
  const [earlier] = group
  if (earlier === undefined) return []
  if (earlier.unit === 'product') return shortTimes(group)
  const others = group.filter((one) => differ(one, earlier) && !areBounds(one, earlier))
  const [later] = others
  if (later === undefined || others.some((one) => differ(one, later))) return []
  if (group.some((one) => !differ(one, earlier) && !differ(one, later))) return []
  return areApart(earlier, later) ? [[earlier, later]] : []
}

/** Each of two groups of people may have a time of its own, and every one of them has to be long enough. */
function shortTimes(group: readonly MeasureFact[]): readonly (readonly [MeasureFact, MeasureFact])[] {
  const [parts, ...more] = group.filter(({ high }) => high === Infinity)
  const all = group.find(({ high }) => parts !== undefined && high < parts.low * NEARLY)
  if (parts === undefined || all === undefined || more.some(({ low }) => low !== parts.low)) return []
  return [parts.range.start < all.range.start ? [parts, all] : [all, parts]]
}

/** Months are four weeks to some and thirty days to others. */
const NEARLY = 0.9

/** "At least 5" and "at most 20" are the two ends of one range. */
function areBounds(a: MeasureFact, b: MeasureFact): boolean {
  return a.bound !== null && b.bound !== null && a.bound !== b.bound
}

/** A range and a value within it do not contradict each other. */
function differ(a: MeasureFact, b: MeasureFact): boolean {
  return a.high < b.low - SLACK || b.high < a.low - SLACK
}
const SLACK = 1e-9

function areApart(a: MeasureFact, b: MeasureFact): boolean {
  if (WHEREVER.has(a.unit)) return a.section !== b.section || a.group === '' || a.group !== b.group
  if (a.section === b.section && (a.group !== '' || b.group !== '')) return false
  // Reports of two dates are a history, and lists of two phases have tasks of their own.
  if (a.unit === 'status' && a.qualifiers !== b.qualifiers && a.qualifiers !== '' && b.qualifiers !== '')
    return false
  if (a.unit === 'settled') return isSaid(a) && isSaid(b)
  if (a.unit === 'built')
    return [a, b].every(({ low, section }) => low === 1 || section.depth < 2 || STATUS.test(section.title))
  if (a.unit === 'choices' && !areAlike(optionsOf(a.written), optionsOf(b.written))) return false
  if (a.unit !== 'mark' && [a, b].some(({ name }) => VAGUE.test(name))) return false
  if (a.section === b.section || a.section.parent !== b.section.parent) return true
  if (areOfAKind(a.section.title, b.section.title)) return false
  return (a.section.parent?.depth ?? 0) < 2 || a.section.slot !== b.section.slot
}

/** "Winter plan – €40" and "Summer plan – €90", "Trial of the gate" and "Trial of the lamps": each has values of its own. */
function areOfAKind(one: string, other: string): boolean {
  const words = wordsOf(other)
  return wordsOf(one).some((word) => !OF_GRAMMAR.has(word) && words.includes(word))
}
/** Headings that share no more than one of these have nothing in common. */
const OF_GRAMMAR: ReadonlySet<string> = new Set(
  'with from into onto over under after before about their this that these those your what when where which while than then have will does'.split(
    ' ',
  ),
)

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/\p{L}{4,}/gu) ?? []
}

/** They hold for the plan as a whole. */
const WHEREVER: ReadonlySet<string> = new Set(['limit', 'concern'])
/** Elsewhere, a status is that of a part. */
const STATUS = /\b(?:status|metadata|document|meta|overview|about|summary)\b/i

/** Its heading says that it is decided, or that it is open. */
function isSaid({ low, section }: MeasureFact): boolean {
  return (low === 1 ? DECIDED : OPEN).test(section.title)
}
const DECIDED = /\b(?:decisions?|decided|resolved|settled|agreed|locked)\b/i
const OPEN = /\b(?:open|unresolved|outstanding|undecided|unsettled|to be (?:decided|determined)|still)\b/i

/** The values of a setting, one by one. */
export function optionsOf(written: string): readonly string[] {
  return written.split(' | ')
}

/** Lists with less than two thirds of the shorter one in common belong to two settings of one name. */
function areAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.filter((option) => b.includes(option)).length * 3 >= Math.min(a.length, b.length) * 2
}

/** One word that many things have: whose it is stands elsewhere. */
const VAGUE =
  /^(?:by |on |in |the )?(?:per [\w-]+|default|duration|price|costs?|efforts?|times?|budget|limits?|timeout|estimates?|size|case|gap|day|value|amount|window|period|delay|interval|length|weight|complete|completed|done|progress|coverage|confidence|probability|likelihood|total|fee|discount|margin|growth|increase|reduction|decrease|improvement|savings?|impact|revenue|timeline|week|month|year|rate|score|plan|team|team size)$/i
