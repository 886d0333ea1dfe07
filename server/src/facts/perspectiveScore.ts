import type { WordClass } from '../../../rules/lexicon/en/index'
import type { FactBlock, SignalledSentence } from './chunkFacts'
import type { Names } from './context'
import { PERSPECTIVES, type Perspective } from './types'

/** What one block says for one perspective. */
export interface PerspectiveScore {
  /** Facets touched, by name (`who`, `need`, …). */
  readonly facets: ReadonlySet<string>
  /** Distinct words and phrases that count, lower case. */
  readonly terms: ReadonlySet<string>
  /** Sentences of the block with an anchor of this perspective. */
  readonly points: number
  readonly contentWords: number
}
export type BlockScore = Readonly<Partial<Record<Perspective, PerspectiveScore>>>

export const FACETS: Readonly<Record<Perspective, readonly string[]>> = {
  user: ['who', 'need', 'today', 'known'],
  business: ['value', 'economics', 'viability', 'metric'],
  market: ['alternatives', 'direction', 'position', 'size'],
  capability: ['feasibility', 'team', 'dependencies', 'direction'],
}

/** Which perspectives a block counts for. Blocks without enough content, and hidden ones, are never handed in. */
export function scoreBlock(source: FactBlock, names: Names): BlockScore {
  const score: Partial<Record<Perspective, PerspectiveScore>> = {}
  for (const perspective of PERSPECTIVES) {
    const found = scoreFor(perspective, source, names)
    if (found !== null) score[perspective] = found
  }
  return score
}

function scoreFor(perspective: Perspective, source: FactBlock, names: Names): PerspectiveScore | null {
  const facets = new Set<string>()
  const terms = new Set<string>()
  let points = 0
  let support = 0
  for (const sentence of source.sentences) {
    let anchored = false
    for (const facet of FACETS[perspective]) {
      for (const term of termsOf(sentence, `${perspective}.${facet}` as WordClass, names)) {
        facets.add(facet)
        terms.add(term)
        anchored = true
      }
    }
    if (perspective === 'user' && namesAGroup(sentence, names)) {
      facets.add('who')
      anchored = true
    }
    if (perspective === 'market' && namesACompetitor(sentence, names)) {
      facets.add('alternatives')
      anchored = true
    }
    for (const term of termsOf(sentence, `${perspective}.support` as WordClass, names)) {
      support++
      terms.add(term)
    }
    if (anchored) points++
  }
  if (facets.size === 0 && support < 2) return null
  return { facets, terms, points, contentWords: source.contentWords }
}

function termsOf(sentence: SignalledSentence, list: WordClass, names: Names): readonly string[] {
  const found: string[] = []
  for (const { start, end } of sentence.hits.of(list)) {
    let term = ''
    let own = false
    for (let i = start; i < end; i++) {
      const word = sentence.words[i]?.lower ?? ''
      own ||= names.product.has(word)
      term += term === '' ? word : ` ${word}`
    }
    if (!own) found.push(term)
  }
  return found
}

/** A role or segment as the subject or object of a sentence, not as part of a longer noun ("user id"). */
function namesAGroup(sentence: SignalledSentence, names: Names): boolean {
  if (sentence.hits.has('role')) return true
  return names.segments.size > 0 && sentence.words.some(({ lower }) => names.segments.has(lower))
}

function namesACompetitor(sentence: SignalledSentence, names: Names): boolean {
  if (names.competitors.size > 0 && sentence.words.some(({ lower }) => names.competitors.has(lower)))
    return true
  return CONTRAST.test(sentence.text)
}
/** A named product and what it does or lacks: "Fleetsy lacks …", "unlike Fleetsy", "vs. Fleetsy". */
const CONTRAST =
  /\b(?:unlike|versus|vs\.?|compared (?:to|with)|alternatives? to|instead of|similar to|inspired by|competes? with|than) (?:the )?[A-Z][a-z]\w+|\b[A-Z][a-z]\w+(?:['’]s)? (?:lacks?|offers?|launched|charges?|bundles?|removed|does not|doesn['’]t|only supports|is limited|requires)\b/
