import { place, type PlacedStretch } from './placement'
import type { Repeats } from './repeats'
import { weighedLevel } from './synthesis'
import { cuedBlocks, levelAt, type CuedBlock, type CuedChunk } from './synthesisWindow'
import type { SynthesisFacts } from './types'

/** How far the document weighs its perspectives against each other, and where. */
export function synthesisOf(stretches: readonly PlacedStretch[], repeats: Repeats): SynthesisFacts {
  const found = stretches.flatMap((_, index) => windowsIn(index, stretches, repeats))
  const weighed = weighedLevel(found.map(({ cue }) => cue))
  const level = found.reduce((best, window) => (window.level > best ? window.level : best), weighed)
  const places = found.filter(
    (window) => window.level === level || (level === weighed && window.cue.weight > 0),
  )
  return { level, places: level === 0 ? [] : places.slice(0, PLACES).map(({ range }) => range) }
}

interface Window extends Pick<CuedBlock, 'cue' | 'range'> {
  readonly level: SynthesisFacts['level']
}

/** The windows that begin in a stretch. */
function windowsIn(index: number, stretches: readonly PlacedStretch[], repeats: Repeats): readonly Window[] {
  const stretch = stretches[index]
  if (stretch === undefined) return []
  const again = isRepeating(stretch, repeats)
  const cued = again ? cuedBlocks(chunksOf(stretch, repeats)) : stretch.reading.cued
  return cued.map((one) => ({
    cue: one.cue,
    level: one.level ?? levelAcross(stretches, index, one, repeats),
    range: again ? one.range : place(stretch, one.range),
  }))
}

/** Whether a cue in it only repeats one before. */
function isRepeating({ offset, reading }: PlacedStretch, repeats: Repeats): boolean {
  return repeats.silences({ start: offset, end: offset + reading.stretch.length })
}

/** The chunks of a stretch; blocks that repeat others are silent. */
function chunksOf(stretch: PlacedStretch, repeats: Repeats): readonly CuedChunk[] {
  if (!isRepeating(stretch, repeats)) return stretch.members
  return stretch.members.map(({ reading: { blocks, cues }, offset, firstSection }) => {
    const isSilent = (at: number): boolean => {
      const start = offset + (blocks[at]?.source.block.range.start ?? 0)
      return repeats.silences({ start, end: start + 1 })
    }
    const heard = cues.map((cue, at) => (cue === null || isSilent(at) ? null : cue))
    return { reading: { blocks, cues: heard }, offset, firstSection }
  })
}

/** Places enough to show what is meant. */
const PLACES = 5

/** Level of a window that goes on in the next stretch, if there is one. */
function levelAcross(
  stretches: readonly PlacedStretch[],
  index: number,
  { chunk, block }: CuedBlock,
  repeats: Repeats,
): SynthesisFacts['level'] {
  const chunks: CuedChunk[] = []
  for (const stretch of stretches.slice(index)) {
    const inFirst = chunks.length === 0
    for (const one of inFirst ? chunksOf(stretch, repeats).slice(chunk) : chunksOf(stretch, repeats)) {
      chunks.push(one)
      const level = levelAt(chunks, 0, block)
      if (level !== null) return level
    }
  }
  return levelAt([...chunks, 'end'], 0, block) ?? 0
}
