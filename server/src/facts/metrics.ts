import type { Range } from '../markdown/types'
import { isOpenTarget } from './openTarget'
import type { ReadBlock } from './reading'
import { remembering } from './remembering'
import { hasBaseline } from './targets'
import type { TargetFact } from './types'

/** Targets, guardrails and observable signals of a chunk, in document order. Chunk offsets. */
export interface MetricHits {
  /** With how many of the chunk's headings stand before them. */
  readonly targets: readonly ReadTarget[]
  readonly guardrails: readonly Range[]
  readonly successSignals: readonly Range[]
}
type ReadTarget = Omit<TargetFact, 'section'> & { readonly segment: number }

export function metricsIn(blocks: readonly ReadBlock[]): MetricHits {
  const targets: ReadTarget[] = []
  const guardrails: Range[] = []
  const successSignals: Range[] = []
  for (const { statements, source, slots, segment } of blocks) {
    const { row } = source.block
    const aimed = slots.includes('metrics') || slots.includes('goals')
    const known = targets.length
    for (const { kind, sentence, range } of statements) {
      if (kind === 'placeholder') continue
      if ((kind === 'target' || aimed) && GUARDRAIL.test(sentence.text)) guardrails.push(range)
      if (kind === 'target') {
        // A row is one target, however many of its cells hold figures; its first cell names the measure.
        if (row !== null && targets.length > known) continue
        const name = row?.cells[0]?.value.trim() ?? ''
        const text = name === '' ? sentence.text : `${name}: ${sentence.text}`
        const baseline = hasBaseline(sentence, source.block)
        targets.push({ segment, range, text, baseline, open: isOpenTarget(text), says: remembering(text) })
      } else if (
        SIGNAL.test(sentence.text) ||
        (slots[0] === 'metrics' && kind !== 'question' && sentence.contentWords >= 4)
      )
        successSignals.push(range)
    }
  }
  return { targets, guardrails, successSignals }
}

const GUARDRAIL =
  /\b(?:guard-?rails?|counter-?metrics?|health metrics?|must not|without (?:increasing|hurting|degrading|raising|lowering)|no worse than|no (?:higher|lower|more) than (?:today|now)|not (?:exceed|drop|increase|fall)|stays? (?:under|below|above|within)|do no harm)\b/i
const SIGNAL =
  /\b(?:we(?:['’]ll| will) know (?:it|this|we)|worked if|success (?:means|looks like|is when)|we['’]d see|done when|successful if|measured by)\b/i
