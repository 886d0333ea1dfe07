import { join, sep } from 'node:path'
import { version } from '../../../package.json'
import { rules } from '../../../rules/index'
import { codeOpener } from '../code/open.node'
import { createReviewer } from '../review/reviewer'
import { nodeHost } from '../workspace/host.node'
import { resolveTargets } from '../workspace/linkTargets'
import { processIo } from './processIo'
import { run } from './run'
import { writeFile } from './writeFile'

const pages = ['../rules/docs', '../../../rules/docs'].map((way) => join(__dirname, way).split(sep).join('/'))

// Beside the bundle.
const openCode = codeOpener(join(__dirname, 'codeWorker.js'))

const services = {
  version,
  rules,
  host: nodeHost,
  createReviewer,
  openCode,
  resolveTargets,
  // Beside the bundle, or beside the sources.
  pageFolders: pages,
  writeFile,
  async startLanguageServer(): Promise<void> {
    // Loaded only when asked for: the other commands start faster without it.
    const { startLanguageServer } = await import('./lsp')
    startLanguageServer(openCode)
  },
}

void run(process.argv.slice(2), processIo(process), services).then((code) => {
  // Not `process.exit`: what is still on its way to a pipe must arrive, and a language server must go on.
  process.exitCode = code
})
