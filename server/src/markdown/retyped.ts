import type { RootContent } from 'mdast'
import type { ParsedChunk } from './chunkParser'
import type { ChunkSpan } from './chunks'
import { Elision, type ChangedMiddle } from './elision'

/**
 * A chunk as it is after someone typed amid its plain words. remark would give the tree the shape it had, as all that
 * it could see something in is what it was, so the tree is taken over: the words are others, and what stands behind
 * them has moved. Null where the change is any other, and remark has to be asked.
 */
export function retyped(before: ParsedChunk, text: string, span: ChunkSpan): ParsedChunk | null {
  if (before.kind !== 'body' || span.kind !== 'body') return null
  const change = Elision.of(before.chunk.text)?.changeTo(Elision.of(text)) ?? null
  if (change === null) return null
  const nodes = moved(before.chunk.nodes, changeIn(before.chunk.text, change))
  return nodes === null ? null : { ...before, chunk: { text, nodes, lineBreaks: span.lineBreaks } }
}

type Point = NonNullable<RootContent['position']>['start']

/** A change with the places of the text it changes, in UTF-16 code units. */
interface Change extends ChangedMiddle {
  readonly end: number
  /** Where its line ends. */
  readonly lineEnd: number
  readonly by: number
}

function changeIn(text: string, change: ChangedMiddle): Change {
  const end = change.start + change.was.length
  const rest = text.slice(end).search(/[\r\n]/)
  return {
    end,
    lineEnd: rest < 0 ? text.length : end + rest,
    by: change.is.length - change.was.length,
    ...change,
  }
}

/** What stands before the change is shared with the tree before. Null where the changed words cannot be told for sure. */
function moved(nodes: readonly RootContent[], change: Change): RootContent[] | null {
  const result: RootContent[] = []
  for (const node of nodes) {
    const next = movedNode(node, change)
    if (next === null) return null
    result.push(next)
  }
  return result
}

function movedNode(node: RootContent, change: Change): RootContent | null {
  const { position } = node
  if (position === undefined) return null
  const [start, end] = [position.start.offset ?? 0, position.end.offset ?? 0]
  if (end <= change.start) return node
  const place = { start: movedPoint(position.start, change), end: movedPoint(position.end, change) }
  const isAround = start <= change.start
  if (isAround && node.type === 'text') {
    const value = replacedOnce(node.value, change)
    return value === null ? null : { ...node, value, position: place }
  }
  if (!('children' in node)) return isAround ? null : { ...node, position: place }
  const children = moved(node.children, change)
  // Each child is of the kind it was, which the compiler cannot see.
  return children === null ? null : ({ ...node, children, position: place } as RootContent)
}

function movedPoint(point: Point, { end, lineEnd, by }: Change): Point {
  const { line, column, offset = 0 } = point
  if (offset < end) return point
  return { line, column: offset <= lineEnd ? column + by : column, offset: offset + by }
}

/** The words stand in the text as they were written; where they stand twice, one cannot know which are meant. */
function replacedOnce(value: string, { was, is }: Change): string | null {
  const at = value.indexOf(was)
  if (at < 0 || value.includes(was, at + 1)) return null
  return value.slice(0, at) + is + value.slice(at + was.length)
}
