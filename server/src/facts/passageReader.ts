import type { ChunkFacts } from './chunkFacts'
import { settingKey, type ReadingContext } from './context'
import { toReading, type Reading } from './contributions'
import { deadAmong } from './deadLinks'
import { detailsAfter, NO_DETAILS, type Details } from './details'
import type { Outline } from './outline'
import { PlacedStretch } from './placement'
import { readInContext } from './reading'
import type { Stretch } from './stretch'
import { StretchReading } from './stretchReading'
import type { LinkTarget } from './types'

/**
 * Reads the stretches of a document in their context, and keeps the readings of stretches and of their chunks for the
 * contexts they were last seen in.
 */
export class PassageReader {
  #setting = ''
  #chunks = new WeakMap<ChunkFacts, readonly Kept<Reading>[]>()
  #stretches = new WeakMap<Stretch, readonly Kept<StretchReading>[]>()
  #placed: readonly PlacedStretch[] = []

  /** `targets` is what the workspace knows of local links. */
  read(outline: Outline, targets: Targets): readonly PlacedStretch[] {
    const setting = settingKey({ type: outline.verdict.type, names: outline.names, team: outline.team })
    if (setting !== this.#setting) {
      this.#chunks = new WeakMap()
      this.#stretches = new WeakMap()
      this.#setting = setting
    }
    let [start, offset] = [TOP_OF_DOCUMENT, 0]
    const before = this.#placed
    this.#placed = outline.stretches.map((stretch, index) => {
      const placed = placedAt(
        this.#readStretch(stretch, outline, start, targets),
        offset,
        start.section,
        before[index],
      )
      start = startAfter(start, stretch)
      offset += stretch.length
      return placed
    })
    return this.#placed
  }

  #readStretch(stretch: Stretch, outline: Outline, from: Start, targets: Targets): StretchReading {
    const dead = deadAmong(stretch.localLinks, targets)
    return keep(this.#stretches, stretch, contextKey(outline, from, stretch, dead), () => {
      let start = from
      const readings = stretch.members.map(({ facts }) => {
        const reading = this.#readChunk(facts, outline, start, targets)
        start = startAfter(start, facts)
        return reading
      })
      return new StretchReading(stretch, readings)
    })
  }

  #readChunk(facts: ChunkFacts, outline: Outline, start: Start, targets: Targets): Reading {
    const dead = deadAmong(facts.localLinks, targets)
    return keep(this.#chunks, facts, contextKey(outline, start, facts, dead), () =>
      toReading(facts, readInContext(facts, contextAt(outline, start, facts, dead))),
    )
  }
}

type Targets = ReadonlyMap<string, LinkTarget>
const NONE_DEAD: ReadonlySet<string> = new Set()

/** What stands before an edit stays where it was, with all that was worked out about its place. */
function placedAt(
  reading: StretchReading,
  offset: number,
  section: number,
  before: PlacedStretch | undefined,
): PlacedStretch {
  const stayed = before?.reading === reading && before.offset === offset && before.firstSection === section
  return stayed ? before : new PlacedStretch(reading, offset, section)
}

/** A chunk or a stretch, as far as it changes what the text behind it is read as. */
type Passage = Pick<Stretch, 'headings' | 'trailingLeadIn' | 'folds'>

/** What is known of a place before the text behind it is read. */
interface Start {
  /** Index among the document's sections. */
  readonly section: number
  readonly leadIn: string
  readonly details: Details
}
const TOP_OF_DOCUMENT: Start = { section: 0, leadIn: '', details: NO_DETAILS }

function startAfter(start: Start, { headings, trailingLeadIn, folds }: Passage): Start {
  return {
    section: start.section + headings.length,
    leadIn: trailingLeadIn ?? start.leadIn,
    details: folds.reduce<Details>(detailsAfter, start.details),
  }
}

interface Kept<T> {
  readonly key: string
  readonly value: T
}

/** The same text may stand in several sections of a document; more contexts than this are not worth keeping. */
const KEPT_CONTEXTS = 8

function keep<K extends object, T>(
  cache: WeakMap<K, readonly Kept<T>[]>,
  of: K,
  key: string,
  read: () => T,
): T {
  const kept = cache.get(of) ?? []
  const known = kept.find((one) => one.key === key)
  if (known !== undefined) return known.value
  const value = read()
  cache.set(of, [{ key, value }, ...kept.slice(0, KEPT_CONTEXTS - 1)])
  return value
}

/** Equal keys are equal contexts within one setting. */
function contextKey(
  { sections }: Outline,
  { section, leadIn, details }: Start,
  { headings }: Passage,
  dead: readonly string[],
): string {
  let key = `${details.join()}\u0000${leadIn}\u0000${dead.join('\u0000')}\u0001`
  for (let at = section; at <= section + headings.length; at++) key += `${sections[at]?.path ?? ''};`
  return key
}

function contextAt(
  { sections, names, team, verdict: { type } }: Outline,
  { section, leadIn, details }: Start,
  { headings }: Passage,
  dead: readonly string[],
): ReadingContext {
  return {
    type,
    names,
    team,
    leadIn,
    details,
    dead: dead.length === 0 ? NONE_DEAD : new Set(dead),
    slots: sections[section]?.slots ?? [],
    opened: sections.slice(section + 1, section + 1 + headings.length).map(({ slots }) => slots),
  }
}
