import { Option, type Command } from 'commander'
import type { ExitCode, Io } from '../io'
import type { Services } from '../services'
import { testRules, type TestOptions } from './test'

/** Adds `candor rules …` to the command line. */
export function addRulesCommands(
  program: Command,
  io: Io,
  services: Services,
  done: (code: ExitCode) => void,
): void {
  const rules = program
    .command('rules')
    .summary('work with the rules of your team')
    .description('Works with the rules that stand under `custom-rules` in candor.yaml.')
  rules
    .command('test')
    .summary('run the tests that rules bring')
    .description(
      'Runs the tests that stand beside each rule of `custom-rules`. A rule that no test has seen fire fails as well.',
    )
    .argument('[paths...]', 'candor.yaml files, or folders to look for them (default: the nearest one)')
    .option('--coverage', 'list rules without a test that is flagged, or without one that passes')
    .addOption(
      new Option('--format <format>', 'how to show it').choices(['stylish', 'json']).default('stylish'),
    )
    .addHelpText('after', EXIT_CODES)
    .action(async (paths: string[], options: TestOptions) => {
      done(await testRules(paths, options, io, services))
    })
}

const EXIT_CODES = `
Exit codes:
  0  every test holds
  1  a test does not hold, or a rule never fires in its tests
  2  a mistake in candor.yaml, or no candor.yaml at all
`
