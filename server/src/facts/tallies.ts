import { sourceRange } from '../markdown/plainText'
import type { Block } from '../markdown/blocks'
import type { ReadBlock } from './reading'
import type { Range } from './types'

/** A line that says what a list or table beside it comes to. Chunk offsets. */
export interface TallyHit {
  /**
   * "3/5 done" of tasks, "all of the above are done", or "Score: Ours 4, theirs 2, ties 1" of a column of winners.
   */
  readonly kind: 'ticks' | 'above' | 'wins'
  readonly written: string
  /** Ticked and all; the fewest and the most tasks that may be open, as shares; or what each name is said to have. */
  readonly counts: readonly TallyCount[]
  readonly range: Range
}

interface TallyCount {
  readonly name: string
  readonly count: number
}

export function tallyIn({ source: { block } }: ReadBlock): readonly TallyHit[] {
  const { kind, text, range } = block
  if (kind !== 'heading' && kind !== 'paragraph' && kind !== 'item') return []
  const line = text.value
  if (line.length > LONGEST) return []
  const above = kind === 'heading' || !line.includes('above') ? null : ABOVE.exec(line)
  if (above !== null) return aboveOf(above, block)
  if (!/\d/.test(line)) return []
  const ticks = TICKS.exec(line)?.groups ?? (kind === 'heading' ? BARE_TICKS.exec(line)?.groups : undefined)
  if (ticks !== undefined) {
    const { written = '', done = '', all = '' } = ticks
    const counts = [
      { name: 'done', count: Number(done) },
      { name: 'all', count: Number(all) },
    ]
    return [{ kind: 'ticks', written: written.trim(), counts, range }]
  }
  const said = WINS.exec(line)?.groups?.said
  if (said === undefined) return []
  const parts = said.replace(/[.\s]+$/, '').split(/\s*[,;|·]\s*(?:and )?/)
  const counts = parts.flatMap((part) => {
    const { name = '', count = '' } = WON.exec(part)?.groups ?? {}
    return count === '' ? [] : [{ name: plainName(name), count: Number(count) }]
  })
  return parts.length > 1 && counts.length === parts.length
    ? [{ kind: 'wins', written: said.trim(), counts, range }]
    : []
}

/** What is said of the tasks above, in words. */
function aboveOf({ groups, index, 0: match }: RegExpExecArray, { text }: Block): readonly TallyHit[] {
  const { many = '', open } = groups ?? {}
  const [least, most] = (open === undefined ? OPEN_WHERE_DONE : OPEN_WHERE_OPEN)[many.toLowerCase()] ?? [0, 1]
  const counts = [
    { name: 'least', count: least },
    { name: 'most', count: most },
  ]
  const start = index + (/^\W*/.exec(match)?.[0].length ?? 0)
  const end = index + match.length
  const written = text.value.slice(start, end)
  return [{ kind: 'above', written, counts, range: sourceRange(text, start, end) }]
}

/** The fewest and the most that may be open, as shares of all: more than none is next to nothing. */
const SOME_OPEN = Number.EPSILON
const OPEN_WHERE_DONE: Readonly<Record<string, readonly [number, number] | undefined>> = {
  all: [0, 0],
  everything: [0, 0],
  most: [SOME_OPEN, 0.5],
  'almost all': [SOME_OPEN, 0.5],
  some: [SOME_OPEN, 1 - SOME_OPEN],
  none: [1, 1],
  nothing: [1, 1],
}
const OPEN_WHERE_OPEN: typeof OPEN_WHERE_DONE = {
  all: [1, 1],
  everything: [1, 1],
  most: [0.5, 1],
  'almost all': [0.5, 1],
  some: [SOME_OPEN, 1],
  none: [0, 0],
  nothing: [0, 0],
}
const TASKS = 'items|tasks|criteria|points|boxes|steps|requirements|deliverables'
const ABOVE = new RegExp(
  `(?:^|[.!:] |^\\()(?<many>almost all|all|most|some|none|everything|nothing)(?: of)?(?: the)?(?: (?:(?:${TASKS}) )?above(?: (?:${TASKS}))?| (?:${TASKS}) (?:listed|in the list) above) (?:is|are|was|were|has been|have been)(?: now| already| still| since)? (?:(?:done|met|satisfied|completed?|implemented|finished|shipped|ticked|delivered|fulfilled|in place)|(?<open>open|missing|to do|outstanding|not (?:yet )?(?:done|met|satisfied|complete|implemented|finished)))\\b(?! (?:when|if|once|before|by)\\b)`,
  'i',
)

const LONGEST = 200
const TICKS =
  /(?<written>(?<!\d)(?<done>\d{1,2})\s?(?:\/|of|out of)\s?(?<all>\d{1,2})(?:\s(?:tasks?|items?|steps?|criteria|boxes|features?|stories|points?))?\s(?:are |were |have been )?(?:done|completed?|finished|ticked|checked|implemented|shipped)\b)/i
const BARE_TICKS = /[([](?<written>(?<done>\d{1,2})\s?\/\s?(?<all>\d{1,2}))[)\]]\W*$/
const WINS = /^\W*(?:[a-z]+ )?(?:scores?|tally|results?|totals?|wins|verdict|count)\W*:\s*(?<said>.+)$/i
const WON = /^(?<name>\p{L}[^\d:]{0,40}?)[\s:–—=-]+(?<count>\d{1,2})(?: wins?| points?)?$/u

/** Whoever a cell of the column of winners names; null where the table has none, or a cell names two. */
export function winnersIn(members: readonly ReadBlock[]): readonly string[] | null {
  const headers = members[0]?.source.block.row?.headers ?? []
  const column = headers.findIndex((header, index) => index > 0 && WINNER.test(header.trim()))
  if (column < 0) return null
  const names = members.map(({ source }) => plainName(source.block.row?.cells[column]?.value ?? ''))
  return names.some((name) => name === '' || / (?:and|or) |[/&+,]/.test(name)) ? null : names
}
const WINNER = /^(?:winner|wins|who wins|better|best|advantage|edge)$/i

/** Medals and reasons in brackets off; a draw has many names. */
function plainName(written: string): string {
  const name = written
    .toLowerCase()
    .replace(/\(.*$/, '')
    .replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, '')
  return /^(?:ties?|tied|draws?|even|equal|both|neither|same)$/.test(name) ? 'tie' : name
}
