import type { ReviewDocument, Statement } from '../../server/src/facts/types'
import { allStatements } from '../reach'

/** Priorities of one document, top ones and all of them, each with the item or row it stands in. */
export interface Priorities {
  readonly top: readonly Statement[]
  readonly count: number
}

const GRADED = /\bP([0-4])\b/u
/** Without any of these in the text, nothing can be of the highest priority. */
const TOP = /P0|[Mm]ust[ -][Hh]ave/u
const MOSCOW = /\b(must|should|could|won't)[ -]have\b/i

/** Items and rows that carry exactly one priority: `P0` to `P4`, or must, should, could, won't have. */
export function prioritiesOf(document: ReviewDocument): Priorities {
  if (!TOP.test(document.text)) return { top: [], count: 0 }
  const ranked = allStatements(document).flatMap((statement) => {
    if (statement.place !== 'item' && statement.place !== 'row') return []
    const level = levelOf(statement.text.replaceAll('’', "'"))
    return level === null ? [] : [{ statement, top: level === 'top' }]
  })
  return {
    top: ranked.filter(({ top }) => top).map(({ statement }) => statement),
    count: ranked.length,
  }
}

function levelOf(text: string): 'top' | 'lower' | null {
  const graded = GRADED.exec(text)?.[1]
  const moscow = MOSCOW.exec(text)?.[1]?.toLowerCase()
  if (graded === undefined && moscow === undefined) return null
  return graded === '0' || (graded === undefined && moscow === 'must') ? 'top' : 'lower'
}
