import type { StretchRepeats } from './documentRepeats'
import { place, type PlacedStretch } from './placement'
import { weighedLevel, type Weighing } from './synthesis'
import { weighingAt, type HeardChunk, type Window } from './synthesisWindow'
import type { Range, SynthesisFacts } from './types'

/** How far the document weighs its perspectives against each other, and where. `repeats` are those of each stretch. */
export function synthesisOf(
  stretches: readonly PlacedStretch[],
  repeats: readonly StretchRepeats[],
): SynthesisFacts {
  const found = stretches.flatMap((_, index) => weighedIn(index, stretches, repeats))
  const weighed = weighedLevel(found)
  const level = found.reduce((best, window) => (window.level > best ? window.level : best), weighed)
  const places = found.filter((window) => window.level === level || (level === weighed && window.weight > 0))
  return { level, places: level === 0 ? [] : places.slice(0, PLACES).map(({ range }) => range) }
}
/** Places enough to show what is meant. */
const PLACES = 5

interface WeighedWindow extends Weighing {
  readonly range: Range
}

/** What the windows that begin in a stretch show. */
function weighedIn(
  index: number,
  stretches: readonly PlacedStretch[],
  repeats: readonly StretchRepeats[],
): readonly WeighedWindow[] {
  const stretch = stretches[index]
  if (stretch === undefined) return []
  return stretch.reading.heardWithout(repeats[index]?.said ?? []).windows.map((window) => {
    const { level, weight, price } = window.weighing ?? weighingAcross(stretches, index, window, repeats)
    return { level, weight, price, range: place(stretch, window.range) }
  })
}

/** Of a window that goes on in the next stretch, if there is one. */
function weighingAcross(
  stretches: readonly PlacedStretch[],
  index: number,
  { chunk, at }: Window,
  repeats: readonly StretchRepeats[],
): Weighing {
  const chunks: HeardChunk[] = []
  for (let next = index; next < stretches.length; next++) {
    const all = chunksOf(stretches[next], repeats[next])
    for (const one of next === index ? all.slice(chunk) : all) {
      chunks.push(one)
      const weighing = weighingAt(chunks, 0, at)
      if (weighing !== null) return weighing
    }
  }
  return weighingAt([...chunks, 'end'], 0, at) ?? NOTHING
}
const NOTHING: Weighing = { level: 0, weight: 0, price: false }

/** Chunks whose sections are counted through the whole document. */
function chunksOf(stretch?: PlacedStretch, repeats?: StretchRepeats): readonly HeardChunk[] {
  if (stretch === undefined) return []
  return stretch.reading.heardWithout(repeats?.said ?? []).chunks.map((chunk) => ({
    ...chunk,
    firstSection: stretch.firstSection + chunk.firstSection,
  }))
}
