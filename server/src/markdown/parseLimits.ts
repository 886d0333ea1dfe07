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
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBreak(text.charCodeAt(at))) continue
    if (at > start && ++lines > MAX_LINES) return false
    // Each takes a character at the least, so that most lines are too short for as many.
    if (at - start > MAX_CONTAINERS && containersOf(text.slice(start, at)) > MAX_CONTAINERS) return false
    start = at + 1
  }
  return true
}

function containersOf(line: string): number {
  const opened = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*/.exec(line)?.[0] ?? ''
  return opened.match(/[>+*.)-]/g)?.length ?? 0
}

/** One character after the other: every text goes through here, and matches would cost more than counting. */
function hasModestMarks(text: string): boolean {
  let openBrackets = 0
  let strayBrackets = 0
  let emphasisRuns = 0
  let htmlOpenings = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === OPENING_BRACKET) openBrackets++
    else if (code === CLOSING_BRACKET) {
      if (openBrackets === 0 || openBrackets > MAX_DEPTH) strayBrackets++
      openBrackets = Math.max(0, openBrackets - 1)
    } else if (code === ASTERISK || code === UNDERSCORE || code === TILDE) {
      if (text.charCodeAt(at + 1) !== code) emphasisRuns++
    } else if (code === LESS_THAN && /[!?]/.test(text.charAt(at + 1))) htmlOpenings++
  }
  return (
    strayBrackets <= MAX_STRAY_BRACKETS &&
    emphasisRuns <= MAX_EMPHASIS_RUNS &&
    htmlOpenings <= MAX_HTML_OPENINGS
  )
}

const [OPENING_BRACKET, CLOSING_BRACKET] = [0x5b, 0x5d]
const [ASTERISK, UNDERSCORE, TILDE, LESS_THAN] = [0x2a, 0x5f, 0x7e, 0x3c]

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d
}

/** Whether a tree nests deeper than anything that reads it should have to recurse. */
export function isTooDeep(nodes: readonly RootContent[]): boolean {
  let level: readonly RootContent[] = nodes
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true
    const below: RootContent[] = []
    for (const node of level) if ('children' in node) for (const child of node.children) below.push(child)
    level = below
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
