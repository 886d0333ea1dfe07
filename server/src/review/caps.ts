import { PERSPECTIVES, type ReviewDocument } from '../facts/types'
import { REQUIREMENTS, SLOTS_OF_REQUIREMENT, type Need, type Requirement } from './requirements'
import { CAPS } from './weights'

/** Something missing that no amount of other content makes up for. */
export interface Cap {
  /** `no-user`, `no-evidence`, `no-decider`, … */
  readonly name: string
  /** The highest score while it is missing. */
  readonly limit: number
}

/** Caps that hold for a document, in a fixed order. Only what is required caps; what is expected does not. */
export function caps(document: ReviewDocument, needs: Readonly<Record<Requirement, Need>>): readonly Cap[] {
  const { facts } = document
  const found: Cap[] = []
  const absent = PERSPECTIVES.filter(
    (name) => needs[name] === 'R' && facts.perspectives[name].state === 'absent',
  )
  const absentLimit = absent.length > 1 ? CAPS.twoPerspectivesAbsent : CAPS.perspectiveAbsent
  for (const perspective of absent) found.push({ name: `no-${perspective}`, limit: absentLimit })
  if (needs.evidence === 'R' && facts.evidence.best < 2)
    found.push({ name: 'no-evidence', limit: CAPS.noEvidence })
  if (needs.unknowns === 'R' && facts.unknowns.items.length === 0) {
    found.push({ name: 'no-unknowns', limit: CAPS.noUnknowns })
  }
  found.push(...decisionCaps(document, needs))
  if (placeholderInRequiredSlot(document, needs))
    found.push({ name: 'placeholder', limit: CAPS.placeholderLeft })
  return found
}

function decisionCaps(document: ReviewDocument, needs: Readonly<Record<Requirement, Need>>): readonly Cap[] {
  const { decider, revisit } = document.facts.decision
  const missing: string[] = []
  if (needs.decider === 'R' && decider.length === 0) missing.push('no-decider')
  if (needs.revisit === 'R' && revisit.length === 0) missing.push('no-revisit-trigger')
  const limit = missing.length > 1 ? CAPS.deciderAndRevisitMissing : CAPS.deciderOrRevisitMissing
  return missing.map((name) => ({ name, limit }))
}

function placeholderInRequiredSlot(
  document: ReviewDocument,
  needs: Readonly<Record<Requirement, Need>>,
): boolean {
  const required = REQUIREMENTS.filter((requirement) => needs[requirement] === 'R')
  const slots = new Set(required.flatMap((requirement) => SLOTS_OF_REQUIREMENT[requirement]))
  return document
    .statementsWith('placeholder')
    .some(({ section }) => section.slots.some((slot) => slots.has(slot)))
}
