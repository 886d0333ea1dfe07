import type { RootContent } from 'mdast'

/** A half-open span `[start, end)` of UTF-16 code units in a document's text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * A run of whole source lines that remark can parse on its own.
 * Immutable and context-free, so everything computed from a chunk may be kept for as long as the chunk is.
 * Positions in `nodes` (offset, line, column) count from the chunk's first character, as if the chunk were a file.
 */
export interface Chunk {
  readonly text: string
  readonly nodes: readonly RootContent[]
  /** Line breaks in `text`. */
  readonly lineBreaks: number
}

/** A chunk and where it stands in one version of a document. Equal chunks may be placed more than once. */
export interface PlacedChunk {
  readonly chunk: Chunk
  /** UTF-16 offset of the chunk's first character in the document. */
  readonly offset: number
  /** 0-based line of the chunk's first character. */
  readonly line: number
}

/** One version of a document's text, cut and parsed. The chunks follow each other without gap or overlap. */
export interface ParsedMarkdown {
  readonly text: string
  readonly chunks: readonly PlacedChunk[]
}
