import type { Slot } from './slots'
import type { Range } from './types'

/** A heading (or a bold line or `Q:` line that acts as one) and what stands under it. */
export interface Section {
  /** Plain text of the heading; empty for what stands before the first heading. */
  readonly title: string
  /** 0 for the root, 1-6 for headings, 7 for pseudo-headings. */
  readonly depth: number
  readonly slot: Slot | null
  /** Slots on the way up, nearest first, the section's own included, the document title left out. */
  readonly slots: readonly Slot[]
  /** The same as one word, so that two places can be compared at a glance. */
  readonly path: string
  readonly parent: Section | null
  readonly children: readonly Section[]
  /** The heading's own span; empty range at the start for the root. */
  readonly heading: Range
  /** Heading and body, to the next heading of the same or a higher level. */
  readonly range: Range
}

/** A heading in document order, with document offsets. */
export interface Heading {
  readonly title: string
  readonly depth: number
  readonly slot: Slot | null
  readonly range: Range
}

interface OpenSection extends Section {
  readonly children: OpenSection[]
  range: { start: number; end: number }
}

/**
 * The section tree, flattened in document order, the root first.
 * The first heading is the document's title when it is the only one of its level and stands on top:
 * it names the document, so it promises nothing and gives its slot to no one.
 */
export function sectionsOf(headings: readonly Heading[], length: number): readonly Section[] {
  const root: OpenSection = {
    title: '',
    depth: 0,
    slot: null,
    slots: [],
    path: '',
    parent: null,
    children: [],
    heading: { start: 0, end: 0 },
    range: { start: 0, end: length },
  }
  const all = [root]
  const open = [root]
  const title = titleOf(headings)
  for (const heading of headings) {
    let parent = open[open.length - 1] ?? root
    while (parent.depth >= heading.depth) {
      parent.range.end = heading.range.start
      open.pop()
      parent = open[open.length - 1] ?? root
    }
    const slot = heading === title ? null : heading.slot
    const section: OpenSection = {
      title: heading.title,
      depth: heading.depth,
      slot,
      slots: slot === null ? parent.slots : [slot, ...parent.slots],
      path: slot === null ? parent.path : `${slot} ${parent.path}`,
      parent,
      children: [],
      heading: heading.range,
      range: { start: heading.range.start, end: length },
    }
    parent.children.push(section)
    all.push(section)
    open.push(section)
  }
  return all
}

/** The heading that names the document: the first, where no other real heading is as high. */
export function titleOf(headings: readonly Heading[]): Heading | null {
  const first = headings.find((heading) => heading.depth < 7)
  if (first === undefined) return null
  const rivals = headings.filter((heading) => heading.depth <= first.depth).length
  return first.depth === 1 || rivals === 1 ? first : null
}
