import { concernsOf } from './concerns'
import type { SignalledSentence } from './factBlock'
import { independenceOf } from './independence'
import type { MeasureHit } from './measureNames'
import { productsOf } from './products'
import type { ReadBlock } from './reading'
import { limitsOf } from './unlimited'

/** What a sentence says that another may deny in so many words. Few sentences hold any of it, so that one look tells. */
export function clashesOf(sentence: SignalledSentence, block: ReadBlock): readonly MeasureHit[] {
  if (!HINT.test(sentence.text)) return []
  return [
    ...independenceOf(sentence, block),
    ...concernsOf(sentence, block),
    ...productsOf(sentence, block),
    ...limitsOf(sentence, block),
  ]
}

const HINT =
  /\b(?:independen|in any order|on their own|on its own|separately|require|depend|blocked by|builds? on|waits? for|needs\b|prerequisite|no dependencies|concerns?\b|constraint|limitation|bottleneck|limiting|blocker|obstacle|unlimited|limited to|up to|at most|maximum of|capped at|in total|in all\b|altogether|overall)|\b(?:minute|hour|day|week|month)s?\b/i
