import type { HeadingHit } from './consistency'
import type { ListHit } from './lists'
import { gather, place, sectionAt, type PlacedStretch, type Placement } from './placement'
import type { Range, Section, WholeFact } from './types'

/** Every whole a document states with its parts, whether or not they come to it. */
export function wholesOf(
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
): readonly WholeFact[] {
  const wholes = gather(stretches, 'wholes', (list, at) => placed(list, at, sections)).flatMap((list) =>
    wholesOfList(list, stretches),
  )
  const headings = gather(stretches, 'titles', (heading, at) => ({
    ...heading,
    section: sectionAt(at, heading, sections),
  }))
  // Lists are looked for only where some heading says how much follows, or that it is done.
  if (headings.length === 0) return wholes
  const lists = gather(stretches, 'lists', (list, at) => placed(list, at, sections))
  return [
    ...wholes,
    ...headings.flatMap((heading) => wholesOfHeading(heading, lists, stretches)),
    ...headings.flatMap((heading) => undoneBelow(heading, lists)),
  ]
}

interface PlacedList {
  readonly list: ListHit
  readonly placement: Placement
  readonly section: Section
}

function placed(list: ListHit, placement: Placement, sections: readonly Section[]): PlacedList {
  return { list, placement, section: sectionAt(placement, list, sections) }
}

/** The block before the list, where a colon says that it introduces it; it may be the last of an earlier chunk. */
function leadInOf({ list, placement }: PlacedList, stretches: readonly PlacedStretch[]): Range {
  if (list.before !== null) return place(placement, list.before)
  const earlier = stretches
    .flatMap(({ members }) => members)
    .findLast(({ offset, reading }) => offset < placement.offset && reading.blocks.length > 0)
  const last = earlier?.reading.blocks.at(-1)
  return earlier === undefined || last === undefined
    ? { start: 0, end: 0 }
    : place(earlier, last.source.block.range)
}

function wholesOfList(placed: PlacedList, stretches: readonly PlacedStretch[]): readonly WholeFact[] {
  const { list, placement, section } = placed
  const { announced, shares, total } = list
  const parts = place(placement, list.range)
  const wholes: WholeFact[] = []
  if (announced !== null) {
    const range = leadInOf(placed, stretches)
    const { words: name, count: stated } = announced
    wholes.push({ kind: 'count', name, stated, found: list.size, range, section, parts })
  }
  if (shares !== null) {
    const name = `${section.title} ${shares.words}`
    const range = place(placement, shares.range)
    wholes.push({ kind: 'shares', name, stated: 100, found: shares.sum, range, section, parts })
  }
  if (total !== null) {
    const { name, stated, sum: found } = total
    wholes.push({ kind: 'total', name, stated, found, range: place(placement, total.range), section, parts })
  }
  return wholes
}

type PlacedHeading = HeadingHit & { readonly section: Section }

/** What a heading says of the only list below it, or of the sections below it. */
function wholesOfHeading(
  { announced, section }: PlacedHeading,
  lists: readonly PlacedList[],
  stretches: readonly PlacedStretch[],
): readonly WholeFact[] {
  if (announced === null || section.depth === 0) return []
  const own = lists.filter((list) => list.section === section)
  const [only] = own
  const { words: name, count: stated } = announced
  const whole = { kind: 'count' as const, name, stated, range: section.heading, section }
  if (only !== undefined) {
    const alone = own.length === 1 && section.children.length === 0
    if (!alone || !within(section.heading, leadInOf(only, stretches))) return []
    return [{ ...whole, found: only.list.size, parts: place(only.placement, only.list.range) }]
  }
  const children = section.children.filter(({ depth }) => depth < 7)
  const [first] = children
  if (first === undefined || children.length < 2) return []
  const parts = { start: first.heading.start, end: section.range.end }
  return [{ ...whole, found: children.length, parts }]
}

/** Tasks left open below a heading that says the work is done. */
function undoneBelow({ done, section }: PlacedHeading, lists: readonly PlacedList[]): readonly WholeFact[] {
  if (!done || section.depth === 0) return []
  const below = lists.filter(
    ({ list, placement }) => list.open > 0 && within(section.range, place(placement, list.range)),
  )
  const [first] = below
  if (first === undefined) return []
  const found = below.reduce((sum, { list }) => sum + list.open, 0)
  const parts = place(first.placement, first.list.range)
  return [{ kind: 'done', name: section.title, stated: 0, found, range: section.heading, section, parts }]
}

function within(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
