import type { PlainText } from '../markdown/plainText'
import { sourceRange } from '../markdown/plainText'
import type { Range } from '../markdown/types'
import type { Sentence } from './sentence'
import type { Signal, SignalKind } from './types'

/** A signal with its span as plain offsets in the block's text. */
export interface SignalHit {
  readonly kind: SignalKind
  readonly start: number
  readonly end: number
  readonly data?: Readonly<Record<string, string>>
}

/** A detector reads one sentence and knows nothing of where it stands; guards that need context belong to the rule. */
export type SignalDetector = (sentence: Sentence, text: PlainText) => readonly SignalHit[]

/** A signal with chunk offsets. */
export function toSignal(hit: SignalHit, text: PlainText): Signal {
  const range: Range = sourceRange(text, hit.start, hit.end)
  const phrase = text.value.slice(hit.start, hit.end)
  return hit.data === undefined
    ? { kind: hit.kind, range, text: phrase }
    : { kind: hit.kind, range, text: phrase, data: hit.data }
}
