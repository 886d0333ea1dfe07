import { chunkSpans, scan, type ChunkSpan } from './chunks'
import { mayOpenFrontMatter } from './frontMatter'

/** The spans of a version, and how many of the first and of the last are those of the version before. */
export interface Rescan {
  readonly spans: readonly ChunkSpan[]
  readonly head: number
  readonly tail: number
}

/**
 * Cuts a text as `chunkSpans` does, but looks only at what differs from the version before: from the chunk before the
 * first difference on, until a chunk begins where one began before and nothing behind it has changed.
 */
export function rescan(text: string, before: string, spans: readonly ChunkSpan[]): Rescan {
  const head = unchangedHead(spans, commonPrefix(text, before))
  const from = spans[head]
  if (from === undefined || head < OPENING || (mayOpenFrontMatter(before) && !hasFrontMatter(spans)))
    return { spans: chunkSpans(text), head: 0, tail: 0 }
  const moved = text.length - before.length
  const unchanged = before.length - commonSuffix(text, before)
  let tail = spans.length
  const isKnown = (start: number): boolean => {
    const old = start - moved
    if (old < unchanged) return false
    tail = indexAt(spans, old)
    return spans[tail]?.start === old
  }
  const fresh = scan(text, from, isKnown)
  if (fresh.at(-1)?.end === text.length) tail = spans.length
  const lines = lineBehind(fresh) - (spans[tail]?.line ?? 0)
  const rest = spans.slice(tail).map(({ start, end, line, lineBreaks, kind }) => ({
    start: start + moved,
    end: end + moved,
    line: line + lines,
    lineBreaks,
    kind,
  }))
  return { spans: [...spans.slice(0, head), ...fresh, ...rest], head, tail: rest.length }
}

/** A byte order mark and front matter open a document; where they may change, it is cut from the top. */
const OPENING = 2

function hasFrontMatter(spans: readonly ChunkSpan[]): boolean {
  return spans.slice(0, OPENING).some(({ kind }) => kind === 'front-matter')
}

/** Spans before the one in front of the first difference: that one may now end elsewhere. */
function unchangedHead(spans: readonly ChunkSpan[], difference: number): number {
  return Math.max(0, indexAt(spans, difference) - 1)
}

/** Index of the span that holds an offset; the last one for offsets behind the end. */
function indexAt(spans: readonly ChunkSpan[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function lineBehind(spans: readonly ChunkSpan[]): number {
  const last = spans.at(-1)
  return last === undefined ? 0 : last.line + last.lineBreaks
}

/** Found by halving, as comparing slices takes a fraction of the time that comparing characters does. */
function commonPrefix(left: string, right: string): number {
  return longest(
    Math.min(left.length, right.length),
    (from, to) => left.slice(from, to) === right.slice(from, to),
  )
}

function commonSuffix(left: string, right: string): number {
  return longest(
    Math.min(left.length, right.length),
    (from, to) =>
      left.slice(left.length - to, left.length - from) ===
      right.slice(right.length - to, right.length - from),
  )
}

/** The longest length up to which all parts are equal. */
function longest(most: number, isEqual: (from: number, to: number) => boolean): number {
  let low = 0
  let high = most
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isEqual(low, middle)) low = middle
    else high = middle - 1
  }
  return low
}
