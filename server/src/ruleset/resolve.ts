import type { Rule } from '../../../rules/contract'
import { decodeUtf8 } from '../workspace/decode'
import { HostError, type Host } from '../workspace/host'
import { joinPath, parentFolder } from '../workspace/paths'
import { settingsReader, type SettingsReader } from './read'
import { createRuleset, defaultRuleset } from './ruleset'
import type { ConfigurationProblem, Ruleset } from './types'

const CONFIGURATION_FILE = 'candor.yaml'

/** A ruleset and the mistakes in the file it came from; what could be understood still holds. */
export interface Resolution {
  readonly ruleset: Ruleset
  readonly problems: readonly ConfigurationProblem[]
}

/** The ruleset for one document: the nearest `candor.yaml` from its folder upwards, else the defaults. */
export async function resolveRuleset(
  host: Host,
  documentPath: string,
  rules: readonly Rule[],
): Promise<Resolution> {
  return new RulesetResolver(host, rules).resolve(documentPath)
}

/** Resolves rulesets for many documents and looks into each folder once, until told to forget. */
export class RulesetResolver {
  readonly #folders = new Map<string, Promise<Resolution>>()
  /** Made when the first file turns up: most folders have none, and a reader takes a moment to build. */
  #reader: SettingsReader | null = null

  constructor(
    private readonly host: Host,
    private readonly rules: readonly Rule[],
  ) {}

  /** Never rejects for what stands in a configuration file; that comes as problems. */
  resolve(documentPath: string): Promise<Resolution> {
    return this.#forFolder(parentFolder(documentPath))
  }

  /** To be called when a configuration file appeared, changed or went. */
  forget(): void {
    this.#folders.clear()
  }

  #forFolder(folder: string | null): Promise<Resolution> {
    if (folder === null) return Promise.resolve({ ruleset: defaultRuleset, problems: [] })
    const known = this.#folders.get(folder)
    if (known) return known
    const resolution = this.#lookInto(folder)
    this.#folders.set(folder, resolution)
    return resolution
  }

  async #lookInto(folder: string): Promise<Resolution> {
    const file = joinPath(folder, CONFIGURATION_FILE)
    try {
      const stat = await this.host.stat(file)
      if (stat === null) return await this.#without(folder)
      if (stat.type !== 'file') throw new HostError(file, `is not a file; ${CONFIGURATION_FILE} must be one`)
      assertSize(file, stat.size)
      const bytes = await this.host.readFile(file)
      assertSize(file, bytes.length)
      return this.#understand(bytes, folder, file)
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      return this.#defaults(folder, file, { line: 1, column: 1, message: error.message })
    }
  }

  /** What holds above; where that is nothing but the defaults, a repository is at least the folder to be relative to. */
  async #without(folder: string): Promise<Resolution> {
    const above = await this.#forFolder(parentFolder(folder))
    if (above.ruleset.file !== null || (await this.host.stat(joinPath(folder, '.git'))) === null) return above
    return { ruleset: createRuleset({}, this.rules, { root: folder, file: null }), problems: [] }
  }

  #understand(bytes: Uint8Array, folder: string, file: string): Resolution {
    const text = decodeUtf8(bytes)
    if (typeof text !== 'string') return this.#defaults(folder, file, text)
    this.#reader ??= settingsReader(this.rules)
    const { settings, problems, plugins } = this.#reader(text, file)
    return { ruleset: createRuleset(settings, this.rules, { root: folder, file, plugins }), problems }
  }

  #defaults(
    root: string,
    file: string,
    { line, column, message }: { line: number; column: number; message: string },
  ): Resolution {
    const ruleset = createRuleset({}, this.rules, { root, file })
    return { ruleset, problems: [{ file, line, column, endLine: line, endColumn: column, message }] }
  }
}

/** No team writes this much configuration; a larger file is a mistake. */
const MAX_CONFIGURATION_BYTES = 256 * 1024

function assertSize(file: string, size: number): void {
  if (size <= MAX_CONFIGURATION_BYTES) return
  throw new HostError(
    file,
    `is ${Math.ceil(size / 1024)} KB; a configuration of more than 256 KB is not read`,
  )
}
