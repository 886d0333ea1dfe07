import { closesFence, listMarker, openingFence, type Line } from './lineStart'
import { closesRawHtml, htmlOpening } from './rawHtml'

/**
 * The top-level construct that may still be open at a line, packed into one number: the low four bits say which,
 * the rest holds what it needs to recognise its end. Numbers, because most documents have one line in two that
 * changes nothing and the scanner runs at every keystroke.
 */
export type OpenConstruct = number

/** Nothing that reaches over a blank line: paragraphs, headings, quotes, tables. */
export const NOTHING: OpenConstruct = 0
const HTML_UNTIL_BLANK: OpenConstruct = 1
const FOOTNOTE: OpenConstruct = 2
/** Never closed: too many readings of the lines so far are possible to follow them all. */
export const UNKNOWN: OpenConstruct = 3
const LIST = 4
const FENCE = 5
const RAW_HTML = 6

const FOOTNOTE_INDENT = 4
const EMPTY_ITEM = 1 << 7

/** What stands before a line, as far as it decides how the line is read. */
export interface LineContext {
  /** The line before is blank, or there is none. */
  afterBlank: boolean
  /**
   * The last line that was not blank may belong to HTML, indented code or front matter. micromark then still
   * counts that block as interrupted, and does not let every list marker open a list.
   */
  afterVerbatim: boolean
}

/**
 * Adds to `next` every construct that can be open behind a non-blank line, given one that can be open before it.
 * Where a line's reading depends on more than its first characters (is it a paragraph's lazy continuation, may this
 * marker interrupt), both answers are added: a boundary is safe where all readings allow it.
 */
export function step(open: OpenConstruct, line: Line, context: LineContext, next: Set<OpenConstruct>): void {
  switch (tag(open)) {
    case NOTHING:
      openTopLevel(line, context, next)
      return
    case FENCE:
      next.add(closesFence(line, open & 16 ? '~' : '`', open >> 5) ? NOTHING : open)
      return
    case RAW_HTML:
      next.add(closesRawHtml(line, open >> 4) ? NOTHING : open)
      return
    case LIST:
      stepList(open, line, context, next)
      return
    case FOOTNOTE:
      if (line.indent >= FOOTNOTE_INDENT) next.add(open)
      else leaveContainer(open, line, context, next)
      return
    default:
      next.add(open)
  }
}

/** Adds to `next` what can be open behind a blank line. */
export function stepBlank(open: OpenConstruct, next: Set<OpenConstruct>): void {
  if (open === HTML_UNTIL_BLANK) {
    next.add(NOTHING)
    return
  }
  next.add(tag(open) === LIST ? open & ~EMPTY_ITEM : open)
  // An item that starts with a blank line ends at the next one.
  if (tag(open) === LIST && open & EMPTY_ITEM) next.add(NOTHING)
}

/** Whether a chunk may start at this unindented line after a blank one, as far as `open` is concerned. */
export function allowsBoundary(open: OpenConstruct, line: Line, context: LineContext): boolean {
  switch (tag(open)) {
    case NOTHING:
      return !context.afterVerbatim || !startsContainer(line)
    case FOOTNOTE:
      return !startsContainer(line)
    case LIST:
      return listMarker(line) === null
    default:
      return false
  }
}

/** Whether the line may open a quote, list or footnote. */
function startsContainer(line: Line): boolean {
  const { text, first } = line
  return text.charAt(first) === '>' || text.startsWith('[^', first) || listMarker(line) !== null
}

/** Whether the construct is HTML, so that the line before counts as verbatim. */
export function isHtml(open: OpenConstruct): boolean {
  return open === HTML_UNTIL_BLANK || tag(open) === RAW_HTML
}

function openTopLevel(line: Line, context: LineContext, next: Set<OpenConstruct>): void {
  if (line.indent > 3) {
    next.add(NOTHING)
    return
  }
  const fence = openingFence(line)
  if (fence > 0) {
    next.add(FENCE | (line.text.charAt(line.first) === '~' ? 16 : 0) | (fence << 5))
    return
  }
  const html = htmlOpening(line)
  if (html !== null && html !== 'until-blank') {
    next.add(html.closed ? NOTHING : RAW_HTML | (html.kind << 4))
    return
  }
  if (html === 'until-blank') next.add(HTML_UNTIL_BLANK)
  if (line.text.startsWith('[^', line.first)) next.add(FOOTNOTE)
  const marker = listMarker(line)
  if (marker) next.add(listOf(marker.kind, marker.content, marker.empty))
  if (!marker || !(marker.interrupts || (context.afterBlank && !context.afterVerbatim))) next.add(NOTHING)
}

function stepList(open: OpenConstruct, line: Line, context: LineContext, next: Set<OpenConstruct>): void {
  if (line.indent >= open >> 8) {
    next.add(open & ~EMPTY_ITEM)
    return
  }
  const marker = listMarker(line)
  if (marker?.kind === ((open >> 4) & 7)) next.add(listOf(marker.kind, marker.content, marker.empty))
  else leaveContainer(open, line, context, next)
}

/** A line indented too little for the open container: top level, unless it lazily continues a paragraph in there. */
function leaveContainer(
  open: OpenConstruct,
  line: Line,
  context: LineContext,
  next: Set<OpenConstruct>,
): void {
  const before = next.has(NOTHING)
  next.delete(NOTHING)
  openTopLevel(line, context, next)
  if (next.has(NOTHING) && !context.afterBlank) next.add(open)
  if (before) next.add(NOTHING)
}

function listOf(kind: number, content: number, empty: boolean): OpenConstruct {
  return LIST | (kind << 4) | (empty ? EMPTY_ITEM : 0) | (content << 8)
}

function tag(open: OpenConstruct): number {
  return open & 15
}
