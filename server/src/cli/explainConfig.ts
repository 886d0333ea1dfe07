import { printable } from '../review/printable'
import { configurables } from '../ruleset/configurable'
import { configurationJson, configurationTable, type ShownConfiguration } from './formats/configuration'
import { shownPath } from './inputs'
import { EXIT, type ExitCode, type Io } from './io'
import { placeAsked } from './placeAsked'
import type { Services } from './services'

/** `candor explain --config`: every value that holds for a document or a folder, who set it, and what it overrode. */
export async function explainConfig(
  path: string,
  format: 'table' | 'json',
  io: Io,
  services: Services,
): Promise<ExitCode> {
  const place = await placeAsked(path, io, services)
  if (place === null) return EXIT.error
  const { resolution } = place
  const shown: ShownConfiguration = {
    ...place,
    ids: configurables(services.rules).map(({ id }) => id),
    shownPath: (file) => (file.startsWith('candor:') ? file : shownPath(file, io.cwd)),
  }
  io.stdout.write(format === 'json' ? configurationJson(shown) : configurationTable(shown, io.stdout.columns))
  for (const { file, line, column, message } of resolution.problems) {
    io.stderr.write(`error: ${printable(shownPath(file, io.cwd))}:${line}:${column}: ${printable(message)}\n`)
  }
  return resolution.problems.length > 0 ? EXIT.error : EXIT.clean
}
