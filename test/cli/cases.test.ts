import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Host } from '../../server/src/workspace/host'
import { nodeHost } from '../../server/src/workspace/host.node'
import { runCli, type CliOutcome } from '../support/cliRun'

/**
 * One folder is one case: `cmd` holds the arguments (before them, `NAME=value` sets the environment and `TERMINAL=80`
 * makes the output a terminal of that width), `in/` is the working directory, `stdin` what is typed, and `stdout`,
 * `stderr` and `exit` what comes back. `UPDATE=1` writes those three anew.
 */
const cases = join(__dirname, 'cases').split(sep).join('/')
const UPDATE = process.env.UPDATE === '1'

describe('the command line', () => {
  for (const name of readdirSync(cases).sort()) {
    it(name, async () => {
      const folder = `${cases}/${name}`
      const outcome = await runCase(folder)
      for (const part of ['stdout', 'stderr', 'exit'] as const) {
        const actual = part === 'exit' ? `${outcome.exit}\n` : outcome[part]
        if (UPDATE) writeFileSync(`${folder}/${part}`, actual)
        assert.equal(actual, readFileSync(`${folder}/${part}`, 'utf8'), part)
      }
    })
  }
})

async function runCase(folder: string): Promise<CliOutcome> {
  const words = readFileSync(`${folder}/cmd`, 'utf8')
    .split(/\s+/)
    .filter((word) => word !== '')
  const settings = words.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('=', 2))
  const { TERMINAL, ...env } = Object.fromEntries(settings) as Record<string, string>
  const stdin = `${folder}/stdin`
  return runCli(words.slice(settings.length), {
    cwd: `${folder}/in`,
    env,
    services: { host: below(folder), pageFolders: [`${folder}/pages`] },
    ...(TERMINAL === undefined ? {} : { terminal: Number(TERMINAL) }),
    ...(existsSync(stdin) ? { stdin: readFileSync(stdin) } : {}),
  })
}

/** Configuration above a case must not reach into it. */
function below(folder: string): Host {
  return {
    ...nodeHost,
    stat: (path) => (path.startsWith(folder) ? nodeHost.stat(path) : Promise.resolve(null)),
  }
}
