import { CLAIM_SIGNALS, type SignalKind } from './types'

const CLAIMING: ReadonlySet<SignalKind> = new Set(CLAIM_SIGNALS)

/** Whether a sentence claims something of the world by one of its signals. */
export function hasClaimSign(signals: readonly { readonly kind: SignalKind }[]): boolean {
  return signals.some(({ kind }) => CLAIMING.has(kind))
}
