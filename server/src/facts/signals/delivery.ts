import type { SignalDetector } from '../statement'
import { MARK } from '../wordMarks'
import { signal } from './phrase'

/** Done on the day it ships, with no word of what should change: "launch the app", "the API is released". */
export const delivery: SignalDetector = (sentence) => {
  const { text, words, marks } = sentence
  if ((marks & MARK.delivered) === 0) return []
  if (!DELIVERS.test(text.replace(NUMBERED, '')) || CONSEQUENCE.test(text)) return []
  return [signal('delivery', sentence, 0, words.length)]
}

const NUMBERED = /^(?:(?:kr|o|goal|objective|p|g)\s?\d+(?:\.\d+)?\s*[:.)–—-]?\s*|[\d.)]+\s*)/i
const DELIVERS =
  /^(?:launch|ship|release|deliver|build|implement|complete|finish|migrate|roll out|publish|integrate|deploy|add|develop|create|introduce|set up|stand up|establish|finali[sz]e|write|port|open[- ]source)(?:e?s|e?d|ing)?\b|\b(?:is|are|all (?:\w+ ){0,4}) ?(?:shipped|delivered|completed?|released|implemented|merged|published|live|in production|up and running)\b|\b(?:shipped|delivered|completed|released|implemented|merged|published|migrated|deployed|launched|integrated|rolled out)[.!]?$|^(?:the )?(?:[\w-]+ ){1,5}(?:shipped|released|launched|published|deployed|rolled out|live|in production) (?:in|on|to|for|across|by)\b(?! time\b)/i
const CONSEQUENCE =
  /\b(?:so that|so (?:users|customers|people|teams|we|they|every)|in order to|which (?:lets|means|cuts|reduces)|that (?:lets?|allows?|enables?|helps?|reduces?|makes?)|resulting in|leading to|measured by|unblocks?|because|allow(?:s|ing)?|enabl(?:es?|ing)|help(?:s|ing)?|without|reduc(?:es?|ing)|increas(?:es?|ing)|improv(?:es?|ing))\b|\bto (?:reduce|cut|increase|improve|raise|lower|grow|help|enable|allow|let|make|avoid|prevent|unblock|support|attract|simplify|ensure|drive|reach|get|speed|save)\b|\d\s?%/i
