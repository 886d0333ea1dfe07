import { once } from './once'
import { frontMatterPointers, inheritedFrom, isInternal, type Pointer } from './perspectiveDeclared'
import { addSums, judge, sumOf, type PerspectiveSum } from './perspectiveModel'
import { strongest, type CountingSayings, type PerspectivePart } from './perspectivePart'
import { addTraits, type Traits } from './perspectiveTraits'
import {
  FACETS,
  PERSPECTIVES,
  type FrontMatter,
  type LinkTarget,
  type Perspective,
  type PerspectiveFacts,
  type Range,
} from './types'

/** What counts in a stretch, and where it starts in the document. */
export interface CountingStretch {
  readonly counting: CountingSayings
  /** Indexes of those that say again what was said before them, here or in an earlier stretch: they do not count. */
  readonly repeats: readonly number[]
  readonly offset: number
}

/** What speaks for a perspective besides its sentences; looked at where they leave a question open. */
export interface Surroundings {
  readonly frontMatter: FrontMatter | null
  readonly targets: ReadonlyMap<string, LinkTarget>
  readonly pointers: () => readonly Pointer[]
  /** Perspectives that the text openly sets aside. */
  readonly declined: () => readonly Perspective[]
}

/** How far a document answers each of the four questions. Stretches are only added up, never read again. */
export function perspectivesOf(
  stretches: readonly CountingStretch[],
  { frontMatter, targets, pointers, declined }: Surroundings,
): Record<Perspective, PerspectiveFacts> {
  const inherited = once(() => inheritedFrom([...frontMatterPointers(frontMatter), ...pointers()], targets))
  const setAside = once(() => new Set([...declined(), ...(isInternal(frontMatter) ? INTERNAL : [])]))
  const parts = stretches.map(({ counting, repeats }) => counting.part(repeats))
  const traits = addTraits(parts.map((part) => part.traits))
  const facts = {} as Record<Perspective, PerspectiveFacts>
  for (const perspective of PERSPECTIVES) {
    const sum = sumFor(perspective, parts, traits)
    const own = judge(perspective, sum)
    const state =
      own === 'addressed'
        ? parts.some(({ grounded }) => grounded().has(perspective))
          ? 'grounded'
          : own
        : inherited().has(perspective)
          ? 'inherited'
          : setAside().has(perspective)
            ? 'not-applicable'
            : own
    const places = once(() => placesOf(perspective, parts, stretches))
    const facets = FACETS[perspective].filter((facet) => sum.facets.has(facet))
    const words = (facet: string): string => FACET_WORDS[perspective][facet] ?? facet
    const answered = once(() =>
      facets.map((facet) => ({
        facet,
        words: words(facet),
        places: placesOfFacet(perspective, facet, stretches),
      })),
    )
    facts[perspective] = {
      state,
      facets,
      missing: FACETS[perspective].filter((facet) => !sum.facets.has(facet)).map(words),
      get places() {
        return places()
      },
      get answered() {
        return answered()
      },
    }
  }
  return facts
}

/** A tool for colleagues has no market to be positioned in. */
const INTERNAL: readonly Perspective[] = ['market']

/** More never lowers a state: where the first parts answer the question in every facet, the others need no adding up. */
function sumFor(perspective: Perspective, parts: readonly PerspectivePart[], traits: Traits): PerspectiveSum {
  const add = (some: readonly PerspectivePart[]): PerspectiveSum =>
    sumOf(addSums(some.map(({ sums }) => sums[perspective])), traits)
  const first = add(parts.slice(0, FIRST_PARTS))
  const isEnough =
    first.facets.size === FACETS[perspective].length && judge(perspective, first) === 'addressed'
  return isEnough || parts.length <= FIRST_PARTS ? first : add(parts)
}
const FIRST_PARTS = 8

function placesOf(
  perspective: Perspective,
  parts: readonly PerspectivePart[],
  stretches: readonly CountingStretch[],
): readonly Range[] {
  const places = parts.flatMap((part, index) => {
    const offset = stretches[index]?.offset ?? 0
    return part.places[perspective]().map(({ range: { start, end }, weight }) => ({
      range: { start: start + offset, end: end + offset },
      weight,
    }))
  })
  return strongest(places).map(({ range }) => range)
}

/** The first sayings, in document order, that speak of a facet. */
function placesOfFacet(
  perspective: Perspective,
  facet: string,
  stretches: readonly CountingStretch[],
): readonly Range[] {
  const places: Range[] = []
  for (const { counting, offset } of stretches) {
    for (const saying of counting.sayings) {
      if (saying.score[perspective]?.facets.has(facet) !== true) continue
      const base = offset + saying.offset
      places.push({ start: base + saying.range.start, end: base + saying.range.end })
      if (places.length === MOST_FACET_PLACES) return places
    }
  }
  return places
}
const MOST_FACET_PLACES = 5

/** Facets in words fit for a message. */
export const FACET_WORDS: Readonly<Record<Perspective, Readonly<Record<string, string>>>> = {
  user: {
    who: 'which group',
    need: 'what they struggle with',
    today: 'how they cope today',
    known: 'how you know',
  },
  business: {
    value: 'which outcome moves',
    economics: 'what it costs or earns',
    viability: 'who must sell, support or allow it',
    metric: 'a business measure',
  },
  market: {
    alternatives: 'what people use instead',
    direction: 'where the category is going',
    position: 'why this, for whom',
    size: 'how many there are',
  },
  capability: {
    feasibility: 'what is hard',
    team: 'effort and people',
    dependencies: 'dependencies',
    direction: 'what it builds on',
  },
}
