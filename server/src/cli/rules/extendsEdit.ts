import { isMap, isScalar, isSeq, parseDocument, type Document, type Scalar } from 'yaml'
import { readYaml } from '../../ruleset/yamlTree'
import { RulesError } from './rulesError'
import { extendsOf } from './setFiles'

/** The references of a `candor.yaml`; a file that cannot be read is not edited either. */
export function readExtends(text: string, file: string): readonly string[] {
  const { value, problems } = readYaml(text, file)
  const [first] = problems
  if (first) throw new RulesError(`${file}:${first.line}:${first.column}: ${first.message}`)
  if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value))) {
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
  const leads = (candidate: string): boolean => {
    const { value, problems } = readYaml(candidate, file)
    return problems.length === 0 && JSON.stringify(extendsOf(value)) === JSON.stringify(wanted)
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
