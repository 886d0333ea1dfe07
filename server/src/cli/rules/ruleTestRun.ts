import type { Rule } from '../../../../rules/contract'
import { compileCustomRule } from '../../ruleset/custom/compile'
import type { CustomDefinition } from '../../ruleset/custom/definition'
import { listOf } from '../../ruleset/custom/lists'
import type { RuleTestEntry } from '../../ruleset/custom/ruleTests'
import { settingsReader } from '../../ruleset/read'
import type { Settings } from '../../ruleset/schema'
import type { ConfigurationProblem } from '../../ruleset/types'
import { parseReference } from '../../ruleset/references'
import { readYaml } from '../../ruleset/yamlTree'
import { decodeUtf8 } from '../../workspace/decode'
import { HostError, type Host } from '../../workspace/host'
import { parentFolder, resolvePath } from '../../workspace/paths'
import { askRule, type Asked } from './askRule'
import { sightOf } from './ruleTestSight'

/** What came of the tests of one file's rules. */
export interface FileOutcome {
  readonly path: string
  readonly mistakes: readonly ConfigurationProblem[]
  readonly rules: readonly RuleOutcome[]
  /** Files and folders of this project that it extends: rules there have their own tests. */
  readonly extended: readonly string[]
}

export interface RuleOutcome {
  readonly id: string
  readonly line: number
  /** "Forbids “guarantee” in claims". */
  readonly asks: string
  readonly tests: readonly TestOutcome[]
  /** What is wrong with the rule as a whole. */
  readonly problems: readonly string[]
}

export interface TestOutcome {
  readonly list: TestList
  readonly line: number
  readonly document: string
  /** What was expected and is not so; empty where the test holds. */
  readonly failures: readonly string[]
  /** What the reviewer took the document for, line by line; given where the test does not hold. */
  readonly sight: readonly string[]
  /** A `todo` that holds by now. */
  readonly done: boolean
}

export const TEST_LISTS = ['flag', 'pass', 'todo'] as const
type TestList = (typeof TEST_LISTS)[number]

/** Reads one `candor.yaml` and runs the tests of the rules it defines; paths are told as `show` says. */
export async function testFile(
  host: Host,
  path: string,
  show: (path: string) => string,
  rules: readonly Rule[],
): Promise<FileOutcome> {
  const shown = show(path)
  const mistake = (line: number, column: number, message: string): FileOutcome => {
    const problem = { file: shown, line, column, endLine: line, endColumn: column, message }
    return { path: shown, mistakes: [problem], rules: [], extended: [] }
  }
  try {
    const text = decodeUtf8(await host.readFile(path))
    if (typeof text !== 'string') return mistake(text.line, text.column, text.message)
    const { settings, problems } = settingsReader(rules)(text, shown)
    const tree = readYaml(text, shown)
    const lineOf = (...at: PropertyKey[]): number =>
      tree.problem(['custom-rules', ...at], '', at.length === 1 ? 'key' : undefined).line
    const defined = Object.entries(settings['custom-rules'] ?? {})
    return {
      path: shown,
      mistakes: problems,
      rules: defined.map(([id, definition]) => testRule(id, definition, settings, lineOf)),
      extended: extendedBy(settings, path).map(show),
    }
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    return mistake(1, 1, error.message)
  }
}

function extendedBy(settings: Settings, file: string): readonly string[] {
  return listOf(settings.extends).flatMap((text) => {
    const reference = parseReference(text)
    const path = reference.kind === 'path' ? resolvePath(parentFolder(file) ?? '', reference.path) : null
    return path === null ? [] : [path]
  })
}

function testRule(
  id: string,
  definition: CustomDefinition,
  settings: Settings,
  lineOf: (...at: PropertyKey[]) => number,
): RuleOutcome {
  const rule = compileCustomRule(id, definition)
  const asked = new Map<TestList, boolean[]>(TEST_LISTS.map((list) => [list, []]))
  const tests = TEST_LISTS.flatMap((list) =>
    (definition.tests?.[list] ?? []).map((entry, index): TestOutcome => {
      const answer = askRule(id, definition, entry, settings)
      asked.get(list)?.push(answer.findings.length > 0)
      return { line: lineOf(id, 'tests', list, index), ...judged(list, entry, answer, definition) }
    }),
  )
  const fired = tests.length > 0 && [...asked.values()].flat().includes(true)
  return {
    id,
    line: lineOf(id),
    asks: rule.meta.summary,
    tests,
    problems: fired ? [] : [neverFires(tests)],
  }
}

function neverFires(tests: readonly TestOutcome[]): string {
  if (tests.length === 0)
    return 'has no tests, so nobody has seen it fire; add a sentence or a document to `tests:` under `flag:`'
  return tests.some(({ list }) => list === 'flag')
    ? 'never fires in its own tests'
    : 'never fires in its own tests: they only say what must pass; add one under `flag:`'
}

function judged(
  list: TestList,
  entry: RuleTestEntry,
  answer: Asked,
  definition: CustomDefinition,
): Omit<TestOutcome, 'line'> {
  const should = list === 'todo' ? (typeof entry === 'string' ? 'flag' : (entry.should ?? 'flag')) : list
  const written = typeof entry === 'string' ? entry : entry.document
  const failures = should === 'flag' ? whyNotFlagged(entry, answer) : whyNotPassed(answer)
  const base = { list, document: written }
  if (list === 'todo') return { ...base, failures: [], sight: [], done: failures.length === 0 }
  const sight = failures.length === 0 ? [] : sightOf(answer, definition)
  return { ...base, failures, sight, done: false }
}

function whyNotFlagged(
  entry: RuleTestEntry,
  { findings, places, broken, off, fixSatisfies }: Asked,
): readonly string[] {
  if (broken !== null) return [`the rule broke: ${broken}`]
  if (off) return ['should be flagged, but `severity` switches the rule off for this document']
  const [first] = findings
  if (first === undefined) return ['should be flagged, and is not']
  const failures: string[] = []
  if (fixSatisfies)
    failures.push('is flagged, but its own fix would satisfy the rule; leave more for the author to fill in')
  if (typeof entry === 'string') return failures
  if (entry.at !== undefined && !places.includes(entry.at))
    failures.push(
      `is flagged, but at ${places.map((place) => `“${place}”`).join(', ')} and not at “${entry.at}”`,
    )
  if (entry.message !== undefined && !findings.some(({ message }) => message === entry.message))
    failures.push(`is flagged, but says “${first.message}” and not “${entry.message}”`)
  return failures
}

function whyNotPassed({ findings, places, broken }: Asked): readonly string[] {
  if (broken !== null) return [`the rule broke: ${broken}`]
  const [first] = findings
  if (first === undefined) return []
  return [
    `should pass, and is flagged at ${places.map((place) => `“${place}”`).join(', ')}: ${first.message}`,
  ]
}
