import { Command, CommanderError } from 'commander'
import { check } from './check'
import { addCheckOptions, checkOptions } from './options'
import { explain } from './explain'
import { EXIT, type ExitCode, type Io } from './io'
import { addRulesCommands } from './rules/commands'
import type { Services } from './services'

/** Runs one command line (`argv` without Node and script) to its exit code. Never rejects. */
export async function run(argv: readonly string[], io: Io, services: Services): Promise<ExitCode> {
  let exit: ExitCode = EXIT.clean
  const program = createProgram(io, services, (code) => {
    exit = code
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exit
  } catch (error) {
    // Commander has said what was wrong, or shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.error
    const reason = error instanceof Error ? error.message : String(error)
    io.stderr.write(`error: ${reason}\nThis is a fault in Candor itself; please report it.\n`)
    return EXIT.error
  }
}

function createProgram(io: Io, services: Services, done: (code: ExitCode) => void): Command {
  const program = new Command('candor')
    .description('Reviews product documents where they are written. Works offline; sends nothing anywhere.')
    .version(services.version, '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.stdout.write(text)
      },
      writeErr: (text) => {
        io.stderr.write(text)
      },
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('Run `candor --help` to see what there is.')
    .addHelpText('after', EXAMPLES)

  addCheckOptions(program.command('check')).action(
    async (paths: string[], _options: unknown, command: Command) => {
      done(await check(paths, checkOptions(command), io, services))
    },
  )
  program
    .command('explain')
    .summary('say what a rule asks for and why, or list all rules')
    .description('Says what a rule asks for, why, and how to satisfy it. Without a rule, lists them all.')
    .argument('[rule]', 'rule id, as shown beside a finding')
    .action(async (rule: string | undefined) => {
      done(await explain(rule ?? null, io, services))
    })
  addRulesCommands(program, io, services, done)
  program
    .command('lsp')
    .summary('start the language server for an editor')
    .description('Starts the language server that editors talk to.')
    .requiredOption('--stdio', 'talk over standard input and output')
    .action(async () => {
      await services.startLanguageServer()
    })
  return program
}

const EXAMPLES = `
Examples:
  candor check                         review the product documents below this folder
  candor check docs/prd.md --all       review this file, whatever it looks like
  candor check --profile leader docs   read with the eyes of someone who must decide
  candor check --format markdown x.md  a summary to paste into a pull request
  candor explain decision/no-decider   what a rule asks for, and why
`
