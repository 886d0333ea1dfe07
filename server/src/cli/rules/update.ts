import { LOCK_FILE, pathInSets, type PinnedEntry } from '../../ruleset/remote/lock'
import type { Reference } from '../../ruleset/remote/reference'
import { setProblem } from '../../ruleset/remote/verifySet'
import type { Host } from '../../workspace/host'
import { joinPath } from '../../workspace/paths'
import { EXIT, type ExitCode, type Io } from '../io'
import type { Services } from '../services'
import { pinned, shownSet } from './add'
import { chosenPins } from './chosenPins'
import { readExtends, withReplaced } from './extendsEdit'
import { referenceOf, withExtended } from './fetch/closure'
import type { FetchedSet } from './fetch/fetchedSet'
import { fetchSet } from './fetch/fetchSet'
import { newestTag } from './fetch/git'
import type { Surroundings } from './fetch/program'
import { findingChanges } from './findingChanges'
import { lockText } from './lockText'
import { overlayHost } from './overlayHost'
import { findProject, type Project } from './project'
import { otherChanges, ruleChanges, ruleLines } from './ruleLines'
import { say } from './say'
import { shownFindings } from './shownFindings'
import { writeProject, type ProjectChange } from './writeProject'

export interface UpdateOptions {
  readonly yes: boolean
  readonly dryRun: boolean
}

/**
 * `candor rules update`: fetches what is newest, shows what it would change (rules, severities, and the findings over
 * the documents of this project), and writes once someone says yes.
 */
export async function update(
  name: string | null,
  { yes, dryRun }: UpdateOptions,
  io: Io,
  services: Services,
): Promise<ExitCode> {
  const project = await findProject(services.host, io.cwd)
  const surroundings = { cwd: io.cwd, env: io.env }
  const moves: Move[] = []
  for (const [text, pin] of chosenPins(project, name)) {
    const move = await moveOf(referenceOf(text), pin, project, surroundings, services)
    if (move === null) say(io, `${text} ${pin.version}: nothing newer`)
    else moves.push(move)
  }
  if (moves.length === 0) return EXIT.clean

  const change = await changeOf(moves, project)
  for (const move of moves) say(io, ...(await shownMove(move, project, services.host)))
  const seen = overlayHost(services.host, overlayOf(change))
  say(io, ...shownFindings(await findingChanges(project.root, services.host, seen, io, services)))
  if (dryRun) return EXIT.findings
  const agreed = yes || (await io.confirm('Write this?'))
  if (agreed !== true) {
    say(io, agreed === null ? 'Nothing was written; `--yes` writes without asking.' : 'Nothing was written.')
    return agreed === null ? EXIT.findings : EXIT.clean
  }
  await writeProject(change)
  say(io, 'Written. Commit candor.lock, .candor/sets and candor.yaml together.')
  return EXIT.clean
}

/** A set that is to be replaced. */
interface Move {
  readonly from: string
  readonly pin: PinnedEntry
  readonly to: FetchedSet
  /** What the new version extends and was not pinned before. */
  readonly extended: readonly FetchedSet[]
}

/** Null where what is published is what is pinned. */
async function moveOf(
  reference: Reference,
  pin: PinnedEntry,
  { lock, text, name, root }: Project,
  surroundings: Surroundings,
  services: Services,
): Promise<Move | null> {
  // A tag is written in candor.yaml; one that a set names is its author's to move.
  const movable = readExtends(text ?? '', name).includes(reference.text)
  const next = movable ? await nextReference(reference, surroundings) : reference
  const to = await fetchSet(next, surroundings)
  const [first, ...extended] = await withExtended(to, lock, surroundings, services.rules)
  const { sha256, entry, version, commit } =
    (await pinned(lock, first ? [first] : [])).lock.get(next.text) ?? pin
  const same =
    sha256 === pin.sha256 && entry === pin.entry && version === pin.version && commit === pin.commit
  if (same && next.text === reference.text && (await setProblem(services.host, root, pin)) === null)
    return null
  return { from: reference.text, pin, to, extended }
}

async function nextReference(reference: Reference, surroundings: Surroundings): Promise<Reference> {
  if (reference.kind !== 'git' || reference.tag === null) return reference
  const tag = (await newestTag(reference, surroundings)) ?? reference.tag
  const folder = reference.folder === null ? '' : `:${reference.folder}`
  return referenceOf(`git+${reference.url}#${tag}${folder}`)
}

async function changeOf(
  moves: readonly Move[],
  { lock, file, name, text, root }: Project,
): Promise<ProjectChange> {
  const kept = new Map(lock)
  let configuration = text ?? ''
  for (const { from, pin, to } of moves) {
    if (from === to.reference.text) continue
    // The set moves within its folder, so that a review of the change shows lines and not two folders.
    kept.delete(from)
    kept.set(to.reference.text, pin)
    configuration = withReplaced(configuration, from, to.reference.text, name)
  }
  const sets = moves.flatMap(({ to, extended }) => [to, ...extended])
  const once = new Map(sets.map((set) => [set.reference.text, set]))
  const { lock: written, placed } = await pinned(kept, [...once.values()])
  return {
    root,
    sets: placed,
    gone: [],
    lock: written,
    configuration: configuration === (text ?? '') ? null : { file, text: configuration },
  }
}

/** The change as a host would show it after it is written. */
export function overlayOf({
  root,
  sets,
  lock,
  configuration,
}: ProjectChange): Parameters<typeof overlayHost>[1] {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const files = new Map<string, Uint8Array>()
  const folders = sets.map(({ folder, set }) => {
    for (const [name, content] of set.files) files.set(pathInSets(root, folder, name), content)
    return pathInSets(root, folder)
  })
  if (lock !== null) files.set(joinPath(root, LOCK_FILE), encode(lockText(lock)))
  if (configuration !== null) files.set(configuration.file, encode(configuration.text))
  return { files, folders }
}

async function shownMove(
  { from, pin, to, extended }: Move,
  { root }: Project,
  host: Host,
): Promise<readonly string[]> {
  const moved = from === to.reference.text ? '' : ` (${to.reference.text})`
  const head = `${from} ${pin.version} -> ${to.version}${moved}`
  const problem = await setProblem(host, root, pin)
  if (problem !== null)
    return [head, `  what was there before is not as pinned: ${problem}`, ...shownSet(to).slice(1)]
  const old = { entry: pin.entry, files: await filesOf(pin, root, host) }
  const changes = [...ruleChanges(ruleLines(old), ruleLines(to)), ...otherChanges(old, to)]
  return [head, ...(changes.length === 0 ? ['  no rule changes'] : changes), ...extended.flatMap(shownSet)]
}

/** The files that are there of a pinned set, by path. */
export async function filesOf(
  pin: PinnedEntry,
  root: string,
  host: Host,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const path of pin.files.keys())
    files.set(path, await host.readFile(pathInSets(root, pin.folder, path)))
  return files
}
