import type { ConsistencyHits } from './consistency'
import { wholesOf } from './documentWholes'
import { once } from './once'
import { gather, hitAt, place, sectionAt, type PlacedStretch, type Placement } from './placement'
import { contrastsOf } from './documentContrasts'
import { waitingParts } from './documentDependencies'
import { renamedStages } from './documentStages'
import { withQualifiers } from './qualifiers'
import type { ConsistencyFacts, FrameFact, MeasureFact, PhaseFact, ScopeItem, Section } from './types'

/** Lays side by side what the chunks say; what stands in one place alone is left where it is. */
export function consistencyOf(
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
): ConsistencyFacts {
  const narrowing = once(() => sectionQualifiers(stretches, sections))
  const measures = once(() => measuresOf(stretches, sections, narrowing))
  const wholes = once(() => wholesOf(stretches, sections))
  const scope = once(() => scopeOf(stretches, sections, narrowing))
  const phases = once(() => phasesOf(stretches, sections))
  const frames = once(() => framesOf(stretches, sections))
  const stages = once(() => renamedStages(stretches, sections))
  const waiting = once(() => waitingParts(stretches, sections))
  const contrasts = once(() => contrastsOf(stretches, sections))
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
    get frames() {
      return frames()
    },
    get stages() {
      return stages()
    },
    get waiting() {
      return waiting()
    },
    get contrasts() {
      return contrasts()
    },
  }
}

type NamedMeasure = ConsistencyHits['measures'][number]
/** Read only where there is something to narrow. */
type Narrowing = () => (section: Section) => string

interface FoundMeasure {
  readonly hit: NamedMeasure
  readonly placement: Placement
  readonly section: Section
  readonly qualifiers: string
}

/** Figures by measure. Only names with more than one value are looked at closely, and few of those are put in place. */
function measuresOf(
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
  narrowing: Narrowing,
): ConsistencyFacts['measures'] {
  const drifting = driftingNames(stretches)
  if (drifting.size === 0) return []
  const groups = new Map<string, FoundMeasure[]>()
  const several = gather(stretches, 'measures', hitAt, ({ identity }) => drifting.has(identity))
  for (const { hit, placement } of several) {
    const section = sectionAt(placement, hit, sections)
    const qualifiers = withQualifiers(hit.qualifiers(), narrowing()(section))
    const key = WHEREVER.has(hit.unit) ? hit.identity : `${hit.identity}|${qualifiers}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [{ hit, placement, section, qualifiers }])
    else group.push({ hit, placement, section, qualifiers })
  }
  return [...groups.values()].filter(isComparable).map((group) => group.map(toMeasure))
}

/**
 * What holds wherever it stands. The phase a status stands under says where it is told; only two phases make it two
 * things.
 */
const WHEREVER: ReadonlySet<string> = new Set(['status', 'apart', 'built', 'limit', 'product'])

/** More figures than a reader can hold side by side are a series. */
const SERIES = 9

function isComparable(group: readonly FoundMeasure[]): boolean {
  const [first, ...others] = group
  return first !== undefined && group.length < SERIES && others.some(({ hit }) => isOther(hit, first.hit))
}

function toMeasure({ hit, placement, section, qualifiers }: FoundMeasure): MeasureFact {
  const { name, written, key, low, high, unit, role, bound, group, range } = hit
  const fact = { name, written, key, low, high, unit, role, bound, qualifiers, section }
  const home = group === '' ? '' : `${placement.offset} ${group}`
  return { ...fact, group: home, range: place(placement, range) }
}

/** Names of measures that have more than one value. */
function driftingNames(stretches: readonly PlacedStretch[]): ReadonlySet<string> {
  const first = new Map<string, NamedMeasure>()
  const drifting = new Set<string>()
  for (const { reading } of stretches) {
    for (const { item: measure } of reading.list('measures')) {
      const known = first.get(measure.identity)
      if (known === undefined) first.set(measure.identity, measure)
      else if (isOther(measure, known)) drifting.add(measure.identity)
    }
  }
  return drifting
}

function isOther(a: NamedMeasure, b: NamedMeasure): boolean {
  return a.low !== b.low || a.high !== b.high
}

function scopeOf(
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
  narrowing: Narrowing,
): readonly ScopeItem[] {
  const excluding = gather(stretches, 'excluded', hitAt)
  if (excluding.length === 0) return []
  const excluded = new Set(excluding.map(({ hit }) => hit.key))
  const items: ScopeItem[] = []
  const contested = new Set<string>()
  const add = (placement: Placement, hit: ConsistencyHits['excluded'][number]): void => {
    const { side, text, key, range } = hit
    const section = sectionAt(placement, hit, sections)
    const qualifiers = withQualifiers(hit.qualifiers, narrowing()(section))
    items.push({ side, text, key, qualifiers, range: place(placement, range), section })
  }
  for (const { placement, hit: promised } of gather(stretches, 'promised', hitAt)) {
    for (const hit of promised()) {
      if (!excluded.has(hit.key)) continue
      contested.add(hit.key)
      add(placement, hit)
    }
  }
  for (const { placement, hit } of excluding) if (contested.has(hit.key)) add(placement, hit)
  return items
}

function phasesOf(stretches: readonly PlacedStretch[], sections: readonly Section[]): readonly PhaseFact[] {
  return gather(stretches, 'phases', (hit, placement) => {
    const { name, series, order, scale, start, end, when, subject, own, inHeading } = hit
    const section = sectionAt(placement, hit, sections)
    const home = inHeading ? (section.parent?.heading.start ?? 0) : placement.offset
    const fact = { name, series, order, scale, start, end, when, subject, own, section }
    return { group: `${hit.group} ${home}`, range: place(placement, hit.range), ...fact }
  })
}

/** A heading holds for its section, a labelled length for the whole document if it is the only one. */
function framesOf(stretches: readonly PlacedStretch[], sections: readonly Section[]): readonly FrameFact[] {
  const found = gather(stretches, 'frames', (hit, placement) => ({
    hit,
    range: place(placement, hit.range),
    section: sectionAt(placement, hit, sections),
  }))
  const labelled = found.filter(({ hit }) => hit.whole).length
  return found.map(({ hit, range, section }) => {
    const { kind, written, scale, end, whole } = hit
    const within = whole && labelled === 1 ? (sections[0] ?? section).range : section.range
    return { kind, written, scale, end, range, within, section }
  })
}

/** What the headings above a place narrow it to: "Phase 2", "Enterprise tier 2", "Later". The document's title narrows nothing. */
function sectionQualifiers(
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
): (section: Section) => string {
  const own = new Map<Section, string>()
  for (const { placement, hit } of gather(stretches, 'headings', hitAt)) {
    const section = sectionAt(placement, hit, sections)
    if (section.depth > 1) own.set(section, hit.narrows())
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
