import ts from 'typescript'
import { rules } from '../../rules/index'
import { ENGLISH } from '../../client/src/english'
import { FACET_WORDS } from '../../server/src/facts/perspectives'
import { ruleTexts, SERVER_ENGLISH } from '../../server/src/lsp/localize'
import { OWN_FINDINGS } from '../../server/src/review/ownFindings'
import { phraseId, type Catalogue } from '../../server/src/review/words'
import { readRepositoryFile, sourceFiles } from './repository'

/** All that a translation may hold, by id, in English. */
export function englishCatalogue(): Catalogue {
  const own = OWN_FINDINGS.flatMap(({ messages }) => Object.values(messages))
  const facets = Object.values(FACET_WORDS).flatMap((words) => Object.values(words))
  const phrases = [...own, ...facets, ...writtenPhrases()]
  const entries = [
    ...Object.entries({ ...ENGLISH, ...SERVER_ENGLISH }),
    ...rules.flatMap((rule) => Object.entries(ruleTexts(rule))),
    ...phrases.map((phrase) => [phraseId(phrase), phrase] as const),
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

/** Titles of fixes and words at other places, as rules and the reviewer write them. */
function writtenPhrases(): readonly string[] {
  return sourceFiles()
    .filter((path) => /^(?:rules\/(?!lexicon)|server\/src\/review\/(?:suppress|fold)\.ts$)/u.test(path))
    .flatMap((path) => phrasesIn(ts.createSourceFile(path, readRepositoryFile(path), ts.ScriptTarget.ES2022)))
}

function phrasesIn(node: ts.Node): readonly string[] {
  const own = phraseOf(node)
  const inner: string[] = []
  ts.forEachChild(node, (child) => {
    inner.push(...phrasesIn(child))
  })
  return own === null ? inner : [own, ...inner]
}

/** Functions that take the title of a fix, and which of their arguments it is. */
const TITLED: Readonly<Record<string, number>> = { add: 0 }

function phraseOf(node: ts.Node): string | null {
  const text = ts.isPropertyAssignment(node)
    ? ts.isIdentifier(node.name) && /^(?:title|message)$/u.test(node.name.text)
      ? node.initializer
      : undefined
    : ts.isCallExpression(node) && ts.isIdentifier(node.expression)
      ? node.arguments[TITLED[node.expression.text] ?? -1]
      : undefined
  return text && ts.isStringLiteral(text) ? text.text : null
}
