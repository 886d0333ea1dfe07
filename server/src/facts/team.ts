import { bareHeading, slotOf, type Slot } from '../markdown/slots'
import { compileLexicon } from './lexicon'
import { decidingRoles, type DecidingRoles } from './teamRoles'
import type { TeamWords } from './teamTypes'
import type { Word } from './words'

/** What a team taught the reviewer, made ready to be looked up. */
export interface Team {
  readonly words: TeamWords
  /** Equal keys give equal readings. */
  readonly key: string
  /** The slot of a heading: the team's own wording wins over what its words say. */
  readonly slotOf: (heading: string) => Slot | null
  /** What the words of a statement are to this team; null where they are nothing. */
  readonly taughtIn: (words: readonly Word[]) => Taught | null
  readonly roles: DecidingRoles | null
}

/** What a statement names of what a team taught. */
export interface Taught {
  readonly source: boolean
  readonly likelihood: boolean
  /** Indexes of perspectives and of their facets. */
  readonly facets: readonly (readonly [perspective: number, facet: number])[]
}

/** Null where a team taught nothing that facts depend on. */
export function teamOf(words: TeamWords): Team | null {
  const { slots, sources, deciders, perspectives, likelihood } = words
  if ([slots, sources, deciders, perspectives, likelihood].every(({ length }) => length === 0)) return null
  const headings = new Map<string, Slot>()
  for (const [heading, slot] of slots) {
    const wording = wordingOf(heading)
    if (!headings.has(wording)) headings.set(wording, slot)
  }
  const facets = perspectives.flatMap((perspective, index) =>
    perspective.facets.map(([, named], facet) => [`${index} ${facet}`, named] as const),
  )
  const lexicon = compileLexicon({ ...Object.fromEntries(facets), source: sources, likelihood })
  return {
    words,
    key: JSON.stringify(words),
    slotOf: (heading) => headings.get(wordingOf(heading)) ?? slotOf(heading),
    taughtIn: (named) => {
      const lists = new Set(lexicon.match(named).map(({ list }) => list))
      if (lists.size === 0) return null
      const source = lists.delete('source')
      const odds = lists.delete('likelihood')
      const found = [...lists].map((list) => {
        const [perspective = 0, facet = 0] = list.split(' ').map(Number)
        return [perspective, facet] as const
      })
      return { source, likelihood: odds, facets: found }
    },
    roles: deciders.length === 0 ? null : decidingRoles(deciders),
  }
}

/** Case, numbering, white space and what stands at the end make no difference. */
function wordingOf(heading: string): string {
  return bareHeading(heading)
    .toLowerCase()
    .replace(/[\s*_]+/gu, ' ')
    .replace(/[\s:?.!*_]+$/u, '')
    .trim()
}
