import type { Block } from '../markdown/blocks'
import type { Outline } from './outline'
import { place, sectionAt, type PlacedReading, type PlacedStretch } from './placement'
import type { Comment, Range } from './types'

/** HTML comments outside code, each with the block it stands before, or the one it stands in. */
export function commentsOf({ sections }: Outline, stretches: readonly PlacedStretch[]): readonly Comment[] {
  const comments: Comment[] = []
  let waiting: Omit<Comment, 'appliesTo'>[] = []
  const settle = (next: Range | null): void => {
    for (const comment of waiting)
      comments.push({ ...comment, appliesTo: next ?? { start: comment.range.end, end: comment.range.end } })
    waiting = []
  }
  const read = (placement: PlacedReading): void => {
    for (const block of placement.reading.blocks) {
      const { block: written } = block.source
      const section = sectionAt(placement, block, sections)
      if (written.kind === 'html' && ONLY_COMMENTS.test(written.raw)) {
        for (const found of commentsIn(placement, written.range))
          waiting.push({ ...found, range: place(placement, found.range), section })
        continue
      }
      if (waiting.length > 0) settle(place(placement, wholeGroup(placement, written.group, written.range)))
      const own = place(placement, written.range)
      for (const found of inside(placement, written))
        comments.push({ ...found, range: place(placement, found.range), appliesTo: own, section })
    }
  }
  for (const stretch of stretches) {
    if (waiting.length === 0 && !stretch.reading.stretch.hasComments) continue
    for (const member of stretch.members) if (waiting.length > 0 || member.facts.hasComments) read(member)
  }
  settle(null)
  return comments.sort((a, b) => a.range.start - b.range.start)
}

const ONLY_COMMENTS = /^\s*<!--[\s\S]*-->\s*$/

interface Found {
  readonly text: string
  readonly range: Range
}

/** Comments within a block that says something besides. Chunk offsets. */
function inside(placement: PlacedReading, { kind, raw, range, text }: Block): readonly Found[] {
  if (kind === 'html') return raw.includes('<!--') ? commentsIn(placement, range) : []
  const found: Found[] = []
  let from = range.start
  for (const { kind: mark, target } of text.marks) {
    if (mark !== 'html' || !target.startsWith('<!--') || !target.endsWith('-->')) continue
    const start = placement.facts.chunk.text.indexOf(target, from)
    if (start < 0) continue
    from = start + target.length
    found.push({ text: target.slice(4, -3).trim(), range: { start, end: from } })
  }
  return found
}

/** Comments in a span of a chunk. Chunk offsets. */
function commentsIn({ facts }: PlacedReading, span: Range): readonly Found[] {
  const source = facts.chunk.text.slice(span.start, span.end)
  return [...source.matchAll(/<!--([\s\S]*?)-->/g)].map((match) => {
    const start = span.start + match.index
    return { text: (match[1] ?? '').trim(), range: { start, end: start + match[0].length } }
  })
}

/** A list or table is one block to a comment that stands before it. */
function wholeGroup({ facts }: PlacedReading, group: number, range: Range): Range {
  if (group < 0) return range
  let { start, end } = range
  for (const { block } of facts.blocks) {
    if (block.group !== group) continue
    start = Math.min(start, block.range.start)
    end = Math.max(end, block.range.end)
  }
  return { start, end }
}
