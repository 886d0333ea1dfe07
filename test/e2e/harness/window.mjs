// One VS Code window with the packaged extension: everything from the installation to the browser, and its end.
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.mjs'
import { startEditor } from './codeServer.mjs'
import { packageExtension } from './extension.mjs'
import { installEditor } from './install.mjs'
import { readmeImages, screenshots } from './paths.mjs'
import { Workbench } from './workbench.mjs'

/** No sandbox, because continuous integration often runs as root; nothing that talks to the network. */
const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** How long a step may wait, in milliseconds: the first start on a busy machine is slow. */
const patience = 90_000

/**
 * @typedef {object} Window
 * @property {string} vsix the packaged extension that is installed
 * @property {string} extensions the folder it is installed in
 * @property {Workbench} workbench
 * @property {(name: string) => Promise<string>} picture saves a screenshot and gives its path
 * @property {(test: import('mocha').Test | undefined) => Promise<void>} pictureOfFailure saves one of a test that failed, and names it
 * @property {() => Promise<void>} close ends the browser and the editor
 */

/**
 * @param {string} folder the folder to open
 * @param {Record<string, unknown>} [settings] what is to differ from a calm window
 * @returns {Promise<Window>}
 */
export async function openWindow(folder, settings = {}) {
  const editor = await installEditor()
  const vsix = await packageExtension()
  const server = await startEditor(editor, { vsix, folder, profile: 'test', settings })
  try {
    const browser = await launchBrowser()
    const permissions = ['clipboard-read', 'clipboard-write']
    const context = await browser.newContext({ viewport: { width: 1200, height: 760 }, permissions })
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    const workbench = new Workbench(page)
    await workbench.load(server.url)
    await workbench.runCommand('View: Close Primary Side Bar')
    const picture = async (/** @type {string} */ name) => {
      const path = join(screenshots, `${name}.png`)
      await page.screenshot({ path })
      return path
    }
    return {
      vsix,
      extensions: server.extensions,
      workbench,
      picture,
      pictureOfFailure: async (test) => {
        if (test?.state === 'failed') console.log(`      picture: ${await picture(`failed: ${test.title}`)}`)
      },
      close: async () => {
        await browser.close()
        await server.stop()
      },
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

export async function launchBrowser() {
  return chromium.launch({ executablePath: await findBrowser(), args: browserFlags })
}

/**
 * Renews a picture that the README shows, when the run was asked to (`npm run test:e2e -- --pictures`).
 *
 * @param {string} picture the path of a screenshot
 */
export async function showInReadme(picture) {
  if (process.env['CANDOR_PICTURES'] === undefined) return
  await mkdir(readmeImages, { recursive: true })
  await cp(picture, join(readmeImages, picture.slice(screenshots.length)))
}
