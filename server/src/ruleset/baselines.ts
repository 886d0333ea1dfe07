import { decodeUtf8 } from '../workspace/decode'
import { HostError, type Host } from '../workspace/host'
import { joinPath } from '../workspace/paths'
import { BaselineError, readBaseline } from './baselineText'
import type { Resolution } from './folderSettings'
import { contentHash } from './hash'
import { kept } from './kept'
import type { Sources } from './layers'
import { withBaseline } from './ruleset'
import type { Baseline, ConfigurationProblem } from './types'

/** Where `candor baseline` writes: beside `candor.yaml`, else at the top of the project. */
export const BASELINE_FILE = 'candor-baseline.json'

/** What a project's baseline holds, or why it cannot be read. */
interface Found {
  readonly baseline: Baseline | null
  readonly problems: readonly ConfigurationProblem[]
}

/** Adds to rulesets what is recorded in their root. Reads each file once; a new one is made when files change. */
export class Baselines {
  readonly #byRoot = new Map<string, Promise<Found>>()
  /** By the resolution without a baseline, so that one ruleset stays one object. */
  readonly #added = new Map<Resolution, Promise<Resolution>>()

  constructor(private readonly sources: Pick<Sources, 'host' | 'dependsOn'>) {}

  /** The resolution with its baseline. One that cannot be read is a problem, and then everything shows. */
  added(resolution: Resolution): Promise<Resolution> {
    if (resolution.ruleset.root === '') return Promise.resolve(resolution)
    return kept(this.#added, resolution, () => this.#add(resolution))
  }

  async #add(resolution: Resolution): Promise<Resolution> {
    const { ruleset, folderHash } = resolution
    const found = await kept(this.#byRoot, ruleset.root, () => this.#read(ruleset.root))
    if (found.baseline === null && found.problems.length === 0) return resolution
    return {
      ...resolution,
      ruleset: withBaseline(ruleset, found.baseline),
      problems: [...resolution.problems, ...found.problems],
      folderHash: () => contentHash([folderHash(), found.baseline?.hash ?? null]),
    }
  }

  async #read(root: string): Promise<Found> {
    const file = joinPath(root, BASELINE_FILE)
    this.sources.dependsOn(file)
    try {
      const text = await textOf(this.sources.host, file)
      return { baseline: text === null ? null : readBaseline(text, file), problems: [] }
    } catch (error) {
      return { baseline: null, problems: [problemIn(file, error)] }
    }
  }
}

/** Whether a folder has a baseline, and so is the top of a project, whatever else lies there. */
export async function hasBaseline(host: Host, folder: string): Promise<boolean> {
  return (await host.stat(joinPath(folder, BASELINE_FILE))) !== null
}

/** A baseline of this size holds a hundred thousand findings; a larger file is a mistake. */
const MAX_BASELINE_BYTES = 8 * 1024 * 1024

async function textOf(host: Host, file: string): Promise<string | null> {
  const stat = await host.stat(file)
  if (stat === null) return null
  if (stat.type !== 'file') throw new HostError(file, `is not a file; ${BASELINE_FILE} must be one`)
  if (stat.size > MAX_BASELINE_BYTES) {
    throw new HostError(file, 'is larger than 8 MB; a baseline of that size is not read')
  }
  const text = decodeUtf8(await host.readFile(file))
  if (typeof text === 'string') return text
  throw new BaselineError(text.message, text)
}

function problemIn(file: string, error: unknown): ConfigurationProblem {
  const start = { line: 1, column: 1 }
  if (error instanceof HostError) return problemAt(file, error.message, start)
  if (error instanceof BaselineError) return problemAt(file, error.message, error.place)
  throw error
}

function problemAt(
  file: string,
  message: string,
  { line, column }: BaselineError['place'],
): ConfigurationProblem {
  return { file, line, column, endLine: line, endColumn: column, message }
}
