import type { Code, RootContent } from 'mdast'

/** A chunk of more UTF-16 code units is not parsed. Real documents stay below a quarter of it. */
const MAX_LENGTH = 200_000
/** Closing brackets without an opening one: micromark takes quadratic time in them. */
const MAX_STRAY_BRACKETS = 500
/** Runs of `*`, `_` or `~`, likewise quadratic within a paragraph. */
const MAX_EMPHASIS_RUNS = 5_000
/** Inline `<!` and `<?`: each that is never closed is looked for up to the paragraph's end. */
const MAX_HTML_OPENINGS = 200
/** Open brackets, block containers, or levels of the finished tree. */
const MAX_DEPTH = 300

/**
 * Whether a chunk can be parsed in bounded time and stack. Said no to is only what nobody writes by hand: data in
 * one line, thousands of nested quotes or stray brackets.
 */
export function isParsable(text: string): boolean {
  if (text.length > MAX_LENGTH) return false
  let depth = 0
  let strayBrackets = 0
  let emphasisRuns = 0
  let htmlOpenings = 0
  let containers = 0
  let atLineStart = true
  let previous = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) {
      atLineStart = true
      containers = 0
    } else if (code === 91) {
      depth++
    } else if (code === 93) {
      if (depth > 0) depth--
      else strayBrackets++
    } else if ((code === 42 || code === 95 || code === 126) && code !== previous) {
      emphasisRuns++
    } else if ((code === 33 || code === 63) && previous === 60) {
      htmlOpenings++
    }
    if (atLineStart) {
      if (isContainerMark(code)) containers++
      else if (code > 32 && !(code >= 48 && code <= 57)) atLineStart = false
    }
    if (depth > MAX_DEPTH || containers > MAX_DEPTH) return false
    if (htmlOpenings > MAX_HTML_OPENINGS || strayBrackets > MAX_STRAY_BRACKETS || emphasisRuns > MAX_EMPHASIS_RUNS) return false
    previous = code
  }
  return true
}

/** Whether a tree nests deeper than anything that reads it should have to recurse. */
export function isTooDeep(nodes: readonly RootContent[]): boolean {
  let level: readonly RootContent[] = nodes
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true
    level = level.flatMap((node): readonly RootContent[] => ('children' in node ? node.children : []))
  }
  return false
}

/** The tree of a chunk that is not parsed: one block of preformatted text, from which nobody reads prose. */
export function preformatted(source: string): Code {
  const text = source.trimEnd()
  const lineBreaks = text.match(/\r\n|\r|\n/g)?.length ?? 0
  const lastBreak = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
  return {
    type: 'code',
    lang: null,
    meta: null,
    value: text,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1 + lineBreaks, column: text.length - lastBreak, offset: text.length },
    },
  }
}

/** `>`, `-`, `+`, `*`, `.` and `)`: what stands in front of a nested block's text. */
function isContainerMark(code: number): boolean {
  return code === 62 || code === 45 || code === 43 || code === 42 || code === 46 || code === 41
}
