import { english, type WordClass } from '../../../rules/lexicon/en/index'
import { compileLexicon, type Lexicon } from './lexicon'
import type { LexiconClass, TeamWords } from './types'

/** The lists that a team may add to. */
const LISTS: Readonly<Record<LexiconClass, (phrase: string) => readonly WordClass[]>> = {
  hedges: () => ['hedge'],
  // A single word may stand in the middle of any phrase; several words are a phrase of their own.
  boosters: (phrase) => (/[\s-]/u.test(phrase.trim()) ? ['booster.phrase'] : ['booster']),
  // What a team names as vague is meant to be asked about wherever it stands.
  'vague-words': () => ['vague', 'vague.strong'],
  'research-methods': () => ['evidence.method'],
  'usage-data': () => ['evidence.behaviour'],
  'user-roles': () => ['role'],
}

/** The reviewer's own lists with the words of a team added. Compiling them takes a moment, so keep what comes back. */
export function lexiconWith(words: TeamWords['lexicon']): Lexicon {
  const lists: Record<string, readonly string[]> = { ...english }
  for (const [name, phrases] of Object.entries(words)) {
    for (const phrase of phrases) {
      for (const list of LISTS[name as LexiconClass](phrase)) lists[list] = [...(lists[list] ?? []), phrase]
    }
  }
  return compileLexicon(lists)
}
