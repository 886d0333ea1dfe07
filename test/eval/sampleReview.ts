import type { DocumentReport, FindingReport } from '../../server/src/review/types'
import { labelSchema, type Label } from './label'

/** A finding on one line, which tests change as they need. */
export function sampleFinding(
  ruleId: string,
  line: number,
  changes: Partial<FindingReport> = {},
): FindingReport {
  return {
    ruleId,
    severity: 'warning',
    message: 'Who says so?',
    line,
    column: 1,
    endLine: line,
    endColumn: 4,
    section: '',
    fingerprint: `${ruleId} ${line}`,
    related: [],
    ...changes,
  }
}

export interface Summarised {
  readonly states?: Partial<Record<'user' | 'business' | 'market' | 'capability', SampleState>>
  readonly evidence?: string
  readonly synthesis?: number
  readonly unknowns?: number
  readonly decision?: Partial<DocumentReport['summary']['decision']>
  readonly metrics?: Partial<DocumentReport['summary']['metrics']>
}
type SampleState = DocumentReport['summary']['perspectives']['user']['state']

/** A review that found nothing but what is handed in. */
export function sampleReport(
  summarised: Summarised = {},
  findings: readonly FindingReport[] = [],
  gate: DocumentReport['gate'] = 'review',
): DocumentReport {
  const { states = {}, evidence = 'none', synthesis = 0, unknowns = 0, decision, metrics } = summarised
  const perspective = (state: SampleState = 'absent'): DocumentReport['summary']['perspectives']['user'] => ({
    state,
    facets: [],
    missing: [],
    lines: [],
  })
  return {
    path: 'ferry__timetable__prd.md',
    gate,
    gateReasons: [],
    docType: 'prd',
    status: null,
    language: 'en',
    words: 500,
    summary: {
      perspectives: {
        user: perspective(states.user),
        business: perspective(states.business),
        market: perspective(states.market),
        capability: perspective(states.capability),
      },
      synthesis: { level: synthesis, lines: [] },
      evidence: { level: evidence, best: 0, histogram: [] },
      unknowns: { count: unknowns, tested: 0 },
      decision: { ask: false, decider: false, alternatives: 0, downside: false, revisit: false, ...decision },
      metrics: { targets: 0, baselines: 0, guardrails: 0, ...metrics },
      forecasts: [],
      credits: [],
      waivers: [],
      questions: [],
      band: null,
      score: null,
      caps: [],
    },
    findings,
    baselined: 0,
  }
}

/** A label as it stands in the file; keys handed in replace those of a document that says nothing. */
export function sampleLabelLine(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    file: 'ferry__timetable__prd.md',
    docKind: 'prd',
    reviewable: 'yes',
    perspectives: { user: 'absent', business: 'absent', market: 'absent', capability: 'absent' },
    evidence: 'none',
    synthesis: 0,
    unknowns: false,
    decisionOwner: false,
    alternatives: false,
    metricTarget: false,
    metricBaseline: false,
    stopCondition: false,
    findings: [],
    annotators: 1,
    ...changes,
  }
}

export function sampleLabel(changes: Readonly<Record<string, unknown>> = {}): Label {
  return labelSchema.parse(sampleLabelLine(changes))
}
