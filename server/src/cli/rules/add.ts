import { isRemote, type Reference } from '../../ruleset/remote/reference'
import { pinProblem, setProblem } from '../../ruleset/remote/verifySet'
import { rulesCommand } from '../../ruleset/remote/pinnedSet'
import type { Lock, PinnedEntry } from '../../ruleset/remote/lock'
import { printable } from '../../review/printable'
import { EXIT, type ExitCode, type Io } from '../io'
import type { Services } from '../services'
import { readExtends, withReference } from './extendsEdit'
import { referenceOf, withExtended } from './fetch/closure'
import { pinOf, type FetchedSet } from './fetch/fetchedSet'
import { fetchPinned, fetchSet } from './fetch/fetchSet'
import { folderFor } from './lockText'
import { findProject, type Project } from './project'
import { otherKeys, ruleLines, shownRules } from './ruleLines'
import { RulesError } from './rulesError'
import { say } from './say'
import { writeProject } from './writeProject'

/**
 * `candor rules add`: fetches a set, pins it and extends it. What is pinned already comes back as it was pinned;
 * without a name, all of that does.
 */
export async function add(written: string | null, io: Io, services: Services): Promise<ExitCode> {
  const project = await findProject(services.host, io.cwd)
  if (written === null) return restoreAll(project, io, services)
  const reference = referenceOf(asReference(written))
  const pin = project.lock.get(reference.text)
  if (pin !== undefined) {
    say(io, await restored(reference, pin, project, io, services))
    await extend(project, reference.text, io)
    return EXIT.clean
  }
  assertNew(reference, project)
  const first = await fetchSet(reference, { cwd: io.cwd, env: io.env })
  const sets = await withExtended(first, project.lock, { cwd: io.cwd, env: io.env }, services.rules)
  for (const set of sets) say(io, ...shownSet(set))
  const { lock, placed } = await pinned(project.lock, sets)
  const text = withReference(project.text ?? '', reference.text, project.name)
  await writeProject({
    root: project.root,
    sets: placed,
    gone: [],
    lock,
    configuration: text === project.text ? null : { file: project.file, text },
  })
  say(io, `Pinned in candor.lock, extended in ${project.name}. Commit both, and .candor/sets with them.`)
  return EXIT.clean
}

/** A bare name is one of npm's. */
function asReference(written: string): string {
  if (isRemote(written)) return written
  if (/\.(?:tgz|tar\.gz)$/i.test(written) && !/^[@~]?[\w-]+:/u.test(written)) {
    throw new RulesError(
      `\`${written}\` is an archive on this machine, which no other one could fetch; publish it (\`npm publish\`, or on a web server), or unpack it and extend its folder`,
    )
  }
  if (/^\.{0,2}\//u.test(written) || written.startsWith('candor:')) {
    throw new RulesError(`\`${written}\` needs no fetching; write it below \`extends:\` in candor.yaml`)
  }
  return /^[@\w~]/u.test(written) && !written.includes(':') ? `npm:${written}` : written
}

/** One package in two ranges would be pinned twice; which of them holds would be a matter of order. */
function assertNew(reference: Reference, { text, name }: Project): void {
  for (const other of readExtends(text ?? '', name).filter(isRemote)) {
    if (other === reference.text) continue
    const known = referenceOf(other)
    if (sourceOf(known) === sourceOf(reference)) {
      throw new RulesError(
        `${name} extends \`${other}\` already; run \`${rulesCommand('update', other)}\`, or write \`${reference.text}\` in its place and run this again`,
      )
    }
  }
}

function sourceOf(reference: Reference): string {
  if (reference.kind === 'npm') return `npm:${reference.name}`
  return reference.kind === 'git' ? `${reference.url}:${reference.folder ?? ''}` : reference.url
}

/** The lock with sets in it, and the folder of each; a set keeps the folder it has. */
export async function pinned(
  before: Lock,
  sets: readonly FetchedSet[],
): Promise<{
  readonly lock: Lock
  readonly placed: readonly { readonly folder: string; readonly set: FetchedSet }[]
}> {
  const lock = new Map(before)
  const placed = []
  for (const set of sets) {
    const reference = set.reference.text
    const folder = lock.get(reference)?.folder ?? folderFor(reference, lock)
    lock.set(reference, await pinOf(set, folder))
    placed.push({ folder, set })
  }
  return { lock, placed }
}

/** A set and what it brings, line by line. */
export function shownSet(set: FetchedSet): readonly string[] {
  const rules = ruleLines(set)
  const others = otherKeys(set)
  const code = [...set.files.keys()].filter((path) => /\.m?js$/u.test(path))
  return [
    `${set.reference.text} ${set.version}`,
    ...(rules.length === 0 ? ['  no rules'] : shownRules(rules)),
    ...(others.length === 0 ? [] : [`  and a say in: ${others.join(', ')}`]),
    ...(code.length === 0 ? [] : [`  and code: ${code.join(', ')}`]),
  ]
}

async function restoreAll(project: Project, io: Io, services: Services): Promise<ExitCode> {
  const unpinned = readExtends(project.text ?? '', project.name).filter(
    (each) => isRemote(each) && !project.lock.has(each),
  )
  if (project.lock.size === 0 && unpinned.length === 0) {
    say(io, 'Nothing is pinned here. `candor rules add NAME` fetches a set and pins it.')
    return EXIT.clean
  }
  let exit: ExitCode = EXIT.clean
  const complain = (message: string): void => {
    io.stderr.write(`error: ${printable(message)}\n`)
    exit = EXIT.error
  }
  for (const [text, pin] of project.lock) {
    try {
      say(io, await restored(referenceOf(text), pin, project, io, services))
    } catch (error) {
      // The others are still worth fetching.
      if (!(error instanceof RulesError)) throw error
      complain(error.message)
    }
  }
  for (const reference of unpinned)
    complain(`${reference} is not pinned; run \`${rulesCommand('add', reference)}\``)
  return exit
}

/** Brings one set back as it was pinned, where it is not there like that; tells what was done. */
async function restored(
  reference: Reference,
  pin: PinnedEntry,
  { root }: Project,
  io: Io,
  services: Services,
): Promise<string> {
  const state = `${reference.text} ${pin.version}`
  const altered = await pinProblem(pin)
  if (altered !== null) throw new RulesError(`${reference.text}: ${altered}`)
  if ((await setProblem(services.host, root, pin)) === null) return `${state}: in place`
  const set = await fetchPinned(reference, pin, { cwd: io.cwd, env: io.env })
  await writeProject({ root, sets: [{ folder: pin.folder, set }], gone: [], lock: null, configuration: null })
  return `${state}: fetched as pinned`
}

async function extend({ root, file, name, text }: Project, reference: string, io: Io): Promise<void> {
  const changed = withReference(text ?? '', reference, name)
  if (changed === text) return
  await writeProject({ root, sets: [], gone: [], lock: null, configuration: { file, text: changed } })
  say(io, `Extended in ${name}.`)
}
