import { PERSPECTIVES, type DocumentType, type PerspectiveState } from '../facts/types'
import type { Band, DocumentReport, SummaryReport } from './types'

/**
 * One line of a summary: what it is about, and what the document shows. Plain text on a single line; no-break spaces
 * hold together what belongs together.
 */
export interface SummaryLine {
  readonly label: string
  readonly text: string
}

/** Always shown beside a summary. */
export const DISCLAIMER = 'This shows what the document contains, not whether the decision is right.'

/** The summary of one document in words, what it does well first. Lines with nothing to say are left out. */
export function summaryLines(report: DocumentReport): readonly SummaryLine[] {
  const { summary } = report
  const lines: readonly (readonly [label: string, text: string | null])[] = [
    ['Credits', creditsText(summary)],
    ['Perspectives', perspectivesText(summary)],
    ['Synthesis', `level ${summary.synthesis.level} of 3: ${SYNTHESIS[summary.synthesis.level] ?? ''}`],
    ['Evidence', evidenceText(summary)],
    ['Certainty gap', certaintyGapText(report)],
    ['Unknowns', unknownsText(summary)],
    ['Decision', decisionText(summary)],
    ['Measures', measuresText(summary)],
    ['Allowed', waiversText(summary)],
    ['Score', scoreText(summary)],
  ]
  return lines.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]))
}

const TYPES: Readonly<Record<DocumentType, string>> = {
  prd: 'PRD',
  strategy: 'Strategy',
  vision: 'Vision',
  roadmap: 'Roadmap',
  'one-pager': 'One-pager',
  prfaq: 'PR/FAQ',
  rfc: 'RFC',
  experiment: 'Experiment',
  launch: 'Launch plan',
  'business-case': 'Business case',
  'product-doc': 'Product document',
}

/** "PRD · in review · 1,840 words". */
export function documentLine({ docType, status, words }: DocumentReport): string {
  const count = `${words.toLocaleString('en-US')} ${words === 1 ? 'word' : 'words'}`
  return [typeWords(docType), ...(status === null ? [] : [status.replace('-', ' ')]), count].join(' · ')
}

/** A document type as people write it. */
export function typeWords(type: DocumentType): string {
  return TYPES[type]
}

/** Bands as people say them. */
export const BANDS: Readonly<Record<Band, string>> = {
  early: 'early',
  gaps: 'ready with gaps',
  ready: 'ready to decide',
}

/** "ready with gaps", or why there is no band. */
export function bandWords({ summary, gate, language }: DocumentReport): string {
  if (summary.band !== null) return BANDS[summary.band]
  if (gate === 'maybe') return 'no band: it might not be a product document'
  if (gate === 'skip') return 'no band: it does not look like a product document'
  return language === 'en' ? 'no band' : 'no band: only English is understood so far'
}

function scoreText({ score, caps }: SummaryReport): string | null {
  if (score === null) return null
  const capped = caps.length === 0 ? '' : `, capped by: ${caps.map(capWords).join(', ')}`
  return `${score}/100${capped}`
}

const CAPS: Readonly<Record<string, string>> = {
  'no-evidence': 'no evidence above opinion',
  'no-unknowns': 'no unknowns declared',
  'no-decider': 'no named decider',
  'no-revisit-trigger': 'no stop or revisit condition',
  placeholder: 'placeholders left',
}

function capWords(cap: string): string {
  const perspective = PERSPECTIVES.find((name) => cap === `no-${name}`)
  if (perspective) return `no ${perspective} perspective`
  return CAPS[cap] ?? cap.replaceAll('-', ' ')
}

/** What is done well, for one and for many. */
export const CREDITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  range: ['range', 'ranges'],
  probability: ['probability', 'probabilities'],
  assumption: ['marked assumption', 'marked assumptions'],
  unknown: ['declared unknown', 'declared unknowns'],
  falsifier: ['condition for being wrong', 'conditions for being wrong'],
  source: ['source', 'sources'],
  'trade-off': ['trade-off with its price', 'trade-offs with their price'],
  'counter-evidence': ['piece of counter-evidence', 'pieces of counter-evidence'],
}

function creditsText({ credits }: SummaryReport): string | null {
  const counts = new Map<string, number>()
  for (const { kind } of credits) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  if (counts.size === 0) return null
  return items([...counts].map(([kind, count]) => counted(count, ...(CREDITS[kind] ?? [kind, kind]))))
}

/** States of a perspective as dots and in words. */
export const STATES: Readonly<Record<PerspectiveState, readonly [dots: string, words: string]>> = {
  absent: ['○○○', 'absent'],
  mentioned: ['●○○', 'mentioned'],
  addressed: ['●●○', 'addressed'],
  grounded: ['●●●', 'grounded'],
  inherited: ['●●○', 'inherited'],
  'not-applicable': ['–––', 'declared not applicable'],
}

function perspectivesText({ perspectives }: SummaryReport): string {
  const shown = Object.entries(perspectives).map(([name, { state }]) => `${name} ${STATES[state].join(' ')}`)
  return items(shown)
}

const SYNTHESIS: readonly string[] = [
  'no tension between the perspectives is named',
  'a tension is named, no choice',
  'a tension and a choice; the price is not stated',
  'a tension, a choice and its price',
]

/** Grades of evidence, 0 to 5, in words. */
export const GRADES: readonly string[] = [
  'bare',
  'opinion',
  'anecdote or estimate',
  'study',
  'behavioural data',
  'test or launch',
]

function evidenceText({ evidence: { histogram } }: SummaryReport): string {
  const claims = histogram.reduce((sum, count) => sum + count, 0)
  if (claims === 0) return 'no load-bearing claims found'
  const grades = histogram
    .map((count, grade) => [count, GRADES[grade] ?? ''] as const)
    .filter(([count]) => count > 0)
    .reverse()
  return `${counted(claims, 'load-bearing claim')}: ${items(grades.map(([count, name]) => `${count} ${name}`))}`
}

/** Rules whose findings are single claims that sound certain and rest on nothing in reach. */
export const CERTAIN_CLAIMS: ReadonlySet<string> = new Set([
  'confidence/no-one-else',
  'confidence/booster',
  'confidence/universal-claim',
  'confidence/forecast-as-fact',
  'confidence/no-risk-claim',
])

function certaintyGapText({ findings }: DocumentReport): string | null {
  const certain = findings.filter(({ ruleId }) => CERTAIN_CLAIMS.has(ruleId))
  const lines = [
    ...new Set(certain.flatMap(({ line, related }) => [line, ...related.map((place) => place.line)])),
  ]
  if (lines.length === 0) return null
  lines.sort((a, b) => a - b)
  const [claims, verb] = lines.length === 1 ? ['claim', 'sounds'] : ['claims', 'sound']
  return `${lines.length} ${claims} ${verb} certain with nothing in reach to back ${lines.length === 1 ? 'it' : 'them'} up (${lineList(lines)})`
}

function unknownsText({ unknowns: { count, tested } }: SummaryReport): string {
  return count === 0 ? 'none declared' : `${count} declared, ${tested} with a test, an owner or a date`
}

function decisionText({ decision }: SummaryReport): string {
  return items([
    `ask: ${yesNo(decision.ask)}`,
    `decider: ${yesNo(decision.decider)}`,
    `alternatives: ${decision.alternatives}`,
    `downside: ${yesNo(decision.downside)}`,
    `stop or revisit: ${yesNo(decision.revisit)}`,
  ])
}

function measuresText({ metrics: { targets, baselines, guardrails } }: SummaryReport): string | null {
  if (targets + guardrails === 0) return null
  const aims = targets === 0 ? 'no targets' : `${counted(targets, 'target')}, ${baselines} with a baseline`
  return items([aims, counted(guardrails, 'guardrail')])
}

function waiversText({ waivers }: SummaryReport): string | null {
  if (waivers.length === 0) return null
  return waivers.map(({ ruleId, line, reason }) => `${ruleId} in line ${line} (${reason})`).join(' · ')
}

/** "1 target", "3 targets". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

/** Items beside each other; a line may break between them only. */
function items(each: readonly string[]): string {
  return each.map((item) => item.replaceAll(' ', '\u00A0')).join(' · ')
}

function lineList(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no'
}
