import type { Path } from '../../ruleset/yamlTree'

/** Whether a path is that of a mapping from rule ids: `rules`, or `rules` in an override. */
export function holdsRules(path: Path): boolean {
  const [only, ...more] = inFile(path)
  return only === 'rules' && more.length === 0
}

/** The path without the override it lies in: what an override may say, it says in the same words. */
export function inFile(path: Path): Path {
  return path[0] === 'overrides' && typeof path[1] === 'number' && path.length > 2 ? path.slice(2) : path
}

/** Whether a path is that of an entry of `plugins`. */
export function isPlugin(path: Path): boolean {
  return path[0] === 'plugins' && path.length === 2
}

/** Whether a path is that of `extends` or one of its entries. */
export function isReference(path: Path): boolean {
  return path[0] === 'extends' && path.length <= 2 && typeof (path[1] ?? 0) === 'number'
}
