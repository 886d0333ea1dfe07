import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LIMITS } from '../../../ruleset/remote/limits'
import type { GitReference } from '../../../ruleset/remote/reference'
import { RulesError } from '../rulesError'
import { isKept, setContents, type FetchedSet } from './fetchedSet'
import { lastWords, runProgram, type Outcome, type Surroundings } from './program'

/**
 * A set from a git repository, through the user's own git and its credentials. Files are read out of git's object
 * store: there is no working tree, so no hook, filter, attribute, link or submodule has a say.
 * `commit` asks for exactly one, whatever the tag points to today.
 */
export async function fetchFromGit(
  reference: GitReference,
  commit: string | null,
  surroundings: Surroundings,
): Promise<FetchedSet> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-git-'))
  const git = (args: readonly string[], input?: string): Promise<Outcome> =>
    runProgram('git', [...SAFE, ...args], quiet(surroundings, folder), input)
  try {
    await succeed(git(['init', '--quiet', '--bare', '--template=']), reference)
    const wanted = commit ?? reference.commit ?? `refs/tags/${reference.tag ?? ''}`
    const fetched = await git([
      'fetch',
      '--quiet',
      '--depth',
      '1',
      '--no-tags',
      '--no-recurse-submodules',
      '--',
      reference.url,
      wanted,
    ])
    if (fetched.code !== 0) throw new RulesError(fetchProblem(reference, wanted, fetched.stderr))
    const found = (
      await succeed(git(['rev-parse', '--verify', '--quiet', 'FETCH_HEAD^{commit}']), reference)
    ).trim()
    if (wanted !== found && !wanted.startsWith('refs/'))
      throw new RulesError(`${reference.text}: git gave another commit than it was asked for`)
    const listing = await git([
      'ls-tree',
      '-r',
      '-z',
      '--long',
      '--full-tree',
      `${found}:${reference.folder ?? ''}`,
    ])
    if (listing.code !== 0)
      throw new RulesError(
        `${reference.text}: there is no folder \`${reference.folder ?? ''}\` at ${found.slice(0, 12)}`,
      )
    const blobs = blobsIn(listing.stdout.toString(), reference)
    const contents = await git(['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''))
    const items = batchItems(contents.stdout)
    const files = new Map(blobs.map(({ path }, index) => [path, items[index] ?? new Uint8Array()]))
    return { reference, version: reference.tag ?? found.slice(0, 12), commit: found, ...setContents(files) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The newest tag that is named like the reference's own but for a higher version (`v1.2.0` after `v1.0.3` or `v1`); the
 * reference's own where there is none, or where its tag is no version.
 */
export async function newestTag(reference: GitReference, surroundings: Surroundings): Promise<string | null> {
  const own = versionOf(reference.tag ?? '')
  if (own === null) return reference.tag
  const args = [...SAFE, 'ls-remote', '--quiet', '--tags', '--refs', '--', reference.url]
  const outcome = await runProgram('git', args, quiet(surroundings, surroundings.cwd))
  if (outcome.code !== 0)
    throw new RulesError(`git could not read ${reference.url}: ${lastWords(outcome.stderr)}`)
  const tags = [...outcome.stdout.toString().matchAll(/\trefs\/tags\/(\S+)$/gmu)].map(([, tag = '']) => tag)
  const higher = tags.flatMap((tag) => {
    const version = versionOf(tag)
    return version?.prefix === own.prefix && compared(version.parts, own.parts) > 0
      ? [{ tag, parts: version.parts }]
      : []
  })
  // Of `v2` and `v2.0.0`, the one that says more: the other is often moved along.
  const [best] = higher.sort((a, b) => compared(b.parts, a.parts) || b.parts.length - a.parts.length)
  return best?.tag ?? reference.tag
}

/** No protocol that runs a program, and no hooks. */
const SAFE = [
  '-c', 'protocol.allow=never',
  '-c', 'protocol.https.allow=always',
  '-c', 'protocol.ssh.allow=always',
  '-c', 'protocol.file.allow=always',
  '-c', 'core.hooksPath=/dev/null',
  '-c', 'submodule.recurse=false',
  '-c', 'gc.auto=0',
] // prettier-ignore

/** Nobody sits there to answer, and no repository around has a say. */
function quiet({ env }: Surroundings, cwd: string): Surroundings {
  const own = Object.entries(env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|NAMESPACE)$/u.test(name),
  )
  return { cwd, env: { ...Object.fromEntries(own), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' } }
}

async function succeed(running: Promise<Outcome>, reference: GitReference): Promise<string> {
  const { code, stdout, stderr } = await running
  if (code !== 0) throw new RulesError(`git could not fetch ${reference.text}: ${lastWords(stderr)}`)
  return stdout.toString()
}

function fetchProblem(reference: GitReference, wanted: string, stderr: string): string {
  if (/couldn't find remote ref|not our ref|no such remote ref/i.test(stderr)) {
    const what = wanted.startsWith('refs/') ? `no tag \`${reference.tag ?? ''}\`` : `no commit ${wanted}`
    return `${reference.url} has ${what}; a branch is not enough, because it moves`
  }
  return `git could not fetch ${reference.text}: ${lastWords(stderr)}`
}

interface Blob {
  readonly path: string
  readonly id: string
}

/** Lines of `git ls-tree --long`: mode, type, id, size, a tab, the path. */
function blobsIn(listing: string, reference: GitReference): readonly Blob[] {
  const blobs: Blob[] = []
  for (const line of listing.split('\0').filter((each) => each !== '')) {
    const tab = line.indexOf('\t')
    const [mode, type, id = '', size] = line.slice(0, tab).split(/\s+/u)
    const path = line.slice(tab + 1)
    if (mode === '120000') {
      throw new RulesError(
        `${reference.text}: \`${path}\` is a symbolic link; put the set into a folder without links and name it, as in \`#v1.0.0:rules\``,
      )
    }
    if (type !== 'blob' || !isKept(path)) continue
    if (Number(size) > LIMITS.fileBytes)
      throw new RulesError(`the set was refused: \`${path}\` is larger than 1 MB`)
    blobs.push({ path, id })
    if (blobs.length > LIMITS.files)
      throw new RulesError(
        `the set was refused: it has more than ${LIMITS.files} files; put it into a folder and name it, as in \`#v1.0.0:rules\``,
      )
  }
  return blobs
}

/** Output of `git cat-file --batch`: a line with id, type and size, the content, a line break. */
function batchItems(output: Buffer): readonly Uint8Array[] {
  const items: Uint8Array[] = []
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at)
    if (end < 0) break
    const size = Number(output.subarray(at, end).toString().split(' ')[2])
    if (!Number.isInteger(size)) throw new RulesError('git gave no content for a file of the set')
    items.push(output.subarray(end + 1, end + 1 + size))
    at = end + size + 2
  }
  return items
}

interface TagVersion {
  readonly prefix: string
  readonly parts: readonly number[]
}

/** A tag that ends in one to three numbers; one with a pre-release behind is nobody's next version. */
function versionOf(tag: string): TagVersion | null {
  const match = /^(.*?)(\d{1,9}(?:\.\d{1,9}){0,2})$/u.exec(tag)
  return match && { prefix: match[1] ?? '', parts: (match[2] ?? '').split('.').map(Number) }
}

/** Above zero where the first is higher; what is left out is zero. */
function compared(a: readonly number[], b: readonly number[]): number {
  return [0, 1, 2].reduce((sum, at) => sum || (a[at] ?? 0) - (b[at] ?? 0), 0)
}
