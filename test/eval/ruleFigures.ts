import type { Severity } from '../../rules/contract'
import type { Judgement } from './agreement'
import { judgeOf, type Judge } from './labelledRules'

/** What one rule came to over all documents. */
export interface RuleFigures {
  readonly id: string
  readonly judge: Judge['by']
  readonly fired: number
  /** Documents it fired in. */
  readonly documents: number
  /** Findings the labels can judge, and how many of them are right. */
  readonly judged: number
  readonly right: number
  /** Of all documents, those that lack what a rule about the whole document asks for; null for other rules. */
  readonly lacking: { readonly right: number; readonly of: number } | null
  readonly pm: SeverityCounts
  readonly leader: SeverityCounts
}

export type SeverityCounts = Readonly<Record<Severity, number>>

/** Every rule that fired, most frequent first. */
export function ruleFigures(judgements: readonly Judgement[]): readonly RuleFigures[] {
  const flagged = judgements.flatMap((one) => one.flagged.map((finding) => ({ ...finding, file: one.file })))
  const leader = judgements.flatMap((one) => one.leader)
  const ids = new Set([...flagged, ...leader].map(({ ruleId }) => ruleId))
  return [...ids]
    .map((id): RuleFigures => {
      const own = flagged.filter(({ ruleId }) => ruleId === id)
      return {
        id,
        judge: judgeOf(id).by,
        fired: own.length,
        documents: new Set(own.map(({ file }) => file)).size,
        judged: own.filter(({ agreed }) => agreed !== null).length,
        right: own.filter(({ agreed }) => agreed === true).length,
        lacking: lackingIn(judgements, id),
        pm: countSeverities(own),
        leader: countSeverities(leader.filter(({ ruleId }) => ruleId === id)),
      }
    })
    .sort((a, b) => b.fired - a.fired || (a.id < b.id ? -1 : 1))
}

function countSeverities(findings: readonly { readonly severity: Severity }[]): SeverityCounts {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length
  return {
    error: count('error'),
    warning: count('warning'),
    information: count('information'),
    hint: count('hint'),
  }
}

/** How often such a rule would be right if it spoke up in every document. */
function lackingIn(judgements: readonly Judgement[], id: string): RuleFigures['lacking'] {
  const judge = judgeOf(id)
  if (judge.by !== 'field') return null
  const answers = judgements.flatMap(({ fields }) => fields.filter(({ field }) => field === judge.field))
  const lacking = answers.filter(({ accepted }) => accepted.some((answer) => judge.answers.includes(answer)))
  return { right: lacking.length, of: answers.length }
}
