import type { Outline } from './outline'
import { gather, place, type PlacedStretch } from './placement'
import type { Repeats } from './repeats'
import type { TeamAnswer } from './teamAnswers'
import type { Range, TeamPerspectiveFacts } from './types'

/** How far a document answers each of a team's own questions. */
export function teamPerspectivesOf(
  { team, verdict: { type } }: Outline,
  stretches: readonly PlacedStretch[],
  repeats: Repeats,
): readonly TeamPerspectiveFacts[] {
  if (team === null || team.words.perspectives.length === 0) return []
  const answers = repeats.without(
    gather(stretches, 'teamAnswers', (found, at) => ({ ...found, range: place(at, found.range) })),
  )
  return team.words.perspectives.map((perspective, index) => {
    const own = answers.filter((found) => found.perspective === index)
    const answered = own.filter(({ facet }) => facet >= 0)
    const facets = new Set(answered.map(({ facet }) => facet))
    const named = (isWanted: (facet: number) => boolean): readonly string[] =>
      perspective.facets.flatMap(([facet], at) => (isWanted(at) ? [facet] : []))
    return {
      name: perspective.name,
      question: perspective.question,
      state: own.some(({ facet }) => facet < 0) ? 'not-applicable' : stateOf(answered),
      facets: named((facet) => facets.has(facet)),
      missing: named((facet) => !facets.has(facet)),
      places: distinct(answered.map(({ range }) => range)),
      slot: perspective.slot,
      expected: perspective.documents.includes(type),
    }
  })
}

/** Addressed from two facets, in two statements that say something. */
function stateOf(answers: readonly TeamAnswer[]): TeamPerspectiveFacts['state'] {
  if (answers.length === 0) return 'absent'
  const concrete = answers.filter((found) => found.concrete)
  const facets = new Set(concrete.map(({ facet }) => facet))
  const enough = facets.size >= 2 && distinct(concrete.map(({ range }) => range)).length >= 2
  return enough ? 'addressed' : 'mentioned'
}

function distinct(ranges: readonly Range[]): readonly Range[] {
  return [...new Map(ranges.map((range) => [range.start, range])).values()]
}
