import type { Range, ReviewDocument, Statement } from '../server/src/facts/types'
import { noteBeside } from './beside'
import type { Edit, Fix } from './contract'
import { atEndOfDocument, lineBreakOf } from './scaffold'
import { FIXES } from './phrases'

/** What else can be done about a claim that stands alone: say that it is assumed, make room for its source, plan it. */

/** Puts the marker of an assumption around a claim. Rows of a table have no room for it. */
export function assumedFix({ text }: ReviewDocument, { range, place }: Statement): readonly Fix[] {
  if (place !== 'paragraph' && place !== 'item') return []
  const claim = text.slice(range.start, range.end)
  // Brackets in brackets would end the marker too early.
  if (/[[\]]/u.test(claim)) return []
  const edits = [insertion(range.start, '[ASSUMPTION: '), insertion(range.end, ']')]
  return [{ title: FIXES.assumption, edits, restates: true }]
}

/** A footnote behind a claim, and its definition at the end of the document for the author to fill in. */
export function footnoteFix(document: ReviewDocument, { range, place }: Statement): readonly Fix[] {
  if (place !== 'paragraph' && place !== 'item') return []
  let number = 1
  while (document.text.includes(`[^source-needed-${number}]`)) number++
  // By its name it counts for nothing yet: the definition may stand far away from the claim.
  const mark = `[^source-needed-${number}]`
  const definition = `${mark}: [who found it, when, how many were asked or measured, a link; then take “needed” out of the name]`
  const last = document.text.slice(document.text.lastIndexOf('\n', document.text.trimEnd().length - 1) + 1)
  const joins = /^\[\^[^\]]+\]:/u.test(last)
  const end = atEndOfDocument(document, [definition])
  const below = joins ? { ...end, newText: end.newText.replace(/^(?:\r?\n)+/u, lineBreakOf(document)) } : end
  // At the end of the text both go to one place, and only one edit has an order of its own.
  const edits =
    below.range.start === range.end
      ? [insertion(range.end, `${mark}${below.newText}`)]
      : [insertion(range.end, mark), below]
  return [{ title: FIXES.footnote, edits }]
}

/** A forecast as something that can turn out wrong: a hypothesis beside it, or a row among the targets. */
export function plannedFixes(document: ReviewDocument, statement: Statement): readonly Fix[] {
  const hypothesis = noteBeside(
    document,
    statement,
    { title: FIXES.hypothesis },
    '[Hypothesis: if we …, then … goes from … to … by …. We are wrong if …]',
  )
  const row = targetRow(document)
  const target = row
    ? { title: FIXES.targetRow, edits: [row] }
    : noteBeside(
        document,
        statement,
        { title: FIXES.target },
        '[Target: … from … to … by …; must not get worse: …]',
      )
  return [hypothesis, target]
}

/** A row of blanks at the end of the first table with a column of targets; null where there is none. */
function targetRow(document: ReviewDocument): Edit | null {
  const table =
    /^[ \t]*\|(.*\b(?:target|goal)s?\b.*)\|[ \t]*\r?\n[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?:\r?\n[ \t]*\|.*)*/im.exec(
      document.text,
    )
  if (!table) return null
  const [rows, header = ''] = table
  const cells = header.split(/(?<!\\)\|/u).map((cell) => `[${cell.trim() === '' ? 'what' : cell.trim()}]`)
  return insertion(table.index + rows.length, `${lineBreakOf(document)}| ${cells.join(' | ')} |`)
}

function insertion(at: number, newText: string): Edit {
  const range: Range = { start: at, end: at }
  return { range, newText }
}
