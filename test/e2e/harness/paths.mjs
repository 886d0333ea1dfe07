// Where everything lives. All of it is inside the repository; only `.work` is written to by a test run.
import { fileURLToPath } from 'node:url'

/** @param {string} relative a path seen from the repository's root */
const fromRoot = (relative) => fileURLToPath(new URL(`../../../${relative}`, import.meta.url))

export const root = fromRoot('')
export const e2e = fromRoot('test/e2e')
export const work = fromRoot('test/e2e/.work')
export const examples = fromRoot('examples')
export const screenshots = fromRoot('test/e2e/.work/screenshots')
/** The few pictures the README shows; they are committed. */
export const readmeImages = fromRoot('docs/images')
/** @param {string} name a package of the end-to-end test, with an optional path inside it */
export const installed = (name) => fromRoot(`test/e2e/node_modules/${name}`)
/** @param {string} name a package of the product, with an optional path inside it */
export const installedInRoot = (name) => fromRoot(`node_modules/${name}`)
