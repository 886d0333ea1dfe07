import { run } from '../../server/src/cli/run'
import type { Services } from '../../server/src/cli/services'
import { HostError } from '../../server/src/workspace/host'
import { nodeHost } from '../../server/src/workspace/host.node'
import { createFakeReviewer, fakeRules } from './fakeEngine'

export interface CliOptions {
  readonly cwd: string
  readonly services?: Partial<Services>
  readonly env?: Readonly<Record<string, string>>
  /** Width of both outputs if they are terminals. */
  readonly terminal?: number
  readonly stdin?: Uint8Array
  /** What a person answers to each question; without it there is nobody. */
  readonly answer?: boolean
}

export interface CliOutcome {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in this process, with a reviewer over laid-down facts unless others are given. */
export async function runCli(argv: readonly string[], options: CliOptions): Promise<CliOutcome> {
  const written = { stdout: '', stderr: '' }
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text
    },
    isTerminal: options.terminal !== undefined,
    columns: options.terminal ?? 80,
  })
  const { answer } = options
  const io = {
    cwd: options.cwd,
    env: options.env ?? {},
    stdout: output('stdout'),
    stderr: output('stderr'),
    readStdin: () => Promise.resolve(options.stdin ?? new Uint8Array()),
    confirm: (question: string) => {
      if (answer !== undefined) written.stderr += `${question} ${answer ? 'yes' : 'no'}\n`
      return Promise.resolve(answer ?? null)
    },
  }
  const services: Services = {
    version: '1.2.3',
    rules: fakeRules,
    host: nodeHost,
    createReviewer: createFakeReviewer,
    resolveTargets: () => Promise.resolve(new Map()),
    pageFolders: [],
    writeFile: (path) => Promise.reject(new HostError(path, 'is not to be written in this test')),
    startLanguageServer: () => Promise.resolve(),
    ...options.services,
  }
  const exit = await run(argv, io, services)
  return { exit, ...written }
}
