import type { Perspective, ReviewDocument } from '../../server/src/facts/types'
import type { Report } from '../contract'
import { perspectiveFixes } from './scaffold'

export type MissingMessage = 'absent' | 'mentioned' | 'partly' | 'thin'

/**
 * Reports a perspective that is absent, one step milder one that is only touched on, and two steps milder one that has
 * several of its answers, whose reader may well have enough. Everything above that (addressed, grounded, inherited
 * from a linked document, declared not applicable) answers the question.
 */
export function reportMissing(
  document: ReviewDocument,
  perspective: Perspective,
  report: (finding: Report<MissingMessage>) => void,
): void {
  const { state, facets, missing, places } = document.facts.perspectives[perspective]
  if (state !== 'absent' && state !== 'mentioned') return
  const found = { range: document.titleRange, fixes: perspectiveFixes(document, perspective) }
  if (state === 'absent') {
    report({ ...found, messageId: 'absent' })
    return
  }
  const messageId = missing.length === 0 ? 'thin' : facets.length >= SEVERAL ? 'partly' : 'mentioned'
  report({
    ...found,
    messageId,
    data: { missing: missing.join(', ') },
    related: places.slice(0, 3).map((range) => ({ range, message: 'touched on here' })),
    milder: messageId === 'mentioned' ? 1 : 2,
  })
}

/** Answers of the usual four from which a reader learns something. */
const SEVERAL = 2
