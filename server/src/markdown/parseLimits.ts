import type { Code, RootContent } from 'mdast'

/** UTF-16 code units. Chunks of real documents stay below a quarter of it. */
const MAX_LENGTH = 200_000
/** micromark takes quadratic time in the lines of some blocks, such as lazily continued quotes. */
const MAX_LINES = 3_000
/** Closing brackets without an opening one, runs of `*`, `_` or `~`, and `<!` or `<?`: quadratic in a paragraph. */
const MAX_STRAY_BRACKETS = 500
const MAX_EMPHASIS_RUNS = 5_000
const MAX_HTML_OPENINGS = 200
/** Quotes and list items opened in one line. */
const MAX_CONTAINERS = 200
/** Levels of the finished tree, and brackets open at the same time. */
const MAX_DEPTH = 500

/**
 * Whether a chunk can be parsed in bounded time. Said no to is only what nobody writes by hand: data in one line,
 * hundreds of nested quotes, thousands of stray brackets.
 */
export function isParsable(text: string): boolean {
  return text.length <= MAX_LENGTH && hasModestLines(text) && hasModestMarks(text)
}

function hasModestLines(text: string): boolean {
  let lines = 0
  for (const { 0: line } of text.matchAll(/[^\r\n]+/g)) {
    if (++lines > MAX_LINES) return false
    const containers =
      /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*/.exec(line)?.[0].match(/[>+*.)-]/g) ?? []
    if (containers.length > MAX_CONTAINERS) return false
  }
  return true
}

function hasModestMarks(text: string): boolean {
  let openBrackets = 0
  let strayBrackets = 0
  let emphasisRuns = 0
  let htmlOpenings = 0
  for (const { 0: mark } of text.matchAll(/[[\]]|\*+|_+|~+|<[!?]/g)) {
    if (mark === '[') openBrackets++
    else if (mark.startsWith('<')) htmlOpenings++
    else if (mark !== ']') emphasisRuns++
    else {
      if (openBrackets === 0 || openBrackets > MAX_DEPTH) strayBrackets++
      openBrackets = Math.max(0, openBrackets - 1)
    }
  }
  return (
    strayBrackets <= MAX_STRAY_BRACKETS &&
    emphasisRuns <= MAX_EMPHASIS_RUNS &&
    htmlOpenings <= MAX_HTML_OPENINGS
  )
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
