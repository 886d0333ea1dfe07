// Starts and stops the editor. Everything it writes goes below the work folder, nothing to the home folder.
import { spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clearTimeout, setTimeout } from 'node:timers'
import { work } from './paths.mjs'
import { run } from './process.mjs'

/** A calm window: no welcome page, no chat, no questions, nothing fetched. */
const calm = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.editor.restoreEditors': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
}

/**
 * @typedef {object} Server
 * @property {string} url the address that shows the folder
 * @property {string} extensions the folder with the installed extensions
 * @property {Promise<void>} ended settles when the server has stopped, for whatever reason
 * @property {() => Promise<void>} stop stops the server with all its processes
 */

/**
 * Installs the packaged extension into a fresh profile and starts the editor on a free port of this machine alone.
 *
 * @param {import('./install.mjs').Editor} editor
 * @param {object} what
 * @param {string} what.vsix the packaged extension
 * @param {readonly string[]} [what.others] further packaged extensions
 * @param {string} what.folder the folder that is opened
 * @param {string} what.profile the name of the folder for settings and extensions
 * @param {Record<string, unknown>} [what.settings] what is to differ from the calm window
 * @returns {Promise<Server>}
 * @throws {Error} with the server's output, when it ends before it listens
 */
export async function startEditor({ node, entry }, { vsix, others = [], folder, profile, settings = {} }) {
  const home = join(work, profile)
  await rm(home, { recursive: true, force: true })
  await mkdir(join(home, 'user-data/User'), { recursive: true })
  await writeFile(
    join(home, 'user-data/User/settings.json'),
    JSON.stringify({ ...calm, ...settings }, null, 2),
  )
  await writeFile(join(home, 'config.yaml'), 'auth: none\n')
  const env = environment(home)
  const inHome = ['user-data-dir', 'extensions-dir'].flatMap((flag) => [
    `--${flag}`,
    join(home, flag.replace('-dir', '')),
  ])
  const common = [entry, '--config', join(home, 'config.yaml'), ...inHome]
  const packages = [vsix, ...others].flatMap((file) => ['--install-extension', file])
  await run(node, [...common, ...packages], { env })

  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust']
  const args = [...common, '--bind-addr', '127.0.0.1:0', ...quiet, folder]
  // A process group of its own, so that the extension host goes with the server when the group is told to end.
  const server = spawn(node, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const killGroup = () => signalGroup(server, 'SIGKILL')
  process.once('exit', killGroup)
  // Without a listener a signal ends this process at once, and the server would stay behind.
  const exit = () => process.exit(1)
  process.once('SIGTERM', exit)
  process.once('SIGHUP', exit)
  const ended = new Promise((/** @type {(nothing: void) => void} */ resolve) => {
    server.once('exit', () => resolve())
    server.once('error', () => resolve())
  })
  const port = await listeningPort(server)
  return {
    url: `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`,
    extensions: join(home, 'extensions'),
    ended,
    stop: async () => {
      signalGroup(server, 'SIGTERM')
      const patience = setTimeout(killGroup, 5000)
      await ended
      clearTimeout(patience)
      killGroup()
      process.off('exit', killGroup)
      process.off('SIGTERM', exit)
      process.off('SIGHUP', exit)
    },
  }
}

/**
 * The environment without what would change the server: a port, or the terminal of another VS Code to open things in.
 *
 * @param {string} home
 * @returns {NodeJS.ProcessEnv}
 */
function environment(home) {
  const own = { XDG_CONFIG_HOME: join(home, 'config'), XDG_DATA_HOME: join(home, 'data') }
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(PORT$|VSCODE_|CODE_SERVER_|CS_)/.test(name),
  )
  return { ...Object.fromEntries(inherited), ...own }
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} server
 * @returns {Promise<string>}
 */
function listeningPort(server) {
  let output = ''
  return new Promise((resolve, reject) => {
    const read = (/** @type {string} */ chunk) => {
      output += chunk
      const port = /HTTP server listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1]
      if (port !== undefined) resolve(port)
    }
    server.stdout.setEncoding('utf8').on('data', read)
    server.stderr.setEncoding('utf8').on('data', read)
    server.once('error', reject)
    server.once('exit', (code) =>
      reject(new Error(`VS Code ended with ${String(code)} before it listened.\n${output}`)),
    )
  })
}

/**
 * @param {import('node:child_process').ChildProcess} leader
 * @param {NodeJS.Signals} signal
 */
function signalGroup(leader, signal) {
  if (leader.pid === undefined) return
  try {
    process.kill(-leader.pid, signal)
  } catch (error) {
    // The group is gone already, which is what was asked for.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
