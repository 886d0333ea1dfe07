import type { Perspective, ReviewDocument } from '../../server/src/facts/types'
import type { Report } from '../contract'
import { perspectiveFixes } from './scaffold'

export type MissingMessage = 'absent' | 'mentioned' | 'thin'

/**
 * Reports a perspective that is absent, or one step milder one that is only touched on. Everything above that
 * (addressed, grounded, inherited from a linked document, declared not applicable) answers the question.
 */
export function reportMissing(
  document: ReviewDocument,
  perspective: Perspective,
  report: (finding: Report<MissingMessage>) => void,
): void {
  const { state, missing, places } = document.facts.perspectives[perspective]
  if (state !== 'absent' && state !== 'mentioned') return
  const found = { range: document.titleRange, fixes: perspectiveFixes(document, perspective) }
  if (state === 'absent') {
    report({ ...found, messageId: 'absent' })
    return
  }
  report({
    ...found,
    messageId: missing.length === 0 ? 'thin' : 'mentioned',
    data: { missing: missing.join(', ') },
    related: places.slice(0, 3).map((range) => ({ range, message: 'touched on here' })),
    milder: 1,
  })
}
