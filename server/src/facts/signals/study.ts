import type { SignalDetector } from '../statement'
import { signal } from './phrase'

/** Somebody looked and found something: "most of the cooks surveyed said …". */
export const study: SignalDetector = (sentence) => {
  const { text, words } = sentence
  if (!STUDY.test(text) || !HAPPENED.test(text) || STANDING.test(text)) return []
  return [signal('study', sentence, 0, words.length)]
}

/** Somebody looked: a method or a count of people asked. A number alone may be a setting. */
const STUDY =
  /\b(?:survey(?:s|ed)?|interview(?:s|ed|ees)?|respondents|stud(?:y|ies)|research|reports?(?=,|\s(?:by|of|from|on|that|found|shows?|said)\b)|usability tests?|poll(?:s|ed)?|focus groups?|census|shadowed|audit(?:s|ed)?|diary study)\b/i
const HAPPENED =
  /\b(?:found|showed|shows|said|say|told|asked|surveyed|interviewed|shadowed|reported|answered|preferred|prefer|mentioned|named|failed|struggled|took part|responded|revealed|according to|per the|wanted|rated)\b/i
/** Laws and standards do not grow old by themselves; a checked finding has been made young again. */
const STANDING =
  /\b(?:ISO|RFC|WCAG|IEEE|DIN|act of|directive|regulation|legislation|statute|law)\b|\bstill (?:holds|applies|valid|true)\b|\bre-?(?:checked|confirmed|run|tested|measured)\b|\blast checked\b|\bunchanged since\b|\bhas(?: not|n['’]t) changed\b/i
