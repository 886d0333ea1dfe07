import { createDocumentReader } from '../../server/src/facts/document'
import type { DocumentInput, Facts, Range, ReviewDocument } from '../../server/src/facts/types'
import { documentInput } from './documentInput'

/** A document read afresh, as a rule would see it. */
export function readDocument(text: string, more: Partial<DocumentInput> = {}): ReviewDocument {
  return createDocumentReader().read(documentInput(text, more))
}

/** Facts of a text under a title of its own, or of a whole document where it starts with one. */
export function factsOf(text: string, more: Partial<DocumentInput> = {}): Facts {
  return readDocument(/^(?:---\n|# )/.test(text) ? text : `# Depot planner\n\n${text}\n`, more).facts
}

/** What stands in the ranges of a document. */
export function textsAt(document: ReviewDocument, ranges: readonly Range[]): readonly string[] {
  return ranges.map(({ start, end }) => document.text.slice(start, end))
}
