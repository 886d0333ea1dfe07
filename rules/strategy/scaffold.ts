import type { ReviewDocument } from '../../server/src/facts/types'
import type { Fix } from '../contract'
import { scaffoldFix } from '../scaffold'

/** Something tempting that is left out, with both reasons. */
export function exclusionFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: 'Add what is tempting and not done',
    slots: ['non-goals', 'scope'],
    heading: 'Not doing',
    lines: ['- [Not doing: what] [tempting because …; not now because …]'],
  })
}
