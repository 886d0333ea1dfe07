import { printable } from '../../review/printable'
import { counted } from '../../review/summaryWords'
import type { RepeatedPassage, ReviewReport } from '../../review/types'

/** What several documents say alike, in words. Text and paths are as the report has them, for a format to escape. */
export interface RepeatedWords {
  readonly lead: string
  /** The most widespread. */
  readonly named: readonly RepeatedPassage[]
  /** "and 4 more", or empty. */
  readonly more: string
}

/** Null where no passage stands in several documents. */
export function repeatedWords({ totals: { repeated, repeatedLeftOut } }: ReviewReport): RepeatedWords | null {
  const all = repeated.length + repeatedLeftOut
  if (all === 0) return null
  const [stand, them] = all === 1 ? ['stands', 'it'] : ['stand', 'them']
  return {
    lead: `${counted(all, 'passage')} ${stand} in 3 documents or more, and the evidence in ${them} counts once:`,
    named: repeated.slice(0, MOST_NAMED),
    more: all > MOST_NAMED ? `and ${all - MOST_NAMED} more` : '',
  }
}
const MOST_NAMED = 3

/** "docs/a.md:12, docs/b.md:9 and 3 more", each place written by `write`. */
export function placeWords({ places }: RepeatedPassage, write = printable): string {
  const first = places.slice(0, MOST_PLACES).map(({ path, line }) => write(`${path}:${line}`))
  return `${first.join(', ')} and ${places.length - MOST_PLACES} more`
}
/** Fewer than there are of any passage that is told. */
const MOST_PLACES = 2
