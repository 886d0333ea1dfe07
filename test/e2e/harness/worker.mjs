// Talks to the browser build of the server as VS Code in a browser does: a worker, and messages in plain objects.
/* global Blob, Worker */

/**
 * Starts the server in a worker of the page, opens one document and asks for its diagnostics.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ script: string, text: string }} what the server's script and the document's text
 * @returns {Promise<{ source: string, code: string }[]>}
 */
export function diagnosticsFromWorker(page, what) {
  return page.evaluate(async ({ script, text }) => {
    const worker = new Worker(URL.createObjectURL(new Blob([script])))
    let lastId = 0
    /** @type {(method: string, params: object) => void} */
    const notify = (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params })
    /** @type {(method: string, params: object) => Promise<any>} */
    const request = (method, params) => {
      const id = ++lastId
      worker.postMessage({ jsonrpc: '2.0', id, method, params })
      return new Promise((resolve, reject) => {
        worker.addEventListener('error', ({ message }) => reject(new Error(message)))
        worker.addEventListener('message', ({ data }) => {
          if (data.id !== id || data.method !== undefined) return
          if (data.error === undefined) resolve(data.result)
          else reject(new Error(data.error.message))
        })
      })
    }
    const textDocument = { uri: 'memfs:/prd.md', languageId: 'markdown', version: 1, text }
    await request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    })
    notify('initialized', {})
    notify('textDocument/didOpen', { textDocument })
    const report = await request('textDocument/diagnostic', { textDocument: { uri: textDocument.uri } })
    worker.terminate()
    return report.items
  }, what)
}
