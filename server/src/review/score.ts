import { PERSPECTIVES, type DocumentType, type Facts, type ReviewDocument } from '../facts/types'
import { caps, type Cap } from './caps'
import { REQUIREMENT_OF_RULE, REQUIREMENTS_BY_TYPE, type Need, type Requirement } from './requirements'
import { shareOf } from './shares'
import type { Band, Waiver } from './types'
import { BAND_STARTS, PARTS, WEIGHT_OF_NEED } from './weights'

/** How ready a document is to be decided on, by what it shows; never whether the decision is right. */
export interface Score {
  readonly band: Band
  /** 0-100, rounded, after caps. */
  readonly score: number
  /** What keeps the score from rising, by name. */
  readonly caps: readonly string[]
  /** Points each requirement still leaves open, out of 100 for the whole document. */
  readonly open: ReadonlyMap<Requirement, number>
}

/**
 * Weighs what the facts show against what the document type asks for, so that a type asked for less is not worth
 * less. A perspective declared not applicable, and a requirement waived with a reason, leave the sum.
 */
export function scoreOf(document: ReviewDocument, waivers: readonly Waiver[]): Score {
  const needs = needsOf(document.type, document.facts, waivers)
  const open = new Map<Requirement, number>()
  let asked = 0
  let earned = 0
  for (const { part, points, requirement } of PARTS) {
    const share = shareOf(part, document.facts)
    const weight = points * WEIGHT_OF_NEED[needs[requirement]]
    if (share === null || weight === 0) continue
    asked += weight
    earned += weight * share
    open.set(requirement, (open.get(requirement) ?? 0) + weight * (1 - share))
  }
  const capped = caps(document, needs)
  const raw = asked === 0 ? 0 : (100 * earned) / asked
  const score = Math.round(Math.min(raw, ...capped.map(({ limit }) => limit)))
  const scaled = new Map([...open].map(([requirement, points]) => [requirement, (100 * points) / asked]))
  return { band: bandOf(score, capped), score, caps: capped.map(({ name }) => name), open: scaled }
}

function needsOf(
  type: DocumentType,
  facts: Facts,
  waivers: readonly Waiver[],
): Readonly<Record<Requirement, Need>> {
  const needs = { ...REQUIREMENTS_BY_TYPE[type] }
  for (const perspective of PERSPECTIVES) {
    if (facts.perspectives[perspective].state === 'not-applicable') needs[perspective] = '-'
  }
  for (const { ruleId } of waivers) {
    const requirement = REQUIREMENT_OF_RULE.get(ruleId)
    if (requirement !== undefined) needs[requirement] = '-'
  }
  return needs
}

function bandOf(score: number, capped: readonly Cap[]): Band {
  if (score >= BAND_STARTS.ready && capped.length === 0) return 'ready'
  return score >= BAND_STARTS.gaps ? 'gaps' : 'early'
}
