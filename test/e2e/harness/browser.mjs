// Finds the browser that shows the editor, and installs one where that is possible without asking.
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './process.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

/**
 * The path of Chromium, Chrome or Edge: `CHROME_PATH`, else one on the PATH, else, on Debian as root, a new install.
 *
 * @returns {Promise<string>}
 * @throws {Error} saying what to do, when there is no browser
 */
export async function findBrowser() {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && named !== '') {
    if (!isProgram(named)) throw new Error(`CHROME_PATH is "${named}", but there is no program at that path.`)
    return named
  }
  const present = search()
  if (present !== undefined) return present
  if (!(existsSync('/etc/debian_version') && process.getuid?.() === 0)) throw new Error(missing)
  console.log('e2e: installing Chromium with apt-get …')
  await run('apt-get', ['update', '-qq'])
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  const fresh = search()
  if (fresh === undefined) throw new Error(missing)
  return fresh
}

const missing =
  'The end-to-end test needs Chromium, Chrome or Edge, and none was found. ' +
  'Install one (Debian: `sudo apt-get install chromium`) or set CHROME_PATH to its program.'

/** @returns {string | undefined} */
function search() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...applications].find(isProgram)
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
