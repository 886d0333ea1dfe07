import type { Slot } from '../markdown/slots'
import { isBlank } from './blank'
import { hasClaimSign } from './claimSigns'
import type { FactBlock, SignalledSentence } from './factBlock'
import { isKeywordList } from './keywordList'
import type { Figure } from './numbers'
import { localPath } from './references'
import { openingOf } from './opening'

/**
 * How strong a sentence is as evidence, 0-5: 0 nothing, 1 opinion, authority or a bare link, 2 anecdote, estimate or a number
 * without a source, 3 systematic (a method with a sample, or a named and dated source), 4 behaviour measured,
 * 5 controlled result. Only what happened counts: plans, questions, conditions, limits and targets are 0. A link to one of
 * the `dead` paths leads nowhere.
 */
export function gradeOf(
  sentence: SignalledSentence,
  within: FactBlock,
  slots: readonly Slot[],
  dead: ReadonlySet<string>,
): number {
  const { hits, text, signals } = sentence
  if (!bearsOnEvidence(sentence, within) || isNotEvidence(sentence, within, slots)) return 0
  if (hits.has('evidence.invented')) return 1
  const figures = sentence.figures.filter((figure) => isFinding(figure, text, sentence.start))
  const dated = sentence.figures.some(({ kind }) => kind === 'date') || hits.has('evidence.period')
  const happened = hits.has('evidence.happened')
  const method = hits.has('evidence.method')
  const located = isLocated(sentence, within, dead)
  const sample = SAMPLE.test(text)
  if (hits.has('evidence.controlled') && figures.length > 0 && (happened || dated))
    return located || sample || dated ? 5 : 4
  if (hits.has('evidence.behaviour') && figures.length > 0 && happened && (located || dated || sample))
    return 4
  if (method && (sample || (happened && (dated || figures.length > 0)))) return 3
  if (located && figures.some(isStrong)) return 3
  if (located && hits.has('evidence.voiced')) return 3
  if (CITATION.test(text) && (figures.length > 0 || happened)) return 3
  if (hits.has('evidence.opinion') && !happened) return 1
  if (happened && OBSERVED.test(text)) return figures.length > 0 && (dated || located) && method ? 3 : 2
  if (hits.has('evidence.anecdote') || sample || (method && happened)) return 2
  if (happened && figures.some(isStrong)) return 2
  if (signals.some(({ kind }) => kind === 'statistic' || kind === 'market-figure')) return 2
  return located || hits.has('evidence.opinion') || signals.some(({ kind }) => kind === 'authority') ? 1 : 0
}

/** Most sentences hold no word of knowing and no figure; for them nothing else is looked at. */
function bearsOnEvidence({ hits, figures, signals }: SignalledSentence, { block }: FactBlock): boolean {
  return (
    figures.length > 0 ||
    hasClaimSign(signals) ||
    block.text.marks.length > 0 ||
    hits.has('evidence.method') ||
    hits.has('evidence.anecdote') ||
    hits.has('evidence.voiced') ||
    hits.has('evidence.opinion')
  )
}

/** Sections that say what shall be, or list where to read on: nothing in them is reported as found. */
const NOT_FINDINGS: ReadonlySet<Slot> = new Set([
  'metrics',
  'goals',
  'non-goals',
  'requirements',
  'references',
  'glossary',
  'experiment',
])

/** True where the same words would be graded otherwise in another section. */
export function gradedByPlace([slot]: readonly Slot[]): boolean {
  return slot !== undefined && NOT_FINDINGS.has(slot)
}

function isNotEvidence(sentence: SignalledSentence, { block }: FactBlock, slots: readonly Slot[]): boolean {
  const { hits, text, words } = sentence
  if (words.length < 4 || /\?["'”’)\]*]*$/.test(text) || isKeywordList(sentence) || isBlank(sentence))
    return true
  // What is still to be ticked off has not happened.
  if (block.checked === false) return true
  if (gradedByPlace(slots)) return true
  const first = openingOf(sentence)
  if (CONDITIONS.has(words[first]?.lower ?? '')) return true
  if (hits.has('evidence.untested') || AIMS.test(text)) return true
  if ((hits.has('verb.future') || hits.has('verb.obligation')) && !hits.has('evidence.happened')) return true
  return hits.of('imperative').some((hit) => hit.start === first)
}
const AIMS = /\b(?:aims?|plans?|intends?|hopes?|targets?|goals?) (?:for|to|is|of)\b/i
const CONDITIONS = new Set(['if', 'when', 'once', 'unless', 'assuming', 'given', 'as'])

/** A figure about the world: not a date, a version, an issue number, an identifier or a setting. */
function isFinding({ kind, start, end }: Figure, text: string, offset: number): boolean {
  if (kind === 'date' || kind === 'version') return false
  const before = text.slice(Math.max(0, start - offset - 14), start - offset)
  return !/[#\w./-]$/.test(before) && !NUMBERED.test(before) && !/[A-Za-z]/.test(text.charAt(end - offset))
}
/** What numbers name instead of count. */
const NUMBERED =
  /\b(?:issue|rfc|pr|pi|release|version|level|section|phase|step|stage|milestone|sprint|chapter|page|figure|table|part|fy|wave|tier|priority|v)\s$/i

/** Shares, money, multiples and counts of the size of a population. */
function isStrong({ kind, value }: Figure): boolean {
  return (
    kind === 'percent' || kind === 'currency' || kind === 'multiplier' || kind === 'ratio' || value >= 100
  )
}

const PEOPLE =
  '(?:users|customers|people|participants|respondents|interviewees|interviews|sessions|developers|teams|companies|tickets|issues|requests|responses|votes|upvotes|calls|members|organi[sz]ations|merchants|students|patients|teachers|engineers|businesses|households)'
/** "n = 212", "7 of the 9 users", "surveyed about 40 members". */
const SAMPLE = new RegExp(
  `\\bn\\s?=\\s?\\d|\\b\\d+ (?:out )?of (?:the |our )?\\d+ (?:\\w+ )?${PEOPLE}|\\b\\d+\\+? (?:\\w+ )?(?:respondents|participants|interviews|interviewees|survey responses)|\\b(?:surveyed|interviewed|shadowed|spoke (?:to|with)|talked (?:to|with)|survey of|sample of|polled)\\b[^.;]{0,30}(?:\\d|\\b(?:five|six|seven|eight|nine|ten|twelve|dozens|hundreds)\\b)`,
  'i',
)
/** "two customers", "48 calls": somebody counted, in figures or in words. */
const OBSERVED = new RegExp(
  `\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|several) (?:of (?:the |our )?)?(?:[a-z-]+ ){0,2}(?:${PEOPLE}|complaints|visits|visitors|them)\\b`,
  'i',
)
/** "(Franco et al., 2014)", "a 2017 study from", "the 2025 Developer Survey", "Cloudflare reported in May 2026". */
const CITATION =
  /\bet al\b|\([A-Z][\w& .-]{2,40},? (?:19|20)\d\d\)|\b(?:19|20)\d\d\b[^.;]{0,40}\b(?:surveys?|reports?|stud(?:y|ies)|paper|census|poll|benchmark)\b|\b(?:[Ss]urvey|[Rr]eport|[Ss]tudy|[Cc]ensus|[Pp]oll|Octoverse|Index)\b[^.;]{0,40}\b(?:19|20)\d\d\b|\b[A-Z]\w+(?:['’]s)? (?:\w+ ){0,2}(?:measured|reported|found|surveyed|estimated|published)\b[^;]{0,80}\b(?:19|20)\d\d\b/

/** A reader can find it: a link out of the document, a footnote, a path, a named source. */
function isLocated(
  { start, end, text }: SignalledSentence,
  { block }: FactBlock,
  dead: ReadonlySet<string>,
): boolean {
  for (const mark of block.text.marks) {
    if (mark.end < start || mark.start > end) continue
    if (mark.kind === 'footnote') return true
    if (mark.kind === 'link' && !mark.target.startsWith('#') && !dead.has(localPath(mark.target) ?? ''))
      return true
  }
  return LOCATED.test(text)
}
const LOCATED = /\bhttps?:\/\/\S|\bsource:|\b(?:data|research|reports?)\/[\w-]+/i
