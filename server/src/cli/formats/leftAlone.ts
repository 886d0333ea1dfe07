import { printable } from '../../review/printable'
import { counted } from '../../review/summaryWords'
import type { ReviewReport } from '../../review/types'
import type { FormatContext } from './formatter'

/** Why files were not reviewed, a line for each reason; empty where all were. */
export function leftAlone({ documents }: ReviewReport, { all, excluded }: FormatContext): readonly string[] {
  const skipped = all ? [] : documents.filter(({ gate }) => gate === 'skip')
  const doubtful = all ? [] : documents.filter(({ gate }) => gate === 'maybe')
  const [looks, look] = ['does not look like a product document', 'do not look like product documents']
  const lines: string[] = []
  if (skipped.length > 0)
    lines.push(`${counted(skipped.length, 'file')} ${skipped.length === 1 ? looks : look}`)
  if (doubtful.length > 0) {
    const one = doubtful.length === 1
    lines.push(
      `${counted(doubtful.length, 'file')} might be ${one ? 'a product document' : 'product documents'}: ${names(doubtful.map(({ path }) => path))}`,
    )
  }
  if (excluded > 0 && documents.length > 0) lines.push(`${counted(excluded, 'file')} left out by candor.yaml`)
  return lines
}

const NAMED = 5

function names(paths: readonly string[]): string {
  const more = paths.length - NAMED
  return `${paths.slice(0, NAMED).map(printable).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
