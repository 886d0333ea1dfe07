import type { MeasureFact, ReviewDocument } from '../../server/src/facts/types'

/** The first part of a plan that needs another one, where all of them are said to stand alone; in document order. */
export function leaningParts({ facts }: ReviewDocument): readonly (readonly [MeasureFact, MeasureFact])[] {
  return facts.consistency.measures.flatMap((group) => {
    if (group[0]?.unit !== 'apart') return []
    const alone = group.find(({ low }) => low === 1)
    const leaning = group.find((one) => one.low === 0 && alone !== undefined && isOfAnother(one, alone))
    if (alone === undefined || leaning === undefined) return []
    return [alone.range.start < leaning.range.start ? [alone, leaning] : [leaning, alone]]
  })
}

/** It is below what is said of all, and not the part that it names itself. */
function isOfAnother({ name, section, range }: MeasureFact, alone: MeasureFact): boolean {
  const own = new RegExp(`^\\W*(?:${name.replace(/ #?.*$/, '')} )?${name.replace(/^.* #?/, '')}\\b`, 'i')
  const home = alone.section.parent ?? alone.section
  return !own.test(section.title) && home.range.start <= range.start && range.end <= home.range.end
}
