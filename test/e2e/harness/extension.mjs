// Makes the file that users install.
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { minify } from 'terser'
import { installedInRoot, root } from './paths.mjs'
import { run } from './process.mjs'
import { tighten } from './tighten.mjs'

/** Larger than this, an extension made of text has something in it that does not belong there. */
const limit = 700 * 1024

/**
 * Builds the bundles and packages them as `candor-<version>.vsix` in the repository's root.
 *
 * @returns {Promise<string>} the file's path
 * @throws {Error} with the output of what failed
 */
export async function packageExtension() {
  await run('npm', ['run', '--silent', 'build'], { cwd: root })
  await Promise.all(['client.web.js', 'server.web.js'].map((bundle) => squeeze(join(root, 'dist', bundle))))
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const file = join(root, `candor-${version}.vsix`)
  // Dependencies are left out because the bundles contain them; the links in the README stay as they are written.
  const options = [
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    file,
  ]
  await run(process.execPath, [installedInRoot('@vscode/vsce/vsce'), 'package', ...options], { cwd: root })
  await tighten(file)
  return file
}

/**
 * Makes a bundle smaller than esbuild leaves it. Half a minute for all is too long for each build, and not for what
 * everybody downloads.
 *
 * @param {string} bundle
 */
async function squeeze(bundle) {
  const { code = '' } = await minify(await readFile(bundle, 'utf8'), {
    ecma: 2020,
    compress: { passes: 3 },
    toplevel: true,
    format: { comments: false },
  })
  await writeFile(bundle, code)
}

/**
 * @param {string} file the packaged extension
 * @returns {Promise<string>} its size in words
 * @throws {Error} when it is larger than the limit
 */
export async function checkSize(file) {
  const kilobytes = (/** @type {number} */ bytes) => `${String(Math.ceil(bytes / 1024))} KB`
  const { size } = await stat(file)
  const words = `${kilobytes(size)} of at most ${kilobytes(limit)}`
  if (size > limit)
    throw new Error(`The packaged extension is too large: ${words}. See what is in it: npx vsce ls --tree`)
  return words
}
