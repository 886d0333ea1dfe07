import { comparable, type ComparableChunk } from './comparable'
import type { ConsistencyHits } from './consistency'
import { wholesOf } from './documentWholes'
import { once } from './once'
import { gather, place, sectionAt, type PlacedReading } from './placement'
import { withQualifiers } from './qualifiers'
import type { ConsistencyFacts, MeasureFact, PhaseFact, ScopeItem, Section } from './types'

/** Lays side by side what the chunks say; what stands in one place alone is left where it is. */
export function consistencyOf(
  readings: readonly PlacedReading[],
  sections: readonly Section[],
): ConsistencyFacts {
  const chunks = once(() => comparable(readings))
  const narrowing = once(() => sectionQualifiers(chunks(), sections))
  const measures = once(() => measuresOf(chunks(), sections, narrowing))
  const wholes = once(() => wholesOf(chunks(), readings, sections))
  const scope = once(() => scopeOf(chunks(), sections, narrowing))
  const phases = once(() => phasesOf(readings, sections))
  return {
    get measures() {
      return measures()
    },
    get wholes() {
      return wholes()
    },
    get scope() {
      return scope()
    },
    get phases() {
      return phases()
    },
  }
}

type Narrowing = () => (section: Section) => string

function measuresOf(
  chunks: readonly ComparableChunk[],
  sections: readonly Section[],
  narrowing: Narrowing,
): readonly MeasureFact[] {
  const drifting = driftingNames(chunks)
  if (drifting.size === 0) return []
  const measures: MeasureFact[] = []
  for (const { placement, hits } of chunks) {
    for (const { identity, segment, ...hit } of hits.measures) {
      if (!drifting.has(identity)) continue
      const section = sectionAt(placement, { segment }, sections)
      measures.push({
        ...hit,
        qualifiers: withQualifiers(hit.qualifiers, narrowing()(section)),
        group: hit.group === '' ? '' : `${placement.placed.offset} ${hit.group}`,
        range: place(placement, hit.range),
        section,
      })
    }
  }
  return measures
}

/** Names of measures that have more than one value. */
function driftingNames(chunks: readonly ComparableChunk[]): ReadonlySet<string> {
  const first = new Map<string, ConsistencyHits['measures'][number]>()
  const drifting = new Set<string>()
  for (const { hits } of chunks) {
    for (const measure of hits.measures) {
      const known = first.get(measure.identity)
      if (known === undefined) first.set(measure.identity, measure)
      else if (known.low !== measure.low || known.high !== measure.high) drifting.add(measure.identity)
    }
  }
  return drifting
}

function scopeOf(
  chunks: readonly ComparableChunk[],
  sections: readonly Section[],
  narrowing: Narrowing,
): readonly ScopeItem[] {
  const contested = contestedKeys(chunks)
  if (contested.size === 0) return []
  const items: ScopeItem[] = []
  for (const { placement, hits } of chunks) {
    for (const { segment, ...hit } of hits.scope) {
      if (!contested.has(hit.key)) continue
      const section = sectionAt(placement, { segment }, sections)
      items.push({
        ...hit,
        qualifiers: withQualifiers(hit.qualifiers, narrowing()(section)),
        range: place(placement, hit.range),
        section,
      })
    }
  }
  return items
}

/** Keys that stand on both sides. */
function contestedKeys(chunks: readonly ComparableChunk[]): ReadonlySet<string> {
  const [promised, excluded] = [new Set<string>(), new Set<string>()]
  for (const { hits } of chunks) for (const { side, key } of hits.scope) if (side === 'out') excluded.add(key)
  if (excluded.size === 0) return excluded
  for (const { hits } of chunks)
    for (const { side, key } of hits.scope) if (side === 'in' && excluded.has(key)) promised.add(key)
  return promised
}

function phasesOf(readings: readonly PlacedReading[], sections: readonly Section[]): readonly PhaseFact[] {
  return gather(
    readings,
    ({ reading }) => reading.consistency?.phases ?? [],
    ({ segment, inHeading, ...phase }, at) => {
      const section = sectionAt(at, { segment }, sections)
      const home = inHeading ? (section.parent?.heading.start ?? 0) : at.placed.offset
      return { ...phase, group: `${phase.group} ${home}`, range: place(at, phase.range), section }
    },
  )
}

/** What the headings above a place narrow it to: "Phase 2", "Enterprise tier 2", "Later". The document's title narrows nothing. */
function sectionQualifiers(
  chunks: readonly ComparableChunk[],
  sections: readonly Section[],
): (section: Section) => string {
  const own = new Map<Section, string>()
  for (const { placement, hits } of chunks) {
    for (const { segment, narrows } of hits.headings) {
      const section = sectionAt(placement, { segment }, sections)
      if (narrows !== '' && section.depth > 1) own.set(section, narrows)
    }
  }
  const known = new Map<Section, string>()
  const of = (section: Section): string => {
    const kept = known.get(section)
    if (kept !== undefined) return kept
    const above = section.parent === null ? '' : of(section.parent)
    const found = withQualifiers(own.get(section) ?? '', above)
    known.set(section, found)
    return found
  }
  return of
}
