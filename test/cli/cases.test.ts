import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Host } from '../../server/src/workspace/host'
import { nodeHost } from '../../server/src/workspace/host.node'
import { runCli, type CliOutcome } from '../support/cliRun'

/**
 * One folder is one case: `cmd` holds the arguments (before them, `NAME=value` sets the environment and `TERMINAL=80`
 * makes the output a terminal of that width), `in/` is the working directory, `stdin` what is typed, and `stdout`,
 * `stderr` and `exit` what comes back, `written/` the files that would be written. `UPDATE=1` writes those anew.
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
      if (UPDATE) writeAnew(`${folder}/written`, outcome.written)
      assert.deepEqual(outcome.written, filesBelow(`${folder}/written`), 'files written')
    })
  }
})

async function runCase(folder: string): Promise<CliOutcome & { readonly written: Files }> {
  const words = readFileSync(`${folder}/cmd`, 'utf8')
    .split(/\s+/)
    .filter((word) => word !== '')
  const settings = words.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('=', 2))
  const { TERMINAL, ANSWER, ...env } = Object.fromEntries(settings) as Record<string, string>
  const stdin = `${folder}/stdin`
  const written: Record<string, string> = {}
  const writeFile = (path: string, content: string): Promise<void> => {
    written[relative(`${folder}/in`, path).split(sep).join('/')] = content
    return Promise.resolve()
  }
  const outcome = await runCli(words.slice(settings.length), {
    cwd: `${folder}/in`,
    env,
    services: { host: below(folder), pageFolders: [`${folder}/pages`], writeFile },
    ...(TERMINAL === undefined ? {} : { terminal: Number(TERMINAL) }),
    ...(ANSWER === undefined ? {} : { answer: /^y/i.test(ANSWER) }),
    ...(existsSync(stdin) ? { stdin: readFileSync(stdin) } : {}),
  })
  return { ...outcome, written }
}

/** Content by path. */
type Files = Readonly<Record<string, string>>

function filesBelow(folder: string): Files {
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = names.map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  )
}

function writeAnew(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Configuration above a case must not reach into it. */
function below(folder: string): Host {
  return {
    ...nodeHost,
    stat: (path) => (path.startsWith(folder) ? nodeHost.stat(path) : Promise.resolve(null)),
  }
}
