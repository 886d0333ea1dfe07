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
import type { CountingSaying } from './perspectivePart'
import { practiceIn, type PracticeHits } from './practice'
import { rangeOf, type ReadBlock, type ReadStatement } from './reading'
import { leadsOutside, type WrittenReference } from './references'
import { identitiesOf, type Said } from './repeats'
import { sourcedFiguresIn } from './sourcedFigures'
import { stakesIn } from './stakes'
import { cuesIn, heardIn, type Heard } from './synthesis'
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
interface Contributions extends DecisionHits, MetricHits, ConsistencyHits {
  readonly blocks: readonly ReadBlock[]
  readonly bySignal: ReadonlyMap<
    SignalKind,
    readonly { readonly block: ReadBlock; readonly statement: ReadStatement }[]
  >
  readonly counting: readonly CountingSaying[]
  /** What anything below is counted in. */
  readonly saying: readonly Said[]
  readonly pointers: readonly Pointer[]
  /** Perspectives that the text openly sets aside. */
  readonly declined: readonly Perspective[]
  readonly evidence: EvidenceSum
  readonly evidenceItems: readonly EvidenceItem[]
  /** Whether anything in it points to a trade-off, and all that is said, for those who look for one around it. */
  readonly cued: boolean
  readonly heard: () => readonly Heard[]
  readonly unknowns: readonly UnknownItem[]
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

/** The lists that a document joins as they are; the others are summed up or walked by chunk. */
const LISTS = [
  'saying',
  'pointers',
  'declined',
  'evidenceItems',
  'unknowns',
  'ask',
  'decider',
  'alternatives',
  'comparisons',
  'downside',
  'revisit',
  'exclusions',
  'targets',
  'guardrails',
  'successSignals',
  'forecasts',
  'credits',
  'obligations',
  'stakes',
  'sourcedFigures',
  'teamAnswers',
  'measures',
  'excluded',
  'promised',
  'phases',
  'stages',
  'frames',
  'needs',
  'enumerations',
  'tallies',
  'lists',
  'wholes',
  'headings',
  'titles',
  'contrasts',
  'references',
  'lookedUp',
  'footnotes',
  'anchors',
  'headingAnchors',
] as const satisfies readonly (keyof Contributions)[]
export type ListName = (typeof LISTS)[number]

export interface Reading extends Contributions {
  /** Which of the lists are not empty. */
  readonly filled: readonly ListName[]
}

export function toReading(facts: ChunkFacts, blocks: readonly ReadBlock[]): Reading {
  const filled: ListName[] = []
  const reading = contributionsOf(facts, blocks, filled)
  for (const name of LISTS) if (reading[name].length > 0) filled.push(name)
  return reading
}

/** Written out, as what is spread into an object costs V8 more than most of it took to find. */
function contributionsOf(
  facts: ChunkFacts,
  blocks: readonly ReadBlock[],
  filled: readonly ListName[],
): Reading {
  // Headings, tables and the like make no statements, and most of what follows is about those.
  const speaking = blocks.filter(({ statements }) => statements.length > 0)
  const cues = speaking.map(cuesIn)
  const heard = once(() => speaking.flatMap((block, index) => heardIn(block, cues[index] ?? [])))
  const evidence = evidenceIn(speaking)
  const decision = decisionIn(speaking)
  const metrics = metricsIn(speaking)
  const consistency = consistencyIn(blocks, facts.chunk.text)
  return {
    blocks,
    bySignal: bySignal(speaking),
    counting: speaking.flatMap(countingIn),
    saying: speaking.flatMap(saidIn),
    pointers: blocks.flatMap(({ views }) => views?.pointers ?? []),
    declined: blocks.flatMap(({ views }) => views?.declined ?? []),
    evidence,
    evidenceItems: evidence.items,
    cued: cues.some((ofBlock) => ofBlock.some((cue) => cue !== null)),
    heard,
    unknowns: speaking.flatMap(unknownsIn),
    ask: decision.ask,
    decider: decision.decider,
    alternatives: decision.alternatives,
    comparisons: decision.comparisons,
    downside: decision.downside,
    revisit: decision.revisit,
    exclusions: decision.exclusions,
    targets: metrics.targets,
    guardrails: metrics.guardrails,
    successSignals: metrics.successSignals,
    forecasts: speaking.flatMap(forecastsIn),
    credits: speaking.flatMap(creditsIn),
    obligations: speaking.flatMap(obligationsIn),
    stakes: speaking.flatMap(stakesIn),
    sourcedFigures: speaking.flatMap(sourcedFiguresIn),
    teamAnswers: speaking.flatMap(answersIn),
    practice: practiceIn(speaking),
    measures: consistency.measures,
    excluded: consistency.excluded,
    promised: consistency.promised,
    phases: consistency.phases,
    stages: consistency.stages,
    frames: consistency.frames,
    needs: consistency.needs,
    enumerations: consistency.enumerations,
    tallies: consistency.tallies,
    lists: consistency.lists,
    wholes: consistency.wholes,
    headings: consistency.headings,
    titles: consistency.titles,
    contrasts: consistency.contrasts,
    references: facts.references,
    lookedUp: facts.references.filter((reference) => !leadsOutside(reference)),
    footnotes: facts.footnotes,
    anchors: facts.anchors,
    headingAnchors: facts.headingAnchors,
    contentWords: contentWords(blocks),
    filled,
  }
}

function bySignal(blocks: readonly ReadBlock[]): Reading['bySignal'] {
  const found = new Map<SignalKind, { block: ReadBlock; statement: ReadStatement }[]>()
  for (const block of blocks) {
    for (const statement of block.statements) {
      // Most have none, and a set for each of them would cost more than the rest.
      if (statement.signals.length === 0) continue
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
function countingIn(block: ReadBlock): readonly CountingSaying[] {
  if (block.views === null) return []
  return block.views.scored.map(({ score, from, to }) => {
    const sums: Partial<Record<Perspective, ScoreSum>> = {}
    for (const perspective of PERSPECTIVES) {
      const own = score[perspective]
      if (own !== undefined) sums[perspective] = toSum(own)
    }
    let grade = 0
    for (let at = from; at < to; at++) grade = Math.max(grade, block.statements[at]?.ownGrade() ?? 0)
    return { score, sums, range: rangeOf(block, { from, to }), grade }
  })
}

/** Most of what is said at all is counted in something, so that all of it is told apart. */
function saidIn(block: ReadBlock): readonly Said[] {
  return block.source.sayings.flatMap((saying) => {
    const statements = block.statements.slice(saying.from, saying.to)
    const identities = identitiesOf(block.source, saying)
    const counts = block.views?.scored.some(({ from }) => from === saying.from) === true
    const says = identities.length > 0 && statements.some(({ kind }) => kind !== 'placeholder')
    if (!says && !counts) return []
    // Asked for only where it is a repeat.
    const evidence = once(() => evidenceIn([{ ...block, statements }]))
    return [{ identities, range: rangeOf(block, saying), says, evidence, counts }]
  })
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
