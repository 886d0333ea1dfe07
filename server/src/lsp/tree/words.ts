import type { Perspective } from '../../facts/types'
import type { Review } from '../../review/types'
import { BANDS, typeWords } from '../../review/summaryWords'

/** Every word of the tree that the summary does not say as well. */
export const WORDS = {
  credits: 'Done well',
  perspectives: 'Perspectives',
  evidence: 'Evidence',
  noEvidence: 'none found',
  certainty: 'Sounds certain, nothing in reach backs it',
  unknowns: 'Unknowns',
  noUnknowns: 'none declared',
  tested: 'With a test, an owner or a date',
  untested: 'With none of these yet',
  decision: 'Decision',
  questions: 'Ask the author',
  open: 'not answered yet',
  missing: 'not found',
} as const

export const PERSPECTIVE_NAMES: Readonly<Record<Perspective, string>> = {
  user: 'User',
  business: 'Business',
  market: 'Market',
  capability: 'Capability',
}

/** What a decision is looked at for. */
export const DECISION_NAMES = {
  ask: 'What is asked or decided',
  decider: 'Who decides',
  alternatives: 'Alternatives',
  downside: 'What gets worse',
  revisit: 'When to stop or think again',
} as const

/** "PRD · ready with gaps", or why there is nothing to say about the document. */
export function headline({ document, band }: Review): string {
  if (document.gate === 'maybe') return 'This might not be a product document'
  if (document.gate === 'skip') return 'This does not look like a product document'
  if (band === null) return `${typeWords(document.type)} · only English is understood so far`
  return `${typeWords(document.type)} · ${BANDS[band]}`
}

export function answeredOf(count: number, all: number): string {
  return `${count} of ${all} answered`
}

export function foundOf(count: number, all: number): string {
  return `${count} of ${all} found`
}

export function lineWords(line: number): string {
  return `line ${line}`
}

export function claimWords(claims: number, bare: number): string {
  if (claims === 0) return ''
  return `${claims} ${claims === 1 ? 'claim' : 'claims'} to decide on, ${bare} bare`
}

export function unknownWords(count: number, tested: number): string {
  return `${count}, ${tested} with a test`
}
