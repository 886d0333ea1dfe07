import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import ts from 'typescript'

/** One import, of whatever form: `import`, `import type`, `export … from`, `import()` or `require`. */
export interface Import {
  readonly from: string
  /** 1-based line in `from`. */
  readonly line: number
  readonly kind: 'file' | 'package' | 'builtin' | 'unresolved'
  /** Path in the repository, name of the package without what follows it, or the specifier as written. */
  readonly to: string
}

/** Imports of one file. `exists` answers for paths in the repository. */
export function importsOf(path: string, text: string, exists: (path: string) => boolean): readonly Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    from: path,
    line: text.slice(0, pos).split('\n').length,
    ...targetOf(path, fileName, exists),
  }))
}

/** Import cycles, each given once as the files on the way round. */
export function cyclesIn(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>()
  for (const { from, to, kind } of imports) {
    if (kind === 'file') next.set(from, [...(next.get(from) ?? []), to])
  }
  const done = new Set<string>()
  const cycles: string[][] = []
  const visit = (path: string, way: readonly string[]): void => {
    const turn = way.indexOf(path)
    if (turn >= 0) cycles.push(way.slice(turn))
    if (turn >= 0 || done.has(path)) return
    for (const target of next.get(path) ?? []) visit(target, [...way, path])
    done.add(path)
  }
  for (const path of next.keys()) visit(path, [])
  return cycles
}

function targetOf(
  from: string,
  specifier: string,
  exists: (path: string) => boolean,
): Pick<Import, 'kind' | 'to'> {
  if (specifier.startsWith('.')) {
    const path = posix.join(posix.dirname(from), specifier)
    const to = [path, `${path}.ts`, `${path}/index.ts`].find((candidate) => exists(candidate))
    return to === undefined ? { kind: 'unresolved', to: specifier } : { kind: 'file', to }
  }
  if (isBuiltin(specifier)) return { kind: 'builtin', to: specifier }
  const parts = specifier.split('/')
  return { kind: 'package', to: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') }
}
