import type { SignalDetector } from '../statement'
import { isNegated, signal, wordAt } from './phrase'

/** A count that can only go up, or tells no more than that something was seen: downloads, stars, page views. */
export const exposure: SignalDetector = (sentence) => {
  const found = sentence.hits
    .of('exposure')
    .find(({ start, end }) => !isNegated(sentence, start) && !isRate(wordAt(sentence, end)))
  return found === undefined ? [] : [signal('exposure', sentence, found.start, found.end)]
}

/** "sign-up rate", "download speed", "views per session": a rate, or another thing altogether. */
function isRate(next: string): boolean {
  return /^(?:rate|rates|ratio|speed|conversion|per|flow|form|page|pages|button|time|to|who|that|complete|completed|which)$/.test(
    next,
  )
}
