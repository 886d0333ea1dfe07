/**
 * Breaks text into lines of at most `width` characters between words; a word that is longer keeps a line to itself.
 * No-break spaces do not break and become plain spaces.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const [gap, word] of wordsOf(text)) {
    const longer = line === '' ? word : line + gap + word
    if (line !== '' && length(longer) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line].map((each) => each.replaceAll('\u00A0', ' '))
}

/** Each word with the spaces before it, which are kept inside a line. */
function wordsOf(text: string): readonly (readonly [gap: string, word: string])[] {
  return [...text.matchAll(/([ \t\n]*)([^ \t\n]+)/g)].map((match) => [match[1] ?? '', match[2] ?? ''])
}

/** Characters as people count them, near enough for text that is mostly Latin. */
function length(text: string): number {
  return Array.from(text).length
}
