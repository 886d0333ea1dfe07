import { Command, CommanderError, Option } from 'commander'
import { baseline, type BaselineOptions } from './baseline'
import { check } from './check'
import { addCheckOptions, checkOptions } from './options'
import { explain } from './explain'
import { explainConfig } from './explainConfig'
import { init } from './init'
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

interface ExplainOptions {
  /** True where no file is named. */
  readonly config?: string | true
  readonly format: 'table' | 'json'
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
    .command('baseline')
    .summary('record the findings of today, so that only new ones show')
    .description(BASELINE)
    .argument('[paths...]', 'files and folders (default: this folder)')
    .option('--prune', 'only take out what is fixed; record nothing new')
    .option('--all', 'record every file, even one that does not look like a product document')
    .option('--allow-plugins', 'run the rules in code that candor.yaml names: only where you trust it')
    .option('--no-allow-plugins', 'leave them out, and keep what is recorded of them')
    .action(async (paths: string[], options: Partial<BaselineOptions>) => {
      const { prune = false, all = false, allowPlugins = null } = options
      done(await baseline(paths, { prune, all, allowPlugins }, io, services))
    })
  program
    .command('init')
    .summary('propose a candor.yaml for the documents here, and review them')
    .description(INIT)
    .argument('[folder]', 'where the documents are', '.')
    .option('-y, --yes', 'write the file without asking')
    .action(async (folder: string, { yes = false }: { yes?: boolean }) => {
      done(await init(folder, { yes }, io, services))
    })
  program
    .command('explain')
    .summary('say what a rule asks for and why, list all rules, or say which settings hold')
    .description(
      [
        'Says what a rule asks for, why, and how to satisfy it. Without a rule, lists them all.',
        'With --config, says which settings hold for a document or a folder, which file and line set them, and what',
        'they overrode. With both, explains a rule that the team of that document wrote.',
      ].join(' '),
    )
    .argument('[rule]', 'rule id, as shown beside a finding')
    .option('--config [file]', 'a document, a folder or a candor.yaml (default: this folder)')
    .addOption(
      new Option('--format <format>', 'how to show the settings').choices(['table', 'json']).default('table'),
    )
    .action(async (rule: string | undefined, options: ExplainOptions, command: Command) => {
      const { config, format } = options
      const path = typeof config === 'string' ? config : '.'
      if (config === undefined || rule !== undefined) {
        if (format === 'json') command.error('error: --format goes with --config and no rule')
        done(await explain(rule ?? null, path, io, services))
      } else {
        done(await explainConfig(path, format, io, services))
      }
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

const BASELINE = [
  'Records the findings of today in candor-baseline.json, beside candor.yaml or at the top of the project.',
  'From then on, the editor and `candor check` show new findings only. Band and score stay as they are.',
].join('\n')

const INIT = [
  'Looks at the documents of a folder, proposes a short candor.yaml for them, and shows a first review.',
  'Writes the file only if you say so, and never over another one.',
].join('\n')

const EXAMPLES = `
Examples:
  candor check                         review the product documents below this folder
  candor check docs/prd.md --all       review this file, whatever it looks like
  candor check --profile leader docs   read with the eyes of someone who must decide
  candor check --format markdown x.md  a summary to paste into a pull request
  candor init                          propose a candor.yaml for the documents here
  candor baseline                      leave alone what is there today, show what is new
  candor explain decision/no-decider   what a rule asks for, and why
  candor explain --config docs/prd.md  which settings hold for it, and where each one comes from
`
