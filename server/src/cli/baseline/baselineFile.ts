import { BASELINE_VERSION } from '../../ruleset/baselineText'
import type { KnownFindings } from '../../ruleset/types'

export type BaselineDocuments = ReadonlyMap<string, KnownFindings>

const ABOUT =
  'Findings that are known and not shown. `candor baseline` records them, `candor baseline --prune` takes out what is fixed.'

/** The text of a `candor-baseline.json`: sorted, a line for each finding, so that a difference can be read and merged. */
export function baselineText(documents: BaselineDocuments): string {
  const content = {
    version: BASELINE_VERSION,
    about: ABOUT,
    documents: Object.fromEntries(
      sorted(documents).map(([path, findings]) => [path, Object.fromEntries(sorted(findings))]),
    ),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** Whether two baselines hold the same, however they are written. */
export function sameBaseline(one: BaselineDocuments, other: BaselineDocuments): boolean {
  return baselineText(one) === baselineText(other)
}

function sorted<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}
