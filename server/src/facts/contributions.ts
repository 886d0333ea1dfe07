import type { ChunkFacts } from './chunkFacts'
import { consistencyIn, type ConsistencyHits } from './consistency'
import { creditsIn } from './credits'
import { decisionIn, type DecisionHits } from './decision'
import { evidenceIn } from './evidence'
import type { EvidenceSum } from './evidenceSum'
import { forecastsIn } from './forecasts'
import { metricsIn, type MetricHits } from './metrics'
import { once } from './once'
import { obligationsIn } from './obligations'
import type { Pointer } from './perspectiveDeclared'
import { toSum, type ScoreSum } from './perspectiveModel'
import type { CountingBlock } from './perspectivePart'
import { practiceIn, type PracticeHits } from './practice'
import type { ReadBlock, ReadStatement } from './reading'
import { leadsOutside, type WrittenReference } from './references'
import { identityOf, type SayingBlock } from './repeats'
import { sourcedFiguresIn } from './sourcedFigures'
import { stakesIn } from './stakes'
import { synthesisCue, type SynthesisCue } from './synthesis'
import {
  PERSPECTIVES,
  type Credit,
  type EvidenceItem,
  type ForecastFact,
  type Perspective,
  type Range,
  type SignalKind,
  type Stake,
  type UnknownItem,
} from './types'
import { answersIn, type TeamAnswer } from './teamAnswers'
import { unknownsIn } from './unknowns'

/**
 * A chunk read under one context, with what the document only has to add up and put in its place. Each list holds
 * those that contribute and no others, so that adding up costs little. Ranges count from the chunk's start.
 */
interface Contributions extends DecisionHits, ConsistencyHits {
  readonly blocks: readonly ReadBlock[]
  readonly bySignal: ReadonlyMap<
    SignalKind,
    readonly { readonly block: ReadBlock; readonly statement: ReadStatement }[]
  >
  readonly counting: readonly CountingBlock[]
  /** Blocks that anything below is counted in. */
  readonly saying: readonly SayingBlock[]
  readonly pointers: readonly Pointer[]
  /** Perspectives that the text openly sets aside. */
  readonly declined: readonly Perspective[]
  readonly evidence: EvidenceSum
  readonly evidenceItems: readonly EvidenceItem[]
  /** One for each block, where there is any. */
  readonly cues: readonly (SynthesisCue | null)[]
  readonly unknowns: readonly UnknownItem[]
  readonly targets: readonly ReadTarget[]
  readonly guardrails: readonly Range[]
  readonly successSignals: readonly Range[]
  readonly forecasts: readonly ForecastFact[]
  readonly credits: readonly Credit[]
  readonly obligations: readonly Range[]
  readonly stakes: readonly Stake[]
  /** Figures with a source, as `digitsOf` has them. */
  readonly sourcedFigures: readonly string[]
  /** To a team's own questions. */
  readonly teamAnswers: readonly TeamAnswer[]
  /** Null where the chunk shows nothing of the kind. */
  readonly practice: PracticeHits | null
  readonly references: readonly WrittenReference[]
  /** Those of them that can be looked up. */
  readonly lookedUp: readonly WrittenReference[]
  readonly footnotes: readonly string[]
  readonly anchors: readonly string[]
  readonly headingAnchors: readonly string[]
  /** By segment: how many of the chunk's headings stand before the words. */
  readonly contentWords: readonly number[]
}

/** Lists that are not joined as they are, but summed up or walked by chunk. */
const OWN_WAY = ['blocks', 'counting', 'cues', 'contentWords'] as const

/** Names of the lists that a chunk may add to. */
export type ListName = Exclude<
  {
    [K in keyof Contributions]: Contributions[K] extends readonly unknown[] ? K : never
  }[keyof Contributions],
  (typeof OWN_WAY)[number]
>

export interface Reading extends Contributions {
  /** Which of the lists are not empty. */
  readonly filled: readonly ListName[]
}

type ReadTarget = MetricHits['targets'][number] & { readonly segment: number }

export function toReading(facts: ChunkFacts, blocks: readonly ReadBlock[]): Reading {
  const contributions = contributionsOf(facts, blocks)
  const names = Object.keys(contributions) as (keyof Contributions)[]
  const filled = names.filter((name): name is ListName => {
    const list: unknown = contributions[name]
    return Array.isArray(list) && list.length > 0 && !OWN_WAY.some((own) => own === name)
  })
  return Object.assign(contributions, { filled })
}

function contributionsOf(facts: ChunkFacts, blocks: readonly ReadBlock[]): Contributions {
  const counting = blocks.flatMap(countingBlock)
  const cues = blocks.map(synthesisCue)
  const metrics = blocks.map((block) => ({ segment: block.segment, ...metricsIn(block) }))
  const { items, ...evidence } = evidenceIn(blocks)
  return {
    blocks,
    bySignal: bySignal(blocks),
    counting,
    saying: blocks.flatMap((block, index) => sayingBlock(block, cues[index] !== null)),
    pointers: blocks.flatMap(({ score }) => score?.pointers ?? []),
    declined: blocks.flatMap(({ score }) => score?.declined ?? []),
    evidence,
    evidenceItems: items,
    cues: cues.some((cue) => cue !== null) ? cues : [],
    unknowns: blocks.flatMap(unknownsIn),
    ...joined(blocks.map(decisionIn)),
    targets: metrics.flatMap(({ targets, segment }) => targets.map((target) => ({ segment, ...target }))),
    guardrails: metrics.flatMap(({ guardrails }) => guardrails),
    successSignals: metrics.flatMap(({ signals }) => signals),
    forecasts: blocks.flatMap(forecastsIn),
    credits: blocks.flatMap(creditsIn),
    obligations: blocks.flatMap(obligationsIn),
    stakes: blocks.flatMap(stakesIn),
    sourcedFigures: blocks.flatMap(sourcedFiguresIn),
    teamAnswers: blocks.flatMap(answersIn),
    practice: practiceIn(blocks, counting),
    ...consistencyIn(blocks, facts.chunk.text),
    references: facts.references,
    lookedUp: facts.references.filter((reference) => !leadsOutside(reference)),
    footnotes: facts.footnotes,
    anchors: facts.anchors,
    headingAnchors: facts.headingAnchors,
    contentWords: contentWords(blocks),
  }
}

function bySignal(blocks: readonly ReadBlock[]): Reading['bySignal'] {
  const found = new Map<SignalKind, { block: ReadBlock; statement: ReadStatement }[]>()
  for (const block of blocks) {
    for (const statement of block.statements) {
      for (const kind of new Set(statement.signals.map((signal) => signal.kind))) {
        const list = found.get(kind)
        if (list === undefined) found.set(kind, [{ block, statement }])
        else list.push({ block, statement })
      }
    }
  }
  return found
}

/** Graded by its words alone: whether a perspective is grounded must not depend on a heading. */
function countingBlock({ score, source, statements }: ReadBlock): readonly CountingBlock[] {
  if (score === null) return []
  const sums: Partial<Record<Perspective, ScoreSum>> = {}
  for (const perspective of PERSPECTIVES) {
    const own = score[perspective]
    if (own !== undefined) sums[perspective] = toSum(own)
  }
  const grade = statements.reduce((best, { ownGrade }) => Math.max(best, ownGrade()), 0)
  return [{ score, sums, range: source.block.range, grade }]
}

/** Most blocks that say anything at all are counted in something, so that all of them are told apart. */
function sayingBlock(block: ReadBlock, cued: boolean): readonly SayingBlock[] {
  const { source, statements, score } = block
  const says = statements.some(({ kind }) => kind !== 'placeholder')
  if (!says && score === null) return []
  const identity = identityOf(source)
  if (identity === '' && score === null) return []
  return [
    {
      identity,
      range: source.block.range,
      says: says && identity !== '',
      // Asked for only where it is a repeat.
      evidence: once(() => evidenceIn([block])),
      counts: score !== null,
      cued,
    },
  ]
}

function joined(hits: readonly DecisionHits[]): DecisionHits {
  const all = (key: keyof DecisionHits): readonly Range[] => hits.flatMap((hit) => hit[key])
  return {
    ask: all('ask'),
    decider: all('decider'),
    alternatives: all('alternatives'),
    comparisons: all('comparisons'),
    downside: all('downside'),
    revisit: all('revisit'),
    exclusions: all('exclusions'),
  }
}

function contentWords(blocks: readonly ReadBlock[]): readonly number[] {
  const counts: number[] = []
  for (const { segment, statements } of blocks) {
    while (counts.length <= segment) counts.push(0)
    for (const { kind, sentence } of statements)
      if (kind !== 'placeholder') counts[segment] = (counts[segment] ?? 0) + sentence.contentWords
  }
  return counts
}
