import { CONFIGURATION_FILE } from '../../ruleset/layers'
import { lockIn, pinsFolder } from '../../ruleset/remote/pinnedSet'
import type { Lock } from '../../ruleset/remote/lock'
import { decodeUtf8 } from '../../workspace/decode'
import type { Host } from '../../workspace/host'
import { joinPath, parentFolder } from '../../workspace/paths'
import { shownPath } from '../inputs'
import { nearestFile } from './configurations'
import { RulesError } from './rulesError'

/** What the commands work on: the nearest `candor.yaml`, and the lock that holds for it. */
export interface Project {
  /** Path of `candor.yaml`; where there is none yet, in the working directory. */
  readonly file: string
  /** The same as it is shown: relative to the working directory. */
  readonly name: string
  /** Null where there is no file yet. */
  readonly text: string | null
  /** The folder of `candor.lock` and `.candor/sets`. */
  readonly root: string
  readonly lock: Lock
}

export async function findProject(host: Host, cwd: string): Promise<Project> {
  const found = await nearestFile(host, cwd)
  const folder = found === null ? cwd : (parentFolder(found) ?? cwd)
  const file = found ?? joinPath(cwd, CONFIGURATION_FILE)
  const name = shownPath(file, cwd)
  const text = found === null ? null : decodeUtf8(await host.readFile(file))
  if (text !== null && typeof text !== 'string')
    throw new RulesError(`${name}:${text.line}:${text.column}: ${text.message}`)
  const root = (await pinsFolder(host, folder)) ?? folder
  const lock = await lockIn(host, root)
  if ('problem' in lock) throw new RulesError(lock.problem)
  return { file, name, text, root, lock: lock.entries }
}
