import { printable } from '../review/printable'
import type { Resolution } from '../ruleset/folderSettings'
import { CONFIGURATION_FILE } from '../ruleset/layers'
import { RulesetResolver } from '../ruleset/resolve'
import { baseName, parentFolder } from '../workspace/paths'
import { absolutePath, shownPath } from './inputs'
import type { Io } from './io'
import type { Services } from './services'

/** A document, or a folder, and what holds there. */
export interface PlaceAsked {
  readonly isDocument: boolean
  /** As it is shown. */
  readonly about: string
  readonly resolution: Resolution
}

/** What a path is about: a document, a folder, or the folder of a `candor.yaml`. Null, and told, where nothing is there. */
export async function placeAsked(
  path: string,
  io: Io,
  { host, rules }: Pick<Services, 'host' | 'rules'>,
): Promise<PlaceAsked | null> {
  const target = absolutePath(path, io.cwd)
  const stat = await host.stat(target)
  if (stat === null) {
    io.stderr.write(`error: ${printable(path)}: does not exist; name a document, a folder or a candor.yaml\n`)
    return null
  }
  const isDocument = stat.type !== 'directory' && baseName(target) !== CONFIGURATION_FILE
  const folder = stat.type === 'directory' ? target : (parentFolder(target) ?? target)
  const resolver = new RulesetResolver(host, rules)
  const resolution = await (isDocument ? resolver.resolve(target) : resolver.resolveFolder(folder))
  return { isDocument, about: shownPath(isDocument ? target : folder, io.cwd), resolution }
}
