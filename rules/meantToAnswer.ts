import type { ReviewDocument, Slot } from '../server/src/facts/types'

/**
 * True where a section stands in the document to answer a question, by its heading and with something in it, though no
 * answer was recognised there. Whoever wrote it holds the question answered and would be right more often than not, so that
 * what is missing is asked for more softly. `titles` names headings that no slot knows.
 */
export function isMeantToAnswer(
  document: ReviewDocument,
  slots: readonly Slot[],
  titles: RegExp | null = null,
): boolean {
  return document.sections.some(
    (section) =>
      section.depth > 1 &&
      (section.slots.some((slot) => slots.includes(slot)) || titles?.test(section.title) === true) &&
      document.contentWordsIn(section) >= SOMETHING,
  )
}
/** A heading with less than this under it says nothing yet. */
const SOMETHING = 15
