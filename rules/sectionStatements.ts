import type { ReviewDocument, Section, Statement } from '../server/src/facts/types'

/** Statements by section, each section read once however often it is asked for. Kept for one check alone. */
export function sectionStatements(document: ReviewDocument): (section: Section) => readonly Statement[] {
  const known = new Map<Section, readonly Statement[]>()
  return (section) => {
    const kept = known.get(section) ?? document.statementsIn(section)
    known.set(section, kept)
    return kept
  }
}
