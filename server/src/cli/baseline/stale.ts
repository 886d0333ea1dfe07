import { knownFrom } from '../../review/baseline'
import { counted } from '../../review/summaryWords'
import { printable } from '../../review/printable'
import type { Baseline } from '../../ruleset/types'
import type { Host } from '../../workspace/host'
import { joinPath } from '../../workspace/paths'
import { shownPath } from '../inputs'
import type { Reviewed } from '../reviewRun'
import { countBeyond, countOf, foundIn } from './found'

/** Counts what baselines hold and no document has any more. */
export interface StaleCount {
  add(reviewed: Reviewed): void
  /** A line for each baseline with something to take out. */
  notes(host: Host, cwd: string): Promise<readonly string[]>
}

export function createStaleCount(): StaleCount {
  const seen = new Map<Baseline, { readonly root: string; readonly places: Set<string>; stale: number }>()
  return {
    add(reviewed) {
      const { place, ruleset, problems } = reviewed
      const { baseline, root } = ruleset
      // While configuration has mistakes, rules may be missing, and their findings would look gone.
      if (baseline === null || problems.length > 0) return
      const about = seen.get(baseline) ?? { root, places: new Set(), stale: 0 }
      seen.set(baseline, about)
      about.places.add(place)
      about.stale += staleIn(reviewed, baseline)
    },
    async notes(host, cwd) {
      const notes: string[] = []
      for (const [baseline, { root, places, stale }] of seen) {
        const gone = await goneDocuments(host, root, baseline, places)
        const count =
          stale + gone.reduce((sum, path) => sum + countOf(baseline.documents.get(path) ?? NONE), 0)
        if (count > 0) notes.push(note(count, shownPath(baseline.file, cwd), shownPath(root, cwd)))
      }
      return notes
    },
  }
}

const NONE = new Map<string, number>()

function staleIn(reviewed: Reviewed, baseline: Baseline): number {
  const recorded = baseline.documents.get(reviewed.place)
  if (recorded === undefined) return 0
  const { occurrences, document } = reviewed.review
  // Most often everything is still there, and then nobody need look with other eyes.
  if (countBeyond(recorded, knownFrom(occurrences, document.text)) === 0) return 0
  const { findings, isWhole } = foundIn(reviewed, true)
  return isWhole ? countBeyond(recorded, findings) : 0
}

/** Documents of a baseline that no longer exist; those in `there` need not be looked for. */
export async function goneDocuments(
  host: Host,
  root: string,
  { documents }: Baseline,
  there: ReadonlySet<string>,
): Promise<readonly string[]> {
  const looked = [...documents.keys()]
    .filter((path) => !there.has(path))
    .map(async (path) => ((await host.stat(joinPath(root, path))) === null ? [path] : []))
  return (await Promise.all(looked)).flat()
}

function note(count: number, file: string, root: string): string {
  const command = `candor baseline --prune${root === '.' ? '' : ` ${root}`}`
  const are = count === 1 ? 'is' : 'are'
  const them = count === 1 ? 'it' : 'them'
  return printable(
    `note: ${counted(count, 'finding')} in ${file} ${are} gone from the documents; \`${command}\` takes ${them} out`,
  )
}
