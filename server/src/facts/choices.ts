import { sourceRange } from '../markdown/plainText'
import type { Range } from '../markdown/types'
import type { MeasureHit } from './measureNames'
import type { ReadBlock } from './reading'

/**
 * The values a setting may take, as code lists them in a block or within a line: `"theme": "light"|"dark"|"system"`,
 * `type Theme = 'light' | 'dark' | 'system'`. `text` is the chunk's source.
 */
export function choicesIn({ source: { block } }: ReadBlock, text: string): readonly MeasureHit[] {
  const { kind, raw, range } = block
  if (kind === 'code') {
    return choicesOf(raw, (at, length) => {
      const start = text.indexOf(raw.slice(at, at + length), range.start)
      return start < 0 ? range : { start, end: start + length }
    })
  }
  if (!block.text.value.includes('|')) return []
  return block.text.marks.flatMap((mark) =>
    mark.kind === 'code'
      ? choicesOf(block.text.value.slice(mark.start, mark.end), () =>
          sourceRange(block.text, mark.start, mark.end),
        )
      : [],
  )
}

function choicesOf(code: string, rangeOf: (start: number, length: number) => Range): readonly MeasureHit[] {
  if (!code.includes('|')) return []
  return [...code.matchAll(CHOICE)].flatMap((match) => {
    const { setting, type, values = '' } = match.groups ?? {}
    const name = setting ?? type ?? ''
    const key = GENERIC.has(name.toLowerCase()) ? ownedName(name, code.slice(0, match.index)) : name
    const options = values.split('|').map((option) => option.trim().replace(/["'`]/g, ''))
    const isCutShort = /^\s*\|/.test(code.slice(match.index + match[0].length))
    if (key === null || isCutShort || new Set(options).size < options.length) return []
    if (options.every((option) => TYPES.has(option))) return []
    const value = asNumber([...options].sort().join('|'))
    return [
      {
        name,
        written: options.join(' | '),
        key,
        low: value,
        high: value,
        unit: 'choices',
        role: 'value' as const,
        bound: null,
        qualifiers: () => '',
        group: '',
        range: rangeOf(match.index, match[0].length),
      },
    ]
  })
}

/** Many things have a status or a type, so that it takes the name of the thing to tell two of them apart. */
function ownedName(name: string, before: string): string | null {
  const owner = [...before.matchAll(OWNER)].at(-1)?.groups?.owner
  return owner === undefined ? null : `${owner}.${name}`
}
const OWNER = /\b(?:interface|type|class|struct|model|message|table|enum)\s+(?<owner>\w+)/gi
const GENERIC: ReadonlySet<string> = new Set(
  'type kind status state mode level role action category format source target name event method size color variant position align scope result reason severity priority phase value key tag label operator direction visibility unit'.split(
    ' ',
  ),
)

/** A number that is the same for the same list and hardly for another. */
export function asNumber(list: string): number {
  let sum = 7
  for (let at = 0; at < list.length; at++) sum = (sum * 31 + list.charCodeAt(at)) % 1_000_000_007
  return sum
}

const OPTION = '(?:"[^"\\n|]{1,30}"|\'[^\'\\n|]{1,30}\'|[a-z]\\w{0,20})'
const CHOICE = new RegExp(
  `(?:["']?\\b(?<setting>[A-Za-z]\\w{2,40})["']?\\??\\s*:\\s*|\\btype\\s+(?<type>[A-Za-z]\\w{2,40})\\s*=\\s*\\|?\\s*)(?<values>${OPTION}(?:\\s*\\|\\s*${OPTION}){2,})`,
  'g',
)
/** A union of types says nothing about values. */
const TYPES: ReadonlySet<string> = new Set(
  'string number boolean null undefined object int float bool any'.split(' '),
)
