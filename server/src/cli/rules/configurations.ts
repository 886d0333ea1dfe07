import { CONFIGURATION_FILE } from '../../ruleset/layers'
import { HostError, type Host } from '../../workspace/host'
import { joinPath, parentFolder } from '../../workspace/paths'

export interface FoundConfigurations {
  /** Absolute, sorted. */
  readonly files: readonly string[]
  readonly problems: readonly { readonly path: string; readonly message: string }[]
}

/** Folders that hold the work of others. */
const IGNORED: ReadonlySet<string> = new Set([
  '.git',
  '.candor',
  'node_modules',
  'vendor',
  'dist',
  'venv',
  '.venv',
  'third_party',
])

/**
 * Configuration files: those named, those in or below the folders named; without any, the nearest one upwards, or else
 * those further down, since a set often has a folder of its own.
 */
export async function findConfigurations(
  host: Host,
  given: readonly string[],
  cwd: string,
): Promise<FoundConfigurations> {
  const files = new Set<string>()
  const problems: { path: string; message: string }[] = []
  const trying = async (path: string, look: () => Promise<void>): Promise<void> => {
    try {
      await look()
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      problems.push({ path, message: error.message })
    }
  }
  if (given.length === 0) {
    await trying(cwd, async () => {
      const nearest = await nearestFile(host, cwd)
      const found = nearest === null ? await filesBelow(host, cwd) : [nearest]
      for (const file of found) files.add(file)
      if (found.length === 0)
        problems.push({
          path: cwd,
          message: `there is no ${CONFIGURATION_FILE} in this folder, above it or below it; write one, or name a folder that has one`,
        })
    })
  }
  for (const path of given) {
    await trying(path, async () => {
      const stat = await host.stat(path)
      if (stat === null) problems.push({ path, message: 'does not exist; check the path' })
      else if (stat.type === 'file') files.add(path)
      else {
        const below = await filesBelow(host, path)
        if (below.length === 0)
          problems.push({
            path,
            message: `holds no ${CONFIGURATION_FILE}, here or further down; check the path`,
          })
        for (const file of below) files.add(file)
      }
    })
  }
  return { files: [...files].sort(), problems }
}

/** The `candor.yaml` of a folder, or else of the nearest one above it; null where there is none. */
export async function nearestFile(host: Host, from: string): Promise<string | null> {
  for (let folder: string | null = from; folder !== null; folder = parentFolder(folder)) {
    const file = joinPath(folder, CONFIGURATION_FILE)
    if ((await host.stat(file))?.type === 'file') return file
  }
  return null
}

async function filesBelow(host: Host, root: string): Promise<readonly string[]> {
  const found: string[] = []
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const [name, type] of await host.readDirectory(folder)) {
      if (type === 'directory' && !IGNORED.has(name)) folders.push(joinPath(folder, name))
      else if (type === 'file' && name === CONFIGURATION_FILE) found.push(joinPath(folder, name))
    }
  }
  return found
}
