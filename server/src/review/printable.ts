/**
 * Text of a document made safe to show: control characters and marks that turn the reading direction could move a
 * terminal's cursor or disguise what stands there, so each becomes a visible replacement character.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (mark) =>
    /\s/u.test(mark) ? ' ' : '\uFFFD',
  )
}
