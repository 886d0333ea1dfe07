/**
 * Where a YAML text nests deeper than settings and front matter ever do, as an offset; null where it does not. To be asked before a text
 * is parsed: a parser that meets some thousand open brackets takes memory and time without end.
 */
export function tooDeepAt(text: string): number | null {
  const run = LONG_RUN.exec(text)
  let depth = 0
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/gu)) {
    if (run && index > run.index) break
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(depth - 1, 0)
    if (depth > MAX_DEPTH) return index
  }
  return run?.index ?? null
}

/** Brackets inside of texts count as well, as telling them apart is the parser's work. */
const MAX_DEPTH = 500
/** Lists in lists, and keys in keys, on one line. */
const LONG_RUN = /(?:[-?][ \t]+){100}/u
