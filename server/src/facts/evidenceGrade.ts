import type { Slot } from '../markdown/slots'
import type { FactBlock, SignalledSentence } from './factBlock'

/**
 * How strong a sentence is as evidence, 0-5: 0 nothing, 1 opinion or authority, 2 anecdote or estimate,
 * 3 systematic (a method with a sample, or a named and dated source), 4 behaviour measured, 5 controlled result.
 * Only what happened counts: plans, questions, conditions and targets are 0, whatever words they use.
 */
export function gradeOf(sentence: SignalledSentence, within: FactBlock, slots: readonly Slot[]): number {
  const { hits, text, figures } = sentence
  if (isNotEvidence(sentence, slots)) return 0
  const happened = hits.has('evidence.happened') || hits.has('evidence.anecdote')
  const method = hits.has('evidence.method')
  const figure = figures.some(({ kind }) => kind !== 'date' && kind !== 'version')
  const dated =
    figures.some(({ kind }) => kind === 'date') ||
    /\b(?:last|past|previous|this) (?:\w+ )?(?:week|month|quarter|year|sprint)s?\b/i.test(text)
  const located = isLocated(sentence, within)
  const sample =
    /\bn\s?=\s?\d|\b\d+ (?:out )?of (?:the )?\d+\b|\b(?:\d{1,5}|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of) (?:\w+ ){0,2}(?:users|customers|people|participants|respondents|interviews|interviewees|sessions|developers|teams|companies|tickets|issues|requests|responses|votes|upvotes|calls)\b/i.test(
      text,
    )
  if (/\b(?:simulated|synthetic|proto-?persona|ai[- ]generated|hypothetical)\b/i.test(text)) return 1
  if (CONTROLLED.test(text) && figure && (happened || dated)) return located || sample || dated ? 5 : 4
  if (BEHAVIOUR.test(text) && figure && (happened || located || dated))
    return located || dated || sample ? 4 : 2
  if (method && (sample || (happened && (dated || located)) || (figure && located)))
    return sample || located || dated ? 3 : 2
  if (located && figure && !PRICE.test(text)) return 3
  if (happened && sample) return 3
  if (located && EVENT.test(text)) return 3
  if (/\b[A-Z][\w&.-]+(?: [A-Z][\w&.-]+)*,? (?:\()?(?:19|20)\d{2}\)?/.test(text) && figure && method) return 3
  if (hits.has('evidence.anecdote') || (method && happened)) return 2
  if (figure && sentence.signals.some(({ kind }) => kind === 'statistic' || kind === 'market-figure'))
    return 2
  if (hits.has('evidence.opinion') || sentence.signals.some(({ kind }) => kind === 'authority')) return 1
  return 0
}

const CONTROLLED =
  /\b(?:a\/b|ab test|holdout|control group|randomi[sz]ed|50\/50|split test|before and after)\b/i
const BEHAVIOUR =
  /\b(?:analytics|telemetry|logs?|logged|funnel|cohort|tickets?|sessions?|downloads?|installs?|usage|measured|benchmark(?:s|ed)?|billing|page ?views|visits|sign-?ups|active users|crash(?:es)?|churned|purchases?|orders|waitlist)\b/i
const EVENT =
  /\b(?:issue|issues|reported|requested|asked|raised|opened|complain(?:ed|t|ts)?|incident|outage|survey|study|research|interviews?|report|feedback|poll|discussion|upvotes?|votes?)\b/i
const PRICE = /[$€£]\s?\d+(?:\.\d+)?\s?(?:\/|per|a )\s?(?:mo|month|user|seat|year|yr)/i

function isNotEvidence({ hits, text, words }: SignalledSentence, slots: readonly Slot[]): boolean {
  if (words.length < 4 || /\?["'”’)\]*]*$/.test(text)) return true
  if (
    slots[0] === 'metrics' ||
    slots[0] === 'goals' ||
    slots[0] === 'requirements' ||
    slots[0] === 'references'
  )
    return true
  if (/^(?:if|when|once|unless|assuming)\b/i.test(text)) return true
  if (hits.has('verb.future') && !/\b(?:found|showed|told us|surveyed|interviewed)\b/i.test(text)) return true
  if (
    /\b(?:not|never|haven't|hasn't|yet to) (?:yet )?(?:been )?(?:tested|validated|measured|interviewed|surveyed)\b/i.test(
      text,
    )
  )
    return true
  if (hits.has('verb.obligation') && !hits.has('evidence.happened')) return true
  return hits.of('imperative').some((hit) => hit.start === 0)
}

/** A reader can find it: a link, a footnote, a path, a named source. */
function isLocated({ start, end, text }: SignalledSentence, { block }: FactBlock): boolean {
  const linked = block.text.marks.some(
    (mark) =>
      (mark.kind === 'link' || mark.kind === 'footnote') &&
      mark.end >= start &&
      mark.start <= end &&
      !mark.target.startsWith('#'),
  )
  return linked || /\bhttps?:\/\/\S|\bsource:|\b(?:data|research|reports?)\/[\w-]+|\[\^/i.test(text)
}
