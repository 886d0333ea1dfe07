import { relative, resolve, sep } from 'node:path'
import { isIncluded } from '../ruleset/documents'
import type { RulesetResolver } from '../ruleset/resolve'
import { discoverDocuments, type InputProblem } from '../workspace/discover'
import type { Host } from '../workspace/host'
import { pathBelow } from '../workspace/paths'
import { documentText, readDocument } from '../workspace/readDocument'
import type { Io } from './io'
import type { CheckOptions } from './options'

/** A document to review. `path` is absolute and `/`-separated; `read` rejects with a `HostError`. */
export interface Input {
  readonly path: string
  read(): Promise<string>
}

export interface Inputs {
  readonly documents: readonly Input[]
  /** Found, but left out by configuration. */
  readonly excluded: number
  readonly problems: readonly InputProblem[]
}

/** The documents a command line stands for: standard input, or files and what folders hold. */
export async function findInputs(
  paths: readonly string[],
  options: Pick<CheckOptions, 'stdin' | 'stdinFilename'>,
  io: Io,
  host: Host,
  rulesets: RulesetResolver,
): Promise<Inputs> {
  if (options.stdin) return { documents: [standardInput(options, io)], excluded: 0, problems: [] }
  const given = paths.length === 0 ? ['.'] : paths
  const includes = async (path: string): Promise<boolean> => {
    const { ruleset } = await rulesets.resolve(path)
    return isIncluded(ruleset, pathBelow(ruleset.root, path))
  }
  const found = await discoverDocuments(
    host,
    given.map((path) => absolutePath(path, io.cwd)),
    includes,
  )
  return {
    documents: found.documents.map((path) => ({ path, read: () => readDocument(host, path) })),
    excluded: found.excluded.length,
    problems: found.problems,
  }
}

/** A path as it is shown: relative to the working directory, `/`-separated. */
export function shownPath(path: string, cwd: string): string {
  return slashes(relative(cwd, path)) || '.'
}

function standardInput({ stdinFilename }: Pick<CheckOptions, 'stdinFilename'>, io: Io): Input {
  const path = absolutePath(stdinFilename ?? 'stdin.md', io.cwd)
  return { path, read: async () => documentText(path, await io.readStdin()) }
}

/** A path as a host speaks it: absolute and `/`-separated. */
export function absolutePath(path: string, cwd: string): string {
  return slashes(resolve(cwd, path))
}

function slashes(path: string): string {
  return path.split(sep).join('/')
}
