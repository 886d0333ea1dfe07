// The browser that shows the editor.
import { findProgram } from './program.mjs'

/** @returns {Promise<string>} the path of Chromium, Chrome or Edge */
export function findBrowser() {
  return findProgram({
    title: 'Chromium, Chrome or Edge',
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    debianPackage: 'chromium',
  })
}
