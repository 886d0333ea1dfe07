import { blocksOf, type Block } from '../../server/src/markdown/blocks'
import { MarkdownParser } from '../../server/src/markdown/parser'
import type { Chunk } from '../../server/src/markdown/types'

/** A block with the chunk its positions count in. */
export interface ChunkBlock {
  readonly block: Block
  readonly chunk: Chunk
}

/** Blocks of a text in reading order. */
export function blocksIn(text: string): readonly ChunkBlock[] {
  return new MarkdownParser()
    .parse(text)
    .chunks.flatMap(({ chunk }) => blocksOf(chunk).map((block) => ({ block, chunk })))
}
