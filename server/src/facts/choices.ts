import type { MeasureHit } from './measureNames'
import type { ReadBlock } from './reading'

/** The values a setting may take, as code lists them: `"theme": "light"|"dark"|"system"`. `text` is the chunk's source. */
export function choicesIn({ source: { block } }: ReadBlock, text: string): readonly MeasureHit[] {
  const { kind, raw, range } = block
  if (kind !== 'code' || !raw.includes('|')) return []
  return [...raw.matchAll(CHOICE)].flatMap((match) => {
    const { key = '', values = '' } = match.groups ?? {}
    const options = values.split('|').map((option) => option.trim().replace(/["'`]/g, ''))
    if (new Set(options).size < options.length || options.every((option) => TYPES.has(option))) return []
    const start = text.indexOf(match[0], range.start)
    return [
      {
        name: key,
        written: shown(options),
        key,
        low: options.length,
        high: options.length,
        unit: 'choices',
        role: 'value' as const,
        bound: null,
        qualifiers: () => '',
        group: '',
        range: start < 0 ? range : { start, end: start + match[0].length },
      },
    ]
  })
}

function shown(options: readonly string[]): string {
  const list = options.join(' | ')
  return list.length <= LONGEST ? list : `${options.length} values`
}
const LONGEST = 60

const OPTION = '(?:"[^"\\n|]{1,30}"|\'[^\'\\n|]{1,30}\'|[a-z]\\w{0,20})'
const CHOICE = new RegExp(
  `["']?\\b(?<key>[A-Za-z]\\w{2,40})["']?\\??\\s*:\\s*(?<values>${OPTION}(?:\\s?\\|\\s?${OPTION}){2,})`,
  'g',
)
/** A union of types says nothing about values. */
const TYPES: ReadonlySet<string> = new Set(
  'string number boolean null undefined object int float bool any'.split(' '),
)
