import type { PhaseFact, ReviewDocument } from '../../server/src/facts/types'
import { isAside } from './sections'

/** One thing with two dates in two lists, tables or headings: “Public beta: June 2026” and “Public beta – August 2026”. */
export function movedDates({ facts }: ReviewDocument): readonly (readonly [PhaseFact, PhaseFact])[] {
  const byName = new Map<string, PhaseFact[]>()
  for (const phase of facts.consistency.phases) {
    const { subject, scale, own, section } = phase
    if (
      !own ||
      !subject.includes(' ') ||
      !/\p{L}{3}/u.test(subject) ||
      RECURRING.test(subject) ||
      isAside(section)
    )
      continue
    const key = `${scale} ${subject}`
    const known = byName.get(key)
    if (known === undefined) byName.set(key, [phase])
    else known.push(phase)
  }
  return [...byName.values()].flatMap(([earlier, later, ...more]) => {
    if (earlier === undefined || later === undefined || more.length > 0) return []
    const apart = earlier.end < later.start || later.end < earlier.start
    return apart && areOfOnePlan(earlier, later) ? [[earlier, later] as const] : []
  })
}

/** Stems of what comes again and again, and each time at its own date. */
const RECURRING =
  /\b(?:meet|review|check|updat|report|survey|interview|call|workshop|retro|demo|news|post|audit|visit|session|interim|version|releas)\w*/

/** Lists beside each other in sections that are built alike are plans of their own, one for each region or team. */
function areOfOnePlan(a: PhaseFact, b: PhaseFact): boolean {
  if (a.group === b.group) return false
  if (a.section === b.section) return true
  if (a.section.parent === b.section.parent && (a.section.parent?.depth ?? 0) >= 2) return false
  // A number alone may be that of any plan.
  const isNumber = /^\d+ \S+$/.test(a.subject)
  return !isNumber || (a.section.slot !== null && b.section.slot !== null)
}
