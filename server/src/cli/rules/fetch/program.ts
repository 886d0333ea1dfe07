import { execFile } from 'node:child_process'
import { RulesError } from '../rulesError'

/** The environment and folder that a program of the user runs in. */
export interface Surroundings {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Outcome {
  /** 0 where all went well. */
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs a program without a shell between, so that an argument is never more than an argument. */
export function runProgram(
  file: string,
  args: readonly string[],
  { cwd, env }: Surroundings,
  input = '',
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env, encoding: 'buffer', maxBuffer: MAX_OUTPUT, timeout: MAX_WAIT } as const
    const child = execFile(file, args, options, (error, stdout, stderr) => {
      const code: unknown = error === null ? 0 : error.code
      const name = file.replace(/^.*[\\/]/u, '')
      if (code === 'ENOENT')
        reject(new RulesError(`\`${name}\` was not found; install it, or add it to the PATH`))
      else if (error?.killed === true)
        reject(
          new RulesError(
            `\`${name}\` was stopped: it took more than ${MAX_WAIT / 1000} seconds, or wrote more than ${MAX_OUTPUT / 1024 / 1024} MB; try again, or fetch less`,
          ),
        )
      else
        resolve({
          code: typeof code === 'number' ? code : 1,
          stdout,
          stderr: withoutSecrets(stderr.toString()),
        })
    })
    // A program that ends before it has read everything says why itself.
    child.stdin?.on('error', () => undefined).end(input)
  })
}

/** Text of another program, without what looks like a name and password or a token. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/(:\/\/)[^\s/@]+@/gu, '$1…@')
    .replace(
      /((?:token|password|_auth|_authToken|authorization)["']?\s*[=: ]\s*(?:bearer |basic )?)\S+/gi,
      '$1…',
    )
}

/** The last words of a program that failed: what went wrong stands there. */
export function lastWords(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.replace(/^(?:npm (?:error|ERR!)|fatal:|error:)\s*/u, '').trim())
  return (
    lines
      .filter((line) => line !== '')
      .slice(0, 3)
      .join('; ')
      .slice(0, 400) || 'it gave no reason'
  )
}

const MAX_OUTPUT = 32 * 1024 * 1024
/** Milliseconds. */
const MAX_WAIT = 120_000
