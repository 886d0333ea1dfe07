import type { PhrasingContent } from 'mdast'
import { hidesContent } from './hidden'
import type { Range } from './types'

/**
 * The words of a block without markup, and where each of them stands in the source.
 * All offsets are UTF-16 code units: `value` offsets are called plain, source offsets count from the chunk's start.
 */
export interface PlainText {
  readonly value: string
  /** Runs in which plain and source offsets advance together, ascending. */
  readonly runs: readonly Run[]
  readonly marks: readonly Mark[]
}

interface Run {
  readonly plain: number
  readonly source: number
  /** Length of the entity that the run's only character is written as. */
  readonly width?: number
}

/** Markup that means something: the plain span it covers (empty for images and footnote references). */
interface Mark {
  readonly kind: 'link' | 'image' | 'code' | 'strong' | 'emphasis' | 'footnote' | 'html'
  readonly start: number
  readonly end: number
  /** URL of a link or image (`[label]` where it stands elsewhere), identifier of a footnote, markup of inline HTML. */
  readonly target: string
}

export const EMPTY_TEXT: PlainText = { value: '', runs: [], marks: [] }

/** Flattens the phrasing content of a node. `source` is the text that positions count in (the chunk's). */
export function plainText({ children, position }: Inline, source: string): PlainText {
  const builder = new Builder(source, afterMarker(source, position?.start?.offset ?? 0))
  for (const node of children) builder.add(node)
  return builder.finish()
}

/** Behind the `##` of a heading: text without a position of its own begins there. */
function afterMarker(source: string, start: number): number {
  const marker = /[#\t ]*/y
  marker.lastIndex = start
  return source.charAt(start) === '#' ? start + (marker.exec(source)?.[0].length ?? 0) : start
}

interface Inline {
  readonly children: readonly PhrasingContent[]
  readonly position?: { readonly start?: { readonly offset?: number | undefined } | undefined } | undefined
}

/** Joins texts (the cells of a row) with a separator that no source character stands for. */
export function joinTexts(parts: readonly PlainText[], separator: string): PlainText {
  let value = ''
  const runs: Run[] = []
  const marks: Mark[] = []
  for (const part of parts) {
    if (value !== '') value += separator
    const at = value.length
    for (const run of part.runs) runs.push({ ...run, plain: run.plain + at })
    for (const mark of part.marks) marks.push({ ...mark, start: mark.start + at, end: mark.end + at })
    value += part.value
  }
  return { value, runs, marks }
}

/** The part of a text between two plain offsets. Marks that reach beyond it are cut off. */
export function sliceText({ value, runs, marks }: PlainText, start: number, end: number): PlainText {
  const first = Math.max(
    0,
    runs.findLastIndex((run) => run.plain <= start),
  )
  return {
    value: value.slice(start, end),
    runs: runs
      .slice(first)
      .filter((run) => run.plain < end)
      .map((run) => {
        const behind = Math.max(0, start - run.plain)
        const source = run.width === undefined ? run.source + behind : run.source
        return { ...run, plain: run.plain + behind - start, source }
      }),
    marks: marks
      .filter((mark) => mark.start < end && (mark.end > start || mark.start >= start))
      .map((mark) => ({
        ...mark,
        start: Math.max(mark.start, start) - start,
        end: Math.min(mark.end, end) - start,
      })),
  }
}

/** Source range of a plain span; it ends where the last character ends, not where the next one starts. */
export function sourceRange(text: PlainText, start: number, end: number): Range {
  const from = spanOf(text, start).start
  return { start: from, end: end > start ? Math.max(from, spanOf(text, end - 1).end) : from }
}

/** Where the character at a plain offset is written. */
function spanOf({ runs }: PlainText, plain: number): Range {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle]?.plain ?? 0) <= plain) low = middle
    else high = middle - 1
  }
  const run = runs[low]
  if (run === undefined) return { start: 0, end: 0 }
  if (run.width !== undefined) return { start: run.source, end: run.source + run.width }
  const start = run.source + Math.max(0, plain - run.plain)
  return { start, end: start + 1 }
}

class Builder {
  private value = ''
  private readonly runs: Run[] = []
  private readonly marks: Mark[] = []
  /** Name of the inline element that hides what follows, and how many of its name are open; empty for none. */
  private hidden = ''
  private depth = 0

  constructor(
    private readonly source: string,
    /** Source offset behind what was added last. */
    private cursor: number,
  ) {}

  finish(): PlainText {
    return { value: this.value, runs: this.runs, marks: this.marks }
  }

  add(node: PhrasingContent): void {
    if (this.hides(node)) return
    const start = this.value.length
    // Links that remark-gfm finds in text have no position, nor has the text around them: they follow what was last.
    const from = node.position?.start.offset ?? this.following(node)
    const to = node.position?.end.offset ?? this.source.length
    this.addContent(node, start, from, to)
    if (node.position !== undefined) this.cursor = to
  }

  /** Text between an inline tag that hides it and its end is left out, and so are the tags. */
  private hides(node: PhrasingContent): boolean {
    const tag = node.type === 'html' ? INLINE_TAG.exec(node.value) : null
    const [, slash = '', name = '', attributes = ''] = tag ?? []
    if (this.hidden === '') {
      if (tag === null || slash !== '' || attributes.endsWith('/') || !hidesContent(attributes)) return false
      this.hidden = name.toLowerCase()
      this.depth = 1
    } else if (tag !== null && name.toLowerCase() === this.hidden) {
      this.depth += slash === '' ? 1 : -1
      if (this.depth === 0) this.hidden = ''
    }
    this.cursor = node.position?.end.offset ?? this.cursor
    return true
  }

  private following(node: PhrasingContent): number {
    if (node.type !== 'text') return this.cursor
    return Math.max(this.cursor, this.source.indexOf(node.value, this.cursor))
  }

  private addContent(node: PhrasingContent, start: number, from: number, to: number): void {
    switch (node.type) {
      case 'text':
        this.addText(node.value, from, to)
        return
      case 'inlineCode':
        this.addCode(node.value, from, to)
        this.mark('code', start, '')
        return
      case 'break':
        this.addAligned(' ', from)
        return
      case 'image':
        this.mark('image', start, node.url)
        return
      case 'imageReference':
        this.mark('image', start, node.identifier)
        return
      case 'footnoteReference':
        this.mark('footnote', start, node.identifier)
        return
      case 'html':
        if (/^<br\b/i.test(node.value)) this.addAligned(' ', from)
        this.mark('html', start, node.value)
        return
      default:
        if (!('children' in node)) return
        this.cursor = from
        for (const child of node.children) this.add(child)
        if (node.type === 'link') this.mark('link', start, node.url)
        else if (node.type === 'linkReference') this.mark('link', start, `[${node.identifier}]`)
        else if (node.type === 'strong' || node.type === 'emphasis') this.mark(node.type, start, '')
    }
  }

  private mark(kind: Mark['kind'], start: number, target: string): void {
    this.marks.push({ kind, start, end: this.value.length, target })
  }

  private addAligned(value: string, source: number): void {
    if (value === '') return
    this.runs.push({ plain: this.value.length, source })
    this.value += value
    this.cursor = source + value.length
  }

  /** Inside the fence of a code span nothing is escaped, and line breaks have become spaces. */
  private addCode(value: string, from: number, to: number): void {
    let fence = 0
    while (this.source.charAt(from + fence) === '`') fence++
    this.addPieces(value, from + fence, to - fence, CODE)
  }

  /** Text whose source differs (escapes, entities, quote markers at line starts) is aligned character by character. */
  private addText(value: string, from: number, to: number): void {
    const flat = value.replace(/[\r\n\t]/g, ' ')
    if (to - from === value.length) this.addAligned(flat, from)
    else this.addPieces(value, from, to, TEXT)
  }

  private addPieces(value: string, from: number, to: number, written: Written): void {
    let source = from
    let inRun = false
    for (let i = 0; i < value.length; i++) {
      const at = this.find(value.charCodeAt(i), source, to, written)
      // What is not found is the second half of what the entity before stands for.
      if (at < 0) continue
      const width = written.entities ? this.entityAt(at, at > source) : 0
      if (!inRun || at !== source || width > 0) {
        const run = { plain: this.value.length + i, source: at }
        this.runs.push(width > 0 ? { ...run, width } : run)
      }
      inRun = width === 0
      source = at + Math.max(1, width)
    }
    this.value += value.replace(/[\r\n\t]/g, ' ')
    this.cursor = source
  }

  /** The next source offset that stands for a character: the character itself, or an entity; -1 where there is none. */
  private find(code: number, from: number, to: number, { entities, skipped }: Written): number {
    for (let at = from; at < to; at++) {
      const here = this.source.charCodeAt(at)
      if (here === code || (here === 0 && code === REPLACEMENT)) return at
      if (entities && here === AMPERSAND && !isLowSurrogate(code)) return at
      if (!entities && code === SPACE && (here === LINE_FEED || here === CARRIAGE_RETURN)) return at
      if (!skipped.includes(this.source.charAt(at))) return -1
    }
    return -1
  }

  /** Length of the entity written at `at`; 0 where there is none, or where its ampersand is escaped. */
  private entityAt(at: number, afterSkipped: boolean): number {
    if (this.source.charCodeAt(at) !== AMPERSAND) return 0
    if (afterSkipped && this.source.charAt(at - 1) === '\\') return 0
    ENTITY.lastIndex = at
    return ENTITY.exec(this.source)?.[0].length ?? 0
  }
}

const INLINE_TAG = /^<(\/?)([A-Za-z][\w-]*)([^<>]*)>$/

/** How a piece of text is written: with entities or not, and what no character of the text may stand for. */
interface Written {
  readonly entities: boolean
  readonly skipped: string
}
const TEXT: Written = { entities: true, skipped: '\\> \t\r\n' }
const CODE: Written = { entities: false, skipped: '> \t\r\n' }

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const SPACE = 32
const AMPERSAND = 38
const REPLACEMENT = 0xfffd
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y

function isLowSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xdc00
}
