// Installs the editor that is tested: code-server (the real VS Code, served to a browser) and the Node it needs.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { e2e, installed } from './paths.mjs'
import { run } from './process.mjs'

/** The major version of Node that code-server 4.139 runs on. */
const nodeMajor = '24'
const codeServer = installed('code-server')
const vscode = join(codeServer, 'lib/vscode')
const stamp = installed('.candor-ready')

/**
 * @typedef {object} Editor
 * @property {string} node the Node that runs code-server
 * @property {string} entry code-server's entry script
 */

/**
 * Installs the editor unless it is there already. Native modules are left uncompiled: the editor runs without them.
 *
 * @returns {Promise<Editor>}
 */
export async function installEditor() {
  const wanted = createHash('sha256')
    .update(await readFile(join(e2e, 'package-lock.json')))
    .digest('hex')
  if (!existsSync(stamp) || (await readFile(stamp, 'utf8')) !== wanted) {
    console.log('e2e: installing VS Code (code-server), about half a minute …')
    const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    await run('npm', ['ci', ...quietly], { cwd: e2e })
    await run('npm', ['install', '--omit=dev', ...quietly], { cwd: vscode })
    await run('npm', ['install', '--omit=dev', ...quietly], { cwd: join(vscode, 'extensions') })
    await writeFile(stamp, wanted)
  }
  return { node: findNode(), entry: join(codeServer, 'out/node/entry.js') }
}

/** The running Node where it is of the right version, else the one installed as an npm package. */
function findNode() {
  if (process.versions.node.split('.')[0] === nodeMajor) return process.execPath
  const fromNpm = installed(`node-${process.platform}-${process.arch}/bin/node`)
  if (existsSync(fromNpm)) return fromNpm
  throw new Error(
    `The end-to-end test needs Node ${nodeMajor} on ${process.platform}-${process.arch}: run \`npm test\` with Node ${nodeMajor}.`,
  )
}
