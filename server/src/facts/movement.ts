import type { SignalledSentence } from './factBlock'

/** "38 % today, 90 % in 2028", "up from 4", "25 a night (today 6)": the value of now stands beside the one to come. */
export const namesNow = (text: string): boolean => NOW_HINT.test(text) && (NOW.test(text) || hasYears(text))

/**
 * Two values of one measure at two times, said as something to come: the first is where it stands, the second is to be
 * reached. What has moved already is history.
 */
export function isMovement({ figures, text, hits, subject }: SignalledSentence): boolean {
  if (figures.length < 2 || subject === 'world') return false
  if (hits.has('evidence.happened') || !namesNow(text)) return false
  const label = LABELLED.exec(text)?.[0] ?? ''
  return (label !== '' || WISHED.test(text)) && !SUPPOSED.test(text.slice(label.length))
}

const NOW_HINT = /\b(?:now|today|currently|at present|at the moment|so far|from|in (?:19|20)\d\d)\b/i
const NUMBER = '[~$€£<>≤≥]?\\d[\\d.,]*'
/** Words between a value and the next one: its unit, and what it is counted by. */
const UNIT = '(?:\\s?[%\\w/²µ]+){0,4}?'
const PRESENT = '(?:now|today|currently|at present|at the moment|so far)'
const NOW = new RegExp(
  [
    `${NUMBER}${UNIT},? ${PRESENT}\\b[,;:]?(?: [a-z≤≥<>]+){0,4} ${NUMBER}`,
    `\\((?:${PRESENT}|now at|currently at):? (?:about |some )?(?:${NUMBER}|none|zero|no)`,
    `\\b(?:up|down) from ${NUMBER}`,
    `\\bfrom ${NUMBER}${UNIT}(?: \\([^)]*\\))?,? (?:down |up )?to (?:about |around |under |below |over |above |less than |more than |at (?:least|most) )?${NUMBER}`,
  ].join('|'),
  'i',
)
/** "1,150 in 2025, 700 in 2027" */
const YEARS = new RegExp(
  `${NUMBER}${UNIT} in ((?:19|20)\\d\\d)(?: \\([^)]*\\))?[,;] (?:[a-z]+ ){0,4}?${NUMBER}${UNIT} (?:in|by|after) (?:the end of )?((?:19|20)\\d\\d|the |one |two |a )`,
  'i',
)
function hasYears(text: string): boolean {
  const match = YEARS.exec(text)
  if (match === null) return false
  const later = Number(match[2])
  return Number.isNaN(later) || later > Number(match[1])
}
/** "Late answers: …": a name and a colon, and no sentence before the values. */
const LABELLED = /^[^.:;?]{2,60}:\s/
const WISHED =
  /\b(?:we (?:want|would like|hope|intend|aim)|target|aim|goal|by (?:the end of |end of )?(?:19|20)\d\d)\b/i
/** "With ten providers that would go from 10 to 100": a case thought through, and nobody's aim. */
const SUPPOSED = /\bwould (?!like\b)|\b(?:costs?|prices?|fees?)\b/i
