import type { DocumentType, ReviewDocument } from '../server/src/facts/types'
import { perDocument } from './perDocument'
import { isGivenAway, isOwnProject } from './stakes'

/**
 * Whether somebody has something to lose by a wrong decision, as far as the document itself shows it. Where nobody has,
 * what is missing from it is asked for more softly. What a document claims of itself counts as much as what it proves: who
 * speaks of market shares speaks for a business.
 */

/**
 * True where a document shows that somebody may lose by it: it chooses for an organisation or tells outsiders what is
 * coming, its money is spoken of, somebody measures where it stands, or customers, other departments, pupils or a
 * regulator rely on it.
 */
export const isAtStake = perDocument((document: ReviewDocument): boolean => {
  const { facts, type, typeNamed } = document
  if (isOwnProject(document) || isGivenAway(document)) return false
  if (typeNamed && CHOOSING.has(type)) return true
  const { state } = facts.perspectives.business
  if (state === 'addressed' || state === 'grounded') return true
  if (facts.metrics.targets.some(({ baseline }) => baseline)) return true
  return isCommitted(document) || isReliedOn(document)
})
/** Requirements, lists of work and press releases are written for the smallest of tools as well. */
const CHOOSING: ReadonlySet<DocumentType> = new Set<DocumentType>(['strategy', 'launch', 'business-case'])

/**
 * True where its makers commit themselves: they earn money or ask for it, their plan has been approved or waits for a
 * signature, or a step cannot be taken back. A page may not have come to that yet, and is taken in earnest.
 */
export function isCommitted(document: ReviewDocument): boolean {
  return document.words < PAGE || isBound(document)
}
const PAGE = 400

function isBound({ facts, status }: ReviewDocument): boolean {
  return (
    status === 'approved' ||
    facts.stakes.some(({ money, irreversible }) => money || irreversible) ||
    facts.practice.shows('bound')
  )
}

/** True for a page on which nobody has come to what may be lost by it: money and rivals are asked for more softly there. */
export function isBarePage(document: ReviewDocument): boolean {
  return document.words < PAGE && !isBound(document) && !isReliedOn(document)
}

/** True where customers, other departments, pupils or a regulator have to live with it. */
export function isReliedOn({ facts }: ReviewDocument): boolean {
  return facts.practice.shows('relied-on')
}
