import { printable } from '../../review/printable'
import { counted } from '../../review/summaryWords'
import type { ReviewReport } from '../../review/types'
import type { FormatContext } from './formatter'

/** Why files were not reviewed, and which of them someone may want to look at. */
export interface LeftAlone {
  readonly reason: string
  readonly names: readonly string[]
}

/** A reason for each kind of file that was left alone; empty where all were reviewed. */
export function leftAlone(
  { documents }: ReviewReport,
  { all, excluded }: FormatContext,
): readonly LeftAlone[] {
  const skipped = all ? [] : documents.filter(({ gate }) => gate === 'skip')
  const doubtful = all ? [] : documents.filter(({ gate }) => gate === 'maybe')
  const reasons: LeftAlone[] = []
  if (skipped.length > 0) {
    const [one, many] = ['does not look like a product document', 'do not look like product documents']
    const what = `${counted(skipped.length, 'file')} ${skipped.length === 1 ? one : many}`
    // Where nothing was reviewed, it is these that somebody asked about.
    const isAll = skipped.length === documents.length
    const names = isAll ? firstNames(skipped.map(({ path }) => path)) : []
    reasons.push({ reason: isAll ? `${what}:` : what, names })
  }
  if (doubtful.length > 0) {
    const what = doubtful.length === 1 ? 'a product document' : 'product documents'
    const names = firstNames(doubtful.map(({ path }) => path))
    reasons.push({ reason: `${counted(doubtful.length, 'file')} might be ${what}:`, names })
  }
  if (excluded > 0 && documents.length > 0) {
    reasons.push({ reason: `${counted(excluded, 'file')} left out by candor.yaml`, names: [] })
  }
  return reasons
}

const MOST_NAMES = 5

function firstNames(paths: readonly string[]): readonly string[] {
  const more = paths.length - MOST_NAMES
  return [...paths.slice(0, MOST_NAMES).map(printable), ...(more > 0 ? [`and ${more} more`] : [])]
}
