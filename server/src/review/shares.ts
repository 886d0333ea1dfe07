import type { Facts } from '../facts/types'
import { ENOUGH_TESTS, ENOUGH_UNKNOWNS, SHARE_OF_STATE, SHARE_OF_SYNTHESIS, type Part } from './weights'

/** How much of a part the facts show, 0 to 1; null where the document gives no occasion to show it. */
export function shareOf(part: Part, facts: Facts): number | null {
  const { decision, metrics, unknowns, synthesis } = facts
  switch (part) {
    case 'user':
    case 'business':
    case 'market':
    case 'capability':
      return SHARE_OF_STATE[facts.perspectives[part].state]
    case 'synthesis':
      return SHARE_OF_SYNTHESIS[synthesis.level]
    case 'evidence':
      return evidenceShare(facts)
    case 'unknowns-declared':
      return Math.min(unknowns.items.length / ENOUGH_UNKNOWNS, 1)
    case 'unknowns-tested':
      return Math.min(unknowns.items.filter(({ tested }) => tested).length / ENOUGH_TESTS, 1)
    case 'forecasts-calibrated':
      return calibratedShare(facts)
    case 'ask':
    case 'decider':
    case 'alternatives':
    case 'downside':
    case 'revisit':
      return decision[part].length > 0 ? 1 : 0
    case 'success-signal':
      return metrics.targets.length + metrics.signals.length > 0 ? 1 : 0
    case 'baseline':
      return metrics.targets.length === 0 ? 0 : partOf(metrics.targets, ({ baseline }) => baseline)
    case 'look-back':
      return facts.forecasts.some(({ due }) => due !== null) ? 1 : 0
  }
}

/** Mean over load-bearing claims; a document without any is judged by the best evidence it gives. */
function evidenceShare({ evidence }: Facts): number {
  const claims = evidence.histogram.reduce((sum, count) => sum + count, 0)
  if (claims === 0) return worthOf(evidence.best)
  return evidence.histogram.reduce((sum, count, grade) => sum + count * worthOf(grade), 0) / claims
}

/** An opinion or a bare link earns nothing: "in our view" before a claim would otherwise be worth points. */
function worthOf(grade: number): number {
  return grade < 2 ? 0 : Math.min(grade, 4) / 4
}

/** Forecasts that carry a range, a probability or an open assumption. */
function calibratedShare({ forecasts }: Facts): number | null {
  return forecasts.length === 0 ? null : partOf(forecasts, ({ calibrated }) => calibrated)
}

function partOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length
}
