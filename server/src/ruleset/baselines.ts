import { decodeUtf8 } from '../workspace/decode'
import { HostError, type Host } from '../workspace/host'
import { joinPath } from '../workspace/paths'
import { BaselineError, readBaseline } from './baselineText'
import { withBaseline } from './ruleset'
import type { ConfigurationProblem, Ruleset } from './types'

/** Where `candor baseline` writes: beside `candor.yaml`, else at the top of the project. */
export const BASELINE_FILE = 'candor-baseline.json'

/** A ruleset and what is wrong with the files it came from. */
interface Resolved {
  readonly ruleset: Ruleset
  readonly problems: readonly ConfigurationProblem[]
}

/** Adds to rulesets what is recorded in their root. Reads each file once; a new one is made when files change. */
export class Baselines {
  readonly #known = new Map<Ruleset, Promise<Resolved>>()

  constructor(private readonly host: Host) {}

  /** The ruleset with its baseline. One that cannot be read is a problem, and then everything shows. */
  added(resolved: Resolved): Promise<Resolved> {
    const { ruleset } = resolved
    if (ruleset.root === '') return Promise.resolve(resolved)
    const known = this.#known.get(ruleset) ?? this.#read(resolved)
    this.#known.set(ruleset, known)
    return known
  }

  async #read(resolved: Resolved): Promise<Resolved> {
    const file = joinPath(resolved.ruleset.root, BASELINE_FILE)
    try {
      const text = await textOf(this.host, file)
      if (text === null) return resolved
      return { ...resolved, ruleset: withBaseline(resolved.ruleset, readBaseline(text, file)) }
    } catch (error) {
      const problem = problemIn(file, error)
      return { ...resolved, problems: [...resolved.problems, problem] }
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
