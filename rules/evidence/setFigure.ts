import type { ReviewDocument, Signal, Statement } from '../../server/src/facts/types'
import { lineAt } from '../lines'

/** "Dozens of screens", "hundreds of services": a manner of speaking; from tens of thousands on somebody must have counted. */
export function isSmallCrowd({ data, text }: Signal): boolean {
  return (
    data?.form === 'crowd' &&
    /^(?:(?:tens|hundreds) of )?(?:dozens|hundreds|thousands)(?: of)?$/i.test(text) &&
    !/^(?:tens|hundreds) of thousands/i.test(text)
  )
}

/** A fee, a cap, a scale, a size of company or the odds somebody gives; a target or a second value makes it a measure. */
export function isSet(
  { text: source }: ReviewDocument,
  statement: Statement,
  { text: figure }: Signal,
): boolean {
  if (/^0\s?%?\s?[-–]\s?100\s?%$/u.test(figure)) return true
  if (statement.place !== 'row') return statement.says(SETTINGS) || statement.says(LIMITS)
  const text = lineAt(source, statement.range.start)
  if (SETTINGS.test(text) || LIMITS.test(text)) return true
  return (text.match(/\|\s*[~≈]?[\d.,]+\s?%\s*(?=\|)/gu)?.length ?? 0) > 1
}
const SETTINGS =
  /\d\s?%\s(?:\w+\s)?(?:cut|commission|fee|interest|tax|vat)\b|\b(?:fees?|commission|take rate|interest rate|tax|vat|surcharge)(?: \w+){0,2} [\d.]+\s?%|\bmin\.? [$€£]\d|\btargets?\b|\bwe (?:set|charge|plan with|chose|choose|picked) |\bcap(?:s|ped)? (?:\w+ ){0,3}at\b|\btakes? [\d.]+\s?%|\bguess(?:es|ed)?\b|\bodds\b|\bchance\b|\bprobability\b|\bat (?:about )?[\d.]+\s?% (?:utili[sz]ation|load|capacity|usage|take-?up|uptake|occupancy)|\d\s?% (?:overhead|cpu|memory|load|bandwidth)\b|\b(?:identify|find|name|verify) (?:the |its )?(?:original|source)|\bwith (?:about |fewer than |more than |up to )?[\d,]+(?:(?: to |\s?[-–]\s?)[\d,]+)?\+? (?:employees|people|members|seats|users)\b/i
/** Two of them: a span that somebody set. */
const LIMITS = /[<>≥≤]=?\s?\d[\s\S]*?[<>≥≤]=?\s?\d/u
