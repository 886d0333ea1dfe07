import type { Section } from '../facts/types'

/**
 * The innermost section that holds an offset. Sections come flat and in document order, the root first, and each
 * ends where the next of its level starts, so it is the last one that starts at or before the offset.
 */
export function sectionAt(sections: readonly Section[], offset: number): Section {
  let low = 0
  let high = sections.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((sections[middle]?.range.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return sections[low] ?? NOWHERE
}

const NOWHERE: Section = {
  title: '',
  depth: 0,
  slot: null,
  slots: [],
  path: '',
  parent: null,
  children: [],
  heading: { start: 0, end: 0 },
  range: { start: 0, end: 0 },
}
