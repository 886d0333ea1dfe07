/** One non-blank source line, as the chunk scanner sees it. Offsets are UTF-16 code units into `text`. */
export interface Line {
  text: string
  /** The first character that is neither space nor tab. */
  first: number
  /** Just behind the last character, before the line break. */
  end: number
  /** Columns of white space before `first`, tabs counted to the next multiple of four. */
  indent: number
}

/** A list item's opening: `- `, `2) `. */
export interface ListMarker {
  /** 0-2: `-`, `+`, `*`; 3-4: digits with `.`, `)`. */
  readonly kind: number
  /** Columns that later lines must be indented by to belong to the item. */
  readonly content: number
  readonly empty: boolean
  /** Whether it opens a list even on the line after a paragraph's. */
  readonly interrupts: boolean
}

const TAB = 9
const SPACE = 32
const MAX_DIGITS = 9

/** The list marker at the start of a line; null where there is none or the line is a thematic break. */
export function listMarker(line: Line): ListMarker | null {
  if (line.indent > 3) return null
  const { text, first, end } = line
  const code = text.charCodeAt(first)
  let delimiter = first
  if (code >= 48 && code <= 57) {
    while (delimiter < end && delimiter - first < MAX_DIGITS && isDigit(text.charCodeAt(delimiter)))
      delimiter++
  } else if (isThematicBreak(line)) {
    return null
  }
  const kind = delimiter === end ? -1 : '-+*.)'.indexOf(text.charAt(delimiter))
  if (kind < 0 || kind > 2 === (delimiter === first)) return null
  const marked = line.indent + (delimiter - first) + 1
  let column = marked
  let at = delimiter + 1
  for (; at < end && isSpace(text.charCodeAt(at)); at++) {
    column += text.charCodeAt(at) === TAB ? 4 - (column % 4) : 1
  }
  const empty = at === end
  if (!empty && column === marked) return null
  const ordered = kind > 2
  return {
    kind,
    content: empty || column - marked > 4 ? marked + 1 : column,
    empty,
    interrupts: !empty && (!ordered || (code === 49 && delimiter === first + 1)),
  }
}

/** Length of the run of backticks or tildes that opens fenced code on this line; 0 where none does. */
export function openingFence(line: Line): number {
  const length = markerRun(line)
  if (line.indent > 3 || length < 3) return 0
  const { text, first, end } = line
  if (text.charAt(first) === '`') {
    for (let at = first + length; at < end; at++) if (text.charAt(at) === '`') return 0
  }
  return length
}

/** Whether the line closes fenced code that was opened by `length` of `marker`. */
export function closesFence(line: Line, marker: string, length: number): boolean {
  if (line.indent > 3 || line.text.charAt(line.first) !== marker) return false
  const run = markerRun(line)
  if (run < length) return false
  for (let at = line.first + run; at < line.end; at++) if (!isSpace(line.text.charCodeAt(at))) return false
  return true
}

export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB
}

/** How many times the line's first character is repeated, if it is one that fences are made of. */
function markerRun(line: Line): number {
  const code = line.text.charCodeAt(line.first)
  if (code !== 96 && code !== 126) return 0
  let at = line.first + 1
  while (at < line.end && line.text.charCodeAt(at) === code) at++
  return at - line.first
}

function isThematicBreak(line: Line): boolean {
  const { text, first, end } = line
  const code = text.charCodeAt(first)
  if (code !== 42 && code !== 45 && code !== 95) return false
  let count = 0
  for (let at = first; at < end; at++) {
    const here = text.charCodeAt(at)
    if (here === code) count++
    else if (!isSpace(here)) return false
  }
  return count > 2
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
