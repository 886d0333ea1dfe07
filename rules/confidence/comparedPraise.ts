import type { ReviewDocument, Signal, Statement } from '../../server/src/facts/types'
import { lineStart } from '../lines'

/** True where a word of praise compares, measures or picks out, and so says what a reader would look at. */
export function isToldApart(document: ReviewDocument, statement: Statement, signal: Signal): boolean {
  const after = document.text.slice(signal.range.end, statement.range.end)
  const phrase = signal.text
  if (DIFFERENT.test(phrase)) return isOfThings(statement, after)
  if (/^unlike\b/i.test(phrase)) return TOLD_APART.test(after)
  if (/^(?:the )?most popular$/i.test(phrase)) return PICKED.test(after)
  if (MEASURED.test(after)) return true
  return (
    signal.kind === 'superlative' &&
    (isRowOfOthers(document, statement) || isColumnOfOthers(document, statement, signal))
  )
}

/** True where the reason, a doubt, a drawback or a limit stands in the sentence: a reader can weigh the praise already. */
export function isWeighed(document: ReviewDocument, statement: Statement, signal: Signal): boolean {
  const before = document.text.slice(statement.range.start, signal.range.start)
  const after = document.text.slice(signal.range.end, statement.range.end)
  if (ENDS.test(signal.text) && (IN_ITS_PLACE.test(after) || BY_DOING.test(before))) return true
  if (STANDARD.test(signal.text) && BESIDE.test(before)) return true
  if (/^the fastest$/i.test(signal.text) && GROWTH.test(after)) return true
  if (COPYING.test(signal.text) && AT_ONCE.test(after)) return true
  if (/^best[- ](?:in[- ]class|of[- ]breed)$/i.test(signal.text) && OF_A_KIND.test(before)) return true
  if (PROVES.test(signal.text) && (BY_NAME.test(before) || BY_COUNT.test(before))) return true
  if (
    ANSWERS.test(before) ||
    CONCLUDED.test(before) ||
    NAMED.test(after) ||
    isAmongOthers(document, statement)
  )
    return true
  if (/^almost certainly$/i.test(signal.text) || BECAUSE.test(after)) return true
  return signal.kind === 'superlative' && (CONCEDED.test(after) || NEXT_STEP.test(after))
}
/** What is to be done about a risk, and what a comparison came to: the reason stands in front of it. */
const ANSWERS = /\b(?:mitigations?|verdict|recommendation|conclusion|winner)\W{0,3}:/i

/** "The tide tables of the coast guard, the gold standard of the bay": why a source was taken, said by the way. */
const STANDARD = /\b(?:standard|de[- ]facto)$/i
const BESIDE = /[\p{L}\p{N})],\s+(?:the|an?)\s+$/iu

/** "Our unfair advantage: the tide list", "a unique position on the coast: it alone …" says what it is. */
const NAMED = /^[*_]*\s*(?:[:—–]|--)|^[^.;:]{0,90}:[*_]*\s+(?:it|we|they|this|that|its|our)\b/i

/** "The fastest-growing part of a market that doubles to $4B by 2031": how fast stands beside it. */
const GROWTH = /^-growing\b[^.;]*\d/i

/** "Hard to copy quickly" claims no more than a head start. */
const COPYING = /\b(?:hard|harder|difficult|tough|expensive|costly)\b|\bbe (?:\w+ly )?\w+(?:ed|en)$/i
const AT_ONCE =
  /^\s+(?:quickly|overnight|instantly|immediately|easily|cheaply|at once|fast|in an? (?:day|week|month|year|quarter|weekend))\b/i
/** "What best-in-class tools offer" names a kind by its word. */
const OF_A_KIND =
  /\b(?:what|other|existing|several|these|those|combin\w+|integrat\w+(?: with)?|connect\w*(?: to| with)?|alongside|between|among|like|such as|compared (?:to|with)|than)\s+$/i

/** "Tools like Tidy validate demand", "Tidy's 900 berths prove that": what is looked at has a name or a count. */
const PROVES = /\b(?:prove|proves|proven|validates?)\b/i
const BY_COUNT = /\b\d[\d.,]*\s?[kM]?\+?\s+[\p{L}-]+\s+$/u
const BY_NAME = /\b(?:like|such as|including)\s+\p{Lu}/u
/** "It is therefore the biggest barrier": concluded from what was said just before. */
const CONCLUDED =
  /\b(?:it|this|that|which|these|they)\s+(?:is|are|makes?)\s+(?:therefore|thus|hence|simultaneously|also)\b/i

const DIFFERENT = /^(?:entirely|completely|fundamentally|genuinely|radically|totally) different$/i
/** "Three completely different berths", "the new interfaces are entirely different from those of last year". */
function isOfThings({ subject, text }: Statement, after: string): boolean {
  if (subject === 'us') return false
  return OTHER_THINGS.test(after) || (FROM_THOSE.test(after) && PARTS.test(text))
}
const OTHER_THINGS =
  /^\s+(?!(?:from|to|than|for|in|on|because)\b)(?:[\w-]+\s)?(?!(?:ways|experiences|approaches|results|levels|possibilities)\b)[\w-]{2,}[^\Ws]s\b/i
const FROM_THOSE = /^\s+(?:from|to|than) (?:those|that|the old|version)\b/i
const PARTS =
  /\b(?:apis?|interfaces?|formats?|schemas?|protocols?|syntax|internals?|files?|versions?|code|layouts?|models?|tables?)\b/i

/** "Unlike ledgers that show last month, …": what is different is said at once. */
const TOLD_APART = /^(?: [\w-]+){0,2}(?: \([^)]*\))?,? (?:that|which|who|where)\b/i
/** "The most popular pages take a second": which of them. */
const PICKED = /^(?: and [\w-]+)?(?: [\w-]+){0,2} [\w-]+[^\Ws]s (?!is\b|are\b)[a-z]+\b/u
/** "(10 times faster than the old one)" */
const MEASURED =
  /^[^.;:]*?\b\d[\d.,]*(?:[-–]\d[\d.,]*)?\s?(?:(?:x|×|times)(?![\p{L}\d])|% (?:faster|slower|cheaper|smaller|larger|more|less|fewer|better|lower|higher))/iu

/** A line about somebody else's product, under a heading that compares: their merit is what the reader is here for. */
function isAmongOthers(document: ReviewDocument, { place, section, text }: Statement): boolean {
  if (place === 'row' || OURS.test(text)) return false
  // What the whole compares by its title also speaks of the market, and concludes.
  const headings = [section.title, section.parent?.title ?? ''].filter((title) => title !== document.title)
  if (!headings.some((title) => COMPARES.test(title))) return false
  const [name = ''] = document.title.toLowerCase().split(/[^\p{L}\p{N}.-]+/u)
  return name === '' || !text.toLowerCase().includes(name)
}

/** The same in a table: the row begins with their name. */
function isRowOfOthers({ text: source, title }: ReviewDocument, statement: Statement): boolean {
  const { place, section, range, text } = statement
  if (place !== 'row' || !COMPARES.test(section.title) || OURS.test(text)) return false
  const row = source.slice(lineStart(source, range.start), range.end)
  const name = /[\p{L}\p{N}][\p{L}\p{N}.-]*/u.exec(row)?.[0].toLowerCase() ?? ''
  return (
    name !== '' &&
    !title
      .toLowerCase()
      .split(/[^\p{L}\p{N}.-]+/u)
      .includes(name)
  )
}
/** "Best-in-class" in the column of another by name, where we have a column of our own: their merit is conceded. */
function isColumnOfOthers(document: ReviewDocument, { place, range }: Statement, signal: Signal): boolean {
  if (place !== 'row') return false
  const table = document.tables.findLast((one) => one.range.start <= range.start)
  if (table === undefined) return false
  const line = lineStart(document.text, signal.range.start)
  const at =
    document.text
      .slice(line, signal.range.start)
      .replace(/^\s*\|/u, '')
      .split('|').length - 1
  const header = table.headers[at] ?? ''
  const isOwn = (name: string): boolean =>
    OURS.test(name) || wordsOf(name).some((word) => wordsOf(document.title).includes(word))
  return at > 0 && header !== '' && !isOwn(header) && table.headers.some(isOwn)
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
}
const COMPARES = /\b(?:compet\w+|landscape|comparison|alternatives|players|vendors)\b/i
const OURS = /\b(?:we|our|ours|us|this)\b/i

/** "Removes the counter in favour of a lock", "by showing the berth on the map we eliminate the queue": how it goes. */
const ENDS = /^(?:eliminat|remov|replac)/i
const IN_ITS_PLACE = /\b(?:in favou?r of|via|by [a-z]+ing)\b/i
const BY_DOING = /^\W*by [a-z]+ing\b/i
/** "… because two crews sign it", "… as it holds the list". */
const BECAUSE = /\bbecause\b|\bas (?:it|they|we|this|that|these) [a-z]/i
const CONCEDED = /[,;]\s+(?:but|yet|however|though|although|on the other hand)\b/i
/** "The strongest improvement after the pilot is …": a choice among what could be done next. */
const NEXT_STEP = /^\s+(?:[\w-]+ ){0,2}(?:improvements?|next steps?|additions?|follow-?ups?)\b/i
