import { isMap, isScalar, isSeq, parseDocument, type Document, type Scalar } from 'yaml'
import { tooDeepAt } from '../facts/yamlDepth'
import { keyName, type Path } from './yamlTree'

/** A key or a value of a YAML text, and where it stands. */
export interface YamlWord {
  readonly role: 'key' | 'value'
  /** A key's path ends with the key itself, so that key and value have one path. */
  readonly path: Path
  readonly value: unknown
  /** UTF-16 offsets, quotes included. */
  readonly start: number
  readonly end: number
  /** The other keys of the mapping that a key stands in; none for a value. */
  readonly siblings: readonly string[]
}

/** A word that may be written at a caret, in place of what stands there. */
export interface Caret {
  readonly role: 'key' | 'value'
  /** Where the word would stand: for a key, the path of its mapping. */
  readonly path: Path
  /** What it replaces, in UTF-16 offsets. */
  readonly start: number
  readonly end: number
  /** True where a space has to come first: the colon was written this moment. */
  readonly isGlued: boolean
  /** True where a colon follows already. */
  readonly hasColon: boolean
  /** Keys of the same mapping. */
  readonly siblings: readonly string[]
}

/** All plain keys and values, in the order of the text. Of a text that is not valid YAML, those that can be told. */
export function yamlWords(text: string): readonly YamlWord[] {
  return isUnread(text) ? [] : [...wordsBelow(parsed(text).contents, [])]
}

/** The key or value at an offset; null between them, in comments, and where the text is too long to be settings. */
export function yamlWordAt(text: string, offset: number): YamlWord | null {
  return yamlWords(text).find(({ start, end }) => start <= offset && offset <= end) ?? null
}

/**
 * What may be written at a caret. The text is tried with a word put in, as a key and as a value, so that a text that is
 * broken elsewhere, or stops in the middle, still has places; nothing inside comments and longer texts.
 */
export function caretsAt(text: string, offset: number): readonly Caret[] {
  if (isUnread(text)) return []
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  // Tabs cannot indent YAML, so nobody can say what a line behind one belongs to.
  if (/^ *\t/u.test(line)) return []
  const typed = /[^\s,[\]{}"'#]*$/u.exec(line)?.[0] ?? ''
  const rest = /^[^\s:,[\]{}"'#]*/u.exec(text.slice(offset, offset + MAX_WORD))?.[0] ?? ''
  const start = offset - typed.length
  const end = offset + rest.length
  const hasColon = /^[ \t]*:(?:\s|$)/u.test(text.slice(end, end + MAX_WORD))
  const tries = [
    { start, end, isGlued: false, put: MARK },
    // No key has a colon in it.
    ...(hasColon || typed.includes(':') ? [] : [{ start, end, isGlued: false, put: `${MARK}: ` }]),
    ...(typed.endsWith(':') ? [{ start: offset, end: offset, isGlued: true, put: ` ${MARK}` }] : []),
  ]
  const found = tries.flatMap(({ put, ...place }) => {
    const document = parsed(text.slice(0, place.start) + put + text.slice(place.end))
    const word = [...wordsBelow(document.contents, [])].find(({ value }) => value === MARK)
    if (!word) return []
    const { role, path, siblings } = word
    const at = role === 'key' ? path.slice(0, -1) : path
    return [{ errors: document.errors.length, caret: { ...place, role, path: at, hasColon, siblings } }]
  })
  const least = Math.min(...found.map(({ errors }) => errors))
  const carets = found.filter(({ errors }) => errors === least).map(({ caret }) => caret)
  return [...new Map(carets.map((caret) => [JSON.stringify([caret.role, caret.path]), caret])).values()]
}

/** Stands where a word may come; nobody writes this. */
const MARK = 'candor-caret-here'
/** As much as is read as settings; longer texts are none. */
const MAX_LENGTH = 256 * 1024
const MAX_WORD = 200

function isUnread(text: string): boolean {
  return text.length > MAX_LENGTH || tooDeepAt(text) !== null
}

function parsed(text: string): Document {
  return parseDocument(text, { prettyErrors: false, stringKeys: true, uniqueKeys: false })
}

function* wordsBelow(node: unknown, path: Path): Generator<YamlWord> {
  if (isMap(node)) {
    const keys = node.items.map(({ key }) => keyName(key))
    for (const [index, { key, value }] of node.items.entries()) {
      const here = [...path, keys[index] ?? '']
      const siblings = keys.filter((_, other) => other !== index)
      if (isScalar(key)) yield* word(key, 'key', here, siblings)
      yield* wordsBelow(value, here)
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* wordsBelow(item, [...path, index])
  } else if (isScalar(node)) {
    yield* word(node, 'value', path, [])
  }
}

function* word(
  { range, value }: Scalar,
  role: YamlWord['role'],
  path: Path,
  siblings: readonly string[],
): Generator<YamlWord> {
  if (range && range[1] > range[0]) yield { role, path, value, start: range[0], end: range[1], siblings }
}
