/** Numbers as they are spelled out, each at the place of its value. */
export const NUMBER_WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A whole number in words or figures ("1,200"); NaN where it is neither. */
export function numberIn(written: string): number {
  const value = NUMBER_WORDS.indexOf(written.toLowerCase())
  return value < 0 ? Number(written.replaceAll(',', '')) : value
}
