import { resolve, sep } from 'node:path'
import { printable } from '../review/printable'
import { RulesetResolver } from '../ruleset/resolve'
import { baseName, parentFolder } from '../workspace/paths'
import { configurables } from '../ruleset/configurable'
import { configurationJson, configurationTable, type ShownConfiguration } from './formats/configuration'
import { shownPath } from './inputs'
import { EXIT, type ExitCode, type Io } from './io'
import type { Services } from './services'

/** `candor explain --config`: every value that holds for a document or a folder, who set it, and what it overrode. */
export async function explainConfig(
  path: string,
  format: 'table' | 'json',
  io: Io,
  { host, rules }: Services,
): Promise<ExitCode> {
  const target = resolve(io.cwd, path).split(sep).join('/')
  const stat = await host.stat(target)
  if (stat === null) {
    io.stderr.write(`error: ${printable(path)}: does not exist; name a document, a folder or a candor.yaml\n`)
    return EXIT.error
  }
  const folder = stat.type === 'directory' ? target : (parentFolder(target) ?? target)
  const isDocument = stat.type !== 'directory' && baseName(target) !== 'candor.yaml'
  const resolver = new RulesetResolver(host, rules)
  const resolution = await (isDocument ? resolver.resolve(target) : resolver.resolveFolder(folder))
  const shown: ShownConfiguration = {
    about: shownPath(isDocument ? target : folder, io.cwd),
    isDocument,
    resolution,
    ids: configurables(rules).map(({ id }) => id),
    shownPath: (file) => (file.startsWith('candor:') ? file : shownPath(file, io.cwd)),
  }
  io.stdout.write(format === 'json' ? configurationJson(shown) : configurationTable(shown, io.stdout.columns))
  for (const { file, line, column, message } of resolution.problems) {
    io.stderr.write(`error: ${printable(shownPath(file, io.cwd))}:${line}:${column}: ${printable(message)}\n`)
  }
  return resolution.problems.length > 0 ? EXIT.error : EXIT.clean
}
