// Finds a program that a test needs, and installs it where that is possible without asking.
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './process.mjs'

/**
 * @typedef {object} Program
 * @property {string} title as a person knows it
 * @property {string} variable the environment variable that names its path
 * @property {readonly string[]} names what it may be called on the PATH
 * @property {readonly string[]} [places] where else it may stand
 * @property {string} debianPackage
 */

/**
 * The path that the environment names, else one on the PATH, else, on Debian as root, a new install.
 *
 * @param {Program} program
 * @returns {Promise<string>}
 * @throws {Error} saying what to do, when it is not there
 */
export async function findProgram(program) {
  const { title, variable, debianPackage } = program
  const named = process.env[variable]
  if (named !== undefined && named !== '') {
    if (!isProgram(named)) throw new Error(`${variable} is "${named}", but there is no program at that path.`)
    return named
  }
  const present = search(program)
  if (present !== undefined) return present
  const missing =
    `The end-to-end test needs ${title}, which was not found. ` +
    `Install it (Debian: \`sudo apt-get install ${debianPackage}\`) or set ${variable} to its program.`
  if (!(existsSync('/etc/debian_version') && process.getuid?.() === 0)) throw new Error(missing)
  console.log(`e2e: installing ${debianPackage} with apt-get …`)
  await run('apt-get', ['update', '-qq'])
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage])
  const fresh = search(program)
  if (fresh === undefined) throw new Error(missing)
  return fresh
}

/**
 * @param {Program} program
 * @returns {string | undefined}
 */
function search({ names, places = [] }) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...places].find(isProgram)
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
