import type { WordClass } from '../../../rules/lexicon/en/index'
import type { FactBlock, SignalledSentence } from './chunkFacts'
import type { Names } from './context'
import { PERSPECTIVES, type Perspective, type StatementKind } from './types'

/** What one block says for one perspective. */
export interface PerspectiveScore {
  /** Facets touched, by name (`who`, `need`, …). */
  readonly facets: ReadonlySet<string>
  /** Distinct words and phrases that count, lower case. */
  readonly terms: ReadonlySet<string>
  /** Sentences that say something about the world, the business or the team, with an anchor of this perspective. */
  readonly points: number
  /** Points that touch two facets, or carry a figure or a name: a reader can check or challenge them. */
  readonly concrete: number
  /** Specifications, plans and targets with an anchor: they touch the subject without answering the question. */
  readonly asides: number
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
export function scoreBlock(source: FactBlock, kinds: readonly StatementKind[], names: Names): BlockScore {
  const score: Partial<Record<Perspective, PerspectiveScore>> = {}
  for (const perspective of PERSPECTIVES) {
    const found = scoreFor(perspective, source, kinds, names)
    if (found !== null) score[perspective] = found
  }
  return score
}

/** Kinds that name a subject without saying how things are. */
const ASIDE = new Set<StatementKind>(['requirement', 'principle', 'placeholder', 'definition', 'question'])

function scoreFor(
  perspective: Perspective,
  source: FactBlock,
  kinds: readonly StatementKind[],
  names: Names,
): PerspectiveScore | null {
  const facets = new Set<string>()
  const terms = new Set<string>()
  let [points, concrete, asides, support] = [0, 0, 0, 0]
  for (const [index, sentence] of source.sentences.entries()) {
    const here = new Set<string>()
    for (const facet of FACETS[perspective]) {
      for (const term of termsOf(sentence, `${perspective}.${facet}` as WordClass, names)) {
        here.add(facet)
        terms.add(term)
      }
    }
    if (perspective === 'user' && namesAGroup(sentence, names)) here.add('who')
    const named = perspective === 'market' && namesACompetitor(sentence, source, names)
    if (named) here.add('alternatives')
    for (const term of termsOf(sentence, `${perspective}.support` as WordClass, names)) {
      support++
      terms.add(term)
    }
    if (here.size === 0) continue
    for (const facet of here) facets.add(facet)
    const kind = kinds[index]
    if (kind === undefined || ASIDE.has(kind)) asides++
    else {
      points++
      if (here.size >= 2 || named || sentence.figures.length > 0) concrete++
    }
  }
  if (facets.size === 0 && support < 2) return null
  return { facets, terms, points, concrete, asides, contentWords: source.contentWords }
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

function namesACompetitor(sentence: SignalledSentence, { block }: FactBlock, names: Names): boolean {
  if (names.competitors.size > 0 && sentence.words.some(({ lower }) => names.competitors.has(lower)))
    return true
  if (block.row?.meanings.includes('competitor') === true) return true
  return (
    CONTRAST.test(sentence.text) || (sentence.hits.has('market.support') && NAMED_LIST.test(sentence.text))
  )
}
/** A named product and what it does or lacks: "while Fleetsy lacks …", "unlike Fleetsy", "vs. Fleetsy". */
const CONTRAST =
  /\b(?:[Uu]nlike|versus|[Vv]s\.?|[Cc]ompared (?:to|with)|[Aa]lternatives? to|[Ii]nstead of|[Ss]imilar to|[Ii]nspired by|[Cc]ompetes? with|switch(?:ed|ing)? from|(?:better|cheaper|faster|simpler|more \w+|less \w+) than) (?:the )?[A-Z][a-z]\w+|[a-z,;] [A-Z][a-z]\w+(?:['’]s)? (?:lacks?|offers?|launched|charges?|bundles?|removed|only supports|is limited|(?:do|does) not (?:support|offer|have|provide))\b/
/** "tools like Fleetsy and RoutePilot", "(Fleetsy, RoutePilot)". */
const NAMED_LIST =
  /(?:\b(?:like|such as|including|e\.g\.,?|from|by)|\() ?[A-Z][\w.]+(?: [A-Z]\w+)?(?:,| and| or|\/) ?[A-Z]\w+/
