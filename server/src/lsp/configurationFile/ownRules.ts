import type { Resolution } from '../../ruleset/folderSettings'
import type { Source } from '../../ruleset/origins'
import type { Path } from '../../ruleset/yamlTree'

/** A rule that files of settings bring themselves. */
interface OwnRule {
  readonly id: string
  /** Its message, or nothing. */
  readonly summary: string
  /** Where it stands. */
  readonly from: Source
}

/** Rules of `custom-rules` that hold where a resolution does, wherever they stand. */
export function ownRules(resolution: Resolution | null): readonly OwnRule[] {
  return (resolution?.origins() ?? []).flatMap(({ key, value, from }) => {
    const [section, id] = key
    if (section !== 'custom-rules' || id === undefined || key.length !== 2) return []
    const message = typeof value === 'object' && value !== null && 'message' in value ? value.message : ''
    return [{ id, summary: typeof message === 'string' ? message : '', from }]
  })
}

/** Whether a path is that of a mapping from rule ids: `rules`, or `rules` in an override. */
export function holdsRules(path: Path): boolean {
  const [only, ...more] = inFile(path)
  return only === 'rules' && more.length === 0
}

/** The path without the override it lies in: what an override may say, it says in the same words. */
export function inFile(path: Path): Path {
  return path[0] === 'overrides' && typeof path[1] === 'number' && path.length > 2 ? path.slice(2) : path
}
