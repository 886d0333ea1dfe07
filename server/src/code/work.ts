import type { Report, Rule } from '../../../rules/contract'
import type { ReviewDocument } from '../facts/types'
import { createRulesetReader } from '../review/rulesetReader'
import { createRulePlan } from '../review/rulePlan'
import { MOST_REPORTS, plainReport } from './plainReport'
import { readOnlyView } from './readOnly'
import { readPlugin } from './readPlugin'
import {
  MOST_RULES,
  type CodeRule,
  type Loaded,
  type LoadRequest,
  type Reviewed,
  type ReviewRequest,
  type WorkAnswer,
  type WorkRequest,
} from './types'

/** What the worker has of the thread it runs in. */
interface WorkPlace {
  /** Imports a module as if `file` had imported it. */
  load(reference: string, file: string): Promise<unknown>
  /** Milliseconds from any fixed moment. */
  now(): number
  /** See `ruleClock`. */
  readonly clock: Float64Array
  tell(answer: WorkAnswer): void
}

/** The part of the work that is done where code may run: loads plugins and asks their rules, one request at a time. */
export type CreateWork = (place: WorkPlace) => (request: WorkRequest) => Promise<WorkAnswer>

export const createWork: CreateWork = (place) => {
  const rules: Rule[] = []
  const reader = createRulesetReader()

  const load = async ({ reference, file, taken, settings }: LoadRequest): Promise<Loaded> => {
    const module = await importOf(() => place.load(reference, file))
    if (typeof module === 'string') return { kind: 'loaded', rules: [], problems: [module], options: [] }
    const ids = [...taken, ...rules.map(({ id }) => id)]
    const found = readPlugin(module, ids, MOST_RULES - rules.length)
    rules.push(...found.rules)
    return {
      kind: 'loaded',
      rules: found.rules.map(withoutCode),
      problems: found.problems,
      options: settings.flatMap(({ id, options }) => {
        const message = optionProblem(
          found.rules.find((rule) => rule.id === id),
          options,
        )
        return message === null ? [] : [{ id, message }]
      }),
    }
  }

  const review = ({ input, ruleset, off }: ReviewRequest): Reviewed => {
    const { all = false } = input
    const document = reader.read(input, ruleset)
    if (document.gate !== 'review' && !all) return { kind: 'reviewed', reports: [], failures: [] }
    const asked = rules.filter(({ id }) => !off.includes(id))
    const planned = createRulePlan(asked)(document, ruleset)
    readAhead(document)
    place.clock.fill(0)
    place.tell({ kind: 'started' })
    const reports: (readonly [string, readonly Report[]])[] = []
    const failures: (readonly [string, string])[] = []
    for (const { rule, options } of planned) {
      const index = rules.indexOf(rule) + 1
      const begun = place.now()
      place.clock[0] = index
      try {
        reports.push([rule.id, ask(rule, options, document)])
      } catch (error) {
        failures.push([rule.id, reasonOf(error)])
      }
      place.clock[index] = place.now() - begun
      place.clock[0] = 0
    }
    return { kind: 'reviewed', reports, failures }
  }
  return async (request) => (request.kind === 'load' ? load(request) : review(request))
}

/** A schema is code as well, and cannot be told to another thread. */
function withoutCode({ id, meta }: Rule): CodeRule {
  const entries = Object.entries(meta).filter(([key]) => key !== 'options')
  return { id, meta: Object.fromEntries(entries) as unknown as CodeRule['meta'] }
}

/** What the engine finds out is not counted as time of the first rule that asks for it. */
function readAhead({ facts, comments }: ReviewDocument): unknown {
  return [comments, Object.values(facts)]
}

/** Throws what the rule throws, and where it does something a rule must not do. */
function ask(rule: Rule, options: () => unknown, document: ReviewDocument): readonly Report[] {
  const { view, wasChanged } = readOnlyView(document)
  const reports: Report[] = []
  let isOver = false
  const report = (finding: unknown): void => {
    // Whoever reports from a timer or a promise finds nobody there any more.
    if (!isOver && reports.length < MOST_REPORTS) reports.push(plainReport(rule, finding, document.text))
  }
  try {
    const returned = (rule as AnyRule).check(view, report, options())
    if (isPromise(returned)) {
      returned.then(undefined, () => undefined)
      throw new Error('it returned a promise; a check must be done when it returns')
    }
  } finally {
    isOver = true
  }
  if (wasChanged()) throw new Error('it tried to change the document')
  return reports
}

/** A rule as somebody wrote it: types are gone, so it may be handed, and may give back, anything. */
interface AnyRule {
  check(...values: readonly unknown[]): unknown
}

/** The module, or what is wrong with it. */
async function importOf(load: () => Promise<unknown>): Promise<object | string> {
  try {
    return (await load()) as object
  } catch (error) {
    return `could not be loaded (${reasonOf(error)}); check the path, or install the package`
  }
}

function optionProblem(rule: Rule | undefined, options: unknown): string | null {
  const read = rule?.meta.options.safeParse(options)
  if (read === undefined || read.success) return null
  const [issue] = read.error.issues
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at \`${issue.path.join('.')}\``
  return `the options of this rule have a mistake${where}: ${issue?.message ?? 'they do not fit'}`
}

/** One line, in whatever a plugin throws. */
function reasonOf(error: unknown): string {
  try {
    const message = error instanceof Error ? error.message : String(error)
    return (message.split('\n', 1)[0] ?? '').slice(0, 200).replace(/[.\s]+$/u, '')
  } catch {
    return 'something that cannot be shown'
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}
