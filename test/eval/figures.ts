import type { Severity } from '../../rules/contract'
import { PERSPECTIVES, type Perspective } from '../../server/src/facts/types'
import { isContradiction, type Judgement } from './agreement'
import { ratio, scoresOf, type Scores } from './classScores'
import type { FitScore } from './crossValidation'
import type { DoubtScore } from './fitDoubts'
import type { EngineRun } from './engineRun'
import { FIELDS, type FieldName } from './fields'
import { KINDS, type Kind } from './label'
import { ruleFigures, type RuleFigures } from './ruleFigures'

/** So many of so many. */
export interface Count {
  readonly right: number
  readonly of: number
}

/** Questions whose answers are judged by fitted weights. */
export type Fitted = Perspective | 'evidence'

/** Figures of what is judged by fitted weights, for repositories left out of the fitting. */
export interface CrossValidated extends Readonly<Record<Fitted, FitScore>> {
  /** Of the statements that weights alone question. */
  readonly doubts: DoubtScore
}

/** Everything that is counted over one run. */
export interface Figures {
  readonly sample: Sample
  readonly fields: readonly (readonly [FieldName, Scores])[]
  /** Means over the four perspectives, with the weights in use: they were fitted with these labels in view. */
  readonly perspectives: { readonly accuracy: number | null; readonly macroF1: number | null }
  /** Null with too few repositories. */
  readonly crossValidated: CrossValidated | null
  readonly statements: Statements
  readonly contradictions: Count & { readonly reported: number }
  readonly rules: readonly RuleFigures[]
  readonly volume: { readonly pm: Volume; readonly leader: Volume }
  readonly others: {
    readonly documents: number
    readonly reviewed: readonly string[]
    readonly maybe: number
  }
}

interface Sample {
  readonly documents: number
  readonly repositories: number
  /** Kinds of document, most frequent first. */
  readonly kinds: readonly (readonly [kind: string, documents: number])[]
  /** Documents read by more than one annotator. */
  readonly twiceRead: number
  /** Of those, the ones where they gave the same answer, by field. */
  readonly sameAnswer: readonly (readonly [FieldName, Count])[]
}

/** Single statements, contradictions apart. */
interface Statements {
  /** Clear ones that were found, and clear and arguable ones together. */
  readonly clear: Count
  readonly any: Count
  /** Findings of ours that an annotator marked too. */
  readonly agreed: Count
  readonly kinds: readonly (readonly [Kind, { readonly clear: Count; readonly any: Count }])[]
}

/** How much a reader gets to see. */
export interface Volume {
  readonly perDocument: number | null
  /** Above hint. */
  readonly visiblePerDocument: number | null
  readonly per1000Words: number | null
}

export function figuresOf(
  judgements: readonly Judgement[],
  others: EngineRun['others'],
  crossValidated: Figures['crossValidated'],
): Figures {
  const fields = FIELDS.map((field) => [field, fieldScores(judgements, field)] as const)
  const perspectives = fields.filter(([field]) => PERSPECTIVES.some((name) => name === field))
  return {
    sample: sampleOf(judgements),
    fields,
    perspectives: {
      accuracy: mean(perspectives.map(([, { accuracy }]) => accuracy)),
      macroF1: mean(perspectives.map(([, { macroF1 }]) => macroF1)),
    },
    crossValidated,
    statements: statementsOf(judgements),
    contradictions: contradictionsOf(judgements),
    rules: ruleFigures(judgements),
    volume: {
      pm: volumeOf(judgements, ({ flagged }) => flagged),
      leader: volumeOf(judgements, ({ leader }) => leader),
    },
    others: {
      documents: others.length,
      reviewed: others.filter(({ gate }) => gate === 'review').map(({ file }) => file),
      maybe: others.filter(({ gate }) => gate === 'maybe').length,
    },
  }
}

/** Null where one of them is missing: a mean over fewer would be another figure. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length < values.length
    ? null
    : ratio(
        known.reduce((sum, value) => sum + value, 0),
        known.length,
      )
}

function sampleOf(judgements: readonly Judgement[]): Sample {
  const twice = judgements.filter(({ annotators }) => annotators > 1)
  const kinds = new Map<string, number>()
  for (const { docKind } of judgements) kinds.set(docKind, (kinds.get(docKind) ?? 0) + 1)
  return {
    documents: judgements.length,
    repositories: new Set(judgements.map(({ repository }) => repository)).size,
    kinds: [...kinds].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    twiceRead: twice.length,
    sameAnswer: FIELDS.map((field) => {
      const answers = twice.flatMap(({ fields }) => fields.filter((one) => one.field === field))
      return [
        field,
        { right: answers.filter(({ accepted }) => accepted.length === 1).length, of: answers.length },
      ]
    }),
  }
}

function fieldScores(judgements: readonly Judgement[], field: FieldName): Scores {
  const answers = judgements.flatMap(({ fields }) => fields.filter((one) => one.field === field))
  return scoresOf(answers.map(({ truth, given }) => [truth, given]))
}

function statementsOf(judgements: readonly Judgement[]): Statements {
  const marked = judgements.flatMap(({ labelled }) => labelled.filter((one) => !isContradiction(one)))
  const count = (some: typeof marked): Count => ({
    right: some.filter(({ found }) => found).length,
    of: some.length,
  })
  const both = (some: typeof marked): { clear: Count; any: Count } => ({
    clear: count(some.filter(({ sure }) => sure === 'clear')),
    any: count(some),
  })
  const flagged = judgements.flatMap((one) => one.flagged.filter(({ judge }) => judge === 'statement'))
  return {
    ...both(marked),
    agreed: { right: flagged.filter(({ agreed }) => agreed === true).length, of: flagged.length },
    kinds: KINDS.map(
      (kind) => [kind, both(marked.filter(({ kinds }) => kinds.includes(kind)))] as const,
    ).filter(([, { any }]) => any.of > 0),
  }
}

function contradictionsOf(judgements: readonly Judgement[]): Figures['contradictions'] {
  const marked = judgements.flatMap(({ labelled }) => labelled.filter(isContradiction))
  const reported = judgements.flatMap((one) => one.flagged.filter(({ judge }) => judge === 'contradiction'))
  return {
    right: marked.filter(({ found }) => found).length,
    of: marked.length,
    reported: reported.length,
  }
}

function volumeOf(
  judgements: readonly Judgement[],
  findingsOf: (judgement: Judgement) => readonly { readonly severity: Severity }[],
): Volume {
  const findings = judgements.flatMap(findingsOf)
  const words = judgements.reduce((sum, one) => sum + one.words, 0)
  return {
    perDocument: ratio(findings.length, judgements.length),
    visiblePerDocument: ratio(
      findings.filter(({ severity }) => severity !== 'hint').length,
      judgements.length,
    ),
    per1000Words: ratio(1000 * findings.length, words),
  }
}
