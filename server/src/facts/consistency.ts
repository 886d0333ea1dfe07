import { announcedByTitle, type Announced } from './announced'
import { listsIn, type ListHit } from './lists'
import { measuresIn, type MeasureHit } from './measures'
import { phaseIn, type PhaseHit } from './phases'
import { phasesOf } from './qualifiers'
import type { ReadBlock } from './reading'
import { scopeItemsIn, type ScopeHit } from './scopeItems'

/** Something of a chunk, and how many of the chunk's headings stand before it. */
export type InSegment<T> = T & { readonly segment: number }

/** What a chunk says that other places may repeat or contradict. Ranges count from the chunk's start. */
export interface ConsistencyHits {
  readonly measures: readonly InSegment<NamedMeasure>[]
  readonly scope: readonly InSegment<ScopeHit>[]
  readonly phases: readonly InSegment<PhaseHit>[]
  readonly lists: readonly InSegment<ListHit>[]
  /** Those of the lists that state a whole by themselves. */
  readonly wholes: readonly InSegment<ListHit>[]
  readonly headings: readonly HeadingHit[]
}

/** Measures of one name, by which two places can be told to speak of the same thing at a glance. */
interface NamedMeasure extends MeasureHit {
  readonly identity: string
}

/** A heading that says something of all that stands below it. */
export interface HeadingHit {
  readonly segment: number
  /** Phases and tiers it narrows all below it to; empty where it does not. */
  readonly narrows: string
  /** How many things it says will follow. */
  readonly announced: Announced | null
  /** It says that all below it is done. */
  readonly done: boolean
}

/** `text` is the chunk's source. Null where the chunk says nothing of the kind. */
export function consistencyIn(blocks: readonly ReadBlock[], text: string): ConsistencyHits | null {
  const lists = listsIn(blocks, text)
  const hits: ConsistencyHits = {
    measures: blocks.flatMap((block) => inSegment(block, measuresIn(block).map(named))),
    scope: blocks.flatMap((block) => inSegment(block, scopeItemsIn(block))),
    phases: blocks.flatMap((block) => inSegment(block, phaseIn(block))),
    lists,
    wholes: lists.filter(
      ({ announced, shares, total }) => announced !== null || shares !== null || total !== null,
    ),
    headings: blocks.flatMap(headingIn),
  }
  return Object.values(hits).every((list: readonly unknown[]) => list.length === 0) ? null : hits
}

function named(measure: MeasureHit): NamedMeasure {
  return { ...measure, identity: `${measure.unit} ${measure.key}` }
}

function inSegment<T>({ segment }: ReadBlock, hits: readonly T[]): readonly InSegment<T>[] {
  return hits.map((hit) => ({ ...hit, segment }))
}

function headingIn({ segment, source: { block } }: ReadBlock): readonly HeadingHit[] {
  if (block.kind !== 'heading') return []
  const title = block.text.value.trim()
  const heading = {
    segment,
    narrows: phasesOf(title),
    announced: announcedByTitle(title),
    done: saysDone(title),
  }
  return heading.narrows !== '' || heading.announced !== null || heading.done ? [heading] : []
}

/** "✅ v0.1", "Phase 1 (completed)", "Phase 1: done". */
function saysDone(title: string): boolean {
  return (
    /^\W*✅|✅\s*$|\b(?:completed?|done|shipped|100 ?%)\W*$/iu.test(title) &&
    !/\b(?:not|definition of|criteria|when|to be|until|partially|in)\b/i.test(title)
  )
}
