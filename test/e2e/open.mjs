// `npm run vscode`: opens the examples with the extension, in an installed VS Code or else in the browser.
import { spawnSync } from 'node:child_process'
import { startEditor } from './harness/codeServer.mjs'
import { packageExtension } from './harness/extension.mjs'
import { installEditor } from './harness/install.mjs'
import { examples, root } from './harness/paths.mjs'
import { main, run } from './harness/process.mjs'

await main(hasDesktopEditor() ? openDesktop : openBrowser)

async function openDesktop() {
  await run('npm', ['run', '--silent', 'build'], { cwd: root })
  await run('code', [`--extensionDevelopmentPath=${root}`, examples])
}

async function openBrowser() {
  const vsix = await packageExtension()
  const server = await startEditor(await installEditor(), { vsix, folder: examples, profile: 'open' })
  process.once('SIGINT', () => void server.stop())
  console.log(`VS Code with Candor runs at\n\n  ${server.url}\n\nOpen a document there. Ctrl+C ends it.`)
  await server.ended
}

function hasDesktopEditor() {
  return spawnSync('code', ['--version'], { stdio: 'ignore' }).status === 0
}
