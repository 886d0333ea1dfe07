import type { SignalledSentence } from './factBlock'
import type { Figure } from './numbers'
import type { Block } from '../markdown/blocks'
import type { Range } from '../markdown/types'
import type { MeasureFact } from './types'

/** A measure in its block. Chunk offsets; section and its qualifiers are added when the document is summed up. */
export interface MeasureHit extends Omit<MeasureFact, 'section' | 'qualifiers'> {
  /** Read when first asked for, which is where another figure has the same name. */
  readonly qualifiers: () => string
}

/** A hit of what is one thing or the other, or has one value; nothing in its own words narrows it. */
export function statedHit(
  unit: string,
  key: string,
  name: string,
  written: string,
  [low, high]: readonly [number, number],
  group: number,
  range: Range,
): MeasureHit {
  const home = group < 0 ? '' : `${group}`
  const role = 'value' as const
  const qualifiers = (): string => ''
  return { name, written, key, low, high, unit, role, bound: null, qualifiers, group: home, range }
}

/** What a figure measures, in the words of its row or its sentence. */
export interface MeasureName {
  readonly name: string
  /** Where the column says it. */
  readonly role: MeasureFact['role'] | null
  /** Header of a column that says neither target nor baseline: it narrows the measure. */
  readonly header: string
}

/** Null where the words around the figure do not tell. */
export function measureName(sentence: SignalledSentence, figure: Figure, block: Block): MeasureName | null {
  return block.row === null ? nameInText(sentence, figure, block) : nameInRow(sentence, figure, block.row)
}

/** The first cell names the row, the header says which of its values this is. */
function nameInRow(
  { text, start }: SignalledSentence,
  figure: Figure,
  row: NonNullable<Block['row']>,
): MeasureName | null {
  const column = row.starts.findLastIndex((at) => at <= figure.start)
  const name = row.cells[0]?.value.trim() ?? ''
  const rest = (row.cells[column]?.value ?? '').replace(
    text.slice(figure.start - start, figure.end - start),
    '',
  )
  if (column < 1 || name.length > LONGEST_NAME || rest.trim().split(/\s+/).length > 3) return null
  const meaning = row.meanings[column] ?? 'other'
  if (meaning === 'target' || meaning === 'baseline') return { name, role: meaning, header: '' }
  if (NO_VALUE.has(meaning)) return null
  const header = meaning === 'metric' ? '' : (row.headers[column] ?? '')
  return { name: /^values?$/i.test(header) ? name : `${name} ${header}`.trim(), role: null, header }
}

const LONGEST_NAME = 60
const NO_VALUE: ReadonlySet<string> = new Set(['result', 'likelihood', 'due', 'competitor', 'option', 'risk'])

function nameInText({ end }: SignalledSentence, figure: Figure, { text }: Block): MeasureName | null {
  const bounded = figure.comparator !== null
  const before = text.value.slice(Math.max(0, figure.start - 90), figure.start)
  const after = text.value.slice(figure.end, Math.min(end, figure.end + 60))
  // A bound ("≤ 5 minutes") is part of the figure and joins it to its name as "is" would.
  const left = LEFT.exec(bounded ? `${before.trimEnd()}:` : before)?.groups?.name
  const right = (figure.kind === 'duration' ? AFTER_DURATION : AFTER_FIGURE).exec(after)?.groups?.name
  const name = bounded ? (right ?? left) : (left ?? right)
  return name === undefined ? null : { name: name.trim(), role: null, header: '' }
}

const NOUNS = "[A-Za-z][\\w'’/-]*(?: (?:of |to |per |for |in )?[A-Za-z][\\w'’/-]*){0,4}"
const OPENS =
  '(?:^|[.;,:(–—|]\\s*|\\b(?:the|our|a|an|keep|hold|bring|get|reach|achieve|maintain|reduce|increase|cut|raise|grow|improve|lower|with|and|that|when)\\s)'
const JOINS =
  '(?::|=|\\b(?:is|are|of|at|to|stays?|stayed|will be|must be|should be|reach(?:es)?|set to|at least|at most|under|below|above|over|within)\\b|[<>≤≥~≈])'
const BOUND =
  '(?:\\b(?:about|around|set to|to|of|at|below|under|within|above|over|at least|at most|less than|more than|up to)\\s*|[~≈<>≤≥=]\\s*)*'
/** "Activation rate is", "Session timeout:", "retention of", "keep churn at". */
const LEFT = new RegExp(`${OPENS}(?<name>${NOUNS})(?:\\s*\\([^)]{1,30}\\))?\\s*${JOINS}\\s*${BOUND}$`, 'i')
/** "60 % activation", "60 % of new accounts activate". */
const AFTER_FIGURE =
  /^\s*(?<name>(?:of (?:the |all |our )?)?[a-z][\w'’/-]*(?: [a-z][\w'’/-]*){0,4}?)(?=\s*(?:[.;,:(–—|]|$|\b(?:by|in|at|within|after|over|during|for|on)\b))/i
/** "30-minute session timeout", "14 days free trial". */
const AFTER_DURATION = /^[\s-]*(?<name>[a-z][\w'’/-]*(?: [a-z][\w'’/-]*){0,3})(?=\s*(?:[.;,:(–—|]|$))/i
