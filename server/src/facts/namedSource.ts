/**
 * True where a sentence says itself who counted: a named body with the year it reported, or an own record with the time
 * it covers. Neither needs a link for a reader to know where to look.
 */
export function namesItsSource(text: string): boolean {
  if (DATED.test(text) && NAMED_BODY.test(text)) return true
  return OWN_RECORD.test(text) || MEASURED_ON.test(text) || (WHEN.test(text) && RECORD.test(text))
}

const DATED = /\b(?:19|20)\d\d\b/u
/** "Harbour Watch measured …", "the Port Authority's 2025 survey says …"; a sentence may open with a capital only. */
const NAMED_BODY =
  /(?<![\p{L}\p{N}])(?!(?:Stud(?:y|ies)|Research|Experts?|Surveys?|Analysts?|The|Our|We|It|This|That|Users|Many|Most|Some|Reports?|Data|Recent|Industry)\b)\p{Lu}[\p{L}\p{N}&.-]+(?:['’]s)?(?: (?:20\d\d|of|for|the|and|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,6} (?:measured|reports?|reported|found|finds|counts|counted|says|said|shows|puts|estimates?|surveyed)\b/u

/** "(own register)", "in our order log". */
const OWN_RECORD =
  /\b(?:own|our|internal) (?:\w+ )?(?:logs?|records?|register|ledger|telemetry|analytics|diar(?:y|ies)|survey|audit|books)\b/i
/** "(measured on two routes, ten runs)", "(n = 1,140)", "we watched seven of them". */
const MEASURED_ON =
  /\bmeasured (?:on|in|over|across|with)\b|\bn\s?=\s?\d|\b(?:were|we) (?:asked|surveyed|interviewed|watched|shadowed|observed)\b/i
const RECORD =
  /\b(?:logs?|records?|register|ledger|telemetry|analytics|diar(?:y|ies)|scales|survey|census|audit|export|dashboard|invoices|table,)/i
const WHEN =
  /\b(?:19|20)\d\d\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\bin May\b|\bQ[1-4]\b|\bweeks? \d/i
