import type { Command } from 'commander'
import type { ExitCode, Io } from '../io'
import type { Services } from '../services'
import { addDocsCommand } from './docs'
import { addListCommand } from './list'

/** Adds `candor rules …` to the command line. */
export function addRulesCommands(
  program: Command,
  io: Io,
  services: Services,
  done: (code: ExitCode) => void,
): void {
  const rules = program
    .command('rules')
    .summary('work with rules and sets of them')
    .description('Works with the rules that hold here.')
  addListCommand(rules, io, services, done)
  addDocsCommand(rules, io, services, done)
}
