/** A replacement in a text, in UTF-16 offsets. */
export interface TextReplacement {
  readonly start: number
  readonly end: number
  readonly newText: string
}

/** What a rule can be set to in `candor.yaml`, mildest last. */
export const LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const
export type Level = (typeof LEVELS)[number]

/** The lines to add where a file has none of them yet. */
export function ruleLines(ruleId: string, level: Level, lineBreak = '\n'): string {
  return ['rules:', `  ${ruleId}: ${level}`, ''].join(lineBreak)
}

/**
 * The change that sets a rule's level in the text of a `candor.yaml` and keeps all else as written, comments included.
 * Null where the rules are written in a form that is better changed by hand (`rules: {…}`, an alias, tabs).
 */
export function ruleSeverityEdit(text: string, ruleId: string, level: Level): TextReplacement | null {
  const lines = linesOf(text)
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n'
  const at = lines.findIndex(({ text: line }) => /^(?:rules|"rules"|'rules')[ ]*:/.test(line))
  const head = lines[at]
  if (!head) return append(text, ruleLines(ruleId, level, lineBreak), lineBreak)
  if (!OPENS_BLOCK.test(head.text)) return null
  const block = blockBelow(lines, at, 0)
  const indent = indentOf(block.find(isContent))
  if (block.some(({ text: line }) => /^ *\t/.test(line))) return null
  const entry = block.findIndex((line) => isKey(line, ruleId, indent))
  const known = block[entry]
  if (!known) {
    const end = lastContent(block)?.end ?? head.end
    const spaces = ' '.repeat(indent ?? 2)
    return { start: end, end, newText: `${lineBreak}${spaces}${ruleId}: ${level}` }
  }
  return setLevel(known, blockBelow(block, entry, indent ?? 2), level, lineBreak)
}

interface Line {
  readonly text: string
  /** UTF-16 offsets; the end is before the line break. */
  readonly start: number
  readonly end: number
}

const OPENS_BLOCK = /:[ ]*(?:#.*)?$/
const WORD = /^([ ]*[^:]+:[ ]+)(["']?)[a-z]+\2[ ]*(?:#.*)?$/

/** The level behind a rule's name, or behind `severity` among its options. */
function setLevel(
  entry: Line,
  options: readonly Line[],
  level: Level,
  lineBreak: string,
): TextReplacement | null {
  const word = WORD.exec(entry.text)
  if (word) return replaceWord(entry, word[1] ?? '', level)
  if (!OPENS_BLOCK.test(entry.text)) return null
  const indent = indentOf(options.find(isContent))
  if (indent === null) return { start: entry.end, end: entry.end, newText: ` ${level}` }
  const severity = options.find((line) => isKey(line, 'severity', indent))
  const value = severity && WORD.exec(severity.text)
  if (severity) return value ? replaceWord(severity, value[1] ?? '', level) : null
  return { start: entry.end, end: entry.end, newText: `${lineBreak}${' '.repeat(indent)}severity: ${level}` }
}

function replaceWord(line: Line, before: string, level: Level): TextReplacement {
  const rest = line.text.slice(before.length)
  const word = /^(["']?)[a-z]+\1/.exec(rest)?.[0] ?? ''
  const start = line.start + before.length
  return { start, end: start + word.length, newText: level }
}

function append(text: string, lines: string, lineBreak: string): TextReplacement {
  const gap = text === '' || text.endsWith('\n') ? '' : lineBreak
  return { start: text.length, end: text.length, newText: `${gap}${lines}` }
}

/** The lines after one that are indented deeper than it, blank ones and comments among them. */
function blockBelow(lines: readonly Line[], at: number, indent: number): readonly Line[] {
  const below = lines.slice(at + 1)
  const end = below.findIndex((line) => isContent(line) && (indentOf(line) ?? 0) <= indent)
  return end === -1 ? below : below.slice(0, end)
}

function isContent({ text }: Line): boolean {
  return !/^\s*(?:#.*)?$/.test(text)
}

function lastContent(block: readonly Line[]): Line | undefined {
  return [...block].reverse().find(isContent)
}

function indentOf(line: Line | undefined): number | null {
  return line ? line.text.length - line.text.trimStart().length : null
}

function isKey(line: Line, key: string, indent: number | null): boolean {
  if (indentOf(line) !== indent) return false
  const written = line.text.trimStart()
  return [key, `"${key}"`, `'${key}'`].some((name) =>
    new RegExp(`^[ ]*:(?:[ ]|$)`).test(after(written, name)),
  )
}

function after(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length) : '-'
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of text.matchAll(/\r?\n|$/g)) {
    lines.push({ text: text.slice(start, match.index), start, end: match.index })
    start = match.index + match[0].length
  }
  return lines
}
