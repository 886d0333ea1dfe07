import type { FactBlock } from './factBlock'
import type { FrontMatter } from './types'

/** How many blocks from the top may hold the lines that describe the document; items and rows count one each. */
export const TOP = 24
/** Longer blocks are prose in which such words are used, not set. */
const MOST_WORDS = 60
/** Longer values are prose too. */
const MOST_CHARACTERS = 120

/** A key in lower case and its value. */
export type Property = readonly [key: string, value: string]

/**
 * Properties from front matter and from "Key: value" lines and tables at the top, which come as a list for each
 * block. Front matter wins over lines, and the first line over later ones.
 */
export function propertiesOf(
  blocks: readonly (readonly Property[])[],
  frontMatter: FrontMatter | null,
): ReadonlyMap<string, string> {
  const properties = new Map(frontMatter?.values ?? [])
  for (const [key, value] of blocks.slice(0, TOP).flat()) if (!properties.has(key)) properties.set(key, value)
  return properties
}

const KEYS =
  /(?:^|[\s|·•;,(])(status|owner|author|decision[- ]?makers?|approvers?|decider|dri|product (?:owner|manager|lead)|stakeholders|target release|last updated|version|date|reviewers|type)s?\s*[:|]/gi

/** What a block sets, in its order. */
export function propertiesIn({ block, words }: FactBlock): readonly Property[] {
  if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'quote' || words > MOST_WORDS)
    return []
  const text = block.text.value
  const quoted = block.text.marks.filter(({ kind }) => kind === 'code')
  const keys = [...text.matchAll(KEYS)].filter(
    ({ index, 0: key }) =>
      (index === 0 || isWrittenAsKey(key)) && !quoted.some(({ start, end }) => start <= index && index < end),
  )
  return keys.flatMap((match, at): readonly Property[] => {
    const end = keys[at + 1]?.index ?? text.length
    const [value = ''] = text.slice(match.index + match[0].length, end).split('|')
    return isValue(value.trim()) ? [[(match[1] ?? '').toLowerCase(), value.trim()]] : []
  })
}

/** Lines run together in one paragraph: within it a key has its capital, "we agreed on the date: …" has not. */
function isWrittenAsKey(key: string): boolean {
  return /^\W*\p{Lu}/u.test(key)
}

function isValue(value: string): boolean {
  return /[\p{L}\p{N}]/u.test(value) && value.length <= MOST_CHARACTERS
}
