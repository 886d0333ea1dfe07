import { once } from './once'
import { place, sectionAt, type PlacedReading, type PlacedStretch } from './placement'
import { synthesisLevel, weighedLevel, type SynthesisCue } from './synthesis'
import type { Range, Section, SynthesisFacts } from './types'

/** How far the document weighs its perspectives against each other, and where. */
export function synthesisOf(
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
): SynthesisFacts {
  const found: CuedBlock[] = []
  let before = 0
  const chunks = once(() => stretches.flatMap(({ members }) => members))
  for (const stretch of stretches) {
    for (const { member, block, cue, range } of stretch.reading.cued) {
      const level = cue.tension ? synthesisLevel(windowAt(chunks(), before + member, block, sections)) : 0
      found.push({ cue, level, range: place(stretch, range) })
    }
    before += stretch.reading.readings.length
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
  chunks: readonly PlacedReading[],
  index: number,
  at: number,
  sections: readonly Section[],
): readonly (SynthesisCue | null)[] {
  const window: (SynthesisCue | null)[] = []
  let home: Section | null = null
  let from = at
  for (let seen = 0, chunk = index; seen < WINDOW && chunk < chunks.length; chunk++) {
    const placement = chunks[chunk]
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
