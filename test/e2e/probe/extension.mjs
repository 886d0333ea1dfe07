// Runs beside Candor in the editor's extension host: opens documents, types in them, and measures what follows.
// What it is to do it asks the bench for, and it reports there; the address comes in the environment.
import Module from 'node:module'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { commands, languages, Uri, window, Position, Selection } from 'vscode'

/** @typedef {import('../bench.mjs').Task} Task */
/** @typedef {Record<string, number[]>} Samples milliseconds by what was measured */

/** How often a document is looked at for new findings, in milliseconds: the grain of the figures. */
const grain = 1
/** How long a person takes from one letter to the next, in milliseconds; slower than most. */
const typing = 100
/** How long findings may take, in milliseconds, before something must be wrong. */
const patience = 120_000

export function activate() {
  const address = process.env['CANDOR_BENCH']
  if (address === undefined) throw new Error('The probe is started by the bench.')
  void work(address)
}

/** @param {string} address */
async function work(address) {
  /** @type {Samples} */
  const samples = {}
  watchActivation(samples)
  const task = /** @type {Task} */ (await (await fetch(address)).json())
  let body
  try {
    await measure(task, samples)
    body = { samples }
  } catch (error) {
    body = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  await fetch(address, { method: 'POST', body: JSON.stringify(body) })
}

/**
 * Has the time taken that Candor's `activate` keeps the extension host waiting. The editor itself tells only that time
 * together with the loading of the file.
 *
 * @param {Samples} samples
 */
function watchActivation(samples) {
  const loader = /** @type {{ _load: (...args: any[]) => any }} */ (/** @type {unknown} */ (Module))
  const load = loader._load
  loader._load = (/** @type {any[]} */ ...args) => {
    const started = performance.now()
    const loaded = load.apply(loader, args)
    if (!/[\\/]candor\.candor-[^\\/]*[\\/]dist[\\/]client\.js$/.test(String(args[0]))) return loaded
    add(samples, 'load', performance.now() - started)
    loader._load = load
    return {
      ...loaded,
      activate: (/** @type {unknown} */ context) => {
        const called = performance.now()
        const result = loaded.activate(context)
        add(samples, 'activate', performance.now() - called)
        return result
      },
    }
  }
}

/**
 * @param {Task} task
 * @param {Samples} samples
 */
async function measure({ first, others, large, keystrokes }, samples) {
  await open('first', first, samples)
  for (const path of others) await open('open', path, samples)
  if (keystrokes > 0) await window.showTextDocument(Uri.file(first))
  for (let key = 0; key < keystrokes; key++) add(samples, 'key', await timeOfKey(key))
  if (large !== null) await measureLarge(large, keystrokes, samples)
  while (window.activeTextEditor !== undefined) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
}

/**
 * Opens a large document and types in it as fast as people do.
 *
 * @param {string} large
 * @param {number} keystrokes
 * @param {Samples} samples
 */
async function measureLarge(large, keystrokes, samples) {
  await open('large', large, samples)
  for (let key = 0; key < keystrokes; key++) {
    const typed = performance.now()
    await type(key)
    add(samples, 'type', performance.now() - typed)
    await pause(typing)
  }
  for (let key = 0; key < keystrokes; key++) add(samples, 'large key', await timeOfKey(key))
}

/**
 * Takes the time until the editor itself shows a document, and until there are findings in it.
 *
 * @param {string} name
 * @param {string} path
 * @param {Samples} samples
 */
async function open(name, path, samples) {
  const uri = Uri.file(path)
  const asked = performance.now()
  await window.showTextDocument(uri)
  add(samples, `${name} shown`, performance.now() - asked)
  await newFindings(uri, undefined)
  add(samples, name, performance.now() - asked)
}

/**
 * The time from a key to the findings of the text with its letter.
 *
 * @param {number} key
 */
async function timeOfKey(key) {
  const { uri } = openDocument()
  const [before] = languages.getDiagnostics(uri)
  const pressed = performance.now()
  await type(key)
  await newFindings(uri, before)
  const passed = performance.now() - pressed
  await pause(typing)
  return passed
}

/**
 * Types one letter, in another place of the document each time.
 *
 * @param {number} key
 */
async function type(key) {
  const { lineCount } = openDocument()
  const line = Math.floor(lineCount * ((0.5 + key * 0.618) % 1))
  const editor = window.activeTextEditor
  const { text } = openDocument().lineAt(line)
  const place = new Position(line, Math.floor(text.length / 2))
  if (editor !== undefined) editor.selection = new Selection(place, place)
  await commands.executeCommand('type', { text: 'e' })
}

function openDocument() {
  if (window.activeTextEditor === undefined) throw new Error('No document is open.')
  return window.activeTextEditor.document
}

/**
 * Waits until a document's findings are other objects than before: each answer of the server makes new ones.
 *
 * @param {Uri} uri
 * @param {import('vscode').Diagnostic | undefined} before
 */
async function newFindings(uri, before) {
  const started = performance.now()
  for (;;) {
    const [now] = languages.getDiagnostics(uri)
    if (now !== undefined && now !== before) return
    if (performance.now() - started > patience) throw new Error(`No findings came for ${uri.toString()}.`)
    await pause(grain)
  }
}

/**
 * @param {Samples} samples
 * @param {string} name
 * @param {number} milliseconds
 */
function add(samples, name, milliseconds) {
  ;(samples[name] ??= []).push(milliseconds)
}
