import { posix } from 'node:path'
import type { Rule } from '../../../../rules/contract'
import { isRemote } from '../../ruleset/remote/reference'
import { isMapping } from '../../ruleset/mapping'
import { settingsReader } from '../../ruleset/read'
import { MAX_SETTINGS_BYTES } from '../../ruleset/settingsFiles'
import { readYaml } from '../../ruleset/yamlTree'
import { decodeUtf8 } from '../../workspace/decode'
import { RulesError } from './rulesError'

/** What a set's `candor.yaml` and the files beside it that it extends say, farthest first. */
export interface SetConfiguration {
  readonly path: string
  readonly value: Readonly<Record<string, unknown>>
  readonly text: string
}

interface SetLike {
  readonly entry: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Reads the configuration files of a set; a mistake in them is a {@link RulesError} with file, line and column. */
export function setConfigurations({ entry, files }: SetLike): readonly SetConfiguration[] {
  const found: SetConfiguration[] = []
  const visit = (path: string): void => {
    if (found.some((known) => known.path === path)) return
    const bytes = files.get(path)
    if (bytes === undefined) throw refused(`${path}: the set extends this file and does not have it`)
    if (bytes.length > MAX_SETTINGS_BYTES) throw refused(`${path}: has more than 256 KB`)
    const text = decodeUtf8(bytes)
    if (typeof text !== 'string') throw refused(`${path}:${text.line}:${text.column}: ${text.message}`)
    const { value = {}, problems } = readYaml(text, path)
    const [first] = problems
    if (first) throw refused(`${path}:${first.line}:${first.column}: ${first.message}`)
    if (!isMapping(value)) throw refused(`${path}:1:1: expected a mapping (\`key: value\` lines)`)
    const configuration = { path, value, text }
    found.push(configuration)
    for (const reference of extendsOf(value)) {
      if (isRemote(reference) || reference.startsWith('candor:')) continue
      const target = posix.normalize(posix.join(posix.dirname(path), reference)).replace(/\/$/u, '')
      if (posix.isAbsolute(reference) || target.split('/')[0] === '..') {
        throw refused(`${path}: it extends \`${reference}\`, which lies outside of the set`)
      }
      visit(/\.ya?ml$/u.test(target) ? target : posix.join(target, 'candor.yaml'))
    }
  }
  visit(entry)
  return found.reverse()
}

/** The references that a set extends and that have to be pinned as well. */
export function remoteExtends(set: SetLike): readonly string[] {
  const all = setConfigurations(set).flatMap(({ value }) => extendsOf(value).filter(isRemote))
  return [...new Set(all)]
}

/** Refuses a set with a mistake in it: whoever extends it could not mend it. */
export function assertFaultless(set: SetLike, rules: readonly Rule[]): void {
  const read = settingsReader(rules)
  const problems = setConfigurations(set).flatMap(({ path, text }) => read(text, path).problems)
  if (problems.length === 0) return
  const lines = problems
    .slice(0, MAX_PROBLEMS)
    .map(({ file, line, column, message }) => `\n  ${file}:${line}:${column}: ${message}`)
  throw refused(`its author has to mend this first:${lines.join('')}`)
}

/** What stands below `extends`: nothing, a reference, or several. */
export function extendsOf(value: unknown): readonly string[] {
  const written = isMapping(value) ? value.extends : undefined
  const list: readonly unknown[] = Array.isArray(written) ? written : [written]
  return list.filter((each) => typeof each === 'string')
}

const MAX_PROBLEMS = 10

function refused(reason: string): RulesError {
  return new RulesError(`the set was refused: ${reason}`)
}
