import type { Word } from './words'

/** Words and phrases by class. A phrase in capitals (`TAM`) matches in capitals only. */
export type WordLists = Readonly<Record<string, readonly string[]>>

/** A phrase of a list found in a sentence; indexes are word indexes, `end` is exclusive. */
export interface Hit {
  readonly list: string
  readonly start: number
  readonly end: number
}

/** All lists compiled into one table that is walked once per word, whatever the number of phrases. */
export interface Lexicon {
  match(words: readonly Word[]): readonly Hit[]
}

interface Node {
  readonly next: Map<string, Node>
  /** Lists that have a phrase ending here, and whether that phrase wants capitals. */
  readonly lists: { readonly list: string; readonly capitals: boolean }[]
}

/**
 * Compiles word lists. A trailing `+` on a word adds its regular forms (`interview+`: interviews, interviewed, interviewing).
 * At each word the longest phrase of each list counts.
 */
export function compileLexicon(lists: WordLists): Lexicon {
  const root = emptyNode()
  for (const [list, phrases] of Object.entries(lists)) {
    for (const phrase of phrases) for (const form of formsOf(phrase)) insert(root, form, list)
  }
  return { match: (words) => matchAll(root, words) }
}

function matchAll(root: Node, words: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = []
  for (let start = 0; start < words.length; start++) matchAt(root, words, start, hits)
  return hits
}

/** Walks as far as words lead on; a longer phrase of a list takes the place of the shorter one found on the way. */
function matchAt(root: Node, words: readonly Word[], start: number, hits: Hit[]): void {
  const first = hits.length
  let node: Node | undefined = root
  for (let end = start; end < words.length; end++) {
    const word = words[end]
    if (word === undefined || word.lower === '') return
    node = node.next.get(word.lower)
    if (node === undefined) return
    for (const { list, capitals } of node.lists) {
      if (capitals && !isShouted(words, start, end)) continue
      const hit = { list, start, end: end + 1 }
      let shorter = first
      while (shorter < hits.length && hits[shorter]?.list !== list) shorter++
      hits[shorter] = hit
    }
  }
}

function isShouted(words: readonly Word[], start: number, end: number): boolean {
  return words.slice(start, end + 1).every(({ text }) => text === text.toUpperCase())
}

function insert(root: Node, phrase: string, list: string): void {
  const words = phrase.split(/[\s-]+/).filter((word) => word !== '')
  let node = root
  for (const word of words) {
    const key = word.toLowerCase()
    let next = node.next.get(key)
    if (next === undefined) {
      next = emptyNode()
      node.next.set(key, next)
    }
    node = next
  }
  const capitals = /^[A-Z][A-Z0-9 ]+$/.test(phrase)
  if (!node.lists.some((entry) => entry.list === list)) node.lists.push({ list, capitals })
}

function emptyNode(): Node {
  return { next: new Map(), lists: [] }
}

/** `carry+ out` gives carry out, carries out, carried out, carrying out. */
function formsOf(phrase: string): readonly string[] {
  if (!phrase.includes('+')) return [phrase]
  const words = phrase.split(/\s+/)
  const at = words.findIndex((word) => word.endsWith('+'))
  const stem = (words[at] ?? '').slice(0, -1)
  return inflect(stem).flatMap((form) => formsOf(words.with(at, form).join(' ')))
}

function inflect(stem: string): readonly string[] {
  if (/[^aeiou]y$/.test(stem)) {
    const root = stem.slice(0, -1)
    return [stem, `${root}ies`, `${root}ied`, `${stem}ing`]
  }
  if (stem.endsWith('e')) return [stem, `${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`]
  if (/(s|x|z|ch|sh)$/.test(stem)) return [stem, `${stem}es`, `${stem}ed`, `${stem}ing`]
  const forms = [stem, `${stem}s`, `${stem}ed`, `${stem}ing`]
  if (/[^aeiou][aeiou][bdgmnprt]$/.test(stem)) {
    const last = stem.slice(-1)
    forms.push(`${stem}${last}ed`, `${stem}${last}ing`)
  }
  return forms
}
