import { setProblem } from '../../ruleset/remote/verifySet'
import { pathInSets, SETS_FOLDER, type Lock, type PinnedEntry } from '../../ruleset/remote/lock'
import { RulesetResolver } from '../../ruleset/resolve'
import type { ConfigurationProblem } from '../../ruleset/types'
import type { Host } from '../../workspace/host'
import { parentFolder } from '../../workspace/paths'
import { shownPath } from '../inputs'
import { EXIT, type ExitCode, type Io } from '../io'
import type { Services } from '../services'
import { chosenPins } from './chosenPins'
import { findConfigurations } from './configurations'
import { withoutReference } from './extendsEdit'
import { findingChanges } from './findingChanges'
import { overlayHost } from './overlayHost'
import { findProject, type Project } from './project'
import { ruleChanges, ruleLines } from './ruleLines'
import { RulesError } from './rulesError'
import { say } from './say'
import { shownFindings } from './shownFindings'
import { filesOf, overlayOf } from './update'
import { writeProject, type ProjectChange } from './writeProject'

/**
 * `candor rules remove`: takes a set out of `extends` and out of the lock, with the sets that only it extended, and
 * deletes their files where they are as they were fetched. Fetches nothing.
 */
export async function remove(
  name: string,
  { dryRun }: { readonly dryRun: boolean },
  io: Io,
  services: Services,
): Promise<ExitCode> {
  const { host } = services
  const project = await findProject(host, io.cwd)
  const [first, ...others] = chosenPins(project, name)
  if (first === undefined || others.length > 0) {
    const meant = [first, ...others].map((pin) => pin?.[0] ?? '').join(', ')
    throw new RulesError(`\`${name}\` may be one of several sets; name one of ${meant}`)
  }
  const [reference, pin] = first
  const text = withoutReference(project.text ?? '', reference, project.name)
  const configuration = text === (project.text ?? '') ? null : { file: project.file, text }
  const { users, gone } = await goneWith(reference, pin, configuration, project, services)
  const [user] = users
  if (user !== undefined && configuration === null) {
    throw new RulesError(`${reference} is extended in ${placeOf(user, io)}; take it out there first`)
  }
  // What somebody altered is not for a command to delete.
  const states = await Promise.all(gone.map(([, each]) => setProblem(host, project.root, each)))
  const isIntact = (_: unknown, index: number): boolean => states[index] === null
  const change: ProjectChange = {
    root: project.root,
    sets: [],
    gone: gone.filter(isIntact).map(([, { folder }]) => folder),
    lock: gone.length === 0 ? null : withoutPins(project.lock, gone),
    configuration,
  }
  for (const [index, [each, { version, folder }]] of gone.entries()) {
    say(io, `${each} ${version}: ${dryRun ? 'would be removed' : 'removed'}`)
    const problem = states[index] ?? null
    if (problem !== null) say(io, `  .candor/sets/${folder} is left for you to delete: ${problem}`)
  }
  if (user !== undefined)
    say(io, `${reference} stays pinned: ${placeOf(user, io)} extends it. ${project.name} no longer does.`)
  if (gone[0]?.[1] === pin && states[0] === null) {
    const old = { entry: pin.entry, files: await filesOf(pin, project.root, host) }
    say(io, ...ruleChanges(ruleLines(old), []))
  }
  const seen = overlayHost(host, overlayOf(change))
  say(io, ...shownFindings(await findingChanges(project.root, host, seen, io, services)))
  if (dryRun) return EXIT.clean
  await writeProject(change)
  say(io, 'Written. Commit candor.lock, .candor/sets and candor.yaml together.')
  return EXIT.clean
}

type Pin = readonly [reference: string, pin: PinnedEntry]

/** What nobody extends once a set is taken out: itself and the sets it brought; or who extends it still. */
async function goneWith(
  reference: string,
  pin: PinnedEntry,
  configuration: ProjectChange['configuration'],
  { root, lock }: Project,
  { host, rules }: Services,
): Promise<{ readonly users: readonly ConfigurationProblem[]; readonly gone: readonly Pin[] }> {
  const own: Pin = [reference, pin]
  const sight = async (pins: readonly Pin[]): Promise<Sight> => {
    const change = { root, sets: [], gone: [], lock: withoutPins(lock, pins), configuration }
    return sightOf(pins.length === 0 ? host : overlayHost(host, overlayOf(change)), root, rules)
  }
  const [before, after] = [await sight([]), await sight([own])]
  const users = after.problems.filter(({ message }) => message.startsWith(`\`${reference}\` cannot be used`))
  if (users.length > 0) return { users, gone: [] }
  const isUsed = ({ files }: Sight, { folder, entry }: PinnedEntry): boolean =>
    files.has(pathInSets(root, folder, entry))
  const brought = [...lock].filter(
    ([text, each]) => text !== reference && isUsed(before, each) && !isUsed(after, each),
  )
  return { users, gone: [own, ...brought] }
}

interface Sight {
  readonly files: ReadonlySet<string>
  readonly problems: readonly ConfigurationProblem[]
}

/** What all configurations of a project lead to. */
async function sightOf(host: Host, root: string, rules: Services['rules']): Promise<Sight> {
  const resolver = new RulesetResolver(host, rules)
  const { files } = await findConfigurations(host, [root], root)
  const own = files.filter((file) => !file.includes(`/${SETS_FOLDER.join('/')}/`))
  const problems: ConfigurationProblem[] = []
  for (const file of own)
    problems.push(...(await resolver.resolveFolder(parentFolder(file) ?? root)).problems)
  return { files: resolver.files(), problems }
}

function withoutPins(lock: Lock, pins: readonly Pin[]): Lock {
  const gone = new Set(pins.map(([reference]) => reference))
  return new Map([...lock].filter(([reference]) => !gone.has(reference)))
}

function placeOf({ file, line }: ConfigurationProblem, { cwd }: Io): string {
  return `${shownPath(file, cwd)}:${line}`
}
