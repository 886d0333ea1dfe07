// Talks to the browser build of the server as VS Code in a browser does: a worker, and messages in plain objects.
/* global Blob, Worker */
import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** The repository as an editor in a browser would show it: no `file:` anywhere. */
const folder = 'vscode-vfs://github/team/candor'

/**
 * Starts the server in a worker of the page, opens documents and asks for their diagnostics.
 *
 * @param {import('playwright-core').Page} page
 * @param {readonly string[]} paths seen from the repository's root
 * @returns {Promise<import('./findings.mjs').Diagnostic[][]>} those of each document
 */
export async function diagnosticsFromWorker(page, paths) {
  const script = await readFile(join(root, 'dist/server.web.js'), 'utf8')
  const documents = await Promise.all(
    paths.map(async (path) => ({ uri: `${folder}/${path}`, text: await readFile(join(root, path), 'utf8') })),
  )
  await page.exposeFunction('answerFileRequest', answerFileRequest)
  return page.evaluate(talk, { script, folder, documents })
}

/**
 * Runs in the page.
 *
 * @param {{ script: string, folder: string, documents: { uri: string, text: string }[] }} what
 * @returns {Promise<any[]>}
 */
async function talk({ script, folder, documents }) {
  const { answerFileRequest } = /** @type {any} */ (globalThis)
  const worker = new Worker(URL.createObjectURL(new Blob([script])))
  let lastId = 0
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  /** @type {(method: string, params: object) => void} */
  const notify = (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params })
  /** @type {(method: string, params: object) => Promise<any>} */
  const request = (method, params) => {
    const id = ++lastId
    worker.postMessage({ jsonrpc: '2.0', id, method, params })
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message))
  }
  worker.onmessage = async ({ data: { id, method, params, result, error } }) => {
    if (method === undefined) {
      if (error === undefined) waiting.get(id)?.resolve(result)
      else waiting.get(id)?.reject(new Error(error.message))
    } else if (id !== undefined) {
      worker.postMessage({ jsonrpc: '2.0', id, ...(await answerFileRequest(method, params)) })
    }
  }
  await request('initialize', {
    processId: null,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'candor' }],
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { files: true },
  })
  notify('initialized', {})
  for (const { uri, text } of documents) {
    const textDocument = { uri, languageId: 'markdown', version: 1, text }
    notify('textDocument/didOpen', { textDocument })
  }
  const reports = await Promise.all(
    documents.map(({ uri }) => request('textDocument/diagnostic', { textDocument: { uri } })),
  )
  worker.terminate()
  return reports.map(({ items }) => items)
}

/**
 * Reads for the server, as the extension does in a browser.
 *
 * @param {string} method
 * @param {{ uri: string }} params
 * @returns {Promise<{ result: unknown } | { error: { code: number, message: string } }>}
 */
async function answerFileRequest(method, { uri }) {
  const path = uri.startsWith(`${folder}/`)
    ? join(root, decodeURIComponent(uri.slice(folder.length)))
    : undefined
  try {
    if (method === 'candor/stat') return { result: path === undefined ? null : await statOf(path) }
    if (path === undefined) throw new Error(`${uri} is not in the folder.`)
    if (method === 'candor/readFile') return { result: [...(await readFile(path))] }
    if (method === 'candor/readDirectory') {
      const entries = await readdir(path, { withFileTypes: true })
      return {
        result: entries.map((entry) => [entry.name, entry.isDirectory() ? 'directory' : 'file']),
      }
    }
    throw new Error(`The server asked for ${method}.`)
  } catch (error) {
    return { error: { code: -32603, message: error instanceof Error ? error.message : String(error) } }
  }
}

/** @param {string} path */
async function statOf(path) {
  const found = await stat(path).catch(() => null)
  return found === null ? null : { type: found.isDirectory() ? 'directory' : 'file', size: found.size }
}
