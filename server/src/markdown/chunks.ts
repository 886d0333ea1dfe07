import { endOfFrontMatter } from './frontMatter'
import { isSpace, type Line } from './lineStart'
import {
  NOTHING,
  UNKNOWN,
  allowsBoundary,
  isHtml,
  step,
  stepBlank,
  type LineContext,
  type OpenConstruct,
} from './openConstruct'

/** Where one chunk stands. Offsets are UTF-16 code units, `end` is exclusive, `line` is 0-based. */
export interface ChunkSpan {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly lineBreaks: number
  readonly kind: ChunkKind
}

/** Front matter opens a chunk of its kind, and is a thematic break anywhere else. A byte order mark has no nodes. */
export type ChunkKind = 'body' | 'front-matter' | 'byte-order-mark'

const BYTE_ORDER_MARK = 0xfeff
const TAB = 9
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Readings followed at the same time before the scanner gives up and lets the rest be one chunk. */
const MAX_READINGS = 16

/**
 * Cuts a text where remark can parse each part on its own and arrive at the tree it makes of the whole: before an
 * unindented line that follows a blank one and cannot continue what is open. Spans cover the text without gap or
 * overlap; an empty text has none. A byte order mark is a span of its own.
 */
export function chunkSpans(text: string): readonly ChunkSpan[] {
  return scan(text, TOP, () => false)
}

/** Where a chunk begins. What stands before it has no say in how the text is cut from there on. */
export type ChunkStart = Pick<ChunkSpan, 'start' | 'line'>

const TOP: ChunkStart = { start: 0, line: 0 }

/** Spans from the start of a chunk on, until a chunk begins where `isKnown` says that the rest is known. */
export function scan(
  text: string,
  from: ChunkStart,
  isKnown: (start: number) => boolean,
): readonly ChunkSpan[] {
  const spans: ChunkSpan[] = []
  const line: Line = { text, first: 0, end: 0, indent: 0 }
  const context: LineContext = { afterBlank: true, afterVerbatim: false }
  const lineEnds = new LineEnds(text)
  const readings = new Readings()

  let at = from.start
  if (at === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK) {
    spans.push({ start: 0, end: 1, line: 0, lineBreaks: 0, kind: 'byte-order-mark' })
    at = 1
  }
  let spanStart = at
  let spanLine = from.line
  let lineNumber = from.line
  const frontMatterEnd = from.start === 0 ? endOfFrontMatter(text, at) : 0
  let kind: ChunkKind = frontMatterEnd > at ? 'front-matter' : 'body'
  const close = (end: number): void => {
    spans.push({ start: spanStart, end, line: spanLine, lineBreaks: lineNumber - spanLine, kind })
    kind = 'body'
    spanStart = end
    spanLine = lineNumber
  }

  while (at < text.length) {
    readIndent(line, at)
    line.end = lineEnds.endOf(line.first)
    if (at < frontMatterEnd) {
      context.afterVerbatim = true
    } else if (line.first === line.end) {
      readings.passBlank()
      context.afterBlank = true
    } else {
      if (
        context.afterBlank &&
        line.first === at &&
        at > spanStart &&
        readings.allowBoundary(line, context)
      ) {
        close(at)
        if (isKnown(at)) return spans
        context.afterVerbatim = false
        readings.restart()
      }
      readings.pass(line, context)
      context.afterBlank = false
      context.afterVerbatim = line.indent > 3 || readings.sawHtml || text.charAt(line.first) === '<'
    }
    at = lineEnds.next(line.end)
    if (at > line.end) lineNumber++
  }
  if (spanStart < text.length) close(text.length)
  return spans
}

/** All constructs that can be open at the current line; nearly always a single one. */
class Readings {
  sawHtml = false
  #open = new Set<OpenConstruct>([NOTHING])
  #next = new Set<OpenConstruct>()

  restart(): void {
    this.#open.clear()
    this.#open.add(NOTHING)
  }

  allowBoundary(line: Line, context: LineContext): boolean {
    for (const open of this.#open) if (!allowsBoundary(open, line, context)) return false
    return true
  }

  pass(line: Line, context: LineContext): void {
    this.sawHtml = false
    for (const open of this.#open) {
      if (isHtml(open)) this.sawHtml = true
      step(open, line, context, this.#next)
    }
    this.#advance()
  }

  passBlank(): void {
    for (const open of this.#open) stepBlank(open, this.#next)
    this.#advance()
  }

  #advance(): void {
    const done = this.#open
    this.#open = this.#next
    if (this.#open.size > MAX_READINGS) {
      this.#open.clear()
      this.#open.add(UNKNOWN)
    }
    done.clear()
    this.#next = done
  }
}

/** Finds line breaks (`\n`, `\r\n`, lone `\r`) by searching ahead, which is far faster than looking at each character. */
class LineEnds {
  readonly #text: string
  #lineFeed = -1
  #carriageReturn = -1

  constructor(text: string) {
    this.#text = text
  }

  /** The offset of the first line break at or behind `offset`, or the text's length. Offsets must not go back. */
  endOf(offset: number): number {
    if (this.#lineFeed < offset) this.#lineFeed = this.#find('\n', offset)
    if (this.#carriageReturn < offset) this.#carriageReturn = this.#find('\r', offset)
    return Math.min(this.#lineFeed, this.#carriageReturn)
  }

  /** Where the line behind the line break at `end` starts. */
  next(end: number): number {
    if (this.#text.charCodeAt(end) === CARRIAGE_RETURN && this.#text.charCodeAt(end + 1) === LINE_FEED)
      return end + 2
    return Math.min(end + 1, this.#text.length)
  }

  #find(lineBreak: string, offset: number): number {
    const found = this.#text.indexOf(lineBreak, offset)
    return found < 0 ? this.#text.length : found
  }
}

function readIndent(line: Line, start: number): void {
  let at = start
  let indent = 0
  for (let code = line.text.charCodeAt(at); isSpace(code); code = line.text.charCodeAt(++at)) {
    indent += code === TAB ? 4 - (indent % 4) : 1
  }
  line.first = at
  line.indent = indent
}
