import { place, sectionAt, type PlacedReading } from './placement'
import { synthesisLevel, weighedLevel, type SynthesisCue } from './synthesis'
import type { Range, Section, SynthesisFacts } from './types'

/** How far the document weighs its perspectives against each other, and where. */
export function synthesisOf(
  readings: readonly PlacedReading[],
  sections: readonly Section[],
): SynthesisFacts {
  const found: CuedBlock[] = []
  for (const [index, placement] of readings.entries()) {
    for (const [at, cue] of placement.reading.cues.entries()) {
      const block = placement.reading.blocks[at]
      if (cue === null || block === undefined) continue
      const level = cue.tension ? synthesisLevel(windowAt(readings, index, at, sections)) : 0
      found.push({ cue, level, range: place(placement, block.source.block.range) })
    }
  }
  const weighed = weighedLevel(found.map(({ cue }) => cue))
  const level = found.reduce((best, window) => (window.level > best ? window.level : best), weighed)
  const places = found.filter(
    (window) => window.level === level || (level === weighed && window.cue.weight > 0),
  )
  return { level, places: level === 0 ? [] : places.slice(0, PLACES).map(({ range }) => range) }
}

interface CuedBlock {
  readonly cue: SynthesisCue
  readonly level: SynthesisFacts['level']
  readonly range: Range
}

/** Places enough to show what is meant. */
const PLACES = 5
/** A tension, its resolution and the price may stand in neighbouring blocks. */
const WINDOW = 3

/** Cues of a block and of those that follow it, as far as they stand in its section. */
function windowAt(
  readings: readonly PlacedReading[],
  index: number,
  at: number,
  sections: readonly Section[],
): readonly (SynthesisCue | null)[] {
  const window: (SynthesisCue | null)[] = []
  let home: Section | null = null
  let from = at
  for (let seen = 0, chunk = index; seen < WINDOW && chunk < readings.length; chunk++) {
    const placement = readings[chunk]
    if (placement === undefined) break
    for (const block of placement.reading.blocks.slice(from, from + WINDOW - seen)) {
      const section = sectionAt(placement, block, sections)
      home ??= section
      if (section === home) window.push(placement.reading.cues[from] ?? null)
      from++
      seen++
    }
    from = 0
  }
  return window
}
