import type { NeedHit } from './dependencies'
import { gather, place, sectionAt, type PlacedStretch } from './placement'
import type { NeedFact, Section } from './types'

/** Parts that need one that is far less urgent; each once, with the least urgent of those. */
export function waitingParts(
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
): readonly (readonly [NeedFact, NeedFact])[] {
  const hits = gather(stretches, 'needs', (hit, at): PlacedNeed => ({
    ...hit,
    range: place(at, hit.range),
    section: sectionAt(at, hit, sections),
  }))
  if (!hits.some(({ needs }) => needs.length > 0)) return []
  const parts = partsIn(hits)
  return [...parts.values()].flatMap((part) => {
    const [worst] = part.needs
      .flatMap((id) => parts.get(id) ?? [])
      .filter((other) => other.level - part.level >= FAR)
      .sort((a, b) => b.level - a.level)
    return worst === undefined || part.level < 0 ? [] : [[toFact(part), toFact(worst)] as const]
  })
}

/** One step apart is a plan that takes things in turn. */
const FAR = 2

type PlacedNeed = NeedHit & { readonly section: Section }
interface Part extends NeedFact {
  level: number
  priority: string
  needs: readonly string[]
}

/** What all lines say of one part together. A part with two priorities is left out. */
function partsIn(hits: readonly PlacedNeed[]): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>()
  const torn = new Set<string>()
  for (const { id, level, priority, needs, range, section } of hits) {
    const name = id === '' ? (OWN_ID.exec(section.title)?.[1] ?? '') : id
    if (name === '') continue
    const known = parts.get(name)
    if (known === undefined) {
      const own = id === '' ? section.heading : range
      parts.set(name, { id: name, level: level ?? -1, priority, needs, range: own, section })
      continue
    }
    if (level !== null && known.level >= 0 && level !== known.level) torn.add(name)
    if (level !== null) Object.assign(known, { level, priority })
    known.needs = [...known.needs, ...needs]
  }
  for (const name of torn) parts.delete(name)
  return parts
}
const OWN_ID = /^\W*([A-Z]{1,10}-?\d+(?:\.\d+)*|\d+\.\d+(?:\.\d+)*)(?=[\s:.)–—]|$)/

function toFact({ id, priority, range, section }: Part): NeedFact {
  return { id, priority, range, section }
}
