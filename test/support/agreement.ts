import { PERSPECTIVES, type PerspectiveState } from '../../server/src/facts/types'
import type { DocumentReport, FindingReport } from '../../server/src/review/types'
import type { Kind, LabelledFinding } from '../eval/label'
import type { Label } from './labelledDocuments'

/** One point on which a review and a reader differ: a fact of the document, or a line of it. */
export interface Miss {
  readonly document: string
  readonly field?: string
  readonly line?: number
  readonly expected: string
  readonly got: string
}

/** Every point on which a review differs from what a reader says, facts first, then lines. */
export function missesIn(label: Label, report: DocumentReport): readonly Miss[] {
  return [
    ...fieldMisses(label, report),
    ...label.findings
      .filter(({ sure }) => sure === 'clear')
      .flatMap((finding) => overlooked(finding, report)),
    ...(label.good === true ? report.findings.flatMap((finding) => unfounded(finding, label)) : []),
  ].map((miss) => ({ document: label.file, ...miss }))
}

/** A finding above a hint is what a writer sees while reading; a hint waits until it is asked for. */
const VISIBLE = ['information', 'warning', 'error']

/** Rules that say in their words what a reader said in ours; a name that ends in `/` stands for its whole group. */
const RULES: Readonly<Record<Kind, readonly string[]>> = {
  overclaim: ['confidence/booster', 'confidence/no-one-else', 'confidence/bare-claim'],
  forecast: ['confidence/forecast-as-fact', 'confidence/bare-claim'],
  universal: ['confidence/universal-claim', 'confidence/bare-claim'],
  'neg-existential': ['confidence/no-one-else', 'confidence/bare-claim'],
  'unsourced-number': [
    'evidence/uncited-statistic',
    'evidence/market-figure-unsourced',
    'confidence/bare-claim',
  ],
  'unattributed-authority': ['evidence/unattributed-authority', 'confidence/bare-claim'],
  'target-no-baseline': ['metrics/target-without-baseline'],
  'false-precision': ['evidence/uncited-statistic', 'confidence/bare-claim'],
  contradiction: ['consistency/'],
  vague: ['clarity/vague-quality', 'confidence/bare-claim'],
}

/** What a reader calls a kind of document, where the reviewer has another word for it. */
const TYPES: Readonly<Record<string, string>> = { 'business-analysis': 'business-case', other: 'product-doc' }

/** A perspective that a linked document answers is answered; one that does not apply is not there. */
const STATES: Readonly<Record<PerspectiveState, string>> = {
  absent: 'absent',
  mentioned: 'mentioned',
  addressed: 'addressed',
  grounded: 'addressed',
  inherited: 'addressed',
  'not-applicable': 'absent',
}

type LocalMiss = Omit<Miss, 'document'>

function fieldMisses(label: Label, { gate, docType, summary }: DocumentReport): readonly LocalMiss[] {
  const { decision, metrics } = summary
  return [
    ...field('gate', label.reviewable.includes('yes') ? ['review'] : ['review', 'maybe', 'skip'], gate),
    ...field(
      'type',
      label.docKind.map((kind) => TYPES[kind] ?? kind),
      docType,
    ),
    ...PERSPECTIVES.flatMap((perspective) =>
      field(perspective, label.perspectives[perspective], STATES[summary.perspectives[perspective].state]),
    ),
    ...field('evidence', label.evidence, summary.evidence.level),
    ...field('synthesis', label.synthesis, summary.synthesis.level),
    ...field('unknowns', label.unknowns, summary.unknowns.count > 0),
    ...field('decider', label.decisionOwner, decision.decider),
    ...field('alternatives', label.alternatives, decision.alternatives > 0),
    ...field('target', label.metricTarget, metrics.targets > 0),
    ...field('baseline', label.metricBaseline, metrics.baselines > 0),
    ...field('stop', label.stopCondition, decision.revisit),
  ]
}

function field<T>(name: string, accepted: readonly T[], got: T): readonly LocalMiss[] {
  return accepted.includes(got)
    ? []
    : [{ field: name, expected: accepted.map(String).join(' or '), got: String(got) }]
}

function overlooked(
  { line, otherLine, kinds }: LabelledFinding,
  report: DocumentReport,
): readonly LocalMiss[] {
  const here = report.findings.filter((finding) =>
    [line, otherLine].some((at) => typeof at === 'number' && covers(finding, at)),
  )
  const wanted = kinds.flatMap((kind) => RULES[kind])
  if (
    here.some(({ ruleId }) =>
      wanted.some((rule) => (rule.endsWith('/') ? ruleId.startsWith(rule) : ruleId === rule)),
    )
  )
    return []
  return [
    { line, expected: kinds.join(' or '), got: here.map(({ ruleId }) => ruleId).join(', ') || 'nothing' },
  ]
}

function unfounded(finding: FindingReport, label: Label): readonly LocalMiss[] {
  const marked = label.findings.some(({ line }) => covers(finding, line))
  if (marked || !VISIBLE.includes(finding.severity)) return []
  return [{ line: finding.line, expected: 'nothing', got: finding.ruleId }]
}

function covers({ line, endLine, related }: FindingReport, at: number): boolean {
  return (line <= at && at <= endLine) || related.some((other) => other.line === at)
}
