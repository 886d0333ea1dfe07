import type { Row } from '../markdown/blocks'
import type { FactBlock, SignalledSentence } from './factBlock'

/** "n = 212", "7 of the 9 users", "surveyed about 40 members": a sample with its size. */
export const hasSample = (text: string): boolean => SAMPLE.test(text)
/** "two customers", "48 calls": somebody counted, in figures or in words. */
export const isObserved = (text: string): boolean => OBSERVED.test(text)
/** A named and dated source: "(Franco et al., 2014)", "a 2017 study from", "the 2025 Developer Survey". */
export const isCitation = (text: string): boolean => CITATION.test(text)
/** Something broke, and it is told as an event. */
export const isIncident = (text: string): boolean => INCIDENT.test(text)
/** Told in the past or the perfect. */
export const isPast = (text: string): boolean => PAST.test(text)
/** "The logs show", "a profile of the build shows": a source speaks. */
export const isReading = (text: string): boolean => READING.test(text)
/** A lead-in that says how the figures below it were found. */
export const isSampled = (leadIn: string): boolean =>
  leadIn !== '' && (SAMPLE.test(leadIn) || FOUND.test(leadIn))

/** A footnote that has something to say; one called `source-needed` or `todo` holds its place only. */
export function isFilledNote({ kind, target }: { readonly kind: string; readonly target: string }): boolean {
  return kind === 'footnote' && !/\b(?:needed|todo|tbd)\b/i.test(target)
}

/** A reader can find it: a link out of the document, a footnote, a path, a named source, a numbered issue, a source column. */
export function isLocated({ start, end, text }: SignalledSentence, { block }: FactBlock): boolean {
  for (const mark of block.text.marks) {
    if (mark.end < start || mark.start > end) continue
    if (isFilledNote(mark)) return true
    if (mark.kind === 'link' && !mark.target.startsWith('#')) return true
  }
  return LOCATED.test(text) || namesRecord(text) || (block.row !== null && hasSource(block.row))
}
const LOCATED =
  /\bhttps?:\/\/\S|\bsource:|\b(?:data|research|reports?)\/[\w-]+|\b(?:issues?|tickets?|bugs?|cases?) #?\d{2,}|[\s(]#\d{2,}\b|\w[.,)]?\s?\[\d{1,2}\](?!\(|\[\D)|\bsources?:/i

/** "from April to June", "in March": a stretch of the year, without its year. */
export const namesMonths = (text: string): boolean => MONTHS.test(text)
const MONTHS =
  /\b(?:in|from|since|between|during|of) (?:(?:early|late|mid) )?(?:January|February|March|April|June|July|August|September|October|November|December|(?:last|this) (?:spring|summer|autumn|winter))\b/
/** "(device log, August)", "(counts, autumn 2025)", "(n = 40)": a record is named behind a figure. */
export const namesRecord = (text: string): boolean => text.includes('(') && RECORD.test(text)
const RECORDS =
  '(?:logs?|exports?|records?|registers?|ledgers?|counts?|counted|surveys?|census|questionnaires?|polls?|billing|invoices?|crm|database|till data|usage data|sales data|statistics|sheets?|statements?|reports?|audits?|diar(?:y|ies)|interviews?|calls|visits|tickets|forms?|quotes?|offers?|quoted|dashboards?|funnels?|analytics|telemetry|observed|measured|measurements?|scales|minutes|finance|controlling|accounting|table|runs?|answers?|replay|load tests?|benchmarks?)'
const PERIOD =
  '(?:(?:19|20)\\d\\d|q[1-4]|h[12]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter|weeks? \\d+|last (?:week|month|quarter|year))'
/** A record with its period or nothing else, or a noun and a period: no aside in prose is like that. */
const RECORD = new RegExp(
  `\\d[^()]*\\((?:[\\w’' -]{0,40}\\b${RECORDS}\\b[^()]{0,20}[, ][^()]{0,30}\\b${PERIOD}\\b[^()]{0,30}|[a-z][\\w ]{2,30}, ${PERIOD}\\b[^()]{0,20}|(?:[\\w’'-]+ ){0,2}${RECORDS}(?: for [^()]{2,20}| [“"][^()]{2,30}[”"])?|measured [^()]{3,40})\\)`,
  'i',
)

/** True where a row's column of sources holds more than a dash or the name of a measure to come. */
export function hasSource({ meanings, cells }: Row): boolean {
  return meanings.some((meaning, column) => meaning === 'source' && /\w{2}/.test(cells[column]?.value ?? ''))
}

/** A cell below "Measured", "Actual" or "Result": what was found, in a table made to show it. */
export function isResultCell({ start }: SignalledSentence, { block: { row } }: FactBlock): boolean {
  if (row === null) return false
  const column = row.starts.findLastIndex((from) => from <= start)
  return column > 0 && RESULT_HEADER.test(row.headers[column] ?? '')
}
const RESULT_HEADER =
  /^\W*(?:measured|observed|actuals?|results?|(?:measured|observed|actual) [\w ()%/-]{2,30})\W*$/i

const PEOPLE =
  '(?:users|customers|people|participants|respondents|interviewees|interviews|sessions|developers|teams|companies|tickets|issues|requests|responses|votes|upvotes|calls|members|organi[sz]ations|merchants|students|patients|teachers|engineers|businesses|households)'
const SAMPLE = new RegExp(
  `\\bn\\s?=\\s?\\d|\\b\\d+ (?:out )?of (?:the |our )?\\d+ (?:\\w+ )?${PEOPLE}|\\b\\d+\\+? (?:\\w+ )?(?:respondents|participants|interviews|interviewees|survey responses)|\\b\\d+ (?:out )?of (?:the |our )?\\d+ (?:[\\w-]+ ){0,6}?(?:asked|surveyed|interviewed|visited|said|told us|answered)\\b|\\b(?:surveyed|interviewed|shadowed|visited|watched|sat (?:in|with)|phoned|spoke (?:to|with)|talked (?:to|with)|survey of|sample of|polled)\\b[^.;]{0,30}(?:\\d|\\b(?:five|six|seven|eight|nine|ten|twelve|dozens|hundreds)\\b)`,
  'i',
)
/** "From the March survey:", "Based on 12 interviews:", "What we measured:". */
const FOUND =
  /\b(?:based on|from|in|during|according to) (?:\w+ ){0,4}(?:surveys?|interviews?|stud(?:y|ies)|census|logs|telemetry|analytics|benchmarks?|research)\b|\bwe (?:measured|benchmarked|observed|found)\b|\b(?:verified|measured|latest|current|live) (?:[\w-]+ ){0,2}(?:benchmarks?|measurements?|results?)\W*$|^\W*(?:what (?:is|was) )?(?:observed|measured|found|seen)\b[^.;]{0,60}:\W*$/i
const OBSERVED = new RegExp(
  `\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|several) (?:of (?:the |our )?)?(?:[a-z-]+ ){0,2}(?:${PEOPLE}|complaints|visits|visitors|them)\\b`,
  'i',
)
const CITATION =
  /\bet al\b|\((?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? )[A-Z][\w& .-]{2,40},? (?:19|20)\d\d\)|\b(?:19|20)\d\d\b[^.;]{0,40}\b(?:surveys?|reports?|stud(?:y|ies)|paper|census|poll)\b|\b(?:[Ss]urvey|[Rr]eport|[Ss]tudy|[Cc]ensus|[Pp]oll|Octoverse|Index)\b[^.;]{0,40}\b(?:19|20)\d\d\b|\b[A-Z]\w+(?:['’]s)? (?:\w+ ){0,2}(?:measured|reported|found|surveyed|estimated|published)\b[^;]{0,80}\b(?:19|20)\d\d\b/
const INCIDENT =
  /\b(?:outages?|incidents?|breach(?:es)?|post-?mortems?|regressions?|data loss|downtime|recalls?|lawsuits?|CVE-\d{4}-\d+)\b[^.;]{0,80}\b(?:was|were|had|took|hit|lost|caused|led|brought|left|exposed|affected|cost|happened|occurred|stood|stopped|went|dropped|blocked|delayed)\b|\b(?:caused|led to|suffered|triggered|had|after) (?:an?|the|two|three|several|\d+) (?:\w+ ){0,3}(?:outages?|incidents?|breach(?:es)?|post-?mortems?|regressions?)\b/i
const PAST =
  /\b(?:was|were|had|ran|took|lost|left|went|came|got|spent|cost (?:us|them|him|her|it|over|about|nearly|up to|around|more|an?|[\d£$€])|named|said|hit|lasted|reached|processed|handled|closed|opened|created|completed|failed|affected|raised|dropped|fell|rose|found|kept|piloted|stood|sold|returned|shows? \d[\d,.]* [a-z]+|lead to|led to|moved|used|(?:has|have) (?:been|\w+ed|had|left|seen|grown|fallen|risen|lost|run|taken|become))\b/i
const READING =
  /\b(?:data|logs?|registers?|ledgers?|records|exports?|counts?|telemetry|analytics|profiles?|traces?|surveys?|benchmarks?|interviews?|stud(?:y|ies)|research|measurements?|metrics|statistics|reports?|quer(?:y|ies)|audits?|findings|results) (?:[\w-]+ ){0,5}(?:shows?|indicates?|suggests?|reveals?|confirms?|finds?|found|demonstrates?)\b/i
