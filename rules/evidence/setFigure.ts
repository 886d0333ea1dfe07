import type { ReviewDocument, Section, Signal, Statement } from '../../server/src/facts/types'
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
  if (statement.says(SAVED) || statement.says(LABELLED)) return true
  if (statement.place !== 'paragraph' && isConfigured(statement.section)) return true
  if (statement.place !== 'row') return statement.says(SETTINGS) || statement.says(LIMITS)
  const text = lineAt(source, statement.range.start)
  if (SETTINGS.test(text) || LIMITS.test(text)) return true
  return (text.match(/\|\s*[~≈]?[\d.,]+\s?%\s*(?=\|)/gu)?.length ?? 0) > 1
}
const SETTINGS =
  /\d\s?%\s(?:\w+\s)?(?:cut|commission|fee|interest|tax|vat)\b|\b(?:fees?|commission|take rate|interest rate|tax|vat|surcharge)(?: \w+){0,2} [\d.]+\s?%|\bcommissions? (?:on|of|per) [^.;]{0,40}\d\s?%|\bmin\.? [$€£]\d|\btargets?\b|\bwe (?:set|charge|plan with|chose|choose|picked) |\bcap(?:s|ped)? (?:\w+ ){0,3}at\b|\btakes? [\d.]+\s?%|\bguess(?:es|ed)?\b|\bodds\b|\bchance\b|\bprobability\b|\bat (?:about )?[\d.]+\s?% (?:utili[sz]ation|load|capacity|usage|take-?up|uptake|occupancy)|\d\s?% (?:overhead|cpu|memory|load|bandwidth)\b|\b(?:identify|find|name|verify) (?:the |its )?(?:original|source)|\bwith (?:about |fewer than |more than |up to )?[\d,]+(?:(?: to |\s?[-–]\s?)[\d,]+)?\+? (?:employees|people|members|seats|users)\b/i
/** Two of them: a span that somebody set. */
const LIMITS = /[<>≥≤]=?\s?\d[\s\S]*?[<>≥≤]=?\s?\d/u
/** "€90 for three (~15 % savings)": whoever reads it can work it out from the prices. */
const SAVED = /[$€£]\s?\d[^.;]{0,60}\b\d+\s?% (?:savings?|saved|off|discount|cheaper|less|reduction)\b/i
/** "Sales tax: 9 %", "Option 2: 20 % gratuity": a rate that somebody set, and its name. */
const LABELLED =
  /\b(?:tax(?:es)?|vat|fees?|commission|interest|deposit|surcharge|gratuit(?:y|ies)|tips?|discount|royalt(?:y|ies)|refund|penalty)(?: rate)?: ?[\d.]+\s?%|\d\s?% (?:gratuity|tips?|deposit|surcharge|refund|royalty|penalty|interest)\b/i

/** Below a heading for settings, sample or seed data, and on the way up to the title, a list holds values and counts nothing. */
function isConfigured(section: Section): boolean {
  for (let at: Section | null = section; at !== null && at.depth > 1; at = at.parent)
    if (CONFIGURED.test(at.title)) return true
  return false
}
const CONFIGURED =
  /\b(?:seed|sample|mock|demo|test|dummy|example|initial) (?:data|records|content|accounts|values)\b|\b(?:settings|configuration|config|defaults|parameters|fixtures)\b|\bbudgets?\b|\ballocations?\b|^[\d.\s]*(?:fees|tips|tax(?:es)?|rates|gratuit(?:y|ies))$/i
