import type { Severity } from '../../rules/contract'
import type { DocumentReport, FindingReport } from '../../server/src/review/types'
import { acceptedAnswers, FIELDS, givenAnswer, type FieldName } from './fields'
import { repositoryOf, type Kind, type Label, type LabelledFinding } from './label'
import { judgeOf, type Judge } from './labelledRules'
import { quoted } from './quote'

/** One labelled document, and where its review agrees with the label. Lines and columns are 1-based. */
export interface Judgement {
  readonly file: string
  readonly repository: string
  readonly docKind: string
  readonly annotators: number
  readonly words: number
  readonly fields: readonly FieldAnswer[]
  readonly labelled: readonly LabelledOutcome[]
  /** As the profile `pm` reports it. */
  readonly flagged: readonly FlaggedOutcome[]
  /** As the profile `leader` reports it. */
  readonly leader: readonly { readonly ruleId: string; readonly severity: Severity }[]
}

interface FieldAnswer {
  readonly field: FieldName
  readonly accepted: readonly string[]
  readonly given: string
  /** The given answer where it is accepted, else the annotators' first: what class metrics count with. */
  readonly truth: string
  readonly right: boolean
}

/** A statement an annotator marked. */
interface LabelledOutcome {
  readonly line: number
  readonly kinds: readonly Kind[]
  readonly sure: 'clear' | 'arguable'
  readonly quote: string
  readonly found: boolean
}

/** A finding of ours. */
interface FlaggedOutcome {
  readonly ruleId: string
  readonly severity: Severity
  readonly line: number
  readonly column: number
  /** The flagged words; empty for a gap, which is flagged on the title. */
  readonly text: string
  readonly judge: Judge['by']
  /** Null where the labels cannot say. */
  readonly agreed: boolean | null
}

/** What was reviewed: the text and its two reviews. */
export interface Reviewed {
  readonly text: string
  readonly pm: DocumentReport
  readonly leader: DocumentReport
}

export function judgeDocument(label: Label, { text, pm, leader }: Reviewed): Judgement {
  const statements = pm.findings.filter(({ ruleId }) => judgeOf(ruleId).by === 'statement')
  const consistency = pm.findings.filter(({ ruleId }) => judgeOf(ruleId).by === 'contradiction')
  return {
    file: label.file,
    repository: repositoryOf(label.file),
    docKind: label.docKind[0] ?? 'other',
    annotators: label.annotators,
    words: pm.words,
    fields: FIELDS.flatMap((field) => fieldAnswer(field, label, pm) ?? []),
    labelled: label.findings.map((marked) => ({
      line: marked.line,
      kinds: marked.kinds,
      sure: marked.sure,
      quote: marked.quote,
      found: isContradiction(marked)
        ? consistency.some((finding) => meetsContradiction(finding, marked))
        : statements.some((finding) => meets(finding, marked)),
    })),
    flagged: pm.findings.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      line: finding.line,
      column: finding.column,
      text: judgeOf(finding.ruleId).by === 'field' ? '' : quoted(text, finding),
      judge: judgeOf(finding.ruleId).by,
      agreed: isAgreed(finding, label),
    })),
    leader: leader.findings.map(({ ruleId, severity }) => ({ ruleId, severity })),
  }
}

function fieldAnswer(field: FieldName, label: Label, report: DocumentReport): FieldAnswer | null {
  const accepted = acceptedAnswers(field, label)
  if (accepted === null) return null
  const given = givenAnswer(field, report)
  const right = accepted.includes(given)
  return { field, accepted, given, truth: right ? given : (accepted[0] ?? ''), right }
}

export function isContradiction({ kinds }: { readonly kinds: readonly Kind[] }): boolean {
  return kinds.includes('contradiction')
}

function isAgreed(finding: FindingReport, label: Label): boolean | null {
  const judge = judgeOf(finding.ruleId)
  switch (judge.by) {
    case 'statement':
      return label.findings.some((marked) => meets(finding, marked))
    case 'contradiction':
      // Documents with two annotators were not read for contradictions.
      if (label.annotators > 1) return null
      return label.findings.some((marked) => isContradiction(marked) && meetsContradiction(finding, marked))
    case 'field':
      return acceptedAnswers(judge.field, label)?.some((answer) => judge.answers.includes(answer)) ?? null
    case 'nothing':
      return null
  }
}

/** People disagree by a line about where a statement stands: one line of tolerance around the finding. */
function isNear({ line, endLine }: FindingReport, marked: number): boolean {
  return line - 1 <= marked && marked <= endLine + 1
}

function meets(finding: FindingReport, { line }: LabelledFinding): boolean {
  return isNear(finding, line) || finding.related.some((place) => Math.abs(place.line - line) <= 1)
}

function meetsContradiction(finding: FindingReport, { line, otherLine }: LabelledFinding): boolean {
  return isNear(finding, line) || (otherLine != null && isNear(finding, otherLine))
}
