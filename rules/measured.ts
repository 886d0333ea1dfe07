/**
 * True where the text of a target holds a share, a multiple, a bounded or a counted figure. Dates and numbers of
 * documents measure nothing, and neither does a line about the document or what was found to be so today.
 */
export function isMeasured(text: string): boolean {
  return MEASURED.test(text) && !NO_AIM.test(text)
}

const MEASURED =
  /\d\s?%|[<>≥≤+]\s*\d|\b\d[\d.,]*\s?(?:x|k|m)\b|\b(?:at least|more than|fewer than|less than|under|over|within|from|to|reach)\s(?:\w+\s){0,2}[$€£]?\d|\b\d[\d,]*\+?\s(?:\w+\s){0,2}(?:users?|customers?|teams?|people|stars|downloads|minutes|hours|seconds|days)\b|\b(?:double|halve|triple)\b/i
const NO_AIM =
  /^(?:status|version|date|owner|author|updated?|last updated)\b|^(?:over|about|nearly|almost|around) [\d.]+\s?% of \w+ (?:\w+ ){0,2}(?:fail|struggle|report|say|said|do not|don['’]t|have)\b/i
