import type { Reading } from './contributions'
import { synthesisLevel, type SynthesisCue } from './synthesis'
import type { Range, SynthesisFacts } from './types'

/** The reading of a chunk, where it starts and the number of the section it starts in, wherever counting begins. */
export interface CuedChunk {
  readonly reading: Pick<Reading, 'blocks' | 'cues'>
  readonly offset: number
  readonly firstSection: number
}

/** A block with a cue of a trade-off. */
export interface CuedBlock {
  /** Index of its chunk, and its own in the chunk. */
  readonly chunk: number
  readonly block: number
  readonly cue: SynthesisCue
  readonly range: Range
  /** Level of the window that begins here; null where the chunks end before the window does. */
  readonly level: SynthesisFacts['level'] | null
}

/** The blocks with a cue in consecutive chunks. */
export function cuedBlocks(chunks: readonly CuedChunk[]): readonly CuedBlock[] {
  const cued: CuedBlock[] = []
  for (const [chunk, { reading, offset }] of chunks.entries()) {
    for (const [block, cue] of reading.cues.entries()) {
      const read = reading.blocks[block]
      if (cue === null || read === undefined) continue
      const { start, end } = read.source.block.range
      const level = cue.tension ? levelAt(chunks, chunk, block) : 0
      cued.push({ chunk, block, cue, range: { start: start + offset, end: end + offset }, level })
    }
  }
  return cued
}

/** A tension, its resolution and the price may stand in neighbouring blocks. */
const WINDOW = 3

/**
 * Level of a block and those that follow it, as far as they stand in its section. Null where the chunks end before
 * that is known; `end` behind the last one says that nothing follows.
 */
export function levelAt(
  chunks: readonly (CuedChunk | 'end')[],
  index: number,
  at: number,
): SynthesisFacts['level'] | null {
  const window: (SynthesisCue | null)[] = []
  let home: number | null = null
  let from = at
  for (let next = index; next < chunks.length && window.length < WINDOW; next++) {
    const chunk = chunks[next]
    if (chunk === undefined || chunk === 'end') return synthesisLevel(window)
    const { blocks, cues } = chunk.reading
    for (; from < blocks.length && window.length < WINDOW; from++) {
      const section = chunk.firstSection + (blocks[from]?.segment ?? 0)
      home ??= section
      if (section !== home) return synthesisLevel(window)
      window.push(cues[from] ?? null)
    }
    from = 0
  }
  return window.length === WINDOW ? synthesisLevel(window) : null
}
