import { headerMeanings } from '../markdown/tables'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'

/** What a dated line says happens then, and whether the time is said of that and of nothing else in the line. */
export interface PhaseSubject {
  /** Stems of what happens; empty where the line says nothing but the time. */
  readonly subject: string
  /** The time opens the line, ends it, or fills a cell of its own, and no word makes it an end or an option. */
  readonly own: boolean
}

type Row = NonNullable<ReadBlock['source']['block']['row']>

/** `from` and `to` are the ends of the time in `written`, the text of the line or row. */
export function phaseSubject(written: string, row: Row | null, from: number, to: number): PhaseSubject {
  if (row !== null) return inRow(row, from, to)
  const before = written.slice(0, from)
  const after = written.slice(to)
  const opens = OPENS.test(before)
  const tail = CLOSES.exec(before)?.groups?.tail
  const closes = tail !== undefined && /^[\s)\].*]*$/.test(after) && !ENDING.test(tail)
  const said = opens ? (/^[^.;(]*/.exec(after.replace(/^[\s:–—)-]+/, ''))?.[0] ?? '') : before
  return { subject: stemKey(said, FILLERS), own: (opens || closes) && !AFTERWARDS.test(written) }
}

function inRow({ cells, headers, starts }: Row, from: number, to: number): PhaseSubject {
  const column = starts.findLastIndex((start) => start <= from)
  const cell = cells[column]?.value ?? ''
  const alone = cell.trim().length <= to - from + 2
  const named = cells.find(({ value }, index) => index !== column && /\p{L}{3}/u.test(value))?.value ?? ''
  const header = headers[column] ?? ''
  const due = headerMeanings([header])[0]
  const narrows = due === 'due' || due === 'phase' ? '' : header
  const all = cells.map(({ value }) => value).join(' ')
  return { subject: stemKey(`${named} ${narrows}`, FILLERS), own: alone && !AFTERWARDS.test(all) }
}

const OPENS = /^\W*(?:(?:by|in|on|from)\s)?$/i
/** Few words between the last mark and the time. */
const CLOSES = /(?:[–—:(|,]|\s-\s)\s*(?<tail>(?:[\w./&'’-]+\s+){0,4})$/
const ENDING =
  /\b(?:until|till|through|before|since|expir\w*|ends?|ended|valid|from|after|as|was|were|moved|not|updated?|last|seen|accessed|retrieved)\b/i
/** What may come after the end of a plan, or need not come. */
const AFTERWARDS =
  /\b(?:optional\w*|stretch|buffer|contingency|slack|reserve|spare|post|after|afterwards|beyond|later|follow\w*|maintenance|ongoing|hypercare|retention|retained|retain|cohorts?|churn|reviews?|retro\w*|look.?back|next|future|if|expir\w*|renew\w*|deadline|sunset|history|survey|previously|originally|moved|slipped|delayed|postponed|deferred|paused|pushed|warranty|evaluat\w*|measure\w*)\b/i
const FILLERS: ReadonlySet<string> = new Set(
  'date dates target planned plan scheduled expected completed complete done eta due start starts started end status'.split(
    ' ',
  ),
)
