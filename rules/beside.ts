import type { Range, ReviewDocument, Section, Statement } from '../server/src/facts/types'
import type { Fix } from './contract'
import { atEndOfBody, lineBreakOf } from './scaffold'

/**
 * A fix that puts a note beside a statement for its author to fill in: an aside in parentheses after a sentence, a
 * bullet below a bullet, a line at the end of the section for rows and quotes. `note` stands in square brackets, so that
 * it counts as a placeholder and backs nothing; an answer typed over it still stands in the parentheses, so that a few
 * words are no broken sentence. The full stop in them keeps the sentence behind apart, which would be a blank as well.
 */
export function noteBeside(
  document: ReviewDocument,
  statement: Statement,
  named: Pick<Fix, 'title' | 'data'>,
  note: string,
): Fix {
  const { place, range, section } = statement
  if (place === 'item') return { ...named, edits: [below(document, range, note)] }
  if (place === 'paragraph' && /[.!?]["'”’)*_]*$/u.test(document.text.slice(range.start, range.end))) {
    return { ...named, edits: [{ range: { start: range.end, end: range.end }, newText: ` (${note}.)` }] }
  }
  return { ...named, edits: [atEndOfBody(document, sectionWithRoom(section), [note])] }
}

/** A nested bullet under the item, after its last line of text. */
function below(document: ReviewDocument, { end }: Range, note: string): Fix['edits'][number] {
  const { text } = document
  const lineStart = text.lastIndexOf('\n', end - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const at = lineEnd < 0 ? text.length : lineEnd - (text.charAt(lineEnd - 1) === '\r' ? 1 : 0)
  const marker = /^(\s*)(?:(?:[-*+]|\d{1,9}[.)])\s+)?/u.exec(text.slice(lineStart, end))
  const indent = ' '.repeat((marker?.[0] ?? '').replace(/\t/gu, '    ').length)
  return { range: { start: at, end: at }, newText: `${lineBreakOf(document)}${indent}- ${note}` }
}

/** A bold line that acts as a heading has no end of its own; the real heading above it has. */
function sectionWithRoom(section: Section): Section {
  let at = section
  while (at.depth === 7 && at.parent !== null) at = at.parent
  return at
}
