import { version } from '../../package.json'
import { rules } from '../../rules/index'
import type { Services } from '../../server/src/cli/services'
import { createReviewer } from '../../server/src/review/reviewer'
import { nodeHost } from '../../server/src/workspace/host.node'
import { resolveTargets } from '../../server/src/workspace/linkTargets'

/** The real engine over real files: what is measured is what ships. */
export const services: Services = {
  version,
  rules,
  host: nodeHost,
  createReviewer,
  resolveTargets,
  pageFolders: [],
  writeFile: () => Promise.reject(new Error('an evaluation writes nothing')),
  startLanguageServer: () => Promise.reject(new Error('an evaluation serves no editor')),
}
