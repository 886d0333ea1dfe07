import type { PlainText } from '../markdown/plainText'

/**
 * Whether what stands from `start` to `end` only numbers a reference: "[2]", or a link whose words are a number. It counts
 * nothing, and is no word either.
 */
export function isReferenceNumber({ value, marks }: PlainText, start: number, end: number): boolean {
  if (!isDigit(value.charCodeAt(start)) || end - start > LONGEST) return false
  for (let at = start; at < end; at++) if (!isDigit(value.charCodeAt(at))) return false
  if (value.charAt(start - 1) === '[' && value.charAt(end) === ']') return true
  return marks.some((mark) => mark.kind === 'link' && mark.start === start && mark.end === end)
}

/** A longer number is a year or a count. */
const LONGEST = 3

const isDigit = (code: number): boolean => code >= 48 && code <= 57
