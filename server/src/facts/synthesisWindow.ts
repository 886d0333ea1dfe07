import type { Reading } from './contributions'
import { keptFor } from './keptFor'
import { once } from './once'
import { canOpen, weighingIn, type Heard, type Weighing } from './synthesis'
import type { Range } from './types'

/** The reading of a chunk, where it starts and the number of the section it starts in, wherever counting begins. */
export interface HeardChunk {
  readonly reading: Pick<Reading, 'cued' | 'heard'>
  readonly offset: number
  readonly firstSection: number
}

/** A window of neighbouring sayings in one section, by the one that it begins with. */
export interface Window {
  /** Index of its chunk, and its own in the chunk. */
  readonly chunk: number
  readonly at: number
  /** Of the first saying. */
  readonly range: Range
  /** Null where the chunks end before the window does. */
  readonly weighing: Weighing | null
}

/** The chunks of a stretch, and what in them may show a trade-off. */
export interface HeardStretch {
  readonly chunks: readonly HeardChunk[]
  readonly windows: readonly Window[]
}

/**
 * The chunks of a stretch without the sayings that start at the given offsets, looked through for trade-offs when first
 * asked for, and again when other sayings are silent.
 */
export function heardWithout(all: readonly HeardChunk[]): (silent: readonly number[]) => HeardStretch {
  return keptFor((silent) => {
    const chunks = silent.size === 0 ? all : all.map((chunk) => silenced(chunk, silent))
    return { chunks, windows: windowsIn(chunks) }
  })
}

/** What is silent takes its place in a window, and adds nothing to it. */
function silenced(chunk: HeardChunk, silent: ReadonlySet<number>): HeardChunk {
  const { reading, offset } = chunk
  const heard = once(() =>
    reading
      .heard()
      .map((one) =>
        silent.has(offset + one.range.start) ? { ...one, cue: null, perspectives: [], sentences: [] } : one,
      ),
  )
  return { ...chunk, reading: { cued: reading.cued, heard } }
}

/** The windows that may show something. */
function windowsIn(chunks: readonly HeardChunk[]): readonly Window[] {
  const windows: Window[] = []
  for (const [chunk, { reading, offset }] of chunks.entries()) {
    if (!reading.cued) continue
    for (const [at, { cue, range }] of reading.heard().entries()) {
      if (cue === null || !canOpen(cue)) continue
      const weighing = weighingAt(chunks, chunk, at)
      windows.push({ chunk, at, range: { start: range.start + offset, end: range.end + offset }, weighing })
    }
  }
  return windows
}

/** A tension, its resolution and the price may stand in neighbouring sentences. */
const WIDTH = 6

/**
 * What a saying and those that follow it show, as far as they stand in its section. Null where the chunks end before
 * that is known; `end` behind the last one says that nothing follows.
 */
export function weighingAt(
  chunks: readonly (HeardChunk | 'end')[],
  index: number,
  at: number,
): Weighing | null {
  const window: Heard[] = []
  let home: number | null = null
  let from = at
  for (let next = index; next < chunks.length; next++) {
    const chunk = chunks[next]
    if (chunk === undefined || chunk === 'end') return weighingIn(window)
    for (const heard = chunk.reading.heard(); from < heard.length; from++) {
      const one = heard[from]
      if (one === undefined) continue
      const section = chunk.firstSection + one.segment
      home ??= section
      if (section !== home) return weighingIn(window)
      window.push(one)
      if (window.length === WIDTH) return weighingIn(window)
    }
    from = 0
  }
  return null
}
