import type { DocumentType } from '../../facts/types'
import { globProblem, pathMatcher } from '../../ruleset/glob'
import type { Survey } from './survey'

/**
 * Globs for the folders that hold product documents: below each folder at the top, the part that all of them share.
 * None where a glob could not say it, or where they would leave out nothing.
 */
export function includedGlobs({ products, others, maybe }: Survey): readonly string[] {
  const groups = new Map<string, string[][]>()
  for (const { path } of products) {
    const folders = path.split('/').slice(0, -1)
    const top = folders[0] ?? ''
    groups.set(top, [...(groups.get(top) ?? []), folders])
  }
  const kinds = products.some(({ path }) => /\.markdown$/i.test(path)) ? '*.{md,markdown}' : '*.md'
  const globs = [...groups.values()].map((group) => {
    const shared = sharedStart(group)
    return shared.length === 0 ? kinds : `${escaped(shared.join('/'))}/**/${kinds}`
  })
  if (globs.length > MOST_GLOBS || globs.some((glob) => globProblem(glob) !== null)) return []
  const isIncluded = pathMatcher(globs)
  return [...others, ...maybe].every(isIncluded) ? [] : globs.sort()
}

/** Folders in which every Markdown file is a product document of one type, with the type. */
export function typedFolders({
  products,
  others,
  maybe,
}: Survey): readonly (readonly [string, DocumentType])[] {
  const mixed = new Set([...others, ...maybe].map(folderOf))
  const types = new Map<string, DocumentType[]>()
  for (const { path, type } of products)
    types.set(folderOf(path), [...(types.get(folderOf(path)) ?? []), type])
  const typed = [...types].flatMap(([folder, found]): readonly (readonly [string, DocumentType])[] => {
    const [type] = found
    const glob = `${escaped(folder)}/*.md`
    if (type === undefined || type === 'product-doc' || folder === '' || mixed.has(folder)) return []
    return found.length > 1 && found.every((each) => each === type) && globProblem(glob) === null
      ? [[glob, type]]
      : []
  })
  // One glob may stand for two folders whose names differ in what a glob cannot say.
  return [...new Map(typed)]
}

/** A glob for one file; null where none can name it. */
export function fileGlob(path: string): string | null {
  const glob = escaped(path)
  return globProblem(glob) === null ? glob : null
}

/** More lines than these are no short file. */
const MOST_GLOBS = 8

function sharedStart(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...rest] = lists
  const end = first.findIndex((name, at) => rest.some((other) => other[at] !== name))
  return end < 0 ? first : first.slice(0, end)
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/** Characters that mean something in a glob stand for any one character. */
function escaped(path: string): string {
  return path.replace(/[*?{}[\]\\!]/g, '?')
}
