import * as z from 'zod'
import type { ProfileSeverity, RuleMeta } from '../../../../rules/contract'
import { DOCUMENT_STATUSES, DOCUMENT_TYPES, type DocumentType } from '../../facts/types'
import type { Flaw } from './kind'

const word = z.enum(['off', 'hint', 'information', 'warning', 'error'])
type Word = z.infer<typeof word>
const KEYS = ['default', 'pm', 'leader', ...DOCUMENT_TYPES, ...DOCUMENT_STATUSES] as const

export const severitySchema = z.union([
  word,
  z.strictObject(
    Object.fromEntries(KEYS.map((key) => [key, word.optional()])) as Record<
      (typeof KEYS)[number],
      z.ZodOptional<typeof word>
    >,
  ),
])
export type SeveritySpec = z.infer<typeof severitySchema>

type Severities = Pick<RuleMeta<unknown, string>, 'severity' | 'severityByType' | 'severityByStatus'>

/** Of what fits a document, the status wins over the type, the type over the profile, and all over `default`. */
export function severitiesOf(spec: SeveritySpec | undefined): Severities {
  const by = typeof spec === 'object' ? spec : { default: spec }
  const base: Word = by.default ?? 'warning'
  const severity: ProfileSeverity = { pm: by.pm ?? base, leader: by.leader ?? base }
  const each = <K extends keyof typeof by>(keys: readonly K[]): readonly (readonly [K, Word])[] =>
    keys.flatMap((key) => {
      const own = by[key]
      return own === undefined ? [] : [[key, own] as const]
    })
  return {
    severity,
    severityByType: Object.fromEntries(
      each(DOCUMENT_TYPES).map(([type, own]) => [type, { pm: own, leader: own }]),
    ),
    severityByStatus: Object.fromEntries(each(DOCUMENT_STATUSES)),
  }
}

/** A severity for documents the rule never sees, and a rule that is off for all of them. */
export function severityFlaws(
  spec: SeveritySpec | undefined,
  documents: readonly DocumentType[],
): readonly Flaw[] {
  if (typeof spec === 'object') {
    const strange = DOCUMENT_TYPES.filter((type) => spec[type] !== undefined && !documents.includes(type))
    return strange.map((type) => ({
      path: ['severity', type],
      message: `\`documents\` leaves ${type} out, so this never applies; add it there, or take it away here`,
    }))
  }
  if (spec !== 'off') return []
  return [
    {
      path: ['severity'],
      message:
        'a rule that is off can never fire; take the rule out, or switch it off under `rules:` where it is not wanted',
    },
  ]
}
