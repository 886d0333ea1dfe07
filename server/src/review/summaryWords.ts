import type { Profile } from '../../../rules/contract'
import { PERSPECTIVES, type DocumentType, type PerspectiveState } from '../facts/types'
import { REVIEW_ENGLISH } from './english'
import type { DocumentReport, SummaryReport } from './types'
import { IN_ENGLISH, type Countable, type ReviewWords } from './words'

/**
 * One line of a summary: what it is about, and what the document shows. Plain text on a single line; no-break spaces
 * hold together what belongs together.
 */
export interface SummaryLine {
  readonly label: string
  readonly text: string
}

/** Always shown beside a summary. */
export const DISCLAIMER = REVIEW_ENGLISH['review.disclaimer']

/** The summary of one document in words, what it does well first. Lines with nothing to say are left out. */
export function summaryLines(report: DocumentReport, words = IN_ENGLISH): readonly SummaryLine[] {
  const { summary } = report
  const lines: readonly (readonly [id: Label, text: string | null])[] = [
    ['credits', creditsText(summary, words)],
    ['perspectives', perspectivesText(summary, words)],
    ['synthesis', synthesisText(summary, words)],
    ['evidence', evidenceText(summary, words)],
    ['certainty', certaintyGapText(report, words)],
    ['unknowns', unknownsText(summary, words)],
    ['decision', decisionText(summary, words)],
    ['measures', measuresText(summary, words)],
    ['allowed', waiversText(summary, words)],
    ['score', scoreText(summary, words)],
  ]
  return lines.flatMap(([id, text]) =>
    text === null ? [] : [{ label: words.say(`review.label.${id}`), text }],
  )
}
type Id = keyof typeof REVIEW_ENGLISH
type Label<One = Id> = One extends `review.label.${infer Name}` ? Name : never

/** "PRD · in review · 1,840 words", and for whom it was reviewed: "leader profile". */
export function documentLine(
  { docType, status, words: count }: DocumentReport,
  words = IN_ENGLISH,
  profile?: Profile,
): string {
  return [
    typeWords(docType, words),
    ...(status === null ? [] : [words.say(`review.status.${status}`)]),
    words.count('review.words', count),
    ...(profile === undefined ? [] : [words.say(`review.profile.${profile}`)]),
  ].join(' · ')
}

/** A document type as people write it. */
export function typeWords(type: DocumentType, words: Pick<ReviewWords, 'say'> = IN_ENGLISH): string {
  return words.say(`review.type.${type}`)
}

/** "ready with gaps", or why there is no band. */
export function bandWords({ summary, gate, language }: DocumentReport, words = IN_ENGLISH): string {
  if (summary.band !== null) return words.say(`review.band.${summary.band}`)
  if (gate !== 'review') return words.say(`review.noBand.${gate}`)
  return words.say(language === 'en' ? 'review.noBand' : 'review.noBand.language')
}

function scoreText({ score, caps }: SummaryReport, words: ReviewWords): string | null {
  if (score === null) return null
  const names = caps.map((cap) => capWords(cap, words)).join(', ')
  const capped = names === '' ? '' : words.say('review.capped', { caps: names })
  return words.say('review.score', { score, caps: capped })
}

function capWords(cap: string, words: ReviewWords): string {
  const id = `review.cap.${cap}`
  return isId(id) ? words.say(id) : cap.replaceAll('-', ' ')
}

/** Kinds and caps may be newer than their words. */
function isId(id: string): id is Id {
  return Object.hasOwn(REVIEW_ENGLISH, id)
}

/** What is done well, as often as it is: "2 ranges". */
export function creditWords(kind: string, count: number, words: Pick<ReviewWords, 'count'>): string {
  const stem = `review.credit.${kind}`
  return isId(`${stem}.other`) ? words.count(stem as Countable<Id>, count) : `${count} ${kind}`
}

function creditsText({ credits }: SummaryReport, words: ReviewWords): string | null {
  const counts = new Map<string, number>()
  for (const { kind } of credits) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  if (counts.size === 0) return null
  return items([...counts].map(([kind, count]) => creditWords(kind, count, words)))
}

/** States of a perspective as dots. */
export const DOTS: Readonly<Record<PerspectiveState, string>> = {
  absent: '○○○',
  mentioned: '●○○',
  addressed: '●●○',
  grounded: '●●●',
  inherited: '●●○',
  'not-applicable': '–––',
}

function perspectivesText({ perspectives }: SummaryReport, words: ReviewWords): string {
  const ours = new Set<string>(PERSPECTIVES)
  const shown = [
    ...PERSPECTIVES.map(
      (name) => [words.say(`review.perspective.${name}`), perspectives[name].state] as const,
    ),
    ...Object.entries(perspectives)
      .filter(([name]) => !ours.has(name))
      .map(([name, { state }]) => [name, state] as const),
  ]
  return items(shown.map(([name, state]) => `${name} ${DOTS[state]} ${words.say(`review.state.${state}`)}`))
}

function synthesisText({ synthesis: { level } }: SummaryReport, words: ReviewWords): string {
  return words.say('review.synthesis', { level, words: words.say(`review.synthesis.${level}` as Id) })
}

/** A grade of evidence, 0 to 5, in words. */
export function gradeWords(grade: number, words: Pick<ReviewWords, 'say'>): string {
  return words.say(`review.grade.${grade}` as Id)
}

function evidenceText({ evidence: { histogram } }: SummaryReport, words: ReviewWords): string {
  const claims = histogram.reduce((sum, count) => sum + count, 0)
  if (claims === 0) return words.say('review.claims.none')
  const grades = histogram
    .map((count, grade) => [count, gradeWords(grade, words)] as const)
    .filter(([count]) => count > 0)
    .reverse()
  return words.count('review.claims', claims, {
    grades: items(grades.map(([count, name]) => `${count} ${name}`)),
  })
}

/** Rules whose findings are single claims that sound certain and rest on nothing in reach. */
export const CERTAIN_CLAIMS: ReadonlySet<string> = new Set([
  'confidence/no-one-else',
  'confidence/booster',
  'confidence/universal-claim',
  'confidence/forecast-as-fact',
  'confidence/no-risk-claim',
])

function certaintyGapText({ findings }: DocumentReport, words: ReviewWords): string | null {
  const certain = findings.filter(({ ruleId }) => CERTAIN_CLAIMS.has(ruleId))
  const lines = [
    ...new Set(certain.flatMap(({ line, related }) => [line, ...related.map((place) => place.line)])),
  ]
  if (lines.length === 0) return null
  lines.sort((a, b) => a - b)
  const places = words.count('review.lines', lines.length, { lines: lines.join(', ') })
  return words.count('review.certain', lines.length, { lines: places })
}

function unknownsText({ unknowns: { count, tested } }: SummaryReport, words: ReviewWords): string {
  return count === 0 ? words.say('review.unknowns.none') : words.say('review.unknowns', { count, tested })
}

function decisionText({ decision }: SummaryReport, words: ReviewWords): string {
  const answer = (value: boolean): { answer: string } => ({
    answer: words.say(value ? 'review.yes' : 'review.no'),
  })
  return items([
    words.say('review.decision.ask', answer(decision.ask)),
    words.say('review.decision.decider', answer(decision.decider)),
    words.say('review.decision.alternatives', { count: decision.alternatives }),
    words.say('review.decision.downside', answer(decision.downside)),
    words.say('review.decision.revisit', answer(decision.revisit)),
  ])
}

function measuresText(
  { metrics: { targets, baselines, guardrails } }: SummaryReport,
  words: ReviewWords,
): string | null {
  if (targets + guardrails === 0) return null
  const aims =
    targets === 0 ? words.say('review.targets.none') : words.count('review.targets', targets, { baselines })
  return items([aims, words.count('review.guardrails', guardrails)])
}

function waiversText({ waivers }: SummaryReport, words: ReviewWords): string | null {
  if (waivers.length === 0) return null
  return waivers
    .map(({ ruleId, line, reason }) => words.say('review.waiver', { rule: ruleId, line, reason }))
    .join(' · ')
}

/** "1 target", "3 targets", in English. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

/** Items beside each other; a line may break between them only. */
function items(each: readonly string[]): string {
  return each.map((item) => item.replaceAll(' ', '\u00A0')).join(' · ')
}
