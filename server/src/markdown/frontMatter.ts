/**
 * The end of the YAML (`---`) or TOML (`+++`) block that opens at `start`, behind its last line break; `start` where
 * none opens there or it is never closed.
 */
export function endOfFrontMatter(text: string, start: number): number {
  const fence = text.slice(start, start + 3)
  if (fence !== '---' && fence !== '+++') return start
  const line = fence === '---' ? /---[ \t]*(?:\r\n?|\n|$)/y : /\+\+\+[ \t]*(?:\r\n?|\n|$)/y
  line.lastIndex = start
  if (!line.test(text) || !isLineBreak(text, line.lastIndex - 1)) return start
  for (let at = line.lastIndex; at < text.length;) {
    line.lastIndex = at
    if (line.test(text)) return line.lastIndex
    at = nextLine(text, at)
  }
  return start
}

/** Whether a text begins like front matter, which then depends on a line that may stand anywhere below. */
export function mayOpenFrontMatter(text: string): boolean {
  return /^\uFEFF?(?:---|\+\+\+)/.test(text)
}

function nextLine(text: string, offset: number): number {
  const lineBreak = /\r\n?|\n/g
  lineBreak.lastIndex = offset
  return lineBreak.test(text) ? lineBreak.lastIndex : text.length
}

function isLineBreak(text: string, offset: number): boolean {
  return text.charAt(offset) === '\n' || text.charAt(offset) === '\r'
}
