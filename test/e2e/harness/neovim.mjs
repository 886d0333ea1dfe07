// Neovim, set up as docs/editors.md says, and nothing of the person who runs the test.
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, work } from './paths.mjs'
import { run } from './process.mjs'
import { findProgram } from './program.mjs'

const driver = fileURLToPath(new URL('neovim.lua', import.meta.url))
const home = join(work, 'neovim')

/**
 * Runs one of the jobs of `neovim.lua` in a Neovim of its own.
 *
 * @param {string} name
 * @param {unknown} task
 * @returns {Promise<any>} what came of it
 * @throws {Error} in the words of Neovim
 */
export async function runInNeovim(name, task) {
  const program = await findProgram({
    title: 'Neovim',
    variable: 'NVIM_PATH',
    names: ['nvim'],
    debianPackage: 'neovim',
  })
  await prepareHome()
  const job = join(home, 'job.json')
  const answer = join(home, 'answer.json')
  await writeFile(job, JSON.stringify({ name, task, answer }))
  const folders = ['config', 'data', 'state', 'cache', 'runtime'].map((kind) => [
    kind === 'runtime' ? 'XDG_RUNTIME_DIR' : `XDG_${kind.toUpperCase()}_HOME`,
    join(home, kind),
  ])
  const env = {
    ...process.env,
    ...Object.fromEntries(folders),
    PATH: [join(home, 'bin'), process.env['PATH']].join(delimiter),
    CANDOR_JOB: job,
  }
  const said = await run(program, ['--headless', '-n', '-i', 'NONE', '-c', `luafile ${driver}`], {
    cwd: root,
    env,
  })
  const { result, error } = JSON.parse(
    await readFile(answer, 'utf8').catch(() => JSON.stringify({ error: said })),
  )
  if (error !== undefined) throw new Error(`${String(error)}\n${said}`)
  return result
}

/** A home with the set-up that the page gives, and a `candor` on the path as npm would put it there. */
async function prepareHome() {
  await rm(home, { recursive: true, force: true })
  for (const folder of ['bin', 'config/nvim', 'runtime']) await mkdir(join(home, folder), { recursive: true })
  await chmod(join(home, 'runtime'), 0o700)
  await writeFile(join(home, 'config/nvim/init.lua'), await documentedSetUp())
  const command = join(home, 'bin/candor')
  await writeFile(command, `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/cli.js')}' "$@"\n`)
  await chmod(command, 0o755)
}

/** The block for the Neovim that Debian has. */
async function documentedSetUp() {
  const page = await readFile(join(root, 'docs/editors.md'), 'utf8')
  const block = /^-- Neovim 0\.7[^`]*/m.exec(page)?.[0]
  if (block === undefined) throw new Error('docs/editors.md has no block that starts with "-- Neovim 0.7".')
  return block
}
