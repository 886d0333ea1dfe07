import type { Review } from '../../review/types'
import { typeWords } from '../../review/summaryWords'
import type { LspWords } from '../localize'

/** What a decision is looked at for. */
export const DECISION_PARTS = ['ask', 'decider', 'alternatives', 'downside', 'revisit'] as const

/** "PRD · ready with gaps", or why there is nothing to say about the document. */
export function headline({ document, band }: Review, words: LspWords): string {
  if (document.gate !== 'review') return words.say(`tree.headline.${document.gate}`)
  const type = typeWords(document.type, words)
  if (band === null) return words.say('tree.headline.language', { type })
  return words.say('tree.headline', { type, band: words.say(`review.band.${band}`) })
}
