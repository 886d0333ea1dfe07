import { announcedByTitle, type Announced } from './announced'
import { contrastIn, type Contrast } from './contrasts'
import { needsIn, type NeedHit } from './dependencies'
import { enumerationsIn, type EnumerationHit } from './enumerations'
import { frameIn, type FrameHit } from './frames'
import { listsIn, type ListHit } from './lists'
import type { MeasureHit } from './measureNames'
import { measuresIn } from './measures'
import { phaseIn, type PhaseHit } from './phases'
import { once } from './once'
import { phasesOf } from './qualifiers'
import type { ReadBlock } from './reading'
import { stageIn, type StageHit } from './stages'
import { tallyIn, type TallyHit } from './tallies'
import { excludedIn, promisedIn, type ScopeHit } from './scopeItems'

/** Something of a chunk, and how many of the chunk's headings stand before it. */
type InSegment<T> = T & { readonly segment: number }

/** What a chunk says that other places may repeat or contradict. Ranges count from the chunk's start. */
export interface ConsistencyHits {
  readonly measures: readonly InSegment<NamedMeasure>[]
  readonly excluded: readonly InSegment<ScopeHit>[]
  /** One for a chunk that may promise something. Read when first asked for, which is where something is excluded. */
  readonly promised: readonly (() => readonly InSegment<ScopeHit>[])[]
  readonly phases: readonly InSegment<PhaseHit>[]
  readonly stages: readonly InSegment<StageHit>[]
  readonly frames: readonly InSegment<FrameHit>[]
  readonly needs: readonly InSegment<NeedHit>[]
  readonly enumerations: readonly InSegment<EnumerationHit>[]
  readonly tallies: readonly InSegment<TallyHit>[]
  readonly lists: readonly InSegment<ListHit>[]
  /** Those of the lists that state a whole by themselves. */
  readonly wholes: readonly InSegment<ListHit>[]
  readonly headings: readonly HeadingHit[]
  /** Those of the headings that say how much follows, or that it is done. */
  readonly titles: readonly HeadingHit[]
  /** Those that set what is below them apart. */
  readonly contrasts: readonly HeadingHit[]
}

/** A measure with unit, voice and key as one word, so that two places can be compared at a glance. */
interface NamedMeasure extends MeasureHit {
  readonly identity: string
}

/** A heading, and what it says of all that stands below it. */
export interface HeadingHit {
  readonly segment: number
  /** Phases and tiers it narrows all below it to; empty where it does not. Read when first asked for. */
  readonly narrows: () => string
  /** How many things it says will follow. */
  readonly announced: Announced | null
  /** It says that all below it is done. */
  readonly done: boolean
  /** What it sets all below it apart from. */
  readonly contrast: Contrast | null
}

/** `text` is the chunk's source. */
export function consistencyIn(blocks: readonly ReadBlock[], text: string): ConsistencyHits {
  const measures = hitsIn(blocks, (block) => measuresIn(block, text).map(named))
  const excluded = hitsIn(blocks, excludedIn)
  const phases = hitsIn(blocks, phaseIn)
  const stages = hitsIn(blocks, stageIn)
  const frames = hitsIn(blocks, frameIn)
  const needs = hitsIn(blocks, needsIn)
  const enumerations = hitsIn(blocks, enumerationsIn)
  const tallies = hitsIn(blocks, tallyIn)
  const lists = listsIn(blocks, text)
  const headings = blocks.flatMap(headingIn)
  const wholes = lists.filter(
    ({ announced, shares, total }) => announced !== null || shares !== null || total !== null,
  )
  // Promises stand in lists and tables, so that a chunk without either has none.
  const found = measures.length + excluded.length + phases.length + lists.length + headings.length
  const promised = found === 0 ? [] : [once(() => hitsIn(blocks, promisedIn))]
  const titles = headings.filter(({ announced, done }) => announced !== null || done)
  return {
    measures,
    excluded,
    promised,
    phases,
    stages,
    frames,
    needs,
    enumerations,
    tallies,
    lists,
    wholes,
    headings,
    titles,
    contrasts: headings.filter(({ contrast }) => contrast !== null),
  }
}

function hitsIn<T>(
  blocks: readonly ReadBlock[],
  of: (block: ReadBlock) => readonly T[],
): readonly InSegment<T>[] {
  const found: InSegment<T>[] = []
  for (const block of blocks) for (const hit of of(block)) found.push({ segment: block.segment, ...hit })
  return found
}

function named(measure: MeasureHit): NamedMeasure {
  const { unit, role, key } = measure
  return { identity: `${unit}|${VOICE[role]}|${key}`, ...measure }
}

/** A current value and a change of it are told apart from what is aimed at; the rest may name the same value. */
const VOICE: Readonly<Record<MeasureHit['role'], string>> = {
  baseline: 'baseline',
  change: 'change',
  target: '',
  value: '',
}

function headingIn({ segment, source: { block } }: ReadBlock): readonly HeadingHit[] {
  if (block.kind !== 'heading') return []
  const title = block.text.value.trim()
  return [
    {
      segment,
      narrows: once(() => phasesOf(title)),
      announced: announcedByTitle(title),
      done: saysDone(title),
      contrast: contrastIn(title),
    },
  ]
}

/** "✅ v0.1", "Phase 1 (completed)", "Phase 1: done". */
function saysDone(title: string): boolean {
  return (
    /^\W*✅|✅\s*$|\b(?:completed?|done|shipped|100 ?%)\W*$/i.test(title) &&
    !/\b(?:not|definition of|criteria|when|to be|until|partially|in)\b|\d\s?(?:\/|of|out of)\s?\d|(?<!\b100\s?)%/i.test(
      title,
    )
  )
}
