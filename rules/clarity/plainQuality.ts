import type { ReviewDocument, Section, Signal, Statement } from '../../server/src/facts/types'
import { isInQuotes } from '../quoteMarks'

/** A done item, words in quotation marks, a term of the trade, or a word of scope rather than of quality. */
export function isPlainUse(
  { text: source }: ReviewDocument,
  { kind, range, section }: Statement,
  signal: Signal,
): boolean {
  const before = source.slice(range.start, signal.range.start)
  const after = source.slice(signal.range.end, range.end)
  const line = source.slice(source.lastIndexOf('\n', range.start - 1) + 1, range.start)
  if (/^\s*[-*+] \[x\]|✅/i.test(line + source.slice(range.start, range.end)) || isInQuotes(before, after))
    return true
  const phrase = signal.text.toLowerCase()
  if (kind === 'narration' && PAST.test(before)) return true
  if (phrase.endsWith(' possible')) return kind !== 'requirement' || SOON.test(before)
  // "As easy as a phone call" names what it is held against.
  if (/\bas\s$/i.test(before) && /^\s+as\b(?! possible)/i.test(after)) return true
  if (phrase === 'gracefully' && ENDS.test(before)) return true
  if (/^feels?$/.test(phrase)) return OPINION.test(before) || FELT.test(after) || isMood(after, section, kind)
  if (phrase === 'value' && AMOUNT.test(before)) return true
  if (phrase === 'easily' && MISHAP.test(after)) return true
  return TERMS.test(`${phrase}${after.slice(0, 32)}`)
}
/** "As soon as possible" is a time. */
const SOON = /\bas (?:soon|early|late|far|long|often)\s$/i
/** "Degrades gracefully", "shuts down gracefully": terms for a way to fail or to end. */
const ENDS = /\b(?:degrad\w+|shut\w*(?: down)?|terminat\w+|exits?|stops?|drain\w*)\s$/i
/** "The morning was smooth": a story of what happened promises nothing. */
const PAST = /\b(?:was|were|had been|became|went)\s[^,;]*$/i
/** "We feel that …" is an opinion. */
const OPINION = /\b(?:we|i)\s$/i
/** "A premium feel" is a look, and what a persona feels, or who has the problem, is told rather than promised. */
const isMood = (after: string, { slots }: Section, kind: Statement['kind']): boolean =>
  /^\W*(?:[:,.]|$|of\b)/.test(after) ||
  ((slots[0] === 'users' || slots[0] === 'problem') && kind !== 'requirement')
/** "This feels out of scope", "they may feel hopeless", "feels like a crowd": a verdict on the work, a mood, a likeness. */
const FELT =
  /^\s+(?:a (?:bit|little)|too|out[- ]of[- ]scope|wrong|odd|weird|strange|overkill|premature|unnecessary|like|free|native|at home|that|the|hopeless|helpless|lost|slow|tired|sick|guilty|anxious|afraid|lonely|stuck|stressed|ashamed|overwhelm\w+|frustrat\w+|fragmented|judged|un\w+ed|ignored|confus\w+|out of)\b/i
/** "Lifetime value", "the default value": an amount, or what stands in a field. */
const AMOUNT = /\b(?:lifetime|present|contract|order|market|default|target|baseline|field|key)\s$/i
/** "Could easily result in a mix-up": a danger, not a quality. */
const MISHAP =
  /^\s+(?:results?|leads?|causes?|become|breaks?|fails?|miss(?:es)?|forgets?|loses?|get (?:lost|stuck|confused|out of)|be (?:lost|missed|overlooked|forgotten|confused|broken))\b/i
/** "Responsive screenshots", "a stable release": what the trade calls a thing. */
const TERMS =
  /^(?:responsive (?:screenshots?|layouts?|images?|breakpoints?|web|design)|stable (?:\w+ identit\w+|identit\w+|diffs?|releases?|versions?|apis?|abis?|ids?|identifiers?|sort|order\w*|branch|channel)|quick (?:actions?|access|start|links?|add|view|search)|clean (?:up|build|install|clone|checkout|machine|architecture|room)|maximum (?:delay|length|size|number|depth|age|count)|real value prop\w*|minimal (?:viable|api|apis)|simple (?:average|mean|majority)|premium (?:\w+ )?(?:tiers?|plans?|features?|accounts?|users?|subscri\w+|pric\w+|content)|engaging (?:the|with|in|a|our|new)|performance (?:tests?|testing|budgets?|benchmark\w*|reviews?|metrics?)|consistent with|readable by|fail fast)\b/i
