import { sourceRange } from '../markdown/plainText'
import { announcedIn } from './announced'
import type { ReadBlock } from './reading'
import type { Range } from './types'

/** A number of things and their names in one sentence: "three desks: loans, returns and repairs". Chunk offsets. */
export interface EnumerationHit {
  readonly name: string
  readonly stated: number
  /** How many names follow: that of the fewest or most one can read out of them which is nearer to the number. */
  readonly found: number
  readonly range: Range
  readonly parts: Range
}

export function enumerationsIn({
  source: { block, sentences },
  statements,
}: ReadBlock): readonly EnumerationHit[] {
  if (block.row !== null || statements.length === 0) return []
  return sentences.flatMap(({ text, start }) => {
    const colon = text.lastIndexOf(': ')
    if (colon < 0 || text.length > LONGEST || !/[,;]/.test(text.slice(colon))) return []
    const announced = announcedIn(text.slice(0, colon + 1))
    const list = text.slice(colon + 2).replace(/[.\s]+$/, '')
    if (announced === null || LOOSE.test(list)) return []
    const [fewest, most] = namesIn(list)
    const { words, count } = announced
    if (fewest === 0) return []
    const at = start + text.indexOf(words)
    return [
      {
        name: words,
        stated: count,
        found: Math.min(Math.max(count, fewest), most),
        range: sourceRange(block.text, at, at + words.length),
        parts: sourceRange(block.text, start + colon + 2, start + colon + 2 + list.length),
      },
    ]
  })
}

const LONGEST = 300
/** Lists that are not complete, that explain as they go, or that hold other lists. */
const LOOSE =
  /[:?!()[\]]|\.\s|…|\.\.\.|\s[–—-]\s|\betc\b|\b(?:e\.g|i\.e|such as|including|and (?:so on|more|others|the like)|among others|which|who|whose|where|when|because|since|so that|if|but|not|then|with|while|each|both|either)\b/i
const LONGEST_NAME = 6
const NO_NAME = /^\s*(?:$|(?:across|in|on|at|for|to|by|from|of|without|over|under|per|as)\s)/i

/** Fewest and most names in a list; an "and" within one of its parts may join two names or be part of one. */
function namesIn(list: string): readonly [number, number] {
  const parts = list
    .split(list.includes(';') ? /;\s+/ : /,\s+/)
    .map((part) => part.replace(/^(?:and|or)\s+/i, ''))
  if (parts.some((part) => part.split(/\s+/).length > LONGEST_NAME || NO_NAME.test(part))) return [0, 0]
  const joints = parts.reduce((sum, part) => sum + (part.match(/\s(?:and|or|&|\+)\s|\//gi)?.length ?? 0), 0)
  return [parts.length, parts.length + joints]
}
