import { sourceRange } from '../markdown/plainText'
import type { Range } from '../markdown/types'
import type { Contrast } from './contrasts'
import { gather, place, sectionAt, type PlacedStretch } from './placement'
import type { ReadBlock, ReadStatement } from './reading'
import { stemKey } from './stems'
import type { ContrastFact, Section } from './types'

/**
 * What two headings set apart: what only we have and what everybody has, and words to avoid and the text that uses
 * them. Blocks are walked only where a heading asks for it.
 */
export function contrastsOf(
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
): readonly ContrastFact[] {
  const homes = gather(stretches, 'contrasts', (hit, at) => ({
    contrast: hit.contrast,
    section: sectionAt(at, hit, sections),
  }))
  if (homes.length === 0) return []
  const under = (contrast: Contrast): readonly Section[] =>
    homes.filter((home) => home.contrast === contrast).map(({ section }) => section)
  const [ours, common, avoided] = [under('ours'), under('common'), under('avoided')]
  return [
    ...(ours.length === 0 || common.length === 0 ? [] : sharedIn(stretches, sections, ours, common)),
    ...(avoided.length === 0 ? [] : usedIn(stretches, sections, avoided)),
  ]
}

interface PlacedBlock {
  readonly block: ReadBlock
  readonly section: Section
  readonly rangeOf: (start: number, end: number) => Range
}

function blocksOf(stretches: readonly PlacedStretch[], sections: readonly Section[]): readonly PlacedBlock[] {
  return stretches
    .flatMap(({ members }) => members)
    .flatMap((member) =>
      member.reading.blocks.map((block) => ({
        block,
        section: sectionAt(member, block, sections),
        rangeOf: (start: number, end: number) =>
          place(member, sourceRange(block.source.block.text, start, end)),
      })),
    )
}

function isUnder({ section }: PlacedBlock, homes: readonly Section[]): boolean {
  return homes.some((home) => section === home || section.parent === home)
}

function sharedIn(
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
  ours: readonly Section[],
  common: readonly Section[],
): readonly ContrastFact[] {
  const blocks = blocksOf(stretches, sections)
  const named = (homes: readonly Section[]): readonly Named[] =>
    blocks.filter((one) => isUnder(one, homes)).flatMap(nameOf)
  const byKey = new Map(named(common).map((one) => [one.key, one]))
  return named(ours).flatMap(({ key, name, range, section }) => {
    const twin = byKey.get(key)
    if (twin === undefined) return []
    return [{ kind: 'shared', name, range, section, other: twin.range, otherSection: twin.section }]
  })
}

interface Named {
  readonly key: string
  readonly name: string
  readonly range: Range
  readonly section: Section
}

/** An item or row is named by its words up to a reason or an addition: "Price alerts with a chart". */
function nameOf({ block: { source, statements }, section, rangeOf }: PlacedBlock): readonly Named[] {
  const { kind, text, row } = source.block
  if (kind !== 'item' && kind !== 'row') return []
  const line = row === null ? text.value : (row.cells[0]?.value ?? '')
  const name =
    /^.*?(?=\s[–—-]\s|[:(,;.]|\s(?:with|for|because|via|through|using|by|in|on|so|that|which|but)\s|$)/.exec(
      line,
    )?.[0] ?? ''
  const key = stemKey(name, FILLERS)
  const isSaid = statements.every(({ kind: said }) => said !== 'question' && said !== 'placeholder')
  if (!key.includes(' ') || !isSaid || name.length > LONGEST || NEGATED.test(name)) return []
  return [{ key, name: name.trim(), range: rangeOf(0, name.length), section }]
}
const LONGEST = 60
const NEGATED = /\b(?:no|not|without|never|than|better|faster|cheaper|more|better|best|first|only)\b/i
/** What a thing may be called in one place and not in the other. */
const FILLERS: ReadonlySet<string> = new Set(
  'support supports mode theme view tracking management feature features functionality option options page screen'.split(
    ' ',
  ),
)

/** The first use of each. Words in quotation marks or code are spoken of, and what is denied is not claimed. */
function usedIn(
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
  homes: readonly Section[],
): readonly ContrastFact[] {
  const blocks = blocksOf(stretches, sections)
  const terms = blocks.filter((one) => isUnder(one, homes)).flatMap(termsOf)
  const texts = blocks.filter(({ section }) => !isAboutWords(section))
  return terms.flatMap(({ name, range: other, section: otherSection }) => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}"“”'‘’\`-])${name.replace(/\W+/g, '[\\s-]+')}(?![\\p{L}\\p{N}"“”'‘’\`-])`,
      'iu',
    )
    for (const { block, section, rangeOf } of texts) {
      for (const statement of block.statements) {
        const at = useIn(statement, block, pattern)
        if (at === null) continue
        const range = rangeOf(at.start, at.end)
        return [{ kind: 'avoided', name, range, section, other, otherSection }]
      }
    }
    return []
  })
}

/** Quoted or in code, at the start of an item or in the first cell of a row. */
function termsOf({ block: { source }, section, rangeOf }: PlacedBlock): readonly Named[] {
  const { kind, text, row, range } = source.block
  if (kind !== 'item' && kind !== 'row') return []
  const line = row === null ? text.value : (row.cells[0]?.value ?? '')
  const quoted = /^\W{0,2}["“”‘'](?<name>[^"“”’']{5,40})["”’']/u.exec(line)?.groups?.name
  const name = (quoted ?? /^[\p{L} -]{5,40}(?=\s*(?:\(|$|[–—:]\s))/u.exec(line)?.[0] ?? '').trim()
  if (!/^\p{L}[\p{L}\p{N}'-]*(?:[ -][\p{L}\p{N}'-]+){1,3}$/u.test(name)) return []
  const start = Math.max(0, line.indexOf(name))
  return [{ key: name, name, range: range.start < 0 ? range : rangeOf(start, start + name.length), section }]
}

function useIn({ sentence, kind }: ReadStatement, { source }: ReadBlock, pattern: RegExp): Range | null {
  if (NOT_OURS.has(kind)) return null
  const match = pattern.exec(sentence.text)
  if (match === null || DENIED.test(sentence.text.slice(0, match.index))) return null
  const start = sentence.start + match.index
  const end = start + match[0].length
  const { marks } = source.block.text
  return marks.some((mark) => mark.kind === 'code' && mark.start < end && start < mark.end)
    ? null
    : { start, end }
}

const NOT_OURS: ReadonlySet<string> = new Set([
  'quotation',
  'attributed',
  'question',
  'foil',
  'placeholder',
  'fiction',
])
const DENIED =
  /\b(?:not|never|no|nor|than|instead of|unlike|avoid|beyond|other|without|neither|traditional|competitors?|rivals?|vs\.?|versus|rather)\b[^.;]*$|n['’]t\b[^.;]*$/i

/** Sections about wording, and those about others. */
function isAboutWords({ title, depth, parent, slots }: Section): boolean {
  return (
    // The document's title is that of every section.
    (depth > 1 && ABOUT_WORDS.test(title)) ||
    slots.some((slot) => slot === 'alternatives' || slot === 'references' || slot === 'glossary') ||
    (parent !== null && isAboutWords(parent))
  )
}
const ABOUT_WORDS =
  /\b(?:words?|terms?|terminology|phrases?|language|vocabulary|wording|tone|voice|naming|avoid|copy|competit\w*|alternatives?|versus|vs|comparison|landscape|history|changelog)\b/i
