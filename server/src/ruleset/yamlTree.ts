import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLError } from 'yaml'
import type { ConfigurationProblem } from './types'
import { tooDeepAt } from '../facts/yamlDepth'
import { problemText } from './problemText'

/** A YAML text as plain values, with the way back from any value to its place. */
export interface YamlTree {
  /** Mappings have no prototype; keys with an empty value are left out, so that they mean "default". */
  readonly value: unknown
  readonly problems: readonly ConfigurationProblem[]
  /** Where the value stands that a path leads to; the nearest thing around it where the path leads further. */
  place(path: Path): Place
  /** A problem at the value a path leads to, or at the key where `at` says so. */
  problem(path: Path, message: string, at?: 'key'): ConfigurationProblem
}

/** Lines and columns are 1-based. */
type Place = Omit<ConfigurationProblem, 'file' | 'message'>

export type Path = readonly PropertyKey[]

/** Reads YAML 1.2 without aliases, tags or second documents: configuration is plain data. */
export function readYaml(text: string, file: string): YamlTree {
  const deep = tooDeepAt(text)
  if (deep !== null) return tooDeep(text, file, deep)
  const lines = new LineCounter()
  // Uniqueness of keys is checked below, in linear time.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
  })
  const root = document.contents
  const placeOf = (range: Span): Place => {
    const start = lines.linePos(range[0])
    const end = lines.linePos(Math.max(range[0], range[1]))
    return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col }
  }
  const problemAt = (range: Span, message: string): ConfigurationProblem => ({
    file,
    ...placeOf(range),
    message,
  })
  const problems = document.errors.slice(0, 1).map((error) => problemAt(error.pos, syntaxMessage(error)))
  const complain = (range: Span, message: string): void => {
    problems.push(problemAt(range, message))
  }
  const value = problems.length === 0 && root !== null ? plainValue(root, complain) : undefined
  return {
    value,
    problems,
    place: (path) => placeOf(spanAt(root, path, false, text)),
    problem: (path, message, at) => problemAt(spanAt(root, path, at === 'key', text), message),
  }
}

/** A text that is not even parsed; what would be said about it later is said at its start. */
function tooDeep(text: string, file: string, offset: number): YamlTree {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const before = text.slice(0, offset).split('\n')
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1]
  const place = { line, column, endLine: line, endColumn: column + 1 }
  return {
    value: undefined,
    problems: [{ file, ...place, message: TOO_DEEP }],
    place: () => start,
    problem: (_path, message) => ({ file, ...start, message }),
  }
}

const TOO_DEEP = problemText('yaml.tooDeep')

type Span = readonly [start: number, end: number]

function plainValue(node: unknown, complain: (range: Span, message: string) => void): unknown {
  if (isAlias(node)) {
    complain(spanOf(node), problemText('yaml.alias', { name: node.source }))
    return undefined
  }
  if (isTagged(node)) {
    complain(spanOf(node), problemText('yaml.tag', { tag: node.tag }))
    return undefined
  }
  if (isScalar(node)) return node.value
  if (isSeq(node)) return node.items.map((item) => plainValue(item, complain))
  if (!isMap(node)) return undefined
  const mapping = Object.create(null) as Record<string, unknown>
  const seen = new Set<string>()
  for (const { key, value } of node.items) {
    const name = keyName(key)
    if (seen.has(name)) complain(spanOf(key), problemText('yaml.twice', { key: name }))
    else if (name === '__proto__') complain(spanOf(key), problemText('yaml.proto'))
    else if (!isEmpty(value)) mapping[name] = plainValue(value, complain)
    seen.add(name)
  }
  return mapping
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null && !isTagged(node))
}

function isTagged(node: unknown): node is Node & { tag: string } {
  return typeof node === 'object' && node !== null && 'tag' in node && typeof node.tag === 'string'
}

/** How a key of a mapping is called. */
export function keyName(key: unknown): string {
  return isScalar(key) ? String(key.value) : ''
}

function spanAt(root: unknown, path: Path, atKey: boolean, text: string): Span {
  let span = root === null ? ([0, text.length] as const) : spanOf(root)
  let node = root
  path.forEach((step, depth) => {
    const pair = isMap(node) ? node.items.find(({ key }) => keyName(key) === String(step)) : undefined
    const last = depth === path.length - 1
    if (pair) span = spanOf(atKey && last ? pair.key : (pair.value ?? pair.key))
    node = pair?.value ?? (isSeq(node) ? node.items[Number(step)] : undefined)
    if (!pair && node !== undefined) span = spanOf(node)
  })
  return span
}

function spanOf(node: unknown): Span {
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? (node.range as Span | null) : null
  return range ? [range[0], range[1]] : [0, 0]
}

const SYNTAX_MESSAGES: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  TAB_AS_INDENT: problemText('yaml.tabs'),
  BAD_INDENT: problemText('yaml.indent'),
  MISSING_CHAR: problemText('yaml.bracket'),
  BAD_SCALAR_START: problemText('yaml.start'),
  MULTILINE_IMPLICIT_KEY: problemText('yaml.colon'),
  BLOCK_AS_IMPLICIT_KEY: problemText('yaml.mapping'),
  MULTIPLE_DOCS: problemText('yaml.documents'),
  NON_STRING_KEY: problemText('yaml.plainKeys'),
  RESOURCE_EXHAUSTION: TOO_DEEP,
}

function syntaxMessage(error: YAMLError): string {
  return SYNTAX_MESSAGES[error.code] ?? problemText('yaml.invalid', { reason: error.message })
}
