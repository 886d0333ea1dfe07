import type { ReviewDocument } from '../../server/src/facts/types'
import type { Fix } from '../contract'
import { scaffoldFix } from '../scaffold'
import { FIXES } from '../phrases'

/** Something tempting that is left out, with both reasons. */
export function exclusionFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.notDone,
    slots: ['non-goals', 'scope'],
    heading: 'Not doing',
    lines: ['- [Not doing: what] [tempting because …; not now because …]'],
  })
}

/** What is in the way, and why. */
export function diagnosisFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.obstacle,
    slots: ['problem', 'summary'],
    heading: 'What is in the way',
    lines: [
      '[The challenge: one sentence]. [It persists because: the cause]. [Evidence: what we saw]. [If we did nothing: what would happen].',
    ],
  })
}
