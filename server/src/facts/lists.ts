import type { ReadBlock } from './reading'
import type { Block } from '../markdown/blocks'
import type { Range } from '../markdown/types'
import { announcedIn, type Announced } from './announced'
import { winnersIn } from './tallies'
import { totalIn, sharesIn, type Shares, type Total } from './shares'

/** A list or table as a whole. Ranges count from the chunk's start. */
export interface ListHit {
  readonly segment: number
  readonly range: Range
  /** The block before the list, if the chunk holds it: where a colon says so, it introduces the list. */
  readonly before: Range | null
  /** Items of the first level, or rows. */
  readonly size: number
  /** The number its first item has; 0 where items are not numbered. */
  readonly first: number
  /** How many of them say at their head that they come second: "(optional) …", "(second order) …". */
  readonly asides: number
  /** Task items not ticked, and ticked. */
  readonly open: number
  readonly ticked: number
  /** By row, where a column says who is better. */
  readonly winners: readonly string[] | null
  /** What the line before it announces: "three reasons:". */
  readonly announced: Announced | null
  readonly shares: Shares | null
  readonly total: Total | null
}

/** Lists and tables of a chunk, each once. `text` is the chunk's source. */
export function listsIn(blocks: readonly ReadBlock[], text: string): readonly ListHit[] {
  const groups = new Map<number, ReadBlock[]>()
  for (const block of blocks) {
    const { group, kind, depth } = block.source.block
    if (group < 0 || (kind === 'item' && depth !== 1) || (kind !== 'item' && kind !== 'row')) continue
    const known = groups.get(group)
    if (known === undefined) groups.set(group, [block])
    else known.push(block)
  }
  return [...groups.values()].flatMap((members) => listHit(members, blocks, text))
}

function listHit(
  [first, ...rest]: readonly ReadBlock[],
  blocks: readonly ReadBlock[],
  text: string,
): readonly ListHit[] {
  if (first === undefined) return []
  const members = [first, ...rest].filter((member) => isItem(member, text))
  const last = members.at(-1) ?? first
  const { start } = first.source.block.range
  return [
    {
      segment: first.segment,
      range: { start, end: last.source.block.range.end },
      before: blocks.findLast((block) => isBefore(block, start))?.source.block.range ?? null,
      size: members.length,
      first: Number(/(\d{1,9})[.)][ \t]+$/.exec(markerOf(first.source.block, text))?.[1] ?? 0),
      asides: members.filter(({ source }) => ASIDE.test(source.block.text.value)).length,
      open: members.filter(({ source }) => source.block.checked === false).length,
      ticked: members.filter(({ source }) => source.block.checked === true).length,
      winners: winnersIn(members),
      announced: announcedIn(first.leadIn),
      shares: sharesIn(members),
      total: totalIn(members),
    },
  ]
}

const ASIDE =
  /^\s*\((?:optional(?:ly)?|second[- ]order|secondary|minor|lesser|bonus|extra|stretch|later|future|nice[- ]to[- ]have)\b[^)]{0,20}\)/i

/** Blocks of lists and tables before this one introduce nothing. */
function isBefore({ source: { block } }: ReadBlock, start: number): boolean {
  return block.range.end <= start && block.kind !== 'item' && block.kind !== 'row' && block.kind !== 'table'
}

/** Further paragraphs of an item are blocks of their own and begin without a marker. */
function isItem({ source: { block } }: ReadBlock, text: string): boolean {
  if (block.kind === 'row') return true
  return /(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/.test(markerOf(block, text))
}

/** What stands on its line before it. */
function markerOf({ range: { start } }: Block, text: string): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
}
