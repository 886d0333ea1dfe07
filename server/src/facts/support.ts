import type { FactBlock, SignalledSentence } from './chunkFacts'
import type { Support } from './types'

const SOURCE_WORDS =
  /\b(?:source|sources|data|citation)\s*:|\bn\s?=\s?\d|\([A-Z][\w&. -]{2,40},? (?:19|20)\d{2}\)|\baccording to\b|\bbased on (?:our|the|a|an|data|internal|\d)|\b(?:our|internal) (?:logs|analytics|telemetry|data|survey|research|billing|dashboard|interviews)\b/i
const FOLLOW_UP = /^(?:source|sources|data|based on|this comes from|see|ref|reference)\b[\s:]/i

/**
 * What backs a sentence in reach: a link, footnote, named source or sample in the sentence itself, a source that the
 * next sentence or the row's source column names, or a sourced lead-in give `direct`; a source elsewhere in the block
 * gives `nearby`.
 */
export function supportOf(
  sentence: SignalledSentence,
  within: FactBlock,
  index: number,
  leadIn: string,
): Support {
  if (isSourced(sentence, within)) return 'direct'
  const next = within.sentences[index + 1]
  if (next !== undefined && FOLLOW_UP.test(next.text)) return 'direct'
  if (hasSourceColumn(within)) return 'direct'
  if (leadIn !== '' && SOURCE_WORDS.test(leadIn)) return 'direct'
  return within.sentences.some((other) => other !== sentence && isSourced(other, within)) ? 'nearby' : 'none'
}

function isSourced({ start, end, text }: SignalledSentence, { block }: FactBlock): boolean {
  for (const mark of block.text.marks) {
    if (mark.end < start || mark.start > end) continue
    if (mark.kind === 'footnote') return true
    if (mark.kind === 'link' && !mark.target.startsWith('#') && !mark.target.startsWith('mailto:'))
      return true
  }
  return SOURCE_WORDS.test(text) || /\bhttps?:\/\/\S/.test(text)
}

function hasSourceColumn({ block: { row } }: FactBlock): boolean {
  if (row === null) return false
  return row.meanings.some(
    (meaning, column) => meaning === 'source' && /\w{2}/.test(row.cells[column]?.value ?? ''),
  )
}
