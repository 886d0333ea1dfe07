import type { Rule } from '../../../rules/contract'
import type { Host } from '../workspace/host'
import { joinPath, parentFolder } from '../workspace/paths'
import { Baselines, hasBaseline } from './baselines'
import { FolderSettings, type Resolution } from './folderSettings'
import { kept } from './kept'
import {
  CONFIGURATION_FILE,
  extendedFile,
  layersOf,
  type Layers,
  type PinnedSets,
  type Sources,
} from './layers'
import { pinnedSet } from './remote/pinnedSet'
import { SettingsFiles, type SettingsFile } from './settingsFiles'
import type { ConfigurationProblem } from './types'
import { problemText } from './problemText'

/** The ruleset for one document: every `candor.yaml` from its folder upwards has a say, the nearest the last word. */
export async function resolveRuleset(
  host: Host,
  documentPath: string,
  rules: readonly Rule[],
): Promise<Resolution> {
  return new RulesetResolver(host, rules).resolve(documentPath)
}

/** Resolves rulesets for many documents: looks into each folder and reads each file once, until told to forget. */
export class RulesetResolver {
  readonly #folders = new Map<string, Promise<FolderSettings>>()
  readonly #repositories = new Map<string, Promise<FolderSettings>>()
  readonly #paths = new Set<string>()
  /** The same mistake is told in the same words, and by the same object, whichever folder it was met from. */
  readonly #told = new Map<string, ConfigurationProblem>()
  readonly #sources: Sources
  readonly #defaults: FolderSettings
  #baselines: Baselines

  constructor(
    host: Host,
    private readonly rules: readonly Rule[],
    pinnedSets: PinnedSets = pinnedSet,
  ) {
    this.#defaults = new FolderSettings([], [], rules)
    this.#sources = {
      host,
      rules,
      pinnedSet: pinnedSets,
      files: new SettingsFiles(host, rules),
      dependsOn: (path) => this.#paths.add(path),
    }
    this.#baselines = new Baselines(this.#sources)
  }

  /** Never rejects for what stands in a configuration file; that comes as problems. */
  async resolve(documentPath: string): Promise<Resolution> {
    const settings = await this.#settingsIn(parentFolder(documentPath))
    return this.#baselines.added(settings.for(documentPath))
  }

  /** What holds for the documents of a folder that no override names. */
  async resolveFolder(folder: string): Promise<Resolution> {
    return this.#baselines.added((await this.#settingsIn(folder)).base())
  }

  /** The file that an entry of `extends` in a file leads to; null where it leads to none. */
  extendedFile(reference: string, from: string): Promise<string | null> {
    return extendedFile(reference, from, this.#sources)
  }

  /** To be called when one of `files`, or a configuration file anywhere, appeared, changed or went. */
  forget(): void {
    this.#folders.clear()
    this.#repositories.clear()
    this.#paths.clear()
    this.#told.clear()
    this.#sources.files.forget()
    this.#baselines = new Baselines(this.#sources)
  }

  /**
   * What the answers so far depend on: configuration files, what they extend (there or not), locks and baselines. Files
   * called `candor.yaml` that do not exist are not among them: one may appear anywhere.
   */
  files(): ReadonlySet<string> {
    return this.#paths
  }

  async #settingsIn(folder: string | null): Promise<FolderSettings> {
    const settings = await this.#forFolder(folder)
    return settings.files.length > 0 ? settings : this.#inRepository(folder)
  }

  #forFolder(folder: string | null): Promise<FolderSettings> {
    return this.#kept(this.#folders, folder, (here) => this.#lookInto(here))
  }

  /** The defaults; where there is no file to be relative to, a repository or a baseline at least gives a folder that is. */
  #inRepository(folder: string | null): Promise<FolderSettings> {
    return this.#kept(this.#repositories, folder, async (here) => {
      if (!(await this.#isProject(here))) return this.#inRepository(parentFolder(here))
      return new FolderSettings([], [], this.rules, here)
    })
  }

  async #isProject(folder: string): Promise<boolean> {
    const { host } = this.#sources
    return (await host.stat(joinPath(folder, '.git'))) !== null || (await hasBaseline(host, folder))
  }

  #kept(
    known: Map<string, Promise<FolderSettings>>,
    folder: string | null,
    find: (folder: string) => Promise<FolderSettings>,
  ): Promise<FolderSettings> {
    if (folder === null) return Promise.resolve(this.#defaults)
    return kept(known, folder, () => find(folder))
  }

  async #lookInto(folder: string): Promise<FolderSettings> {
    const file = joinPath(folder, CONFIGURATION_FILE)
    const found = await this.#sources.files.at(file)
    if (found === 'nothing') return this.#forFolder(parentFolder(folder))
    this.#paths.add(file)
    if (found === 'folder') return this.#refused(folder, problemText('file.folder'))
    if ('refused' in found) return this.#refused(folder, found.refused)
    return this.#with(folder, found)
  }

  async #with(folder: string, found: SettingsFile): Promise<FolderSettings> {
    const own = await layersOf(found, this.#sources)
    return this.#below(folder, own, found.settings.root === true ? null : parentFolder(folder))
  }

  #refused(folder: string, message: string): Promise<FolderSettings> {
    const file = joinPath(folder, CONFIGURATION_FILE)
    const problem = { file, line: 1, column: 1, endLine: 1, endColumn: 1, message }
    return this.#below(folder, { layers: [], problems: [problem] }, parentFolder(folder))
  }

  async #below(folder: string, own: Layers, above: string | null): Promise<FolderSettings> {
    const { files, problems } = await this.#forFolder(above)
    const file = { folder, file: joinPath(folder, CONFIGURATION_FILE), layers: own.layers }
    const layers = [...files, file].flatMap((one) => one.layers)
    const defined = layers.flatMap(({ settings }) => Object.entries(settings['custom-rules'] ?? {}))
    const inherited = Object.fromEntries(defined)
    const hasCode = layers.some(({ settings }) => (settings.plugins ?? []).length > 0)
    const inside = own.layers.flatMap((layer) => layer.problemsGiven(inherited, hasCode))
    const all = [...problems, ...inside, ...own.problems].map((problem) => this.#once(problem))
    return new FolderSettings([...files, file], [...new Set(all)], this.rules)
  }

  #once(problem: ConfigurationProblem): ConfigurationProblem {
    const name = JSON.stringify(problem)
    const known = this.#told.get(name) ?? problem
    this.#told.set(name, known)
    return known
  }
}
