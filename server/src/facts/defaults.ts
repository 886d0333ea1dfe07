import { sourceRange } from '../markdown/plainText'
import { asNumber } from './choices'
import type { SignalledSentence } from './factBlock'
import type { MeasureHit } from './measureNames'
import { once } from './once'
import { qualifiersOf } from './qualifiers'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'
import { MARK } from './wordMarks'

/** Whether something is on or off, shown or hidden … by default: "order mails are off by default". */
export function defaultsOf(
  sentence: SignalledSentence,
  { source: { block }, leadIn }: ReadBlock,
): readonly MeasureHit[] {
  if ((sentence.marks & MARK.default) === 0 || !/\bby default\b/i.test(sentence.text)) return []
  return PATTERNS.flatMap((pattern) => {
    const match = pattern.exec(sentence.text)
    const { noun = '', state = '' } = match?.groups ?? {}
    const pair = PAIRS.findIndex(([yes, no]) => yes.test(state) || no.test(state))
    const key = stemKey(noun, FILLERS)
    if (match === null || pair < 0 || key === '' || UNCLEAR.test(`${noun} ${state}`)) return []
    const value = PAIRS[pair]?.[0].test(state) === true ? 1 : 0
    const opening = /^\W*/.exec(match[0])?.[0].length ?? 0
    const start = sentence.start + match.index
    const range = sourceRange(block.text, start + opening, start + match[0].length)
    const qualifiers = once(() => qualifiersOf(sentence.text.replace(match[0], noun), leadIn))
    return [hit(noun, state.toLowerCase(), `${pair} ${key}`, value, qualifiers, block.group, range)]
  })
}

/** What code names and gives a default: "`LOGIN_MAX_AGE` (default: 30)", a row with a column for it. */
export function namedDefaultsIn({ source: { block }, leadIn }: ReadBlock): readonly MeasureHit[] {
  const { text, row, group } = block
  const [first] = text.marks
  if (first?.kind !== 'code' || (row === null && !/\bdefault/i.test(text.value))) return []
  const name = text.value.slice(first.start, first.end).split(/[\s=<[,]/)[0] ?? ''
  if (!IDENTIFIER.test(name) || (row === null && text.marks.filter(isIdentifier).length > 1)) return []
  const said = row === null ? DEFAULT.exec(text.value)?.groups?.value : inColumn(row)
  const value = said === undefined ? null : normalised(said)
  if (said === undefined || value === null) return []
  const [number, unit] = value
  const start = text.value.indexOf(said, first.end)
  const range = sourceRange(text, first.start, Math.max(first.end, start + said.length))
  const qualifiers = once(() => qualifiersOf(text.value.replace(/\bdefault\w*/gi, ''), leadIn))
  return [hit(name, said.trim(), `${name.toLowerCase()} ${unit}`, number, qualifiers, group, range)]

  function isIdentifier({ kind, start: from, end }: (typeof text.marks)[number]): boolean {
    return kind === 'code' && IDENTIFIER.test(text.value.slice(from, end))
  }
}

function hit(
  name: string,
  written: string,
  key: string,
  value: number,
  qualifiers: () => string,
  group: number,
  range: MeasureHit['range'],
): MeasureHit {
  const home = group < 0 ? '' : `${group}`
  const same = { name, written, key, low: value, high: value, unit: 'default', role: 'value' as const }
  return { ...same, bound: null, qualifiers, group: home, range }
}

const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:on|enabled?|active|activated?|turned on|switched on)$/i,
    /^(?:off|disabled?|inactive|turned off|switched off)$/i,
  ],
  [/^(?:expand(?:ed)?|open|opened|unfolded)$/i, /^(?:collapsed?|closed?|folded)$/i],
  [/^(?:visible|shown?|displayed)$/i, /^(?:hidden|hide|invisible|not (?:shown|visible|displayed))$/i],
  [/^(?:checked|ticked|selected)$/i, /^(?:unchecked|unticked|unselected|deselected)$/i],
  [/^public$/i, /^private$/i],
]
const STATE =
  '(?<state>on|off|enabled|disabled|active|inactive|(?:turned|switched) (?:on|off)|expanded|collapsed|open|closed|(?:not )?(?:visible|shown|displayed)|hidden|(?:un)?(?:checked|ticked|selected)|public|private)'
const NOUN = "(?<noun>(?:[\\w'’-]+ ){0,3}[\\w'’-]+?)"
const OPENS = '(?:^|[.,;:] |\\b(?:the|our|all|keep|have) )'
const PATTERNS: readonly RegExp[] = [
  `${OPENS}${NOUN}(?: (?:is|are|will be|stays?|remains?|must be|should be)(?: kept)?|:) ${STATE},? by default\\b`,
  `\\bby default,? (?:the |our |all )?${NOUN} (?:is|are|will be|stays?|remains?) ${STATE}(?=[.,;:)]|$)`,
  `(?:^|[.;:] |\\b(?:we|to) )(?<state>enable|disable|expand|collapse|show|hide) (?:the |our |all )?${NOUN} by default\\b`,
].map((pattern) => new RegExp(pattern, 'i'))
/** Articles and words that any part of a product may be called by. */
const FILLERS: ReadonlySet<string> = new Set(
  'list page section panel item items option options setting settings feature features mode window view field fields box button node element elements default value values existing current new other everything anything nothing things'.split(
    ' ',
  ),
)
const UNCLEAR = /\b(?:not|never|no|it|they|this|that|these|those|which|both|either|what|some|one)\b|n['’]t/i

/** Names that a whole program has once, as `HEAT_MAX` and `heat.max`; parameters of one name belong to many functions. */
const IDENTIFIER = /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[a-z][\w-]*(?:\.[a-z][\w-]*)+)$/
const DEFAULT =
  /\bdefaults?(?: value)?(?:\s+(?:is|to)|\s?[:=])\s+(?<value>[^\s,;)|]+(?: (?:ms|seconds?|minutes?|hours?|days?|weeks?|months?|KB|MB|GB))?)(?=\s*(?:[,;)|]|\.(?:\s|$)|$))/i

function inColumn({ headers, cells }: NonNullable<ReadBlock['source']['block']['row']>): string | undefined {
  const column = headers.findIndex((header) => /^defaults?(?: value)?$/i.test(header.trim()))
  const cell = column < 1 ? '' : (cells[column]?.value ?? '')
  return cell.trim() === '' || cell.trim().split(/\s+/).length > 2 ? undefined : cell
}

/** A number and its unit, or a number that stands for the word; null for what says that there is none. */
function normalised(said: string): readonly [number, string] | null {
  const word = said
    .trim()
    .toLowerCase()
    .replace(/^["'`]|["'`.]+$/g, '')
  const { number, unit = '' } = /^(?<number>-?\d+(?:[.,_]\d+)*)\s?(?<unit>[a-z%]*)$/.exec(word)?.groups ?? {}
  if (number !== undefined) return [Number(number.replace(/[,_]/g, '')), unit]
  if (
    /^(?:[-–—]|none|null|n\/a|unset|empty|required|nothing|undefined|varies|auto\w*|the|a|an|see)$/.test(word)
  )
    return null
  const yes = /^(?:true|on|yes|enabled)$/.test(word)
  const known = yes ? 'true' : /^(?:false|off|no|disabled)$/.test(word) ? 'false' : word
  return [asNumber(known), '']
}
