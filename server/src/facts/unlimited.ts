import { sourceRange } from '../markdown/plainText'
import type { SignalledSentence } from './factBlock'
import { statedHit, type MeasureHit } from './measureNames'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'
import { MARK } from './wordMarks'

/**
 * What a plan or tier gives without limit, or up to one: "Free: unlimited boards", a table of tiers with 3 under boards.
 * The tier has to be named beside it.
 */
export function limitsOf(
  sentence: SignalledSentence,
  { source: { block } }: ReadBlock,
): readonly MeasureHit[] {
  if (block.row !== null || (sentence.marks & MARK.limit) === 0) return []
  return limitsIn(sentence.text, block.group, (start, end) =>
    sourceRange(block.text, sentence.start + start, sentence.start + end),
  )
}

/** Price lists are often drawn as a tree in a block of code. `text` is the chunk's source. */
export function limitsInCode({ source: { block } }: ReadBlock, text: string): readonly MeasureHit[] {
  if (block.kind !== 'code' || !/unlimited/i.test(block.raw)) return []
  return block.raw.split('\n').flatMap((line) => {
    const from = text.indexOf(line, block.range.start)
    return from < 0
      ? []
      : limitsIn(line, block.group, (start, end) => ({ start: from + start, end: from + end }))
  })
}

/** Tiers by row or by column, what they limit by the other. */
export function limitsInRow({ source: { block } }: ReadBlock): readonly MeasureHit[] {
  const { row, text, group } = block
  const [first, ...cells] = row?.cells ?? []
  if (row === null || first === undefined) return []
  if (!isTier(first.value) && !row.headers.some(isTier)) return []
  const byRow = isTier(first.value) && BY_TIER.test(row.headers[0]?.trim() ?? '')
  return cells.flatMap(({ value }, index) => {
    const header = row.headers[index + 1]?.trim() ?? ''
    if (value.length > LONGEST_CELL || (!byRow && !isTier(header))) return []
    const free = /^\W*unlimited\b/i.test(value)
    if (!free && !NUMBER.test(value.trim())) return []
    const [tier, what] = byRow ? [first.value, header] : [header, first.value]
    const start = row.starts[index + 1] ?? 0
    const range = sourceRange(text, start, start + value.length)
    const [, noun = what, per = ''] = PER.exec(what) ?? []
    const written = free ? 'unlimited' : `${value.trim()}${per === '' ? '' : ` ${per}`}`
    return toHit(tier, noun, free ? null : written, group, range)
  })
}

function limitsIn(
  line: string,
  group: number,
  rangeOf: (start: number, end: number) => { readonly start: number; readonly end: number },
): readonly MeasureHit[] {
  const tier = TIER_FIRST.exec(line)?.groups?.tier ?? TIER_LAST.exec(line)?.groups?.tier
  if (tier === undefined || UNCLEAR.test(line)) return []
  return [...line.matchAll(SAID)].flatMap((match) => {
    const { free, count = '', noun = '' } = match.groups ?? {}
    const range = rangeOf(match.index, match.index + match[0].length)
    return toHit(tier, noun, free === undefined ? count : null, group, range)
  })
}

/** `limit` is null where there is none. */
function toHit(
  tier: string,
  noun: string,
  limit: string | null,
  group: number,
  range: MeasureHit['range'],
): readonly MeasureHit[] {
  const key = stemKey(noun, FILLERS)
  if (key === '' || NOT_COUNTED.test(noun)) return []
  const plan = tier.trim().split(/\s/)[0] ?? ''
  const value = limit === null ? 0 : 1
  const name = `${noun.trim()} (${plan})`
  const written = limit ?? 'unlimited'
  return [statedHit('limit', `${plan.toLowerCase()} × ${key}`, name, written, [value, value], group, range)]
}

function isTier(words: string): boolean {
  return IS_TIER.test(words.trim())
}

const TIERS =
  'free|hobby|solo|starter|basic|personal|pro|professional|plus|team|teams|business|premium|growth|scale|standard|enterprise'
const IS_TIER = new RegExp(`^(?:${TIERS})(?: (?:tier|plan|edition))?$`, 'i')
const TIER_FIRST = new RegExp(
  `^[^\\p{L}\\d]*(?:the |our |on the |in the )?(?<tier>${TIERS})(?: (?:tier|plan|edition|users|accounts|customers))?\\b(?:\\W|\\s(?:has|have|gets?|includes?|allows?|comes?|is|are|offers?|gives?))`,
  'iu',
)
const TIER_LAST = new RegExp(
  `\\b(?:on|in|for|with) (?:the |our )?(?<tier>${TIERS}) (?:tier|plan|edition)\\b`,
  'i',
)
const SAID =
  /\b(?:(?<free>unlimited)|(?:up to|limited to|at most|a maximum of|max\.?|capped at) (?<count>\d[\d,]*)) (?<noun>[a-z]+(?: [a-z]+)?)(?=\s*(?:[,.;:)|+]|$|\b(?:and|on|in|for|with|per|a|each|are|is)\b))/gi
const UNCLEAR = /\b(?:not|no longer|instead|unlike|competitors?|used to|if)\b|n['’]t\b|\?/i
const NUMBER = /^(?:up to |max\.? )?\d[\d,]*\s?(?:\/|per |a )?\s?(?:minute|hour|day|week|month)?$/i
const LONGEST_CELL = 24
const BY_TIER = /^(?:tier|plan|edition|package|subscription|level)s?(?: name)?$/i
const PER = /^(.*?)\s*(?:\/\s?|\b(?=per ))((?:per )?(?:minute|hour|day|week|month))$/i
const FILLERS: ReadonlySet<string> = new Set('limit limits max maximum number count included'.split(' '))
/** Money and time of a plan are no amounts of a thing. */
const NOT_COUNTED =
  /\b(?:price|cost|fee|trial|discount|days?|months?|years?|hours?|minutes?|time|support|sla)\b/i
