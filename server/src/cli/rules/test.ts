import { printable } from '../../review/printable'
import type { ConfigurationProblem } from '../../ruleset/types'
import { colorsFor } from '../colors'
import { absolutePath, shownPath } from '../inputs'
import { EXIT, type ExitCode, type Io } from '../io'
import type { Services } from '../services'
import { findConfigurations } from './configurations'
import { shownJson, shownStylish } from './ruleTestReport'
import { testFile, type FileOutcome } from './ruleTestRun'

export interface TestOptions {
  readonly coverage?: boolean
  readonly format: 'stylish' | 'json'
}

/** `candor rules test`: runs the tests of the rules in the files given, in folders, or in the nearest `candor.yaml`. */
export async function testRules(
  paths: readonly string[],
  { coverage = false, format }: TestOptions,
  io: Io,
  { host, rules }: Services,
): Promise<ExitCode> {
  const given = paths.map((path) => absolutePath(path, io.cwd))
  const found = await findConfigurations(host, given, io.cwd)
  for (const { path, message } of found.problems) {
    io.stderr.write(`error: ${printable(shownPath(path, io.cwd))}: ${printable(message)}\n`)
  }
  const files: FileOutcome[] = []
  for (const path of found.files) {
    files.push(await testFile(host, path, (each) => shownPath(each, io.cwd), rules))
  }
  const mistakes = files.flatMap(({ mistakes: own }) => own)
  const show = format === 'json' ? shownJson : shownStylish
  io.stdout.write(show(files, { coverage, colors: colorsFor(null, io) }))
  for (const mistake of mistakes) io.stderr.write(mistakeLine(mistake))
  if (mistakes.length > 0 || found.problems.length > 0) return EXIT.error
  const holds = files.every((file) =>
    file.rules.every(
      ({ problems, tests }) => problems.length === 0 && tests.every(({ failures }) => failures.length === 0),
    ),
  )
  return holds ? EXIT.clean : EXIT.findings
}

function mistakeLine({ file, line, column, message }: ConfigurationProblem): string {
  return `error: ${printable(file)}:${line}:${column}: ${printable(message)}\n`
}
