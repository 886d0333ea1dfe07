import * as z from 'zod'
import { LIMITS } from './limits'
import { listOf, oneOrMore, spoken } from './lists'
import { linearPattern, patternProblem, type LinearPattern } from './pattern'

/** Words or a name, as a person writes them. */
export const phrase = z.string().trim().min(1).max(LIMITS.wordLength)

const word = phrase.superRefine((text, context) => {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    context.addIssue({
      code: 'custom',
      message: `\`${text}\` holds no letter or digit, so it is no word; signs are matched by \`pattern\``,
    })
  } else if (/\*(?!$)/u.test(text)) {
    context.addIssue({
      code: 'custom',
      message: `a star stands at the end of a word only (\`guarant*\`); anything else is for \`pattern\``,
    })
  }
})

/** Keys that say which text is looked for. */
export const searchShape = {
  words: oneOrMore(word, LIMITS.words)
    .optional()
    .describe('Words or phrases, matched as whole words in any case; `guarant*` also finds what goes on.'),
  pattern: z
    .string()
    .min(1)
    .max(LIMITS.patternLength)
    .superRefine((source, context) => {
      const message = patternProblem(source)
      if (message !== null) context.addIssue({ code: 'custom', message })
    })
    .optional()
    .describe('A regular expression (RE2), tried on one sentence at a time, in any case.'),
  'match-case': z.boolean().optional().describe('Capitals count, in words and in the pattern.'),
}
type SearchSpec = z.infer<z.ZodObject<typeof searchShape>>

/** Looks for words or a pattern in one text. */
export interface TextSearch extends LinearPattern {
  readonly spoken: string
}

/** Null where a definition names neither words nor a pattern. */
export function textSearch(spec: SearchSpec): TextSearch | null {
  const matchCase = spec['match-case'] === true
  const words = listOf(spec.words)
  const searches: LinearPattern[] = words.length === 0 ? [] : [wordSearch(words, matchCase)]
  // The schema has said where a pattern is none; it is compiled only when a text is put to it.
  if (spec.pattern !== undefined) searches.push(linearPattern(spec.pattern, matchCase))
  if (searches.length === 0) return null
  const said = [
    ...words.map((one) => `“${one}”`),
    ...(spec.pattern === undefined ? [] : [`\`${spec.pattern}\``]),
  ]
  return {
    names: searches.flatMap(({ names }) => names),
    spoken: spoken(said),
    test: (text) => searches.some((search) => search.test(text)),
    find: (text) =>
      searches.flatMap((search) => search.find(text)).sort((a, b) => a.start - b.start || b.end - a.end),
  }
}

/**
 * Whole words. Nothing in the expression can be repeated in two ways, so that it takes time in proportion to the text:
 * the words are escaped, a blank stands for any white space, a straight apostrophe for a curly one as well.
 */
export function wordSearch(words: readonly string[], matchCase = false): LinearPattern {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  const source = longestFirst.map(wordSource).join('|')
  const tester = new RegExp(source, matchCase ? 'u' : 'iu')
  return {
    names: [],
    test: (text) => tester.test(text),
    find: (text) =>
      Array.from(text.matchAll(new RegExp(tester, `${tester.flags}g`)), ({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        groups: {},
      })),
  }
}

function wordSource(written: string): string {
  const open = written.endsWith('*')
  const text = open ? written.slice(0, -1) : written
  const source = text
    .replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]")
  const before = /^[\p{L}\p{N}]/u.test(text) ? '(?<![\\p{L}\\p{N}])' : ''
  if (open) return `${before}${source}[\\p{L}\\p{N}]*`
  return before + source + (/[\p{L}\p{N}]$/u.test(text) ? '(?![\\p{L}\\p{N}])' : '')
}
