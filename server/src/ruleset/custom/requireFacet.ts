import * as z from 'zod'
import { FACETS, PERSPECTIVES, type Perspective, type ReviewDocument } from '../../facts/types'
import { excludesEachOther, type Flaw, type Question } from './kind'
import { listOf, oneOrMore, spoken } from './lists'

/** `market`: the question is answered; `market.size`: one part of the answer is there. */
const FACET_NAMES = PERSPECTIVES.flatMap((perspective) => [
  perspective,
  ...FACETS[perspective].map((facet) => `${perspective}.${facet}`),
])
export const facetName = z.enum(FACET_NAMES as [string, ...string[]]).meta({ id: 'facet' })

const facetNames = oneOrMore(facetName)
export const requireFacetSchema = z.union([
  facetName,
  z.array(facetName).min(1),
  z.strictObject({
    facets: facetNames.optional().describe('Every one of these must be answered.'),
    'any-of': z.array(facetName).min(2).optional().describe('One of these is enough.'),
  }),
])

/** Asks for parts of the answer to who it is for, what it is worth, what else there is, and what it takes. */
export function requireFacet(given: z.infer<typeof requireFacetSchema>): Question {
  const spec = typeof given === 'string' || Array.isArray(given) ? { facets: given } : given
  const each = listOf(spec.facets)
  const any = spec['any-of'] ?? []
  const flaws: Flaw[] = []
  if (each.length > 0 === any.length > 0)
    flaws.push({
      path: [],
      message:
        each.length > 0
          ? excludesEachOther('facets', 'any-of')
          : 'names no facet, so the rule can never fire; add `facets` or `any-of`',
    })
  return {
    scope: 'document',
    placeholders: ['missing'],
    asks: `asks for ${each.length > 0 ? spoken(each, 'and') : spoken(any)}`,
    readsEnglish: true,
    flaws,
    ask: (document) => {
      const missing = each.filter((name) => !answers(document, name))
      if (any.length > 0 && !any.some((name) => answers(document, name))) missing.push(...any)
      if (missing.length === 0) return []
      const data = { missing: spoken(missing.map(wordsOf), each.length > 0 ? 'and' : 'or') }
      return [{ range: document.titleRange, data, home: null }]
    },
  }
}

/** Openly set aside, or told in a linked document, is answered. */
export function answers({ facts }: ReviewDocument, name: string): boolean {
  const [perspective, facet] = name.split('.') as [Perspective, string?]
  const { state, facets } = facts.perspectives[perspective]
  if (state === 'inherited' || state === 'not-applicable') return true
  if (facet !== undefined) return facets.includes(facet)
  return state === 'addressed' || state === 'grounded'
}

function wordsOf(name: string): string {
  const facet = name.split('.')[1]
  return facet === undefined ? `the ${name} side` : (WORDS[name] ?? name)
}

/** In words fit for a message. */
const WORDS: Readonly<Record<string, string>> = {
  'user.who': 'which group it is for',
  'user.need': 'what they struggle with',
  'user.today': 'how they cope today',
  'user.known': 'how you know',
  'business.value': 'which outcome moves',
  'business.economics': 'what it costs or earns',
  'business.viability': 'who must sell, support or allow it',
  'business.metric': 'a business measure',
  'market.alternatives': 'what people use instead',
  'market.direction': 'where the category is going',
  'market.position': 'why this, for whom',
  'market.size': 'how many there are',
  'capability.feasibility': 'what is hard',
  'capability.team': 'effort and people',
  'capability.dependencies': 'dependencies',
  'capability.direction': 'what it builds on',
}
