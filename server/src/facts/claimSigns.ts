import type { SignalKind } from './types'

/** Signals by which a statement claims something of the world. The others only mark what some rule looks into. */
const CLAIMING: ReadonlySet<SignalKind> = new Set([
  'negative-existential',
  'booster',
  'superlative',
  'universal',
  'forecast',
  'statistic',
  'market-figure',
  'authority',
  'vague-quality',
  'target',
])

export function hasClaimSign(signals: readonly { readonly kind: SignalKind }[]): boolean {
  return signals.some(({ kind }) => CLAIMING.has(kind))
}
