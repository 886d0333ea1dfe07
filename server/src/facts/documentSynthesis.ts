import { place, type PlacedStretch } from './placement'
import type { Repeats } from './repeats'
import { weighedLevel } from './synthesis'
import { cuedBlocks, levelAt, type CuedBlock } from './synthesisWindow'
import type { SynthesisFacts } from './types'

/** How far the document weighs its perspectives against each other, and where. */
export function synthesisOf(stretches: readonly PlacedStretch[], repeats: Repeats): SynthesisFacts {
  const found = repeats.blocks.length === 0 ? windowsOf(stretches) : windowsWithout(repeats, stretches)
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

function windowsOf(stretches: readonly PlacedStretch[]): readonly Window[] {
  return stretches.flatMap((stretch, index) =>
    stretch.reading.cued.map((cued) => ({
      cue: cued.cue,
      level: cued.level ?? levelAcross(stretches, index, cued),
      range: place(stretch, cued.range),
    })),
  )
}

/** Windows in which repeated blocks are silent. */
function windowsWithout(repeats: Repeats, stretches: readonly PlacedStretch[]): readonly Window[] {
  const chunks = membersOf(stretches).map(({ reading, offset, firstSection }) => {
    const cues = reading.cues.map((cue, index) => {
      const start = reading.blocks[index]?.source.block.range.start ?? 0
      return repeats.has(offset + start) ? null : cue
    })
    return { reading: { blocks: reading.blocks, cues }, offset, firstSection }
  })
  return cuedBlocks(chunks).map(({ cue, range, chunk, block, level }) => ({
    cue,
    range,
    level: level ?? levelAt([...chunks, 'end'], chunk, block) ?? 0,
  }))
}

/** Places enough to show what is meant. */
const PLACES = 5

/** Level of a window that goes on in the next stretch, if there is one. */
function levelAcross(
  stretches: readonly PlacedStretch[],
  index: number,
  { chunk, block }: CuedBlock,
): SynthesisFacts['level'] {
  for (let end = index + 2; end < stretches.length; end++) {
    const level = levelAt(membersOf(stretches.slice(index, end)), chunk, block)
    if (level !== null) return level
  }
  return levelAt([...membersOf(stretches.slice(index)), 'end'], chunk, block) ?? 0
}

function membersOf(stretches: readonly PlacedStretch[]): PlacedStretch['members'] {
  return stretches.flatMap(({ members }) => members)
}
