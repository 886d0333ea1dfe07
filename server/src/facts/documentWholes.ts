import type { ConsistencyHits, HeadingHit } from './consistency'
import type { ListHit } from './lists'
import { gather, hitAt, place, sectionAt, type PlacedStretch, type Placement } from './placement'
import { taskKey } from './statuses'
import type { TallyHit } from './tallies'
import type { Range, Section, WholeFact } from './types'

/** Every whole a document states with its parts, whether or not they come to it. */
export function wholesOf(
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
): readonly WholeFact[] {
  const wholes = gather(stretches, 'wholes', (list, at) => placed(list, at, sections)).flatMap((list) =>
    isInterrupted(list, stretches, sections) ? [] : wholesOfList(list, stretches),
  )
  const headings = gather(stretches, 'titles', (heading, at) => ({
    ...heading,
    section: sectionAt(at, heading, sections),
  }))
  const tallies = gather(stretches, 'tallies', (tally, at) => ({
    tally,
    range: place(at, tally.range),
    section: sectionAt(at, tally, sections),
  }))
  const told = gather(stretches, 'enumerations', (hit, at): WholeFact => ({
    kind: 'count',
    name: hit.name,
    stated: hit.stated,
    found: hit.found,
    range: place(at, hit.range),
    parts: place(at, hit.parts),
    section: sectionAt(at, hit, sections),
  }))
  const done = gather(stretches, 'measures', hitAt, ({ unit, low }) => unit === 'status' && low === 1)
  // Lists are looked for only where some line says how much follows, or that it is done.
  if (headings.length + tallies.length + done.length === 0) return [...wholes, ...told]
  const lists = gather(stretches, 'lists', (list, at) => placed(list, at, sections))
  return [
    ...wholes,
    ...told,
    ...tallies.flatMap((tally) => wholesOfTally(tally, lists)),
    ...headings.flatMap((heading) => wholesOfHeading(heading, lists, stretches)),
    ...headings.flatMap((heading) => undoneBelow(heading, lists)),
    ...done.flatMap(({ hit, placement }) => undoneElsewhere(hit, placement, lists, sections)),
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

/** "1. …", a paragraph, "2. …": a text between the items of one list makes lists of one item of them, to a parser. */
function isInterrupted(
  { list, placement }: PlacedList,
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
): boolean {
  const { announced, first, size } = list
  if (announced === null || first !== 1 || size >= announced.count) return false
  const end = place(placement, list.range).end
  return gather(stretches, 'lists', (other, at) => placed(other, at, sections)).some(
    (other) => other.list.first === size + 1 && place(other.placement, other.list.range).start > end,
  )
}

function wholesOfList(placed: PlacedList, stretches: readonly PlacedStretch[]): readonly WholeFact[] {
  const { list, placement, section } = placed
  const { announced, shares, total } = list
  const parts = place(placement, list.range)
  const wholes: WholeFact[] = []
  if (announced !== null) {
    const range = leadInOf(placed, stretches)
    const { words: name, count: stated } = announced
    wholes.push({ kind: 'count', name, stated, found: countOf(list, stated), range, section, parts })
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

/** Items that come second may be counted or not, so that what is announced decides. */
function countOf({ size, asides }: PlacedList['list'], stated: number): number {
  return size - asides === stated ? stated : size
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
    return [{ ...whole, found: countOf(only.list, stated), parts: place(only.placement, only.list.range) }]
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

/** Tasks left open in the section of what a line or row elsewhere calls done. */
function undoneElsewhere(
  { key, name, range, segment }: ConsistencyHits['measures'][number],
  placement: Placement,
  lists: readonly PlacedList[],
  sections: readonly Section[],
): readonly WholeFact[] {
  const open = lists.filter(({ list }) => list.open > 0)
  const said = place(placement, range)
  const home = open
    .flatMap(({ section }) => [section, ...(section.parent === null ? [] : [section.parent])])
    .find(({ depth, title }) => depth > 1 && taskKey(title.replace(/\s*[–—:(].*$/, '')) === key)
  if (home === undefined || within(home.range, said) || LATER.test(home.title)) return []
  const below = open.filter(({ list, placement: at }) => within(home.range, place(at, list.range)))
  const [first] = below
  if (first === undefined || below.some(({ section }) => LATER.test(section.title))) return []
  const found = below.reduce((sum, { list }) => sum + list.open, 0)
  const parts = place(first.placement, first.list.range)
  const section = sectionAt(placement, { segment }, sections)
  return [{ kind: 'done', name, stated: 0, found, range: said, section, parts }]
}
const LATER =
  /\b(?:later|future|follow.?ups?|next|optional|nice|stretch|backlog|ideas?|criteria|definition)\b|✅/i

interface PlacedTally {
  readonly tally: TallyHit
  readonly range: Range
  readonly section: Section
}

/** What a line says of the ticks below it, or of the table of winners above it. */
function wholesOfTally(
  { tally, range, section }: PlacedTally,
  lists: readonly PlacedList[],
): readonly WholeFact[] {
  const { kind, written: name, counts } = tally
  const whole = { kind: 'tally' as const, name, range, section }
  if (kind === 'ticks') {
    const below = lists.filter(
      ({ list, placement }) =>
        list.open + list.ticked > 0 && within(section.range, place(placement, list.range)),
    )
    const [first] = below
    const [done, all] = counts
    const tasks = below.reduce((sum, { list }) => sum + list.open + list.ticked, 0)
    // Another number of tasks is one of other tasks: those of a level below, or of another list.
    if (first === undefined || done === undefined || tasks !== all?.count) return []
    const found = below.reduce((sum, { list }) => sum + list.ticked, 0)
    return [{ ...whole, stated: done.count, found, parts: place(first.placement, first.list.range) }]
  }
  if (kind === 'above') {
    const list = lists.findLast((one) => place(one.placement, one.list.range).end <= range.start)
    const { open = 0, ticked = 0 } = list?.list ?? {}
    const [least, most] = counts
    const all = open + ticked
    if (list?.section !== section || all < FEWEST_TASKS || all < list.list.size) return []
    const few = all * (least?.count ?? 0)
    const many = all * (most?.count ?? 1)
    const stated = open < few ? Math.ceil(few) : open > many ? Math.floor(many) : open
    return [{ ...whole, kind: 'above', stated, found: open, parts: place(list.placement, list.list.range) }]
  }
  // A bold line is a heading of its own.
  const homes = section.depth === 7 ? [section, section.parent] : [section]
  const table = lists.findLast(
    (one) => homes.includes(one.section) && place(one.placement, one.list.range).end <= range.start,
  )
  const winners = table?.list.winners ?? null
  if (table === undefined || winners === null) return []
  const parts = place(table.placement, table.list.range)
  const rows = { stated: counts.reduce((sum, { count }) => sum + count, 0), found: winners.length }
  const byName = counts.map(({ name: who, count }) => ({
    stated: count,
    found: winners.filter((winner) => winner === who).length,
  }))
  const known = byName.filter(({ found }) => found > 0)
  // Numbers far off are points, and no rows.
  if (Math.abs(rows.stated - rows.found) > MOST_MISCOUNTED) return []
  return [rows, ...known].map((sums) => ({ ...whole, ...sums, parts }))
}

const MOST_MISCOUNTED = 3
/** Of two tasks, one is neither most nor some. */
const FEWEST_TASKS = 3

function within(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
