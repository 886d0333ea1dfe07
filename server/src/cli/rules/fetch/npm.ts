import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NpmReference } from '../../../ruleset/remote/reference'
import { RulesError } from '../rulesError'
import { manifestOf, setContents, withoutTopFolder, type FetchedSet } from './fetchedSet'
import { lastWords, runProgram, withoutSecrets, type Surroundings } from './program'
import { MAX_ARCHIVE_BYTES, unpack } from './unpack'

/**
 * A set from npm, through the user's own client: its registry, proxy and credentials are whatever `npm install` uses
 * in this folder. `npm pack` only downloads; nothing of the package is installed or run. `version` asks for exactly one.
 */
export async function fetchFromNpm(
  reference: NpmReference,
  version: string | null,
  surroundings: Surroundings,
): Promise<FetchedSet> {
  // A lock is somebody's text, too: behind the `@` npm would take an address as well.
  if (version !== null && !VERSION.test(version)) {
    throw new RulesError(`${reference.text}: candor.lock has \`${version}\`, which is not a version`)
  }
  const range = version ?? reference.range
  const spec = range === null ? reference.name : `${reference.name}@${range}`
  const folder = await mkdtemp(join(tmpdir(), 'candor-npm-'))
  try {
    const files = withoutTopFolder(await unpack(await packed(spec, folder, surroundings)))
    const manifest = manifestOf(files)
    if (manifest.name !== reference.name) {
      throw new RulesError(`${spec} calls itself \`${manifest.name ?? 'nothing'}\`, so it was refused`)
    }
    if (manifest.version === null || !VERSION.test(manifest.version)) {
      throw new RulesError(`${spec} has no version in its package.json, so it was refused`)
    }
    if (version !== null && manifest.version !== version) {
      throw new RulesError(`${spec} calls itself version ${manifest.version}, so it was refused`)
    }
    return { reference, version: manifest.version, commit: null, ...setContents(files) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const VERSION = /^\d+\.\d+\.\d+[\w.+-]{0,80}$/u

async function packed(spec: string, folder: string, surroundings: Surroundings): Promise<Uint8Array> {
  const { file, before } = npmProgram(process.platform, surroundings.env.PATH ?? '', existsSync)
  const args = [...before, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder, '--', spec]
  const { code, stdout, stderr } = await runProgram(file, args, surroundings)
  if (code !== 0)
    throw new RulesError(`npm could not fetch ${spec}: ${reasonIn(stdout) ?? lastWords(stderr)}`)
  const [archive, ...others] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
  if (archive === undefined || others.length > 0) throw new RulesError(`npm fetched no archive for ${spec}`)
  const path = join(folder, archive)
  if ((await stat(path)).size > MAX_ARCHIVE_BYTES)
    throw new RulesError(`the archive was refused: ${spec} has more than 5 MB`)
  return readFile(path)
}

/**
 * How npm is started. On Windows `npm` is a script for a shell, and a shell would read arguments once more; so its
 * program is run by this Node instead.
 */
export function npmProgram(
  platform: string,
  path: string,
  exists: (file: string) => boolean,
): { readonly file: string; readonly before: readonly string[] } {
  if (platform !== 'win32') return { file: 'npm', before: [] }
  const programs = path
    .split(';')
    .filter((folder) => folder !== '')
    .map((folder) => `${folder}\\node_modules\\npm\\bin\\npm-cli.js`)
  const program = programs.find(exists)
  if (program === undefined)
    throw new RulesError('`npm` was not found; install Node.js with npm, or add it to the PATH')
  return { file: process.execPath, before: [program] }
}

/** With `--json` npm writes its error to standard output. */
function reasonIn(stdout: Buffer): string | null {
  try {
    const { error } = JSON.parse(stdout.toString()) as { error?: { code?: unknown; summary?: unknown } }
    if (error === undefined) return null
    const summary = typeof error.summary === 'string' ? (error.summary.split('\n')[0] ?? '') : ''
    return (
      withoutSecrets(
        [error.code, summary].filter((part) => typeof part === 'string' && part !== '').join(': '),
      ) || null
    )
  } catch {
    return null
  }
}
