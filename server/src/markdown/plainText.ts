import type { PhrasingContent } from 'mdast'
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

/** Flattens phrasing content. `source` is the text its positions count in (the chunk's). */
export function plainText(nodes: readonly PhrasingContent[], source: string): PlainText {
  const builder = new Builder(source)
  for (const node of nodes) builder.add(node)
  return builder.finish()
}

/** Joins texts (the cells of a row) with a separator that no source character stands for. */
export function joinTexts(parts: readonly PlainText[], separator: string): PlainText {
  let value = ''
  const runs: Run[] = []
  const marks: Mark[] = []
  for (const part of parts) {
    if (value !== '') value += separator
    const at = value.length
    for (const run of part.runs) runs.push({ plain: run.plain + at, source: run.source })
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
      .map(({ plain, source }) =>
        plain < start ? { plain: 0, source: source + start - plain } : { plain: plain - start, source },
      ),
    marks: marks
      .filter((mark) => mark.start < end && (mark.end > start || mark.start >= start))
      .map((mark) => ({
        ...mark,
        start: Math.max(mark.start, start) - start,
        end: Math.min(mark.end, end) - start,
      })),
  }
}

/** Source offset of a plain offset, counted from the chunk's start. */
function sourceOffset(text: PlainText, plain: number): number {
  const { runs } = text
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const run = runs[middle]
    if (run !== undefined && run.plain <= plain) low = middle
    else high = middle - 1
  }
  const run = runs[low]
  return run === undefined ? 0 : run.source + Math.max(0, plain - run.plain)
}

/** Source range of a non-empty plain span; its end is the end of the last character, not the start of the next. */
export function sourceRange(text: PlainText, start: number, end: number): Range {
  const from = sourceOffset(text, start)
  return { start: from, end: end > start ? Math.max(from, sourceOffset(text, end - 1) + 1) : from }
}

class Builder {
  private value = ''
  private readonly runs: Run[] = []
  private readonly marks: Mark[] = []

  constructor(private readonly source: string) {}

  finish(): PlainText {
    return { value: this.value, runs: this.runs, marks: this.marks }
  }

  add(node: PhrasingContent): void {
    const start = this.value.length
    switch (node.type) {
      case 'text':
        this.addText(node.value, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
        return
      case 'inlineCode':
        this.addAligned(node.value, (node.position?.start.offset ?? 0) + 1)
        this.mark('code', start, '')
        return
      case 'break':
        this.addAligned(' ', node.position?.start.offset ?? 0)
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
        if (/^<br\b/i.test(node.value)) this.addAligned(' ', node.position?.start.offset ?? 0)
        this.mark('html', start, node.value)
        return
      default:
        if (!('children' in node)) return
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
  }

  /** Text whose source differs (escapes, entities, quote markers at line starts) is aligned character by character. */
  private addText(value: string, from: number, to: number): void {
    const flat = value.replace(/[\r\n\t]/g, ' ')
    if (to - from === value.length) {
      this.addAligned(flat, from)
      return
    }
    let source = from
    let open = -1
    for (let i = 0; i < value.length; i++) {
      const before = source
      source = this.advance(value.charCodeAt(i), source, to)
      if (open < 0 || source !== before) {
        if (open >= 0) this.addAligned(flat.slice(open, i), this.runSource)
        open = i
        this.runSource = source
      }
      if (this.source.charCodeAt(source) === 38 && value.charCodeAt(i) !== 38) {
        const end = this.source.indexOf(';', source)
        source = end < 0 ? source + 1 : end + 1
      } else source += 1
    }
    if (open >= 0) this.addAligned(flat.slice(open), this.runSource)
  }

  private runSource = 0

  /** The next source offset that can stand for `code`: the same character, or an entity. */
  private advance(code: number, source: number, to: number): number {
    for (let at = source; at < to; at++) {
      const here = this.source.charCodeAt(at)
      if (here === code || here === 38) return at
      if ((code === 10 || code === 13) && (here === 10 || here === 13)) return at
    }
    return Math.min(source, to)
  }
}
