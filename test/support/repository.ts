import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder that holds package.json. */
export const root = resolve(import.meta.dirname, '..', '..')

/** Files that are in version control or would be added to it, `/`-separated and sorted; deleted ones left out. */
export function repositoryFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path))).sort()
}

/** TypeScript of the product itself, tests left out. */
export function sourceFiles(): readonly string[] {
  return repositoryFiles().filter((path) => /^(?:client|server|rules)\/.*\.ts$/u.test(path))
}

/** Content of a file in the repository; `path` as {@link repositoryFiles} gives it. */
export function readRepositoryFile(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
