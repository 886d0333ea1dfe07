import { sourceRange } from '../markdown/plainText'
import { padded, timeIn } from './phases'
import type { ReadBlock } from './reading'
import type { FrameFact } from './types'

/** A frame of one block. Chunk offsets; what it holds for is completed when the document is summed up. */
export interface FrameHit extends Pick<FrameFact, 'kind' | 'written' | 'scale' | 'end' | 'range'> {
  readonly inHeading: boolean
  /** "Timeline: 12 weeks": of the whole plan, where the document says so once. */
  readonly whole: boolean
}

/** How long a plan is by its own words, and the period that a heading gives to all below it. */
export function frameIn({ source: { block } }: ReadBlock): readonly FrameHit[] {
  const { kind, text } = block
  if (kind !== 'heading' && kind !== 'item' && kind !== 'paragraph') return []
  const line = text.value.slice(0, LONGEST)
  if (!/\d/.test(line)) return []
  const inHeading = kind === 'heading'
  const label = inHeading ? null : LABEL.exec(line)
  if (!inHeading && label === null) return []
  const match = label === null ? (IN_BRACKETS.exec(line) ?? OF_PLAN.exec(line)) : ANY_LENGTH.exec(line)
  const { count = '', unit = '' } = match?.groups ?? {}
  if (match !== null) {
    if (OPEN.test(line) || [...line.matchAll(ALL_LENGTHS)].length > 1) return []
    const range = sourceRange(text, match.index, match.index + match[0].length)
    const scale = unit.toLowerCase() as FrameFact['scale']
    const written = `${count} ${scale}s`
    return [{ kind: 'length', written, scale, end: padded(count), range, inHeading, whole: label !== null }]
  }
  return inHeading ? periodOf(line, (from, to) => sourceRange(text, from, to)) : []
}

const LONGEST = 120
const COUNT = '(?<count>\\d{1,2})[ -](?<unit>week|month|sprint)s?'
const IN_BRACKETS = new RegExp(`\\(${COUNT}(?: total| in total)?\\)\\W*$`, 'i')
const OF_PLAN = new RegExp(
  `\\b${COUNT}[ -](?:plan|timeline|road ?map|schedule|project|program(?:me)?|horizon|rollout)\\b`,
  'i',
)
const ANY_LENGTH = new RegExp(`(?<![\\d–-])\\b${COUNT}\\b`, 'i')
const ALL_LENGTHS = /\d[ -](?:day|week|month|sprint|quarter|year)s?\b/gi
const LABEL =
  /^\W*(?:(?:overall|total|project|expected|estimated) )?(?:timeline|time ?frame|schedule|(?<=total |project |overall )(?:duration|length))\W*:/i
/** A length that is not the end of the matter. */
const OPEN =
  /\b(?:at least|minimum|more than|over|first|initial|next|last|past|per|every|each|about|around|roughly|in parallel with|then|followed|phases? \d|sprint \d|beyond|after|plus|from now|ago)\b|[~≈+<>≥≤]/i

/** A period at either end of a heading, or in brackets, and nothing that makes it a report or a fiscal one. */
function periodOf(
  line: string,
  rangeOf: (from: number, to: number) => FrameHit['range'],
): readonly FrameHit[] {
  if (LOOSE.test(line)) return []
  const year = yearAlone(line)
  const time = timeIn(line, false)
  const period = year ?? (time?.scale === 'date' && isApart(line, time) ? time : null)
  if (period === null) return []
  const { from, to, end } = period
  const written = line.slice(from, to)
  return [
    { kind: 'period', written, scale: 'date', end, range: rangeOf(from, to), inHeading: true, whole: false },
  ]
}

/** The period opens the heading, or ends it or a bracket of it. */
function isApart(line: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const opens = /^\W*$|[–—:(,]\s*(?:[\w-]+ ){0,6}$/.test(line.slice(0, from))
  return opens && /^\W*$|^\s*(?:[–—:)]|-\s)/.test(line.slice(to))
}

function yearAlone(
  line: string,
): { readonly from: number; readonly to: number; readonly end: string } | null {
  const match = /^\W*(?:roadmap |plan )?(?<year>20\d\d)\W*$/i.exec(line)
  const year = match?.groups?.year
  if (match === null || year === undefined) return null
  const from = match[0].indexOf(year)
  return { from, to: from + 4, end: `${year}-12-31` }
}

/** Reports look back, and what is updated, decided or begun at a time goes on after it. */
const LOOSE =
  /\b(?:fy|fiscal|results?|reports?|recap|review\w*|retro\w*|status|state|update[sd]?|log|changelog|history|notes?|minutes|decisions?|decided|since|from|after|start\w*|begin\w*|beyond|onwards?|later|until|before|draft|version|v\d|as of|published|created|written|approved|interviews?|survey|research|data|snapshot|released|completed?|done|shipped|launched|archive)\b|\+\s*$/i
