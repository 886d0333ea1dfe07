import { creditsIn } from './credits'
import { decisionIn, type DecisionHits } from './decision'
import { forecastsIn } from './forecasts'
import { metricsIn, type MetricHits } from './metrics'
import type { ReadBlock, ReadStatement } from './reading'
import { synthesisCue, type SynthesisCue } from './synthesis'
import type { Credit, ForecastFact, SignalKind, UnknownItem } from './types'
import { unknownsIn } from './unknowns'

/** What one block adds to the document's facts; ranges count from the chunk's start. */
export interface Contribution {
  readonly block: ReadBlock
  readonly unknowns: readonly UnknownItem[]
  readonly decision: DecisionHits
  readonly metrics: MetricHits
  readonly forecasts: readonly ForecastFact[]
  readonly credits: readonly Credit[]
  readonly synthesis: SynthesisCue | null
  readonly contentWords: number
}

/** A chunk read under one context, with everything the document only has to add up. */
export interface Reading {
  readonly contributions: readonly Contribution[]
  readonly bySignal: ReadonlyMap<
    SignalKind,
    readonly { readonly block: ReadBlock; readonly statement: ReadStatement }[]
  >
}

export function toReading(blocks: readonly ReadBlock[]): Reading {
  const bySignal = new Map<SignalKind, { block: ReadBlock; statement: ReadStatement }[]>()
  for (const block of blocks) {
    for (const statement of block.statements) {
      for (const kind of new Set(statement.signals.map((signal) => signal.kind))) {
        const list = bySignal.get(kind)
        if (list === undefined) bySignal.set(kind, [{ block, statement }])
        else list.push({ block, statement })
      }
    }
  }
  return { contributions: blocks.map(contribution), bySignal }
}

function contribution(block: ReadBlock): Contribution {
  const real = block.statements.filter(({ kind }) => kind !== 'placeholder')
  return {
    block,
    unknowns: unknownsIn(block),
    decision: decisionIn(block),
    metrics: metricsIn(block),
    forecasts: forecastsIn(block),
    credits: creditsIn(block),
    synthesis: synthesisCue(block),
    contentWords: real.reduce((sum, { sentence }) => sum + sentence.contentWords, 0),
  }
}
