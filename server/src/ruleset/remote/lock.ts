import * as z from 'zod'
import { issueProblems } from '../issueProblems'
import { joinPath } from '../../workspace/paths'
import { isMapping } from '../mapping'
import type { ConfigurationProblem } from '../types'
import { readYaml } from '../yamlTree'
import { LIMITS } from './limits'
import { caseKey, pathProblem } from './safePath'

/** Stands beside the `candor.yaml` of a project and says which version of each set it uses. */
export const LOCK_FILE = 'candor.lock'
/** Below the folder of the lock: one folder for each set. */
export const SETS_FOLDER = ['.candor', 'sets'] as const

/** The path of a set's folder, or of a file in it (`/` between its parts), as the host speaks it; `root` has the lock. */
export function pathInSets(root: string, folder: string, file = ''): string {
  const steps = file === '' ? [] : file.split('/')
  return [...SETS_FOLDER, folder, ...steps].reduce(joinPath, root)
}

/** One set as it was when it was pinned. */
export interface PinnedEntry {
  /** Version of a package, tag of a repository; what an archive calls itself. */
  readonly version: string
  /** For git alone. */
  readonly commit: string | null
  /** Name of its folder in `.candor/sets`. */
  readonly folder: string
  /** Path of its `candor.yaml` in that folder. */
  readonly entry: string
  /** {@link setDigest} of the files. */
  readonly sha256: string
  /** SHA-256 by path, in the order of paths. */
  readonly files: ReadonlyMap<string, string>
}

/** Entries by reference, as `extends:` writes it. */
export type Lock = ReadonlyMap<string, PinnedEntry>

/** Reads the text of a `candor.lock`; `file` is named in problems. With a problem there is no lock: half a lock holds nothing. */
export function readLock(
  text: string,
  file: string,
): { readonly lock: Lock; readonly problems: readonly ConfigurationProblem[] } {
  const tree = readYaml(text, file)
  if (tree.problems.length > 0) return { lock: new Map(), problems: tree.problems.slice(0, MAX_PROBLEMS) }
  const value = tree.value ?? {}
  const version = isMapping(value) ? value.version : undefined
  if (version !== VERSION) {
    const known = version === undefined ? 'says no `version`' : `has version ${JSON.stringify(version)}`
    const message = `this lock ${known}, and this Candor reads version ${VERSION}; bring Candor up to date, or remove the lock and run \`candor rules add\` for each set`
    return { lock: new Map(), problems: [tree.problem(['version'], message)] }
  }
  const result = lockSchema.safeParse(value)
  if (!result.success) {
    const problems = result.error.issues
      .slice(0, MAX_PROBLEMS)
      .flatMap((issue) => issueProblems(issue, value, tree, {}))
    return { lock: new Map(), problems }
  }
  const folders = new Set<string>()
  const problems: ConfigurationProblem[] = []
  const lock = new Map<string, PinnedEntry>()
  for (const [reference, { files, commit, ...entry }] of Object.entries(result.data.sets ?? {})) {
    const at = ['sets', reference]
    const contents = new Map(Object.entries(files))
    const keys = new Set([...contents.keys()].map(caseKey))
    if (keys.size < contents.size)
      problems.push(tree.problem([...at, 'files'], 'two files differ in case only', 'key'))
    if (!contents.has(entry.entry))
      problems.push(tree.problem([...at, 'entry'], 'this file is not among the `files`'))
    if (folders.has(entry.folder)) problems.push(tree.problem([...at, 'folder'], 'two sets have this folder'))
    folders.add(entry.folder)
    lock.set(reference, { ...entry, commit: commit ?? null, files: contents })
  }
  return problems.length > 0 ? { lock: new Map(), problems } : { lock, problems: [] }
}

/** The lock's own shape; raised when an older Candor could not read it any more. */
export const VERSION = 1
const MAX_PROBLEMS = 5

const hash = z.string().regex(/^[\da-f]{64}$/u, 'expected a SHA-256 in 64 hexadecimal digits')

const path = z.string().superRefine((text, context) => {
  const problem = pathProblem(text)
  if (problem !== null) context.addIssue({ code: 'custom', message: `this file ${problem}` })
})

/** Letters that every file system keeps as they are; no dot in front, so that it is never a folder above. */
const folder = z
  .string()
  .regex(/^[a-z\d][a-z\d._-]{0,99}$/u, 'expected the name of a folder in `.candor/sets`')
  .superRefine((text, context) => {
    if (pathProblem(text) !== null)
      context.addIssue({ code: 'custom', message: `this folder ${String(pathProblem(text))}` })
  })

const lockSchema = z.strictObject({
  version: z.literal(VERSION),
  sets: z
    .record(
      z.string(),
      z.strictObject({
        version: z.string().max(200),
        commit: z
          .string()
          .regex(/^[\da-f]{40,64}$/u, 'expected a commit in full')
          .optional(),
        folder,
        entry: path,
        sha256: hash,
        files: z.record(path, hash).refine((files) => Object.keys(files).length <= LIMITS.files, {
          error: `expected at most ${LIMITS.files} files`,
        }),
      }),
    )
    .optional(),
})
