import { gather, hitAt, place, sectionAt, type PlacedStretch } from './placement'
import type { StageHit } from './stages'
import { stemKey } from './stems'
import type { Section, StageFact } from './types'

/**
 * Phases that two lists of the same plan name differently. Two lists tell of the same plan where they agree on a phase;
 * plans of their own (building and selling) number their phases alike and agree on none.
 */
export function renamedStages(
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
): readonly (readonly [StageFact, StageFact])[] {
  const sets = new Map<string, Stage[]>()
  for (const { hit, placement } of gather(stretches, 'stages', hitAt)) {
    const section = sectionAt(placement, hit, sections)
    const home = hit.inHeading
      ? `heading ${section.depth} ${section.parent?.heading.start ?? 0}`
      : `list ${placement.offset} ${hit.group}`
    const stage = { ...hit, section, range: place(placement, hit.range) }
    const set = sets.get(home)
    if (set === undefined) sets.set(home, [stage])
    else set.push(stage)
  }
  const several = [...sets.values()].filter((set) => set.length >= FEWEST && !set.some(isForeign))
  return several.flatMap((set, index) => several.slice(index + 1).flatMap((other) => renamed(set, other)))
}

type Stage = StageHit & Pick<StageFact, 'section'>
const FEWEST = 2

/** Documents in two languages have every plan twice. */
function isForeign({ name }: Stage): boolean {
  return /(?![a-z])\p{L}/iu.test(name)
}

/** The first of the pairs that have nothing in common, where another pair agrees. */
function renamed(
  set: readonly Stage[],
  other: readonly Stage[],
): readonly (readonly [StageFact, StageFact])[] {
  const pairs = set.flatMap((stage) => {
    const twin = other.find(({ label }) => label === stage.label)
    return twin === undefined ? [] : [[stage, twin] as const]
  })
  const apart = pairs.filter(([a, b]) => !agree(a, b))
  const [first] = apart
  return first === undefined || apart.length === pairs.length ? [] : [[toFact(first[0]), toFact(first[1])]]
}

function agree(a: Stage, b: Stage): boolean {
  const stems = new Set(stemKey(a.name, NONE).split(' '))
  return stemKey(b.name, NONE)
    .split(' ')
    .some((stem) => stems.has(stem))
}
const NONE: ReadonlySet<string> = new Set()

function toFact({ label, name, range, section }: Stage): StageFact {
  return { label: label.charAt(0).toUpperCase() + label.slice(1), name: name.trim(), range, section }
}
