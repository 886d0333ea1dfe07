import { counted } from '../../review/summaryWords'
import type { FindingChanges } from './findingChanges'

/** Findings shown of one document, and documents shown; the figures are of all. */
const MAX_SHOWN = 20

/** What changes in the findings, document by document. */
export function shownFindings({ documents, changes }: FindingChanges): readonly string[] {
  if (changes.length === 0) return [`Findings: no change in ${counted(documents, 'document')}.`]
  const sum = (of: 'added' | 'gone'): number =>
    changes.reduce((total, change) => total + change[of].length, 0)
  const head = `Findings: ${sum('added')} new, ${sum('gone')} gone, in ${changes.length} of ${counted(documents, 'document')}.`
  const blocks = changes.slice(0, MAX_SHOWN).flatMap(({ path, added, gone }) => {
    const lines = [
      ...added.map((one) => ({ mark: '+', ...one })),
      ...gone.map((one) => ({ mark: '-', ...one })),
    ]
    const shown = lines
      .slice(0, MAX_SHOWN)
      .map(
        ({ mark, line, column, severity, message, ruleId }) =>
          `  ${mark} ${line}:${column} ${severity}  ${message}  ${ruleId}`,
      )
    const rest = lines.length > MAX_SHOWN ? [`  and ${lines.length - MAX_SHOWN} more`] : []
    return [path, ...shown, ...rest]
  })
  const rest =
    changes.length > MAX_SHOWN ? [`and ${counted(changes.length - MAX_SHOWN, 'document')} more`] : []
  return [head, ...blocks, ...rest]
}
