import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { isNegated, signal, wordAt } from './phrase'

/** Quality words that everyone reads differently. Whether a requirement hangs on them is for the rule to see. */
export const vagueQuality: SignalDetector = (sentence) => [
  ...chained(sentence),
  ...degrees(sentence),
  ...success(sentence),
  ...qualities(sentence),
  ...direction(sentence),
]

/** "The pilot is a success if crews come back": what decides is named, and neither how much nor how many. */
function success({ text, start, figures }: Sentence): readonly SignalHit[] {
  if (figures.length > 0 || !SUCCESS_HINT.test(text)) return []
  const match = SUCCESS.exec(text)
  if (match === null || COUNTED.test(text) || text.trimEnd().endsWith(':')) return []
  const from = start + match.index
  return [{ kind: 'vague-quality', start: from, end: from + match[0].length, data: { strength: 'success' } }]
}
const SUCCESS_HINT = /\b(?:success|succeed|validat|work|worth)/i
const SUCCESS =
  /\b(?:(?:is|are|will be|would be|be) (?:considered |deemed |judged )?(?:successful|a success|validated|worth it|working) (?:if|when|once)|(?:it worked|we(?:['’]ll| will) know (?:it|this) (?:works|worked)) (?:is when|if|when))\b/i
const COUNTED =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|every|all|no|none|zero|without)\b/i

/** "Improve onboarding", "More contributors", "the queue gets shorter": a way to go without a distance. */
function direction(sentence: Sentence): readonly SignalHit[] {
  const { figures, words, text, start } = sentence
  if (words.length < 2) return []
  const at = behindLabel(sentence)
  if (figures.some((figure) => figure.start >= (words[at]?.start ?? 0))) return []
  const first = wordAt(sentence, at)
  if (DIRECTION.test(first) || (CHANGE.test(first) && CHANGE_OF.has(wordAt(sentence, at + 1))))
    return [signal('vague-quality', sentence, at, Math.min(at + 3, words.length), { strength: 'direction' })]
  const moved = MOVED.exec(text)
  if (moved === null) return []
  const from = start + moved.index
  return [
    {
      kind: 'vague-quality',
      start: from,
      end: from + (moved[1] ?? moved[0]).length,
      data: { strength: 'direction' },
    },
  ]
}
/** Index of the word that opens what is said: "Key result 2: Increase bookings" begins behind its label. */
function behindLabel({ words, text, start }: Sentence): number {
  const colon = text.lastIndexOf(': ', LONGEST_LABEL)
  if (colon < 0) return 0
  const at = words.findIndex((word) => word.start - start > colon)
  return at < 0 ? 0 : at
}
const LONGEST_LABEL = 30
const DIRECTION =
  /^(?:improve|increase|enhance|strengthen|optimi[sz]e|maximi[sz]e|minimi[sz]e|reduce|accelerate|streamline|raise|grow|boost|more|better|increased|improved|deepen|broaden|elevate|delight|decrease|lower|shorten|fewer|less|reduced|decreased|higher|faster|lowered|shorter|greater)$/
/** "Reduction in walking time", "growth of the list": the change as a thing. */
const CHANGE =
  /^(?:reductions?|decrease|increase|improvements?|growth|uplift|uptick|drop|rise|decline|gains?)$/
const CHANGE_OF = new Set(['in', 'of', 'to'])
/** "The cost of printing decreases.", "an increase in returning crews": it moves, and that is all. */
const MOVED =
  /\b((?:increas|decreas|improv|declin|shrink|drop|grow|ris|fall)e?s|go(?:es)? (?:up|down)|gets? (?:better|faster|shorter|cheaper|easier|smaller)|(?:is|are|trend\w*|trending) (?:up|down|reduced|increased|improved|lowered|lower|higher|fewer))(?=(?: (?:over time|steadily|(?:week|month|quarter|year)[- ](?:over|on)[- ](?:week|month|quarter|year)))?[.;]?\W*$)|\b(?:an?|the|clear|steady|noticeable|measurable|significant) (?:\w+ )?(?:increase|decrease|reduction|drop|uptick|decline|growth|improvement)s? in\b|\bmeasurably\b|\bwith (?:less|fewer) \w+(?=[.;]?\W*$)|\b(?:earlier|sooner|in less time|(?:more|less) (?:often|easily|quickly|efficiently|effectively|accurately|reliably|frequently|smoothly))(?=[.;]?\W*$)/i

const qualities = (sentence: Sentence): readonly SignalHit[] =>
  sentence.hits.of('vague').flatMap(({ start, end }) => {
    if (isNegated(sentence, start) || isPartOfName(sentence, start, end)) return []
    const strong = sentence.hits.of('vague.strong').some((hit) => hit.start === start && hit.end === end)
    return [signal('vague-quality', sentence, start, end, { strength: strong ? 'strong' : 'weak' })]
  })

/** "Fast and reliable", "simple, clear": two qualities side by side measure no more than one. */
function chained(sentence: Sentence): readonly SignalHit[] {
  const { hits, words } = sentence
  for (const { start, end } of hits.of('vague.chain')) {
    const joined = /^(?:and|but|yet)$/.test(wordAt(sentence, end)) ? end + 1 : end
    const next = hits.of('vague.chain').find((hit) => hit.start === joined)
    if (next === undefined || isNegated(sentence, start) || isPartOfName(sentence, start, next.end)) continue
    const gap = sentence.text.slice(
      (words[end - 1]?.end ?? 0) - sentence.start,
      (words[next.start]?.start ?? 0) - sentence.start,
    )
    if (!/^(?:,? (?:and|but|yet) |, )$/.test(gap)) continue
    return [signal('vague-quality', sentence, start, next.end, { strength: 'strong' })]
  }
  return []
}

/** "With minimal effort", "a high level of coverage", "fast enough": a degree of something that could be counted. */
function degrees({ text, start }: Sentence): readonly SignalHit[] {
  const match =
    (DEGREE_HINT.test(text) ? DEGREE.exec(text) : null) ?? (SPAN_HINT.test(text) ? SPAN.exec(text) : null)
  if (match === null) return []
  const from = start + match.index
  return [{ kind: 'vague-quality', start: from, end: from + match[0].length, data: { strength: 'strong' } }]
}
/** "In seconds", "within just hours": a time without a number; "given in seconds" names a unit. */
const SPAN_HINT = /(?:in|just|only|mere|few|of) (?:seconds|minutes|hours|days|weeks)\b/i
const SPAN =
  /(?<![\w(])(?<!\b(?:time|duration|measured|given|interval|value|is|are) )(?:in|within) (?:just |only |mere |a (?:few|matter of|couple of) )?(?:seconds|minutes|hours|days|weeks)\b(?! (?:since|before|after|of|when|where|that|with)\b)/i
const DEGREE_HINT = /\b(?:m[ai]xim|minim|enough|value|of\b|best)/i
const DEGREE =
  /\b(?:(?:minimal|minimum|maximum) (?:[\w-]+ )?(?:latency|effort|overhead|delay|friction|fuss|flexibility|complexity|support|footprint|code|setup|configuration|disruption|impact|training|downtime|maintenance|ceremony|risk)|(?:high|higher|reasonable|acceptable|sufficient|appropriate|adequate|good) (?:level|degree|amount|range|standard)s? of|(?:clear|real|tangible|significant|maximum) (?:user |customer |business )?value|(?:good|fast|simple|clear|smooth|stable|mature|quick|easy|reliable|accurate) enough|enough (?:value|confidence|quality|signal)|the best (?:possible )?(?:\w+ )?experience)\b/i

/** "Simple-EAM", "rich-text": half of a longer word. */
function isPartOfName({ text, start, words }: Sentence, from: number, to: number): boolean {
  const before = text.charAt((words[from]?.start ?? start) - start - 1)
  const after = text.charAt((words[to - 1]?.end ?? start) - start)
  return before === '-' || after === '-'
}
