import type { Perspective, PerspectiveFacts, Range } from '../facts/types'
import { createLineIndex, type LineIndex } from './lineIndex'
import { SEVERITIES } from './severity'
import type {
  DocumentReport,
  Finding,
  FindingReport,
  Review,
  ReviewReport,
  SummaryReport,
  TogetherReport,
} from './types'

/** `candor-review/1`, documents in the order given. */
export function toReport(
  documents: readonly DocumentReport[],
  together: TogetherReport,
  version: string,
): ReviewReport {
  return {
    schema: 'candor-review/1',
    tool: { name: 'candor', version },
    documents,
    totals: { documents: documents.length, findings: countBySeverity(documents), ...together },
  }
}

/**
 * What `candor-review/1` says of one document, under a path that is `/`-separated and relative to where the command was
 * given. Offsets become 1-based lines and columns.
 */
export function documentReport(path: string, review: Review): DocumentReport {
  const { document } = review
  const lines = createLineIndex(document.text)
  return {
    path,
    gate: document.gate,
    gateReasons: document.gateReasons,
    docType: document.type,
    status: document.status,
    language: document.language,
    words: document.words,
    summary: summaryReport(review, lines),
    findings: review.findings.map((finding) => findingReport(finding, lines)),
    baselined: review.baselined,
  }
}

function summaryReport(review: Review, lines: LineIndex): SummaryReport {
  const {
    perspectives,
    teamPerspectives,
    synthesis,
    evidence,
    unknowns,
    decision,
    metrics,
    forecasts,
    credits,
  } = review.document.facts
  const lineOf = (range: Range): number => lines.positionAt(range.start).line
  const perspectiveReport = (name: Perspective): SummaryReport['perspectives'][Perspective] => {
    const { state, facets, missing, places }: PerspectiveFacts = perspectives[name]
    return { state, facets, missing, lines: places.map(lineOf) }
  }
  return {
    perspectives: {
      user: perspectiveReport('user'),
      business: perspectiveReport('business'),
      market: perspectiveReport('market'),
      capability: perspectiveReport('capability'),
      ...Object.fromEntries(
        teamPerspectives.map(({ name, state, facets, missing, places }) => [
          name,
          { state, facets, missing, lines: places.map(lineOf) },
        ]),
      ),
    },
    synthesis: { level: synthesis.level, lines: synthesis.places.map(lineOf) },
    evidence: { level: evidence.level, best: evidence.best, histogram: evidence.histogram },
    unknowns: { count: unknowns.items.length, tested: unknowns.items.filter(({ tested }) => tested).length },
    decision: {
      ask: decision.ask.length > 0,
      decider: decision.decider.length > 0,
      alternatives: decision.alternatives.length,
      downside: decision.downside.length > 0,
      revisit: decision.revisit.length > 0,
    },
    metrics: {
      targets: metrics.targets.length,
      baselines: metrics.targets.filter(({ baseline }) => baseline).length,
      guardrails: metrics.guardrails.length,
    },
    forecasts: forecasts.map(({ kind, range, text, due, outcome }) => ({
      kind,
      line: lineOf(range),
      text,
      due,
      outcome,
    })),
    credits: credits.map(({ kind, range }) => ({ kind, line: lineOf(range) })),
    waivers: review.waivers.map(({ ruleId, reason, until, range, silenced }) => ({
      ruleId,
      reason,
      until,
      line: lineOf(range),
      silenced,
    })),
    questions: review.questions,
    band: review.band,
    score: review.score,
    caps: review.caps,
  }
}

function findingReport(finding: Finding, lines: LineIndex): FindingReport {
  const start = lines.positionAt(finding.range.start)
  const end = lines.positionAt(finding.range.end)
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    section: finding.section,
    fingerprint: finding.fingerprint,
    related: finding.related.map(({ range, message }) => ({
      line: lines.positionAt(range.start).line,
      message,
    })),
  }
}

export function countBySeverity(documents: readonly DocumentReport[]): ReviewReport['totals']['findings'] {
  const all = documents.flatMap(({ findings }) => findings)
  const counts = [...SEVERITIES]
    .reverse()
    .map((severity) => [severity, all.filter((finding) => finding.severity === severity).length] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}
