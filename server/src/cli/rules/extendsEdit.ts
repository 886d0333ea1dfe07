import { isMap, isScalar, isSeq, parseDocument, type Document, type Scalar } from 'yaml'
import { isMapping, mappingOf } from '../../ruleset/mapping'
import { readYaml } from '../../ruleset/yamlTree'
import { RulesError } from './rulesError'
import { extendsOf } from './setFiles'

/** The references of a `candor.yaml`; a file that cannot be read is not edited either. */
export function readExtends(text: string, file: string): readonly string[] {
  const { value, problems } = readYaml(text, file)
  const [first] = problems
  if (first) throw new RulesError(`${file}:${first.line}:${first.column}: ${first.message}`)
  if (value !== undefined && !isMapping(value)) {
    throw new RulesError(`${file}:1:1: expected a mapping (\`key: value\` lines)`)
  }
  return extendsOf(value)
}

/** The text with one reference more, behind those that are there; all else stays as it is, letter by letter. */
export function withReference(text: string, reference: string, file: string): string {
  const before = readExtends(text, file)
  if (before.includes(reference)) return text
  return edited(
    text,
    file,
    [...before, reference],
    (document) => insertion(text, document, reference),
    (document) => {
      document.set('extends', [...before, reference])
    },
  )
}

/** The text with one reference put in the place of another. */
export function withReplaced(text: string, old: string, reference: string, file: string): string {
  const before = readExtends(text, file)
  if (!before.includes(old)) return text
  const after = before.map((each) => (each === old ? reference : each))
  return edited(
    text,
    file,
    after,
    (document) => {
      const node: unknown = document.get('extends', true)
      const scalars = (isSeq(node) ? node.items : [node]).filter(
        (each) => isScalar(each) && each.value === old,
      )
      return scalars.map((scalar) => ({ ...spanOf(scalar as Scalar), text: written(reference) }))
    },
    (document) => {
      document.set('extends', after)
    },
  )
}

/** The text without a reference; comments on lines of their own stay. */
export function withoutReference(text: string, reference: string, file: string): string {
  const before = readExtends(text, file)
  if (!before.includes(reference)) return text
  const after = before.filter((each) => each !== reference)
  return edited(
    text,
    file,
    after,
    (document) => removal(text, document, reference, after.length === 0),
    (document) => {
      if (after.length === 0) document.delete('extends')
      else document.set('extends', after)
    },
  )
}

interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** By splices where they lead to what is wanted, so that only those lines change; else by writing the file anew. */
function edited(
  text: string,
  file: string,
  wanted: readonly string[],
  splices: (document: Document) => readonly Splice[],
  rewrite: (document: Document) => void,
): string {
  const document: Document = parseDocument(text)
  const { value: former } = readYaml(text, file)
  const [others, holes] = [otherSettings(former), emptyEntries(former)]
  const leads = (candidate: string): boolean => {
    const { value, problems } = readYaml(candidate, file)
    return (
      problems.length === 0 &&
      JSON.stringify(extendsOf(value)) === JSON.stringify(wanted) &&
      emptyEntries(value) <= holes &&
      otherSettings(value) === others
    )
  }
  const spliced = [...splices(document)]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (changed, { start, end, text: part }) => changed.slice(0, start) + part + changed.slice(end),
      text,
    )
  if (leads(spliced)) return spliced
  rewrite(document)
  const rewritten = document.toString({ lineWidth: 0 })
  if (leads(rewritten)) return rewritten
  throw new RulesError(
    `${file} could not be edited safely; write this into it yourself: extends: ${JSON.stringify(wanted)}`,
  )
}

function insertion(text: string, document: Document, reference: string): readonly Splice[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const root: unknown = document.contents
  const node: unknown = document.get('extends', true)
  if (isSeq(node)) {
    const last = node.items.at(-1)
    if (!isScalar(last)) return []
    if (node.flow === true) return [at(spanOf(last).end, `, ${written(reference)}`)]
    const start = text.lastIndexOf('\n', spanOf(last).start - 1) + 1
    return [
      afterLine(
        text,
        spanOf(last).end,
        `${text.slice(start, spanOf(last).start)}${written(reference)}`,
        newline,
      ),
    ]
  }
  if (isScalar(node) && typeof node.value === 'string') {
    const { start, end } = spanOf(node)
    const gap = /[ \t]*$/u.exec(text.slice(0, start))?.[0].length ?? 0
    return [
      { start: start - gap, end: start, text: `${newline}  - ` },
      afterLine(text, end, `  - ${written(reference)}`, newline),
    ]
  }
  if (node !== undefined) return []
  const line = `extends:${newline}  - ${written(reference)}${newline}`
  if (root === null) return [at(text.length, `${text === '' || text.endsWith('\n') ? '' : newline}${line}`)]
  const first = isMap(root) && root.flow !== true ? root.items[0]?.key : undefined
  return isScalar(first) ? [at(spanOf(first).start, line)] : []
}

function removal(text: string, document: Document, reference: string, isLast: boolean): readonly Splice[] {
  const root: unknown = document.contents
  const node: unknown = document.get('extends', true)
  const key = isMap(root)
    ? root.items.find((pair) => isScalar(pair.key) && pair.key.value === 'extends')?.key
    : undefined
  const keyLine = isScalar(key) ? wholeLine(text, spanOf(key).start) : null
  if (!isSeq(node)) return isScalar(node) && keyLine ? [keyLine] : []
  const items = node.items.filter(isScalar)
  const gone = items.filter(({ value }) => value === reference)
  if (node.flow !== true) {
    const lines = gone.map((item) => wholeLine(text, spanOf(item).start))
    return isLast && keyLine ? [keyLine, ...lines] : lines
  }
  if (isLast) return keyLine ? [keyLine] : []
  return gone.map((item) => {
    const [index, { start, end }] = [items.indexOf(item), spanOf(item)]
    const [above, below] = [items[index - 1], items[index + 1]]
    if (above) return { start: spanOf(above).end, end, text: '' }
    return { start, end: below ? spanOf(below).start : end, text: '' }
  })
}

/** The line of an offset, its line break included. */
function wholeLine(text: string, offset: number): Splice {
  const next = text.indexOf('\n', offset)
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: next < 0 ? text.length : next + 1, text: '' }
}

/** Entries of `extends` with nothing in them: a mistake that no edit may add. */
function emptyEntries(value: unknown): number {
  const list = mappingOf(value).extends
  return Array.isArray(list) ? list.filter((each) => each === null || each === undefined).length : 0
}

/** All but `extends`, in a form that can be compared. */
function otherSettings(value: unknown): string {
  const entries = Object.entries(mappingOf(value))
  return JSON.stringify(entries.filter(([key]) => key !== 'extends'))
}

/** A whole line behind the one in which something ends, whatever comment follows there. */
function afterLine(text: string, end: number, line: string, newline: string): Splice {
  const next = text.indexOf('\n', end)
  return next < 0 ? at(text.length, newline + line) : at(next + 1, line + newline)
}

function at(offset: number, text: string): Splice {
  return { start: offset, end: offset, text }
}

function spanOf(scalar: Scalar): { readonly start: number; readonly end: number } {
  const [start, end] = scalar.range ?? [0, 0]
  return { start, end }
}

/** Plain where YAML reads it as it stands. */
function written(reference: string): string {
  return /^[\w+][\w@:/.+^~#-]*$/u.test(reference) ? reference : JSON.stringify(reference)
}
