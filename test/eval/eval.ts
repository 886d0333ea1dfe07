import { version } from '../../package.json'
import { rules } from '../../rules/index'
import { processIo } from '../../server/src/cli/processIo'
import { createReviewer } from '../../server/src/review/reviewer'
import { nodeHost } from '../../server/src/workspace/host.node'
import { resolveTargets } from '../../server/src/workspace/linkTargets'
import { evaluate } from './evaluate'

/** `npm run eval -- DIR`: measures the reviewer on a folder of labelled documents. */
const services = {
  version,
  rules,
  host: nodeHost,
  createReviewer,
  resolveTargets,
  pageFolders: [],
  startLanguageServer: (): Promise<void> => Promise.reject(new Error('an evaluation serves no editor')),
}

void evaluate(process.argv.slice(2), processIo(process), services).then((code) => {
  process.exitCode = code
})
