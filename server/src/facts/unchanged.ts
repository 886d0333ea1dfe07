import { sourceRange } from '../markdown/plainText'
import type { SignalledSentence } from './factBlock'
import type { MeasureHit } from './measureNames'
import { once } from './once'
import { phasesOf } from './qualifiers'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'
import { MARK } from './wordMarks'

/**
 * Whether something stays as it is or has to change: "same export format", "the export format does not change", and
 * "the export format needs to grow". The thing has to be named by two words at least.
 */
export function changesOf(
  sentence: SignalledSentence,
  { source: { block }, leadIn }: ReadBlock,
): readonly MeasureHit[] {
  if ((sentence.marks & MARK.change) === 0 || !HINT.test(sentence.text)) return []
  const hits = (pattern: RegExp, value: number): readonly MeasureHit[] =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => {
      const noun = (match.groups?.noun ?? '').replace(/^(?:the|our|an?|any) /i, '')
      const key = stemKey(noun, FILLERS)
      const before = sentence.text.slice(0, match.index)
      if (!key.includes(' ') || NEGATED.test(noun) || (value === 1 && NEGATED.test(before))) return []
      // A comma or a colon before it is no part of it.
      const opening = /^\W*/.exec(match[0])?.[0].length ?? 0
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
          qualifiers: once(() => phasesOf(`${leadIn} ${sentence.text}`)),
          group: block.group < 0 ? '' : `${block.group}`,
          range: sourceRange(block.text, start + opening, start + match[0].trimEnd().length),
        },
      ]
    })
  return [...STAYS.flatMap((pattern) => hits(pattern, 0)), ...CHANGES.flatMap((pattern) => hits(pattern, 1))]
}

/** Few sentences hold one of these. */
const HINT =
  /\bsame\b|unchanged|untouched|\bleft (?:as|alone)|changes? to\b|(?:not|n['’]t)(?: need to)? change|(?:needs? to|must|ha(?:s|ve) to|will) (?:change|expand|grow|be (?:ad|ch|ex|mo|re|up))|\b(?:modify|rewrite|refactor|extend|change) (?:the|our)\b/i
const NEGATED = /\b(?:not|never|no|nobody|nothing|neither|nor|without|avoid|whether)\b|n['’]t\b/i
const NOUN = "(?<noun>(?:[\\w'’-]+ ){1,3}[\\w'’-]+?)"
const OPENS = '(?:^|[.,;:] |\\b(?:the|our) )'
/** What follows would narrow it: "until May", "for weddings". */
const ENDS = '(?=\\s*(?:[.,;:)|–—]|$))'
const FILLERS: ReadonlySet<string> = new Set('existing current entire whole'.split(' '))
const STAYS: readonly RegExp[] = [
  `(?:^|[.,;:] )same (?<noun>(?:[\\w'’-]+ ){1,2}[\\w'’-]+?)(?=[.,;]|$)`,
  `\\b(?:no|zero|without(?: any)?) changes? to (?:the |our |any )?${NOUN}(?=\\s*[.,;:)|–—]| (?:is|are|and|or|for|in)\\b|$)`,
  `${OPENS}${NOUN} (?:stays?|remains?|is|are) unchanged\\b`,
  `${OPENS}${NOUN} (?:(?:stays?|remains?) (?:the same|untouched|as (?:it is|they are))|(?:is|are) (?:left )?(?:untouched|left (?:alone|as (?:it is|they are)))|(?:(?:does|do|will) not|(?:does|do|wo)n['’]t)(?: need to)? change)${ENDS}`,
].map((pattern) => new RegExp(pattern, 'gi'))
const BECOMES =
  '(?:changed|extended|expanded|modified|rewritten|replaced|refactored|updated|reworked|redesigned|adapted)'
const CHANGES: readonly RegExp[] = [
  `${OPENS}${NOUN} (?:(?:needs? to|must|has to|have to) (?:change|expand|grow|be ${BECOMES})|will be ${BECOMES})\\b(?! (?:only )?(?:by|when|if|whenever|every|each|once)\\b)`,
  `\\b(?:requires?|needs?|calls? for|means?) (?:some |a few )?changes to (?:the |our )${NOUN}(?=[.,;:)–—]| (?:to|so|and|with|in)\\b|$)`,
  `(?:^|[.;:] |\\bwe (?:will )?)(?:modify|rewrite|refactor|extend|change) (?:the |our )${NOUN}(?=[.,;:)–—]| (?:to|so|and|with|for|in)\\b|$)`,
].map((pattern) => new RegExp(pattern, 'gi'))
