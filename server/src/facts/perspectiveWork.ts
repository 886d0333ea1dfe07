import type { FactBlock, SignalledSentence } from './factBlock'
import type { Frame } from './perspectiveFrame'

/** A row of a table of work: what each thing takes, and what it waits for. Told once, by the first cell that says something. */
export function workFrames({ start }: SignalledSentence, source: FactBlock, frames: Frame[]): void {
  const { row } = source.block
  if (row === null || source.sentences.find(({ words }) => words.length > 1)?.start !== start) return
  row.headers.forEach((header, column) => {
    const facet = EFFORT.test(header) ? 'team' : WAITS.test(header) ? 'dependencies' : null
    const cell = facet === null ? '' : (row.cells[column]?.value.trim().toLowerCase() ?? '')
    if (facet !== null && /\w/.test(cell) && !OPEN.test(cell))
      frames.push({ perspective: 'capability', facet, text: `${facet} ${cell.slice(0, LABEL)}` })
  })
}
const EFFORT = /^\W*(?:est(?:\.|imated)? )?(?:effort|estimates?|duration|complexity)\b/i
const WAITS = /\b(?:depends on|depend(?:s|enc(?:y|ies))|prerequisites?|blocked by|blockers?)\b/i
const OPEN = /^(?:none|nothing|n\/a|tbd|tba|open|unknown)\b/
/** Cells that begin alike say the same. */
const LABEL = 24
