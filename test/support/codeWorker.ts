import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { codeOpener } from '../../server/src/code/open.node'
import type { CodeSession, OpenCode } from '../../server/src/code/types'
import type { CodeLimits } from '../../server/src/code/workerThread.node'

const MAIN = join(__dirname, '..', '..', 'server', 'src', 'main.worker.ts')

/** Generous, so that only what is meant to take too long does; a test of that hands in less for what it tests. */
const LIMITS: CodeLimits = { load: 30_000, read: 30_000, rules: 30_000, memory: 256 }

/** The worker as it is shipped, built for one suite of tests; removed after it. */
export function codeWorker(): (limits?: Partial<CodeLimits>) => OpenCode {
  const place = { folder: '' }
  const sessions: CodeSession[] = []
  before(() => {
    place.folder = mkdtempSync(join(tmpdir(), 'candor-worker-'))
    const outfile = join(place.folder, 'codeWorker.js')
    buildSync({
      entryPoints: [MAIN],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
    })
  })
  after(() => {
    for (const session of sessions) session.close()
    rmSync(place.folder, { recursive: true })
  })
  return (limits) => {
    const open = codeOpener(join(place.folder, 'codeWorker.js'), { ...LIMITS, ...limits })
    return async (...about) => {
      const session = await open(...about)
      sessions.push(session)
      return session
    }
  }
}
