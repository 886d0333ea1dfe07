import { isLoadBearing, SOME_EVIDENCE } from './evidence'
import type { ReviewDocument, Section, Statement } from './types'

/** The claims of one section that a decision rests on. */
export interface SectionClaims {
  readonly claims: readonly Statement[]
  /** Those of them with an anecdote or more behind them. */
  readonly backed: readonly Statement[]
}

/**
 * Claims under a heading, those under bold lines that act as headings included, those under real headings of their
 * own left out. Asked for single sections, such as those on the screen; a document is never walked for it.
 */
export function claimsUnder(document: ReviewDocument, section: Section): SectionClaims {
  const own = [section, ...section.children.filter(({ depth }) => depth === PSEUDO)]
  const claims = own
    .flatMap((one) => document.statementsIn(one))
    .filter((statement) => isLoadBearing(statement, section.slots))
  return { claims, backed: claims.filter(({ grade }) => grade >= SOME_EVIDENCE) }
}
const PSEUDO = 7
