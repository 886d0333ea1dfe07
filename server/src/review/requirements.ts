import type { DocumentType, Slot } from '../facts/types'

/** What a document may be asked to contain. */
export const REQUIREMENTS = [
  'user',
  'business',
  'market',
  'capability',
  'synthesis',
  'evidence',
  'unknowns',
  'alternatives',
  'decider',
  'metric',
  'revisit',
] as const
export type Requirement = (typeof REQUIREMENTS)[number]

/** `R` required, `e` expected, `-` not asked. */
export type Need = 'R' | 'e' | '-'

/** Who is asked for what: one row for each document type, columns as in {@link REQUIREMENTS}. */
export const REQUIREMENTS_BY_TYPE: Readonly<Record<DocumentType, Readonly<Record<Requirement, Need>>>> = {
  //                   user business market capability synthesis evidence unknowns alternatives decider metric revisit
  prd: row(
    '            R    R        e      R          e         R        R        e            R       R      e',
  ),
  strategy: row(
    '       R    R        R      R          R         R        R        R            R       e      R',
  ),
  vision: row(
    '         R    e        R      e          e         e        e        -            -       -      -',
  ),
  roadmap: row(
    '        e    R        e      R          R         e        R        -            R       R      e',
  ),
  'one-pager': row(
    '    R    R        e      e          e         R        R        e            e       e      e',
  ),
  prfaq: row(
    '          R    R        R      R          e         R        R        e            e       e      e',
  ),
  rfc: row(
    '            e    -        -      R          e         e        R        R            R       -      e',
  ),
  experiment: row(
    '     R    e        -      e          -         R        R        -            e       R      R',
  ),
  launch: row(
    '         R    R        e      R          -         e        R        -            R       R      R',
  ),
  'business-case': row(
    'e    R        R      e          e         R        R        e            -       -      -',
  ),
  // Its type could not be told, so nothing may be required of it.
  'product-doc': row(
    '  e    e        e      e          e         e        e        -            -       -      -',
  ),
}

/** The rule that reports a requirement as missing; a reasoned waiver of it takes the requirement out of the score. */
export const REQUIREMENT_OF_RULE: ReadonlyMap<string, Requirement> = new Map([
  ['perspective/user-missing', 'user'],
  ['perspective/business-missing', 'business'],
  ['perspective/market-missing', 'market'],
  ['perspective/capability-missing', 'capability'],
  ['perspective/no-synthesis', 'synthesis'],
  ['evidence/none-stated', 'evidence'],
  ['confidence/no-unknowns', 'unknowns'],
  ['decision/no-alternatives', 'alternatives'],
  ['decision/no-decider', 'decider'],
  ['metrics/no-success-measure', 'metric'],
  ['decision/no-revisit-trigger', 'revisit'],
])

/** Sections in which a requirement is answered; a placeholder left there leaves it open. */
export const SLOTS_OF_REQUIREMENT: Readonly<Record<Requirement, readonly Slot[]>> = {
  user: ['users', 'problem'],
  business: ['business'],
  market: ['market'],
  capability: ['capability'],
  synthesis: ['trade-offs'],
  evidence: ['evidence'],
  unknowns: ['risks', 'assumptions', 'questions'],
  alternatives: ['alternatives'],
  decider: ['decision', 'people'],
  metric: ['metrics', 'goals'],
  revisit: [],
}

function row(cells: string): Readonly<Record<Requirement, Need>> {
  const needs = cells.trim().split(/\s+/u)
  const entries = REQUIREMENTS.map((requirement, column) => [requirement, needs[column] ?? '-'] as const)
  return Object.fromEntries(entries) as Readonly<Record<Requirement, Need>>
}
