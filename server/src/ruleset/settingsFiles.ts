import type { Rule } from '../../../rules/contract'
import { decodeUtf8, type EncodingProblem } from '../workspace/decode'
import { HostError, type Host } from '../workspace/host'
import { kept } from './kept'
import { settingsReader, type ReadSettings, type SettingsReader } from './read'
import { readYaml } from './yamlTree'
import { problemText } from './problemText'

/** A file of settings that could be opened; what is wrong inside it comes as its problems. */
export interface SettingsFile extends ReadSettings {
  readonly path: string
}

/** What lies at a path: settings, a folder, nothing, or something that is not read, and why. */
export type Found = SettingsFile | 'folder' | 'nothing' | { readonly refused: string }

/** Reads files of settings, each once, until told to forget. */
export class SettingsFiles {
  readonly #found = new Map<string, Promise<Found>>()
  /** Made when the first file turns up: most folders have none, and a reader takes a moment to build. */
  #reader: SettingsReader | null = null

  constructor(
    private readonly host: Host,
    private readonly rules: readonly Rule[],
  ) {}

  at(path: string): Promise<Found> {
    return kept(this.#found, path, () => this.#look(path))
  }

  forget(): void {
    this.#found.clear()
  }

  async #look(path: string): Promise<Found> {
    try {
      const stat = await this.host.stat(path)
      if (stat === null) return 'nothing'
      if (stat.type === 'directory') return 'folder'
      if (stat.type !== 'file') return { refused: problemText('file.irregular') }
      if (stat.size > MAX_SETTINGS_BYTES) return tooLarge(stat.size)
      const bytes = await this.host.readFile(path)
      return bytes.length > MAX_SETTINGS_BYTES ? tooLarge(bytes.length) : this.#understand(path, bytes)
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      return { refused: error.message }
    }
  }

  #understand(path: string, bytes: Uint8Array): SettingsFile {
    const text = decodeUtf8(bytes)
    if (typeof text !== 'string') return unreadable(path, text)
    this.#reader ??= settingsReader(this.rules)
    return { path, ...this.#reader(text, path) }
  }
}

/** No team writes this much configuration; a larger file is a mistake. */
export const MAX_SETTINGS_BYTES = 256 * 1024

function tooLarge(size: number): Found {
  return {
    refused: problemText('file.large', { size: Math.ceil(size / 1024) }),
  }
}

function unreadable(path: string, { line, column, message }: EncodingProblem): SettingsFile {
  const problem = { file: path, line, column, endLine: line, endColumn: column, message }
  const problems = [problem]
  return { path, settings: {}, problems, problemsGiven: () => problems, tree: readYaml('', path) }
}
