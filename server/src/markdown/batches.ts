import type { RootContent } from 'mdast'
import type { ChunkSpan } from './chunks'
import { isDear } from './gfm'
import type { Lookup } from './labels'

/**
 * UTF-16 code units that are parsed together, as each call of remark has a price of its own. Not everything at once:
 * its time grows faster than the text.
 */
const MAX_BATCH = 16_000

const BYTE_ORDER_MARK = '\uFEFF'

/** What one parse of a batch found out about one of its chunks. */
export interface BatchShare {
  readonly nodes: RootContent[]
  readonly lookups: Lookup[]
}

/** Groups spans that follow each other without gap into batches that remark may parse at once. */
export function batches(document: string, spans: readonly ChunkSpan[]): readonly (readonly ChunkSpan[])[] {
  const all: ChunkSpan[][] = []
  let open: ChunkSpan[] | undefined
  let dear = false
  for (const span of spans) {
    const [first] = open ?? []
    const before = dear
    // What is dear to parse is parsed apart, lest the rest become dear with it.
    dear = isDear(document.slice(span.start, span.end))
    const alike = first?.kind === 'body' && span.kind === 'body' && dear === before
    const joins = alike && span.end - first.start <= MAX_BATCH
    // A byte order mark in front of what remark is given is not a character to it.
    if (open && joins && !document.startsWith(BYTE_ORDER_MARK, first.start)) {
      open.push(span)
    } else {
      open = [span]
      all.push(open)
    }
  }
  return all
}

/** Hands out the nodes of a batch's tree to its chunks, with positions that count from the chunk's first character. */
export function shares(
  batch: readonly ChunkSpan[],
  nodes: readonly RootContent[],
  lookups: readonly Lookup[],
): readonly BatchShare[] {
  const [first] = batch
  if (!first) return []
  const all = batch.map((): BatchShare => ({ nodes: [], lookups: [] }))
  const indexOf = (offset: number): number => {
    let [low, high] = [0, batch.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((batch[middle]?.start ?? 0) - first.start <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  for (const node of nodes) {
    const index = indexOf(node.position?.start.offset ?? 0)
    const span = batch[index]
    if (span && index > 0) moveBack(node, span.start - first.start, span.line - first.line)
    all[index]?.nodes.push(node)
  }
  for (const lookup of lookups) all[indexOf(lookup.offset)]?.lookups.push(lookup)
  return all
}

function moveBack(node: RootContent, offset: number, lines: number): void {
  const waiting: RootContent[] = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.position) {
      for (const point of [next.position.start, next.position.end]) {
        point.offset = (point.offset ?? 0) - offset
        point.line -= lines
      }
    }
    if ('children' in next) waiting.push(...next.children)
  }
}
