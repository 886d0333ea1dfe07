// The server alone, as the extension starts it: what the editor around it adds is not measured.
import { fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { root } from './paths.mjs'

/** How long a person takes from one letter to the next, in milliseconds. */
const typing = 100

/**
 * How long a hover in a small document takes while a large one is opened, and while somebody types in it.
 *
 * @param {{ small: string, large: string, keystrokes: number }} what paths of the documents, and how many letters
 * @returns {Promise<{ opening: number[], typing: number[] }>} milliseconds
 */
export async function hoversBesideLargeDocument({ small, large, keystrokes }) {
  const server = await startServer()
  const [hovered, typed] = [pathToFileURL(small).href, pathToFileURL(large).href]
  await server.open(hovered, await readFile(small, 'utf8'))
  await server.request('textDocument/diagnostic', { textDocument: { uri: hovered } })
  /** @param {() => Promise<unknown>} work */
  const meanwhile = async (work) => {
    /** @type {number[]} */
    const times = []
    let done = false
    const asking = async () => {
      while (!done) {
        const asked = performance.now()
        const position = { line: 0, character: 0 }
        await server.request('textDocument/hover', { textDocument: { uri: hovered }, position })
        times.push(performance.now() - asked)
        await pause(1)
      }
    }
    const asked = asking()
    await work()
    done = true
    await asked
    return times
  }
  const pull = () => server.request('textDocument/diagnostic', { textDocument: { uri: typed } })
  const opening = await meanwhile(async () => {
    await server.open(typed, await readFile(large, 'utf8'))
    await pull()
  })
  const whileTyping = await meanwhile(async () => {
    const answers = []
    for (let version = 2; version < keystrokes + 2; version++) {
      // The line after the title, so that everything moves.
      const place = { line: 7, character: 0 }
      const contentChanges = [{ range: { start: place, end: place }, text: 'e' }]
      server.notify('textDocument/didChange', { textDocument: { uri: typed, version }, contentChanges })
      answers.push(pull())
      await pause(typing)
    }
    await Promise.all(answers)
  })
  server.end()
  return { opening, typing: whileTyping }
}

async function startServer() {
  const child = fork(join(root, 'dist/server.js'), ['--node-ipc'])
  let lastId = 0
  /** @type {Map<number, { resolve: (result: unknown) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  child.on('message', (/** @type {any} */ { id, method, result, error }) => {
    if (method !== undefined) {
      if (id !== undefined) child.send({ jsonrpc: '2.0', id, result: null })
    } else if (error === undefined) waiting.get(id)?.resolve(result)
    else waiting.get(id)?.reject(new Error(error.message))
  })
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The server ended.'))
  })
  const notify = (/** @type {string} */ method, /** @type {object} */ params) => {
    child.send({ jsonrpc: '2.0', method, params })
  }
  const request = (/** @type {string} */ method, /** @type {object} */ params) => {
    const id = ++lastId
    child.send({ jsonrpc: '2.0', id, method, params })
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }
  const capabilities = { textDocument: { diagnostic: {} } }
  await request('initialize', { processId: null, rootUri: null, capabilities })
  notify('initialized', {})
  return {
    notify,
    request,
    open: async (/** @type {string} */ uri, /** @type {string} */ text) => {
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
    },
    end: () => child.disconnect(),
  }
}
