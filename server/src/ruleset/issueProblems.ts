import type * as z from 'zod'
import { namedKeys, schemaAt, type JsonSchema } from './jsonSchema'
import { isMapping, valueAt } from './mapping'
import { suggest } from './suggest'
import type { ConfigurationProblem } from './types'
import type { Path, YamlTree } from './yamlTree'
import { problemText } from './problemText'

type Issue = z.core.$ZodIssue

/** Says what a schema issue means in the words of someone who writes `candor.yaml`, at the place where it stands. */
export function issueProblems(
  issue: Issue,
  value: unknown,
  tree: YamlTree,
  keys: JsonSchema,
): readonly ConfigurationProblem[] {
  const here = valueAt(value, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        tree.problem([...issue.path, key], unknownKey(key, issue.path, keysAt(keys, issue.path)), 'key'),
      )
    case 'invalid_union':
      return unionProblems(issue, here, value, tree, keys)
    case 'invalid_key':
      return issue.issues.map((inner) => tree.problem(issue.path, inner.message, 'key'))
    case 'invalid_value':
      return [tree.problem(issue.path, wrongValue(here, issue.values.map(String)))]
    case 'invalid_type':
      return [tree.problem(issue.path, wrongType(issue, here))]
    case 'custom':
      return [tree.problem(issue.path, issue.message)]
    case 'too_small':
      return [tree.problem(issue.path, outOfBounds(issue.origin, 'least', issue.minimum, issue.path))]
    case 'too_big':
      return [tree.problem(issue.path, outOfBounds(issue.origin, 'most', issue.maximum, issue.path))]
    default:
      return [tree.problem(issue.path, `${lowerFirst(issue.message)}${where(issue.path)}`)]
  }
}

/** Of the shapes a value may have, speaks about the one that the writer tried: a word, a list or a mapping. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  here: unknown,
  value: unknown,
  tree: YamlTree,
  keys: JsonSchema,
): readonly ConfigurationProblem[] {
  const mapping = isMapping(here)
  const entered = meantShape(shapesOf(issue), here)
  if (entered && (mapping || Array.isArray(here) || typeof here === 'string')) {
    return entered.flatMap((inner) =>
      issueProblems({ ...inner, path: [...issue.path, ...inner.path] }, value, tree, keys),
    )
  }
  const tried = shapesOf(issue).find((errors) =>
    errors.every(({ path, code }) => !isOfAnother(path, code, here)),
  )
  if (!tried || here === null || typeof here === 'undefined') {
    const words = ownEnum(keysSchema(keys, issue.path))
    const message =
      words.length > 0
        ? wrongValue(here, words)
        : problemText('type.texts', { where: where(issue.path), kind: kindOf(here) })
    return [tree.problem(issue.path, message)]
  }
  return tried.flatMap((inner) =>
    issueProblems({ ...inner, path: [...issue.path, ...inner.path] }, value, tree, keys),
  )
}

type Shape = readonly Issue[]

/** The mistakes by shape, shapes within shapes laid out beside each other. */
function shapesOf(issue: Extract<Issue, { code: 'invalid_union' }>): readonly Shape[] {
  return issue.errors.flatMap((errors): readonly Shape[] => {
    const [first] = errors
    const isUnion = errors.length === 1 && first?.code === 'invalid_union' && first.path.length === 0
    return isUnion ? shapesOf(first) : [errors]
  })
}

/** The shape whose mistakes lie further in, else one whose mistakes are none of shape: what the writer tried. */
function meantShape(shapes: readonly Shape[], here: unknown): Shape | undefined {
  return (
    shapes.find((errors) => errors.every(({ path }) => path.length > 0)) ??
    shapes.find((errors) => errors.every(({ path, code }) => !isOfAnother(path, code, here)))
  )
}

/** Tells whether an issue says that a shape is for another kind of value altogether. */
function isOfAnother(path: Path, code: Issue['code'], here: unknown): boolean {
  if (path.length > 0) return false
  return code === 'invalid_type' || (code === 'invalid_value' && typeof here !== 'string')
}

function unknownKey(key: string, path: Path, known: readonly string[]): string {
  const near = suggest(key, known)
  const at = { key, where: where(path) }
  if (near !== null) return problemText('key.near', { ...at, near })
  if (path.at(-1) === 'scaffolds') return problemText('key.scaffold', at)
  return problemText('key.known', { ...at, keys: known.join(', ') })
}

function wrongValue(here: unknown, allowed: readonly string[]): string {
  const words = alternatives(allowed)
  if (here === false && allowed.includes('off')) return problemText('value.off', { words })
  if (typeof here !== 'string') return problemText('value.kind', { words, kind: kindOf(here) })
  const near = suggest(here, allowed)
  return near === null
    ? problemText('value.unknown', { value: here, words })
    : problemText('value.near', { value: here, near })
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: problemText('kind.text'),
  number: problemText('kind.number'),
  int: problemText('kind.whole'),
  boolean: problemText('kind.boolean'),
  array: problemText('kind.items'),
  object: problemText('kind.lines'),
  record: problemText('kind.lines'),
}

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>, here: unknown): string {
  const data = {
    expected: EXPECTED[issue.expected] ?? issue.expected,
    where: where(issue.path),
    kind: kindOf(here),
  }
  const isUnquoted = issue.expected === 'string' && ['number', 'boolean'].includes(typeof here)
  return problemText(isUnquoted ? 'type.quotes' : 'type', data)
}

function outOfBounds(origin: string, bound: 'least' | 'most', limit: number | bigint, path: Path): string {
  const unit = origin === 'string' ? 'characters' : origin === 'array' ? 'items' : 'value'
  const form = unit === 'value' ? unit : (`${unit}.${limit === 1 ? 'one' : 'other'}` as const)
  return problemText(`${bound}.${form}`, { limit: String(limit), where: where(path) })
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return problemText('kind.nothing')
  if (Array.isArray(value)) return problemText('kind.list')
  if (typeof value === 'object') return problemText('kind.mapping')
  return typeof value === 'string' ? problemText('kind.text') : `\`${JSON.stringify(value)}\``
}

function where(path: Path): string {
  const keys = path.filter((step) => typeof step !== 'number')
  return keys.length === 0 ? '' : problemText('where', { path: keys.map(String).join('.') })
}

function alternatives(words: readonly string[]): string {
  return words.length < 2
    ? words.join()
    : problemText('or', { words: words.slice(0, -1).join(', '), last: words.slice(-1).join() })
}

function keysAt(schema: JsonSchema, path: Path): readonly string[] {
  const here = keysSchema(schema, path)
  const shapes = here ? [here, ...(here.anyOf ?? [])] : []
  return shapes.flatMap((shape) => [...Object.keys(shape.properties ?? {}), ...namedKeys(shape)])
}

function ownEnum(schema: JsonSchema | undefined): readonly string[] {
  const words = schema?.enum ?? schema?.anyOf?.find((shape) => shape.enum)?.enum ?? []
  return words.map(String)
}

function keysSchema(schema: JsonSchema, path: Path): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((shape, step) => schemaAt(schema, shape, step), schema)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
