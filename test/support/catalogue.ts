import { rules } from '../../rules/index'
import { ENGLISH } from '../../client/src/english'
import { phraseTexts, ruleTexts, SERVER_ENGLISH } from '../../server/src/lsp/localize'
import { PROBLEM_ENGLISH } from '../../server/src/ruleset/english'
import type { Catalogue } from '../../server/src/review/words'

/** All that a translation may hold, by id, in English. */
export function englishCatalogue(): Catalogue {
  const entries = [
    ...Object.entries({ ...ENGLISH, ...SERVER_ENGLISH }),
    ...rules.flatMap((rule) => Object.entries(ruleTexts(rule))),
    ...Object.entries(phraseTexts()),
    ...Object.entries(PROBLEM_ENGLISH).map(([id, text]) => [`problem.${id}`, text] as const),
  ]
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Every sentence in brackets that show where it begins and ends, and longer, as those of other languages are. */
export function pseudoLocale(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(Object.entries(catalogue).map(([id, text]) => [id, pseudo(text)]))
}

export function pseudo(text: string): string {
  return text.replace(SENTENCE, (_, words: string, stop: string) => {
    const longer = '~'.repeat(Math.ceil(words.length * 0.3))
    return `⟦${words} ${longer}⟧${stop}`
  })
}

const SENTENCE = /(\S[^]*?)([.?…]["”’')]*(?=\s|$)|$)/gu

/** What is left of a text without what came from the pseudo-locale; null where brackets are cut off. */
export function outside(text: string): string | null {
  let rest = text
  // From the innermost outwards: words in words of another line.
  while (INNERMOST.test(rest)) rest = rest.replace(INNERMOST, '')
  return /[⟦⟧]/u.test(rest) ? null : rest
}

const INNERMOST = /⟦[^⟦⟧]*⟧/u
