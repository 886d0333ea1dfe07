import { Option, type Command } from 'commander'
import { printable } from '../../review/printable'
import { HostError } from '../../workspace/host'
import { EXIT, type ExitCode, type Io } from '../io'
import type { Services } from '../services'
import type { ListOptions } from './list'
import { RulesError } from './rulesError'
import type { TestOptions } from './test'
import type { UpdateOptions } from './update'

/** Adds `candor rules` and its commands; each is loaded only when it is asked for. */
export function addRulesCommands(
  program: Command,
  io: Io,
  services: Services,
  done: (code: ExitCode) => void,
): void {
  const rules = program
    .command('rules')
    .summary('list, test, fetch and update rules')
    .description(
      'Lists the rules that are on and writes pages about those of your team; tests the rules that stand under `custom-rules` in candor.yaml; fetches rule sets that others published, pins them in candor.lock, and brings them up to date.',
    )
  const wiring = { io, services, done }
  addRuleCommands(rules, wiring)
  addSetCommands(rules, wiring)
}

interface Wiring {
  readonly io: Io
  readonly services: Services
  readonly done: (code: ExitCode) => void
}

/** What a team asks about its own rules. */
function addRuleCommands(rules: Command, { io, services, done }: Wiring): void {
  rules
    .command('list')
    .summary('list the rules that are on, and who set that')
    .description(
      'Lists every rule with its severity for each profile, where that was set, and since when there is the rule.',
    )
    .argument('[path]', 'a document, a folder or a candor.yaml', '.')
    .addOption(new Option('--format <format>', 'how to show it').choices(['table', 'json']).default('table'))
    .option(
      '--allow-plugins',
      'run the code that candor.yaml names, to list its rules: only where you trust it',
    )
    .option('--no-allow-plugins', 'leave its rules out, and say nothing about it')
    .action(async (path: string, options: Partial<ListOptions>) => {
      const { listRules } = await import('./list')
      const { format = 'table', allowPlugins = null } = options
      done(await listRules(path, { format, allowPlugins }, io, services))
    })

  rules
    .command('docs')
    .summary('write pages about the rules of your team')
    .description(
      'Writes a Markdown page for each rule of `custom-rules` that holds in this folder, with its examples, and an index.',
    )
    .option('--out <dir>', 'where to write them', 'docs/rules')
    .action(async ({ out }: { out: string }) => {
      const { writeDocs } = await import('./docs')
      done(await writeDocs(out, io, services))
    })

  rules
    .command('test')
    .summary('run the tests that rules bring')
    .description(
      'Runs the tests that stand beside each rule of `custom-rules`. A rule that no test has seen fire fails as well.',
    )
    .argument(
      '[paths...]',
      'candor.yaml files, or folders to look for them (default: the nearest one, or else those below)',
    )
    .option('--coverage', 'list rules without a test that is flagged, or without one that passes')
    .addOption(
      new Option('--format <format>', 'how to show it').choices(['stylish', 'json']).default('stylish'),
    )
    .addHelpText('after', TEST_EXIT_CODES)
    .action(async (paths: string[], options: TestOptions) => {
      const { testRules } = await import('./test')
      done(await testRules(paths, options, io, services))
    })
}

/** What it does with sets that others published. */
function addSetCommands(rules: Command, { io, services, done }: Wiring): void {
  rules
    .command('add')
    .summary('fetch a rule set, pin it, and extend it')
    .description(ADD)
    .argument('[reference]', 'npm name, npm:NAME[@RANGE], git+https://…#TAG[:FOLDER], or https://….tgz')
    .action(async (reference: string | undefined) => {
      const { add } = await import('./add')
      done(await reporting(io, () => add(reference ?? null, io, services)))
    })

  rules
    .command('update')
    .summary('show what newer versions would change, then write them')
    .description(UPDATE)
    .argument('[name]', 'the set: its reference, its npm name or its folder (default: all)')
    .option('--yes', 'write without asking')
    .option('--dry-run', 'show only')
    .addHelpText('after', EXIT_CODES)
    .action(async (name: string | undefined, options: Partial<UpdateOptions>) => {
      const { update } = await import('./update')
      const { yes = false, dryRun = false } = options
      done(await reporting(io, () => update(name ?? null, { yes, dryRun }, io, services)))
    })

  rules
    .command('remove')
    .summary('take a set out again')
    .description(REMOVE)
    .argument('<name>', 'the set: its reference, its npm name or its folder')
    .option('--dry-run', 'show only')
    .action(async (name: string, { dryRun = false }: { dryRun?: boolean }) => {
      const { remove } = await import('./remove')
      done(await reporting(io, () => remove(name, { dryRun }, io, services)))
    })
}

async function reporting(io: Io, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof RulesError || error instanceof HostError)) throw error
    const where = error instanceof HostError ? `${error.path} ` : ''
    const [first = '', ...more] = error.message.split('\n')
    io.stderr.write(
      `error: ${printable(where + first)}\n${more.map((line) => `${printable(line)}\n`).join('')}`,
    )
    return EXIT.error
  }
}

const ADD = [
  'Fetches a rule set, shows what it brings, writes it to .candor/sets, pins it in candor.lock and adds it to',
  'extends: in the nearest candor.yaml. A set that is pinned already comes back as it was pinned. Without a reference,',
  'fetches all that candor.lock pins and that is not there: for a fresh clone. npm packages come through your own npm',
  'and its configuration, git repositories through your own git; nothing of a set is run.',
].join(' ')

const UPDATE = [
  'Fetches the newest versions that the references allow, and shows what they would change: rules, severities, and the',
  'findings over the documents of this project. Then asks before it writes. A git tag that is a version, such as v1.2.0,',
  'moves to the highest one of its kind.',
].join(' ')

const REMOVE = [
  'Takes a set out of extends: in the nearest candor.yaml and out of candor.lock, with the sets that only it extended,',
  'and shows which rules and findings go. Its files are deleted where they are as they were fetched.',
].join(' ')

const EXIT_CODES = `
Exit codes:
  0  nothing newer, or written, or you said no
  1  there is something newer, and it was not written (--dry-run, or nobody to ask)
  2  a set could not be fetched or was refused
`

const TEST_EXIT_CODES = `
Exit codes:
  0  every test holds
  1  a test does not hold, or a rule never fires in its tests
  2  a mistake in candor.yaml, or no candor.yaml at all
`
