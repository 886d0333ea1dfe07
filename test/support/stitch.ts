import type { Root, RootContent } from 'mdast'
import type { ParsedMarkdown, PlacedChunk } from '../../server/src/markdown/types'

interface Point {
  line: number
  column: number
  offset?: number | undefined
}

/** The tree of the whole document, with positions that count from its first character. The chunks stay as they are. */
export function toMdast({ text, chunks }: ParsedMarkdown): Root {
  return {
    type: 'root',
    children: chunks.flatMap((placed) => placed.chunk.nodes.map((node) => moved(node, placed))),
    position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(text) },
  }
}

function moved(node: RootContent, placed: PlacedChunk): RootContent {
  const copy = structuredClone(node)
  const waiting: RootContent[] = [copy]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.position) {
      move(next.position.start, placed)
      move(next.position.end, placed)
    }
    if ('children' in next) waiting.push(...next.children)
  }
  return copy
}

function move(point: Point, { offset, line }: PlacedChunk): void {
  point.line += line
  point.offset = (point.offset ?? 0) + offset
}

function endOf(text: string): Point {
  const lines = text.split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: text.length }
}
