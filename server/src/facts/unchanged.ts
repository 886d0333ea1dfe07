import { sourceRange } from '../markdown/plainText'
import type { SignalledSentence } from './factBlock'
import type { MeasureHit } from './measureNames'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'

/**
 * Whether something stays as it is or has to change: "same export format", "no changes to the export format", and "the
 * export format needs to grow". The thing has to be named by two words at least.
 */
export function changesOf(
  sentence: SignalledSentence,
  { source: { block } }: ReadBlock,
): readonly MeasureHit[] {
  if (!HINT.test(sentence.text)) return []
  const hits = (pattern: RegExp, value: number): readonly MeasureHit[] =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => {
      const noun = (match.groups?.noun ?? '').replace(/^(?:the|our|an?|any) /i, '')
      const key = stemKey(noun, FILLERS)
      if (key.split(' ').length < 2) return []
      const start = sentence.start + match.index
      return [
        {
          name: noun,
          written: value === 1 ? 'changes' : 'stays',
          key,
          low: value,
          high: value,
          unit: 'change',
          role: 'value' as const,
          bound: null,
          qualifiers: () => '',
          group: block.group < 0 ? '' : `${block.group}`,
          range: sourceRange(block.text, start, start + match[0].trimEnd().length),
        },
      ]
    })
  return [...STAYS.flatMap((pattern) => hits(pattern, 0)), ...CHANGES.flatMap((pattern) => hits(pattern, 1))]
}

/** Few sentences hold one of these. */
const HINT =
  /\b(?:same|unchanged|changes? to|(?:needs? to|must|ha(?:s|ve) to) (?:change|expand|grow|be (?:ch|ex|mo|re|up))|(?:modify|rewrite|refactor|extend|change) (?:the|our))/i
const NOUN = "(?<noun>(?:[\\w'’-]+ ){1,3}[\\w'’-]+?)"
const FILLERS: ReadonlySet<string> = new Set('existing current entire whole'.split(' '))
const STAYS: readonly RegExp[] = [
  new RegExp(`(?:^|[.,;:] )same (?<noun>(?:[\\w'’-]+ ){1,2}[\\w'’-]+?)(?=[.,;]|$)`, 'gi'),
  new RegExp(
    `\\b(?:no|zero|without(?: any)?) changes? to (?:the |our |any )?${NOUN}(?=[.,;:)–—]| (?:is|are|and|or|for|in)\\b|$)`,
    'gi',
  ),
  new RegExp(`(?:^|[.,;:] |\\bthe )${NOUN} (?:stays?|remains?|is|are) unchanged\\b`, 'gi'),
]
const CHANGES: readonly RegExp[] = [
  new RegExp(
    `(?:^|[.,;:] |\\bthe )${NOUN} (?:needs? to|must|has to|have to) (?:change|expand|grow|be (?:changed|extended|expanded|modified|rewritten|replaced|refactored|updated))\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:modify|rewrite|refactor|extend|change) (?:the |our )${NOUN}(?=[.,;:)–—]| (?:to|so|and|with|for|in)\\b|$)`,
    'gi',
  ),
]
