import type { Rule } from '../../../rules/contract'
import { presets } from '../../../rules/presets/presets'
import { HostError, type Host } from '../workspace/host'
import { joinPath, parentFolder, resolvePath } from '../workspace/paths'
import type { CustomDefinitions } from './custom/definition'
import { listOf } from './custom/lists'
import { parseReference } from './references'
import { LOCK_FILE } from './remote/lock'
import type { PinnedSet } from './remote/pinnedSet'
import type { Settings } from './schema'
import type { Found, SettingsFile, SettingsFiles } from './settingsFiles'
import type { ConfigurationProblem } from './types'
import type { Path, YamlTree } from './yamlTree'
import { problemText } from './problemText'

/** What one file, or one preset, says. */
export interface Layer {
  /** Path of the file, or the name of the preset. */
  readonly file: string
  readonly settings: Settings
  /** The way from a setting to its place; null for a preset, which has none. */
  readonly tree: YamlTree | null
}

/** A layer of `extends`, and what is wrong in it, given what other layers define; see `ReadSettings`. */
interface ExpandedLayer extends Layer {
  problemsGiven(inherited: CustomDefinitions, hasCode: boolean): readonly ConfigurationProblem[]
}

/** Layers, the nearest last, and what was wrong on the way to them; what is wrong inside them they tell themselves. */
export interface Layers {
  readonly layers: readonly ExpandedLayer[]
  readonly problems: readonly ConfigurationProblem[]
}

/** Looks up a set by what `extends` says; `folder` holds `candor.lock`. Fetches nothing. */
export type PinnedSets = (
  host: Host,
  folder: string,
  reference: string,
) => Promise<PinnedSet | { readonly problem: string }>

/** Where layers come from. */
export interface Sources {
  readonly host: Host
  readonly rules: readonly Rule[]
  readonly files: SettingsFiles
  readonly pinnedSet: PinnedSets
  /** Is told of each path that the answer depends on, whether something is there or not. */
  readonly dependsOn: (path: string) => void
}

export const CONFIGURATION_FILE = 'candor.yaml'

/** A file's own layer after those of all that it extends, in the order in which they win. */
export async function layersOf(file: SettingsFile, sources: Sources): Promise<Layers> {
  const expansion = new Expansion(sources)
  await expansion.add(file, { trail: [file.path], set: null })
  return expansion
}

/** The file that an entry of `extends` leads to; null for a preset, and for what leads to no file. */
export async function extendedFile(
  reference: string,
  from: string,
  sources: Sources,
): Promise<string | null> {
  return new Expansion(sources).fileOf(reference, from)
}

const MISSING = problemText('extends.missing')
const MAX_LEVELS = 20
const MAX_FILES = 100

/** How one came to a file. */
interface Way {
  /** Paths of the files that lead to it, itself last. */
  readonly trail: readonly string[]
  /** The fetched set it belongs to: somebody else's text, which may not reach out of its folder. */
  readonly set: { readonly folder: string; readonly lockFolder: string } | null
}

class Expansion implements Layers {
  readonly layers: ExpandedLayer[] = []
  readonly problems: ConfigurationProblem[] = []
  #followed = 0

  constructor(private readonly sources: Sources) {}

  async add(file: SettingsFile, way: Way): Promise<void> {
    const { settings, tree, path } = file
    for (const [index, reference] of listOf(settings.extends).entries()) {
      if (++this.#followed > MAX_FILES) {
        this.#complain(file, ['extends', index], problemText('extends.many', { count: MAX_FILES }))
        break
      }
      const problem = await this.#follow(reference, path, way)
      if (problem !== null)
        this.#complain(file, ['extends', index], problemText('extends', { reference, reason: problem }))
    }
    this.layers.push({
      file: path,
      settings,
      tree,
      problemsGiven: (inherited, hasCode) => file.problemsGiven(inherited, hasCode),
    })
  }

  async fileOf(text: string, from: string): Promise<string | null> {
    const reference = parseReference(text)
    const { host, pinnedSet } = this.sources
    if (reference.kind === 'remote') {
      const found = await pinnedSet(host, await this.#lockFolder(from), text).catch(refusal)
      return 'problem' in found ? null : found.file
    }
    if (reference.kind !== 'path') return null
    const target = resolvePath(parentFolder(from) ?? from, reference.path)
    if (target === null) return null
    const isFolder = (await host.stat(target))?.type === 'directory'
    const file = isFolder ? joinPath(target, CONFIGURATION_FILE) : target
    return (await host.stat(file))?.type === 'file' ? file : null
  }

  /** What keeps a reference from being followed; null where it was. */
  async #follow(text: string, from: string, way: Way): Promise<string | null> {
    const reference = parseReference(text)
    switch (reference.kind) {
      case 'wrong':
        return reference.problem
      case 'preset': {
        const settings = presets[reference.name]?.settings(this.sources.rules) ?? {}
        this.layers.push({ file: text, settings, tree: null, problemsGiven: () => [] })
        return null
      }
      case 'path':
        return this.#followPath(reference.path, from, way)
      case 'remote':
        return this.#followRemote(text, from, way)
    }
  }

  async #followPath(relative: string, from: string, way: Way): Promise<string | null> {
    const target = resolvePath(parentFolder(from) ?? from, relative)
    if (target === null) return problemText('extends.above')
    if (way.set !== null && target !== way.set.folder && !target.startsWith(`${way.set.folder}/`)) {
      return problemText('extends.out')
    }
    return this.#open(target, way)
  }

  async #followRemote(reference: string, from: string, way: Way): Promise<string | null> {
    const { host, pinnedSet, dependsOn } = this.sources
    // The lock of whoever asked for the first set counts, so that no set can vouch for another one by itself.
    const lockFolder = way.set?.lockFolder ?? (await this.#lockFolder(from))
    dependsOn(joinPath(lockFolder, LOCK_FILE))
    const found = await pinnedSet(host, lockFolder, reference).catch(refusal)
    if ('problem' in found) return problemText('extends.unusable', { reason: found.problem })
    const folder = parentFolder(found.file) ?? found.file
    return this.#open(found.file, { ...way, set: { folder, lockFolder } })
  }

  async #open(target: string, way: Way): Promise<string | null> {
    if (way.trail.includes(target)) return problemText('extends.itself')
    if (way.trail.length > MAX_LEVELS) return problemText('extends.deep', { count: MAX_LEVELS })
    const found = await this.#lookAt(target)
    if (found === 'folder') {
      if (target.endsWith(`/${CONFIGURATION_FILE}`)) return problemText('extends.folder')
      const problem = await this.#open(joinPath(target, CONFIGURATION_FILE), way)
      return problem === MISSING ? problemText('extends.empty') : problem
    }
    this.sources.dependsOn(target)
    if (found === 'nothing') return MISSING
    if ('refused' in found) return found.refused
    await this.add(found, { ...way, trail: [...way.trail, target] })
    return null
  }

  /** Only files that are called settings are opened: others are none of a set's business. */
  async #lookAt(target: string): Promise<Found> {
    if (/\.ya?ml$/.test(target)) return this.sources.files.at(target)
    const stat = await this.sources.host.stat(target).catch((error: unknown) => refusal(error).problem)
    if (typeof stat === 'string') return { refused: stat }
    if (stat === null) return 'nothing'
    if (stat.type === 'directory') return 'folder'
    return { refused: problemText('extends.other') }
  }

  async #lockFolder(from: string): Promise<string> {
    const own = parentFolder(from) ?? from
    for (let folder: string | null = own; folder !== null; folder = parentFolder(folder)) {
      if ((await this.sources.host.stat(joinPath(folder, LOCK_FILE))) !== null) return folder
    }
    return own
  }

  #complain(file: SettingsFile, at: Path, message: string): void {
    this.problems.push(file.tree.problem(at, message))
  }
}

function refusal(error: unknown): { readonly problem: string } {
  if (error instanceof HostError) return { problem: error.message }
  throw error
}
