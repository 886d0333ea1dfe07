// `npm run bench:editor`: how fast Candor answers in the real VS Code. With `--check` it exits 1 where a bar is missed.
import { once } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { productDocument } from '../bench/documents'
import { startEditor } from './harness/codeServer.mjs'
import { packageExtension } from './harness/extension.mjs'
import { installEditor } from './harness/install.mjs'
import { installedInRoot, work } from './harness/paths.mjs'
import { main, run } from './harness/process.mjs'
import { hoversBesideLargeDocument } from './harness/server.mjs'
import { launchBrowser } from './harness/window.mjs'
import { Workbench } from './harness/workbench.mjs'

/**
 * @typedef {object} Task what the probe is to do in one life of the extension host
 * @property {string} first the first document that is opened; Candor starts with it
 * @property {string[]} others documents that are opened after it, one after the other
 * @property {string | null} large a large document
 * @property {number} keystrokes how many letters are typed in a document
 */

/** How often the window is loaded, each time with a new extension host; the last one does the rest as well. */
const starts = 5
const openings = 60
const keystrokes = 60
const folder = join(work, 'bench-documents')

/** What is measured, in the order in which it is told; a bar is in milliseconds and holds for the figure it names. */
const rows = [
  { name: 'activate', title: 'activate keeps the editor waiting', bar: 20, at: 'p95' },
  { name: 'first', title: '2,000 words, first document: opened to findings', bar: 500, at: 'median' },
  { name: 'first shown', title: '  until the editor itself shows it' },
  { name: 'open', title: '2,000 words, next document: opened to findings', bar: 500, at: 'p95' },
  { name: 'open shown', title: '  until the editor itself shows it' },
  { name: 'key', title: '2,000 words: key to findings', bar: 100, at: 'p95' },
  { name: 'large', title: '200,000 words: opened to findings' },
  { name: 'hover while opening', title: '  meanwhile, a hover elsewhere, server alone' },
  { name: 'type', title: '200,000 words, typing: a letter appears', bar: 100, at: 'p95' },
  { name: 'hover while typing', title: '  meanwhile, a hover elsewhere, server alone' },
  { name: 'large key', title: '200,000 words: key to findings' },
]

await main(async () => {
  const documents = await writeDocuments()
  const samples = await measure(documents)
  // Asked in the editor, a hover also waits for the editor's own Markdown server, which reads the large document too.
  const [small = ''] = documents.small
  const hovers = await hoversBesideLargeDocument({ small, large: documents.large, keystrokes })
  samples.set('hover while opening', hovers.opening)
  samples.set('hover while typing', hovers.typing)
  console.log(`\n${' '.repeat(52)}   median      p95      max   in ms`)
  const missed = rows.filter((row) => !tell(row, samples.get(row.name) ?? []))
  for (const { title } of missed) console.error(`Missed: ${title.trim()}`)
  if (missed.length > 0 && process.argv.includes('--check')) process.exitCode = 1
})

/** @returns {Promise<{ small: string[], large: string }>} */
async function writeDocuments() {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const write = async (/** @type {string} */ name, /** @type {number} */ words) => {
    const path = join(folder, name)
    await writeFile(path, productDocument(words).replace('---\n', '---\ndoc-type: prd\n'))
    return path
  }
  const names = Array.from({ length: openings + 1 }, (_, index) => `prd-${String(index)}.md`)
  const small = await Promise.all(names.map((name, index) => write(name, 2000 + index)))
  return { small, large: await write('prd-large.md', 200_000) }
}

/**
 * @param {{ small: string[], large: string }} documents
 * @returns {Promise<Map<string, number[]>>} milliseconds by name
 */
async function measure({ small: [first = '', ...others], large }) {
  const editor = await installEditor()
  const vsix = await packageExtension()
  const probe = await packageProbe()
  const samples = new Map()
  let round = 0
  /** @type {(value: void) => void} */
  let reported
  /** @type {(reason: Error) => void} */
  let broke
  const bench = createServer(async (request, response) => {
    if (request.method === 'GET') {
      const all = round === starts - 1
      const rest = all ? { others, large, keystrokes } : { others: [], large: null, keystrokes: 0 }
      response.end(JSON.stringify({ first, ...rest }))
      return
    }
    const report = /** @type {{ samples?: Record<string, number[]>, error?: string }} */ (await json(request))
    response.end()
    for (const [name, times] of Object.entries(report.samples ?? {})) {
      samples.set(name, [...(samples.get(name) ?? []), ...times])
    }
    if (report.error === undefined) reported()
    else broke(new Error(report.error))
  })
  const report = () => {
    return new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
      reported = resolve
      broke = reject
    })
  }
  bench.listen(0, '127.0.0.1')
  await once(bench, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (bench.address())
  process.env['CANDOR_BENCH'] = `http://127.0.0.1:${String(port)}/`
  const server = await startEditor(editor, { vsix, others: [probe], folder, profile: 'bench' })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 760 } })
    page.setDefaultTimeout(90_000)
    const workbench = new Workbench(page)
    for (; round < starts; round++) {
      const answer = report()
      await workbench.load(server.url)
      await answer
      console.log(`window ${String(round + 1)} of ${String(starts)}`)
    }
  } finally {
    await browser.close()
    await server.stop()
    bench.close()
  }
  return samples
}

/** @returns {Promise<string>} the path of the probe as a package */
async function packageProbe() {
  const file = join(work, 'candor-probe.vsix')
  const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', file]
  const cwd = fileURLToPath(new URL('probe', import.meta.url))
  await run(process.execPath, [installedInRoot('@vscode/vsce/vsce'), 'package', ...options], { cwd })
  return file
}

/**
 * @param {{ title: string, bar?: number, at?: string }} row
 * @param {readonly number[]} times
 * @returns {boolean} whether the bar holds
 */
function tell({ title, bar, at }, times) {
  const sorted = times.toSorted((one, other) => one - other)
  const quantile = (/** @type {number} */ part) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
  const figures = { median: quantile(0.5), p95: quantile(0.95), max: quantile(1) }
  const told = Object.values(figures).map((figure) => figure.toFixed(1).padStart(9))
  const held = bar === undefined || figures[at === 'median' ? 'median' : 'p95'] <= bar
  const words = bar === undefined ? '' : `   bar ${String(bar)} at ${String(at)}${held ? '' : '  MISSED'}`
  console.log(`${title.padEnd(50)}${told.join('')}${words}   n ${String(times.length)}`)
  return held
}
