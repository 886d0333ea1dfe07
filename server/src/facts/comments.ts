import type { Outline } from './outline'
import { place, sectionAt, type PlacedReading } from './placement'
import type { Comment, Range } from './types'

/** HTML comments outside code, each with the block it stands before. */
export function commentsOf({ sections }: Outline, readings: readonly PlacedReading[]): readonly Comment[] {
  const comments: Comment[] = []
  const waiting: { comment: Omit<Comment, 'appliesTo'> }[] = []
  const settle = (next: Range | null): void => {
    for (const { comment } of waiting)
      comments.push({ ...comment, appliesTo: next ?? { start: comment.range.end, end: comment.range.end } })
    waiting.length = 0
  }
  for (const placement of readings) {
    if (waiting.length === 0 && !placement.facts.hasComments) continue
    for (const block of placement.reading.blocks) {
      const { source } = block
      const section = sectionAt(placement, block, sections)
      if (source.block.kind === 'html' && /^\s*<!--[\s\S]*-->\s*$/.test(source.block.raw)) {
        for (const match of source.block.raw.matchAll(/<!--([\s\S]*?)-->/g)) {
          const start = source.block.range.start + match.index
          waiting.push({
            comment: {
              text: match[1] ?? '',
              range: place(placement, { start, end: start + match[0].length }),
              section,
            },
          })
        }
        continue
      }
      const range = place(placement, wholeGroup(placement, source.block.group, source.block.range))
      settle(range)
      for (const mark of source.block.text.marks) {
        const inside = mark.kind === 'html' ? /^<!--([\s\S]*?)-->$/.exec(mark.target)?.[1] : undefined
        if (inside === undefined) continue
        const own = place(placement, inlineRange(placement, source.block.range, mark.target))
        comments.push({ text: inside, range: own, appliesTo: range, section })
      }
    }
  }
  settle(null)
  return comments.sort((a, b) => a.range.start - b.range.start)
}

/** A list or table is one block to a comment that stands before it. */
function wholeGroup({ facts }: PlacedReading, group: number, range: Range): Range {
  if (group < 0) return range
  const members = facts.blocks.filter(({ block }) => block.group === group)
  return {
    start: Math.min(range.start, ...members.map(({ block }) => block.range.start)),
    end: Math.max(range.end, ...members.map(({ block }) => block.range.end)),
  }
}

function inlineRange({ placed }: PlacedReading, block: Range, html: string): Range {
  const start = placed.chunk.text.indexOf(html, block.start)
  return start < 0 ? block : { start, end: start + html.length }
}
