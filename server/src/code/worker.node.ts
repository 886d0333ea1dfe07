import { constants, runInThisContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import type { WorkerData } from './workerThread.node'
import type { WorkRequest } from './types'
import type { CreateWork } from './work'

/** Answers requests in a worker thread until it is ended. The engine is handed in: bundles come by it in two ways. */
export function serveWork(createWork: CreateWork): void {
  const { clock } = workerData as WorkerData
  const port = parentPort
  if (port === null) throw new Error('This runs in a worker.')
  const work = createWork({
    load: (reference, file) => importerAt(file)(reference),
    clock,
    now: () => performance.now(),
    tell: (answer) => {
      port.postMessage(answer)
    },
  })
  port.on('message', (request: WorkRequest) => {
    void work(request).then((answer) => {
      port.postMessage(answer)
    })
  })
  // A promise that a rule left behind ends no review; the rule was named when it returned one.
  process.on('unhandledRejection', () => undefined)
}

/** Looks modules up from where a file stands. */
function importerAt(filename: string): (reference: string) => Promise<unknown> {
  return runInThisContext('(reference) => import(reference)', {
    filename,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }) as (reference: string) => Promise<unknown>
}
