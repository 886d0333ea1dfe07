import type { ReviewDocument, Section } from '../../facts/types'

/** The innermost section at an offset. */
export function sectionAt({ sections }: ReviewDocument, offset: number): Section {
  const at = sections.findLast(({ range }) => range.start <= offset && offset < range.end) ?? sections[0]
  if (at === undefined) throw new Error('A document always has its root section.')
  return at
}
