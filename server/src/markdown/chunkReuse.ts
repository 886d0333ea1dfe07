import type { ParsedChunk } from './chunkParser'
import type { ChunkSpan } from './chunks'
import type { Rescan } from './rescan'

/** For each span the earlier chunk with its text, looked for from both ends first: an edit changes what is between. */
export function reusableChunks(
  text: string,
  { spans, head: unchangedHead, tail: unchangedTail }: Rescan,
  before: readonly ParsedChunk[],
): (ParsedChunk | undefined)[] {
  const chunks = new Array<ParsedChunk | undefined>(spans.length).fill(undefined)
  const shorter = Math.min(spans.length, before.length)
  const reuse = (index: number, indexBefore: number, isUnchanged: boolean): boolean => {
    const span = spans[index]
    const parsed = before[indexBefore]
    if (!span || !parsed) return false
    if (!isUnchanged && !hasTextOf(text, span, parsed)) return false
    chunks[index] = parsed
    return true
  }
  let head = 0
  while (head < shorter && reuse(head, head, head < unchangedHead)) head++
  let tail = 0
  while (
    tail < shorter - head &&
    reuse(spans.length - 1 - tail, before.length - 1 - tail, tail < unchangedTail)
  )
    tail++

  const between = new ChunkIndex(before.slice(head, before.length - tail))
  for (let index = head; index < spans.length - tail; index++) {
    const span = spans[index]
    if (span) chunks[index] = between.find(text, span)
  }
  return chunks
}

/** Chunks by their text. Only what opens a document is of another kind than `body`, and is not kept here. */
export class ChunkIndex {
  readonly #chunks = new Map<string, ParsedChunk>()

  constructor(chunks: readonly ParsedChunk[] = []) {
    for (const chunk of chunks) this.unique(chunk)
  }

  /** The chunk itself, or the one with the same text that came first. */
  unique(parsed: ParsedChunk): ParsedChunk {
    if (parsed.kind !== 'body') return parsed
    const first = this.#chunks.get(parsed.chunk.text)
    if (!first) this.#chunks.set(parsed.chunk.text, parsed)
    return first ?? parsed
  }

  find(text: string, span: ChunkSpan): ParsedChunk | undefined {
    return span.kind === 'body' ? this.#chunks.get(text.slice(span.start, span.end)) : undefined
  }
}

function hasTextOf(text: string, span: ChunkSpan, { chunk, kind }: ParsedChunk): boolean {
  const { start, end } = span
  // Comparing with a slice takes a fraction of the time that `startsWith` does.
  return kind === span.kind && chunk.text.length === end - start && text.slice(start, end) === chunk.text
}
