import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Profile, Severity } from '../../../rules/contract'

const FORMATS = ['stylish', 'json', 'markdown'] as const
export type Format = (typeof FORMATS)[number]

export interface CheckOptions {
  readonly format: Format
  /** Null: as `candor.yaml` says. */
  readonly profile: Profile | null
  readonly all: boolean
  readonly failOn: Severity | 'never'
  readonly quiet: boolean
  /** False: show what the baseline holds, too. */
  readonly baseline: boolean
  readonly maxWarnings: number | null
  readonly stdin: boolean
  readonly stdinFilename: string | null
  /** Whether rules written in code run; null where nobody said so. */
  readonly allowPlugins: boolean | null
  /** Null: where the output is a terminal. */
  readonly color: boolean | null
}

/** Describes `candor check` to the command line. */
export function addCheckOptions(command: Command): Command {
  return command
    .summary('review product documents')
    .description(DESCRIPTION)
    .argument('[paths...]', 'files and folders (default: this folder)')
    .addOption(new Option('--format <format>', 'how to show the review').choices(FORMATS).default('stylish'))
    .addOption(new Option('--profile <profile>', 'whose eyes to read with').choices(['pm', 'leader']))
    .option('--all', 'review every file, even one that does not look like a product document')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 for findings this severe or worse')
        .choices(['error', 'warning', 'information', 'hint', 'never'])
        .default('warning'),
    )
    .option('--quiet', 'show warnings and errors only; the exit code stays the same')
    .option('--no-baseline', 'show what candor-baseline.json holds, too')
    .option('--max-warnings <count>', 'let this many warnings pass', wholeNumber)
    .option('--stdin', 'review the document on standard input')
    .option('--stdin-filename <path>', 'where that document belongs: decides its configuration')
    .option('--allow-plugins', 'run the rules in code that candor.yaml names: only where you trust it')
    .option('--no-allow-plugins', 'leave them out, and say nothing about it')
    .option('--color', 'use colours')
    .option('--no-color', 'use no colours')
    .addHelpText('after', EXIT_CODES)
}

/** The parsed options of `candor check`; a combination that makes no sense is a usage error. */
export function checkOptions(command: Command): CheckOptions {
  const given = command.opts<Partial<Record<keyof CheckOptions, unknown>>>()
  const options = { ...DEFAULTS, ...given } as CheckOptions
  if (options.stdin && command.args.length > 0) command.error('error: give either --stdin or paths, not both')
  if (options.stdinFilename !== null && !options.stdin) {
    command.error('error: --stdin-filename goes with --stdin')
  }
  return options
}

const DEFAULTS: CheckOptions = {
  format: 'stylish',
  profile: null,
  all: false,
  failOn: 'warning',
  quiet: false,
  baseline: true,
  maxWarnings: null,
  stdin: false,
  stdinFilename: null,
  allowPlugins: null,
  color: null,
}

const DESCRIPTION = [
  'Reviews product documents and says what a careful reader would ask.',
  '',
  [
    'Folders are searched for *.md and *.markdown files. Symbolic links to folders, and folders that hold the work of',
    'others (node_modules, vendor, dist and the like), are left alone. So are files that do not look like product',
    'documents, unless --all is given. Every candor.yaml above a document has a say in its review, the nearest the',
    'last word.',
  ].join(' '),
].join('\n')

const EXIT_CODES = `
Exit codes:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on, or more warnings than --max-warnings
  2  wrong usage, a mistake in candor.yaml or candor-baseline.json, rules in code that were not run, or
     a file that could not be read
`

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number, 0 or more.')
  return Number(text)
}
