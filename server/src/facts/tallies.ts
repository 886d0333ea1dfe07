import type { ReadBlock } from './reading'
import type { Range } from './types'

/** A line that says what a list or table beside it comes to. Chunk offsets. */
export interface TallyHit {
  /** "3/5 done" of tasks, or "Score: Ours 4, theirs 2, ties 1" of a column of winners. */
  readonly kind: 'ticks' | 'wins'
  readonly written: string
  /** Ticked and all; or what each name is said to have. */
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
  if (line.length > LONGEST || !/\d/.test(line)) return []
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
