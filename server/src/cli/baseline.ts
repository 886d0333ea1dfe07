import { printable } from '../review/printable'
import { counted } from '../review/summaryWords'
import { RulesetResolver } from '../ruleset/resolve'
import { HostError } from '../workspace/host'
import { joinPath } from '../workspace/paths'
import { sameBaseline, baselineText, type BaselineDocuments } from './baseline/baselineFile'
import { countBeyond, countOf } from './baseline/found'
import { newDocuments, projectHost, Projects, type Project, type Task } from './baseline/project'
import { failureLine } from './failureLine'
import { absolutePath, findInputs, shownPath } from './inputs'
import { EXIT, type ExitCode, type Io } from './io'
import { createProgress } from './progress'
import { mistakeIn, reviewInputs, type Failure } from './reviewRun'
import type { Services } from './services'

export interface BaselineOptions {
  readonly prune: boolean
  readonly all: boolean
  /** Whether rules written in code run; null where nobody said so. */
  readonly allowPlugins: boolean | null
}

/** `candor baseline`: records today's findings, so that only new ones show; or takes out what is fixed. */
export async function baseline(
  paths: readonly string[],
  { prune, all, allowPlugins }: BaselineOptions,
  io: Io,
  given: Services,
): Promise<ExitCode> {
  const services = { ...given, host: await projectHost(given, io.cwd) }
  const { host, rules } = services
  const rulesets = new RulesetResolver(host, rules)
  const task = prune ? 'prune' : 'record'
  const projects = new Projects(task, all)
  const inputs = await findInputs(paths, { stdin: false, stdinFilename: null }, io, host, rulesets)
  const failures: Failure[] = inputs.problems.map((problem) => ({
    path: shownPath(problem.path, io.cwd),
    place: null,
    message: problem.message,
  }))
  // A project whose last document is gone is still one to be pruned.
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const resolution = await rulesets.resolve(joinPath(absolutePath(path, io.cwd), 'candor.yaml'))
    projects.of(resolution)
    failures.push(...resolution.problems.map((problem) => mistakeIn(problem, io.cwd)))
  }
  const progress = createProgress(io.stderr, inputs.documents.length)
  const options = { profile: null, all, baseline: false, allowPlugins, everyProfile: true }
  const reviewed = await reviewInputs(inputs.documents, options, io, services, rulesets, progress, (seen) => {
    if (!projects.add(seen)) failures.push(homeless(seen.path, io.cwd))
  })
  failures.push(...reviewed.failures)
  for (const line of new Set(failures.map(failureLine))) io.stderr.write(`${line}\n`)
  let isFailed = failures.length > 0
  for (const project of projects.list()) isFailed = !(await write(project, task, io, services)) || isFailed
  return isFailed ? EXIT.error : EXIT.clean
}

function homeless(path: string, cwd: string): Failure {
  const message = 'lies outside of the working folder and of any project; run `candor baseline` in its folder'
  return { path: shownPath(path, cwd), place: null, message }
}

/** Writes a project's baseline where it became another one. False where that could not be done. */
async function write(project: Project, task: Task, io: Io, { host, writeFile }: Services): Promise<boolean> {
  const file = printable(shownPath(project.file, io.cwd))
  if (project.isBlocked) {
    io.stderr.write(`${file} was not written; mend this first.\n`)
    return false
  }
  const before = project.baseline?.documents ?? new Map<string, never>()
  const documents = await newDocuments(host, project)
  if (!sameBaseline(before, documents)) {
    try {
      await writeFile(project.file, baselineText(documents))
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      io.stderr.write(`${failureLine({ path: file, place: null, message: error.message })}\n`)
      return false
    }
  }
  io.stdout.write(`${OUTCOMES[task](file, before, documents)}\n`)
  return true
}

type Outcome = (file: string, before: BaselineDocuments, after: BaselineDocuments) => string

const OUTCOMES: Readonly<Record<Task, Outcome>> = {
  record(file, before, after) {
    const [total, added, gone] = [totalOf(after), beyond(after, before), beyond(before, after)]
    if (total + gone === 0) return 'No findings, so there is nothing to record.'
    const held = `${counted(total, 'finding')} in ${counted(after.size, 'document')}`
    if (added + gone === 0) return `${file} holds today's findings already: ${held}.`
    const changes = before.size === 0 ? '' : ` (${added} new, ${gone} gone)`
    return [
      `Recorded ${held} in ${file}${changes}.`,
      'From now on only new ones show; `candor check --no-baseline` shows all of them.',
    ].join('\n')
  },
  prune(file, before, after) {
    const gone = beyond(before, after)
    if (gone > 0) return `Took ${counted(gone, 'finding')} out of ${file}; ${totalOf(after)} stay.`
    if (before.size === 0) return 'Nothing is recorded here yet; `candor baseline` does so.'
    return `Nothing to take out of ${file}: all ${counted(totalOf(before), 'finding')} are still there.`
  },
}

function totalOf(documents: BaselineDocuments): number {
  return [...documents.values()].reduce((sum, findings) => sum + countOf(findings), 0)
}

/** How many findings one baseline holds that the other does not. */
function beyond(one: BaselineDocuments, other: BaselineDocuments): number {
  const none = new Map<string, number>()
  return [...one].reduce((sum, [path, findings]) => sum + countBeyond(findings, other.get(path) ?? none), 0)
}
