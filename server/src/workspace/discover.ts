import { HostError, type Host } from './host'
import { joinPath } from './paths'

/** Something named or found that could not be looked into. */
export interface InputProblem {
  readonly path: string
  readonly message: string
}

export interface Discovery {
  /** Documents in path order, each once. */
  readonly documents: readonly string[]
  /** Documents found in folders but left out by configuration. */
  readonly excluded: readonly string[]
  readonly problems: readonly InputProblem[]
}

/**
 * The documents that files and folders stand for. A file named by the caller is taken whatever it is called and
 * whatever configuration says; folders are searched for Markdown that `includes` accepts.
 */
export async function discoverDocuments(
  host: Host,
  inputs: readonly string[],
  includes: (path: string) => Promise<boolean>,
): Promise<Discovery> {
  const found: Found = { documents: new Set(), excluded: new Set(), problems: [] }
  for (const input of inputs) {
    await reporting(found, input, async () => {
      const stat = await host.stat(input)
      if (stat === null) found.problems.push({ path: input, message: 'does not exist; check the path' })
      else if (stat.type === 'directory') await walk(host, input, includes, found)
      else found.documents.add(input)
    })
  }
  return {
    documents: [...found.documents].sort(),
    excluded: [...found.excluded].filter((path) => !found.documents.has(path)).sort(),
    problems: found.problems,
  }
}

/** Folders that hold other people's or generated files. A folder named by the caller is searched all the same. */
const IGNORED_FOLDERS: ReadonlySet<string> = new Set([
  '.candor',
  '.git',
  '.hg',
  '.svn',
  '.venv',
  'bower_components',
  'dist',
  'node_modules',
  'third_party',
  'vendor',
  'venv',
])

interface Found {
  readonly documents: Set<string>
  readonly excluded: Set<string>
  readonly problems: InputProblem[]
}

async function walk(
  host: Host,
  root: string,
  includes: (path: string) => Promise<boolean>,
  found: Found,
): Promise<void> {
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const here = folder
    await reporting(found, here, async () => {
      for (const [name, type] of await host.readDirectory(here)) {
        const path = joinPath(here, name)
        if (type === 'directory' && !IGNORED_FOLDERS.has(name)) folders.push(path)
        if (type === 'directory' || !isMarkdown(name)) continue
        if (type === 'other') await reportOddFile(host, path, found)
        else if (await includes(path)) found.documents.add(path)
        else found.excluded.add(path)
      }
    })
  }
}

/** A link to a folder ends here quietly; a link that leads nowhere, a pipe or a device is told. */
async function reportOddFile(host: Host, path: string, found: Found): Promise<void> {
  await reporting(found, path, async () => {
    const stat = await host.stat(path)
    if (stat === null) found.problems.push({ path, message: 'is a symbolic link that leads nowhere' })
    else if (stat.type === 'other') found.problems.push({ path, message: 'is not a regular file' })
  })
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name)
}

async function reporting(found: Found, path: string, look: () => Promise<void>): Promise<void> {
  try {
    await look()
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    found.problems.push({ path, message: error.message })
  }
}
