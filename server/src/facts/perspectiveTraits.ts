import type { SignalledSentence } from './factBlock'

/**
 * How the sentences of a block argue, whatever they speak of: a document that answers a question tells what falls
 * short, what is there and what will change, beside naming the subject. Each trait counts sentences.
 */
export const TRAITS = [
  /** What a tool or product does not do. */
  'shortfalls',
  /** What people cannot do, or do in spite of something. */
  'hindered',
  /** How long something takes or took. */
  'durations',
  /** Adoption, customers, partners and others whom the organisation depends on. */
  'stakes',
  /** Changes laid out in stages. */
  'stages',
  /** What changes about the product. */
  'changes',
  /** What has to be there. */
  'needs',
  /** Limits of what exists today. */
  'currentLimits',
  /** Figures of what exists today. */
  'currentFigures',
  /** What has to wait for something else. */
  'waits',
  /** Why something is so. */
  'reasons',
] as const
export type Trait = (typeof TRAITS)[number]
export type Traits = Readonly<Record<Trait, number>>

export const NO_TRAITS: Traits = each(() => 0)

export function addTraits(all: readonly Traits[]): Traits {
  const sum = { ...NO_TRAITS }
  for (const one of all) for (const trait of TRAITS) sum[trait] += one[trait]
  return sum
}

/** Null where no sentence has any. */
export function traitsOf(sentences: readonly SignalledSentence[]): Traits | null {
  const sum = { ...NO_TRAITS }
  let found = false
  for (const sentence of sentences) {
    if (sentence.words.length < SHORTEST) continue
    for (const trait of TRAITS) {
      if (!SHOWN[trait](sentence)) continue
      sum[trait]++
      found = true
    }
  }
  return found ? sum : null
}
const SHORTEST = 3

const SHOWN: Readonly<Record<Trait, (sentence: SignalledSentence) => boolean>> = {
  shortfalls: ({ hits }) => hits.has('trait.limit') && hits.has('trait.tool'),
  hindered: ({ hits, subject }) => subject === 'actor' && hits.has('trait.limit'),
  durations: ({ figures }) => figures.some(({ kind }) => kind === 'duration'),
  stakes: ({ hits }) => hits.has('trait.stake'),
  stages: ({ hits }) => hits.has('trait.stage') && hits.has('trait.change'),
  changes: ({ hits, subject }) => (subject === 'system' || subject === 'unknown') && hits.has('trait.change'),
  needs: ({ hits }) => hits.has('trait.need'),
  currentLimits: ({ hits }) => hits.has('trait.current') && hits.has('trait.limit'),
  currentFigures: (sentence) => sentence.hits.has('trait.current') && isMeasured(sentence),
  waits: ({ hits }) => hits.has('trait.wait'),
  reasons: ({ hits }) => hits.has('trait.reason'),
}

/** Carries a figure that is neither a date nor a version. */
export function isMeasured({ figures }: SignalledSentence): boolean {
  return figures.some(({ kind }) => kind !== 'version' && kind !== 'date')
}

function each(value: (trait: Trait) => number): Traits {
  return Object.fromEntries(TRAITS.map((trait) => [trait, value(trait)])) as Traits
}
