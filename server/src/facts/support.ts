import { hasSample, hasSource, isFilledNote, isReading, namesRecord } from './evidenceSigns'
import type { FactBlock, SignalledSentence } from './factBlock'
import type { Taught } from './team'
import type { Support } from './types'

const SOURCE_WORDS =
  /\b(?:source|sources|data|citation)\s*:|\bn\s?=\s?\d|\([A-Z][\w&. -]{2,40},? (?:19|20)\d{2}\)|\baccording to (?!experts|analysts|many|some|most|research(?:ers)?\b|studies)|\bbased on (?:our|the|a|an|data|internal|\d)|\b(?:our|internal) (?:logs|analytics|telemetry|data|survey|research|billing|dashboard|interviews)\b/i
/** "Studies show", "the data suggests": a kind of source, and none in particular. */
const NAMELESS =
  /(?:^|[,;:]|\b(?:the|that|as|and|many|several|some|recent|most))\s*(?:studies|research|data|surveys?|statistics|reports?|metrics|findings|results|analytics|benchmarks?|interviews?)\s(?:\w+ly )?(?:has |have )?(?:shows?|shown|indicates?|suggests?|reveals?|confirms?|finds?|found|demonstrates?)\b/i
const FOLLOW_UP = /^(?:source|sources|data|based on|this comes from|see|ref|reference)\b[\s:]/i

/**
 * What backs a sentence in reach: a link, footnote, named source or sample in the sentence itself, a source that the
 * next sentence or the row's source column names, or a sourced lead-in give `direct`; a source elsewhere in the block
 * gives `nearby`. `sourced` is what `sourcedSentences` tells of the block.
 */
export function supportOf(
  index: number,
  within: FactBlock,
  leadIn: string,
  sourced: readonly boolean[],
): Support {
  if (sourced[index] === true) return 'direct'
  const next = within.sentences[index + 1]
  if (next !== undefined && FOLLOW_UP.test(next.text)) return 'direct'
  if (hasSourceColumn(within)) return 'direct'
  if (leadIn !== '' && SOURCE_WORDS.test(leadIn)) return 'direct'
  return sourced.includes(true) ? 'nearby' : 'none'
}

/** Which sentences of a block hold a source of their own; `taught` is what a team says of each. */
export function sourcedSentences(
  within: FactBlock,
  taught: readonly (Taught | null)[] | null = null,
): readonly boolean[] {
  return within.sentences.map(
    (sentence, index) => taught?.[index]?.source === true || isSourced(sentence, within),
  )
}

function isSourced({ start, end, text, figures }: SignalledSentence, { block }: FactBlock): boolean {
  for (const mark of block.text.marks) {
    if (mark.end < start || mark.start > end) continue
    if (isFilledNote(mark)) return true
    if (mark.kind === 'link' && !mark.target.startsWith('#') && !mark.target.startsWith('mailto:'))
      return true
  }
  if (SOURCE_WORDS.test(text) || /\bhttps?:\/\/\S/.test(text)) return true
  // Records, samples and readings are looked for only where they would back a figure.
  if (figures.length === 0) return false
  return namesRecord(text) || hasSample(text) || (isReading(text) && !NAMELESS.test(text))
}

const hasSourceColumn = ({ block: { row } }: FactBlock): boolean => row !== null && hasSource(row)
