import { sourceRange } from '../markdown/plainText'
import type { MeasureHit } from './measureNames'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'

/**
 * What is decided or still asked, where the section says which of the two: "Label size: one for all" under decisions and
 * "Which label size?" under open questions. The rule asks whether the headings speak of both.
 */
export function settledIn({
  source: { block },
  slots: [slot],
  statements,
}: ReadBlock): readonly MeasureHit[] {
  if ((slot !== 'questions' && slot !== 'decision') || (block.kind !== 'item' && block.kind !== 'row'))
    return []
  const { text, row, group, checked } = block
  const open = slot === 'questions'
  const line =
    row === null ? text.value : (row.cells.find(({ value }) => /\p{L}{3}/u.test(value))?.value ?? '')
  if (line.length > LONGEST || statements.some(({ kind }) => kind === 'placeholder')) return []
  if (open ? checked === true || ANSWERED.test(text.value) : PENDING.test(text.value)) return []
  const label = LABEL.exec(line)?.[0] ?? ''
  const whole = stemKey(line.replace(/[:(?].*$/, ''), FILLERS)
  const keys = [
    ...(label === '' ? [] : [stemKey(label, FILLERS)].filter((key) => key.includes(' '))),
    ...(whole.split(' ').length >= (open ? 2 : 3) ? [whole] : []),
  ]
  const name = line.trim()
  const at = Math.max(0, text.value.indexOf(name))
  return [...new Set(keys)].map((key) => ({
    name: name.length <= 60 ? name : `${name.slice(0, 59).trimEnd()}…`,
    written: open ? 'an open question' : 'decided',
    key,
    low: open ? 0 : 1,
    high: open ? 0 : 1,
    unit: 'settled',
    role: 'value' as const,
    bound: null,
    qualifiers: () => '',
    group: `${group}`,
    range: sourceRange(text, at, at + name.length),
  }))
}

const LONGEST = 160
const LABEL = /^[^:.?!–—]{3,50}(?=:|\s[–—-]\s)/
/** An open question with its answer beside it is none. */
const ANSWERED =
  /\?\s*(?:\W\s*)?(?:yes|no|answer)\b|\b(?:resolved|decided|answered|settled|closed|agreed|resolution|decision)\b|[✅✔→]/i
const PENDING = /\b(?:open|pending|tbd|tbc|undecided|proposed|deferred|not (?:yet )?decided|revisit\w*)\b|\?/i
const FILLERS: ReadonlySet<string> = new Set(
  'should could would shall will need needs want wants which what how when who where why whether decide decided deciding use using used go choose chosen pick yes no long many much often exactly still really right best one final'.split(
    ' ',
  ),
)
