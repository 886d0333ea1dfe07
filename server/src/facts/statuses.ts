import { sourceRange } from '../markdown/plainText'
import type { MeasureHit } from './measureNames'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'

/**
 * Whether a block says that something is done or still open: a task that is ticked or not, a row with a column for the
 * status, a line such as "Importer: in progress". The name has to be long enough to mean one thing.
 */
export function statusesIn({ source: { block } }: ReadBlock): readonly MeasureHit[] {
  const { text, checked, row, group } = block
  if (row === null && block.kind !== 'item' && block.kind !== 'heading') return []
  const said = row === null ? saidInText(text.value, checked) : saidInRow(row)
  if (said === null) return []
  const { name, done, words } = said
  const key = taskKey(name)
  if (key.split(' ').length < (checked === null ? FEWEST : FEWEST_OF_TASK)) return []
  const at = text.value.indexOf(name)
  return [
    {
      name: name.length <= 60 ? name : `${name.slice(0, 59).trimEnd()}…`,
      written: words,
      key,
      low: done ? 1 : 0,
      high: done ? 1 : 0,
      unit: 'status',
      role: 'value',
      bound: null,
      qualifiers: () => '',
      group: `${group}`,
      range: sourceRange(text, at, at + name.length),
    },
  ]
}

/** Names of tasks are often the same from one part of a plan to the next ("Write unit tests"). */
const FEWEST_OF_TASK = 3
const FEWEST = 2
const FILLERS = new Set(
  'implement implementing implementation add adding create creating build building complete completed done finish full setup'.split(
    ' ',
  ),
)

/** What two mentions of one task have in common. */
export function taskKey(name: string): string {
  return stemKey(name, FILLERS)
}

interface Said {
  readonly name: string
  readonly done: boolean
  readonly words: string
}

function saidInText(text: string, checked: boolean | null): Said | null {
  const line = text.slice(0, LONGEST + 40)
  if (checked === null && !HINT.test(line)) return null
  const name = nameIn(line)
  const rest = text.slice(text.indexOf(name) + name.length).replace(/^[\s:–—(-]+/, '')
  if (name === '' || name.length > LONGEST) return null
  const stated = stateOf(rest)
  if (checked === null) return stated === null ? null : { name, ...stated }
  if (stated !== null && stated.done !== checked) return null
  return { name, done: checked, words: checked ? 'done' : 'open' }
}

function saidInRow(row: NonNullable<ReadBlock['source']['block']['row']>): Said | null {
  const column = row.meanings.indexOf('status')
  const cell = column < 1 ? '' : (row.cells[column]?.value.trim() ?? '')
  const stated = stateOf(cell) ?? markOf(cell)
  const name =
    row.cells
      .slice(0, column)
      .find(({ value }) => /\p{L}{3}/u.test(value))
      ?.value.trim() ?? ''
  return stated === null || name.length > LONGEST ? null : { name, ...stated }
}

const LONGEST = 90
/** Few lines say how far something is. */
const HINT =
  /complete|done|shipped|finished|implemented|live|released|progress|started|yet|to ?do|planned|pending|open|backlog|blocked|wip/i

/** The line up to a dash, colon, bracket or mark. */
function nameIn(text: string): string {
  return (
    /^(?:[\s\p{So}\uFE0F]|\d+(?:\.\d+)*[.)]?\s)*(?<name>.+?)(?=\s+[–—-]\s|\s*[:;(✅🚧🔜⏳]|[.!]?\s*$)/u
      .exec(text)
      ?.groups?.name?.trim() ?? ''
  )
}

function stateOf(words: string): { readonly done: boolean; readonly words: string } | null {
  const match = STATE.exec(words)
  if (match === null) return null
  return {
    done: match.groups?.done !== undefined,
    words: (match.groups?.done ?? match.groups?.open ?? '').toLowerCase(),
  }
}

/** A mark alone in a column for the status. */
function markOf(cell: string): { readonly done: boolean; readonly words: string } | null {
  if (/^(?:✅|✔️?|✓|☑️?)$/u.test(cell)) return { done: true, words: cell }
  return /^(?:🚧|⏳|🔜|🔲|⬜|🔄|🟡)$/u.test(cell) ? { done: false, words: cell } : null
}

const STATE =
  /^(?:[\p{So}\uFE0F]+\s*)?(?:(?<done>100 ?% (?:complete|done)|completed?|done|shipped|finished|implemented|live|released)|(?<open>in progress|not (?:started|done|yet)|to ?do|planned|pending|open|backlog|blocked|wip))\b/iu
