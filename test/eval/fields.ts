import type { DocumentReport } from '../../server/src/review/types'
import type { Label } from './label'

/** What is asked of a document as a whole, in the order it is shown. */
export const FIELDS = [
  'gate',
  'user',
  'business',
  'market',
  'capability',
  'evidence',
  'synthesis',
  'unknowns',
  'decisionOwner',
  'alternatives',
  'metricTarget',
  'metricBaseline',
  'stopCondition',
] as const
export type FieldName = (typeof FIELDS)[number]

interface Field {
  /** Answers that count as right, the annotators' own first; null where the label says nothing about the field. */
  accepted(label: Label): readonly string[] | null
  answer(report: DocumentReport): string
}

/** How each field reads the label and the review. `synthesis` asks for a tension and a choice (level 2 or 3). */
const READERS: Readonly<Record<FieldName, Field>> = {
  gate: {
    // A document that may be reviewed or left alone says nothing, unless the annotators differ: then all is right.
    accepted: ({ reviewable }) => {
      if (reviewable.length > 1) return ['review', 'skip', 'maybe']
      if (reviewable.includes('maybe')) return null
      return [reviewable.includes('yes') ? 'review' : 'skip']
    },
    answer: ({ gate }) => (gate === 'maybe' ? 'skip' : gate),
  },
  user: perspective('user'),
  business: perspective('business'),
  market: perspective('market'),
  capability: perspective('capability'),
  evidence: {
    accepted: ({ evidence }) => evidence,
    answer: ({ summary }) => summary.evidence.level,
  },
  synthesis: {
    accepted: ({ synthesis }) => [...new Set(synthesis.map((level) => String(level >= 2)))],
    answer: ({ summary }) => String(summary.synthesis.level >= 2),
  },
  unknowns: flag('unknowns', ({ unknowns }) => unknowns.count > 0),
  decisionOwner: flag('decisionOwner', ({ decision }) => decision.decider),
  alternatives: flag('alternatives', ({ decision }) => decision.alternatives > 0),
  metricTarget: flag('metricTarget', ({ metrics }) => metrics.targets > 0),
  metricBaseline: flag('metricBaseline', ({ metrics }) => metrics.baselines > 0),
  stopCondition: flag('stopCondition', ({ decision }) => decision.revisit),
}

export function acceptedAnswers(field: FieldName, label: Label): readonly string[] | null {
  return READERS[field].accepted(label)
}

export function givenAnswer(field: FieldName, report: DocumentReport): string {
  return READERS[field].answer(report)
}

type Flag =
  'unknowns' | 'decisionOwner' | 'alternatives' | 'metricTarget' | 'metricBaseline' | 'stopCondition'

function flag(name: Flag, answer: (summary: DocumentReport['summary']) => boolean): Field {
  return {
    accepted: (label) => label[name].map(String),
    answer: ({ summary }) => String(answer(summary)),
  }
}

/** Annotators know three levels; the finer states of a review fold into them. */
const FOLDED = {
  absent: 'absent',
  mentioned: 'mentioned',
  addressed: 'addressed',
  grounded: 'addressed',
  inherited: 'addressed',
  'not-applicable': 'absent',
} as const

function perspective(name: keyof Label['perspectives']): Field {
  return {
    accepted: ({ perspectives }) => perspectives[name],
    answer: ({ summary }) => FOLDED[summary.perspectives[name].state],
  }
}
