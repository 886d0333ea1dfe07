import type { Node, Root, RootContent } from 'mdast'
import { mayHoldBareLink } from './bareLinks'

/**
 * A text without the middles of its plain runs of words, and the way back from its tree to the whole text's. remark
 * looks at each character to see what may begin there; in the middle of plain words nothing can, so the tree of the
 * shorter text has the same shape and takes half the time.
 */
export class Elision {
  /** The shorter text; one `MARK` stands for each middle left out. */
  readonly text: string
  readonly #middles: readonly string[]
  /** Where the marks stand in the shorter text, ascending. */
  readonly #marks: readonly number[]
  /** UTF-16 code units left out before each mark and, at the end, in all. */
  readonly #before: readonly number[]

  private constructor(source: string, runs: readonly Run[]) {
    const [parts, middles, marks, before] = [[] as string[], [] as string[], [] as number[], [0]]
    let [at, left] = [0, 0]
    for (const { start, end } of runs) {
      const [from, to] = [start + KEPT, end - KEPT]
      parts.push(source.slice(at, from))
      middles.push(source.slice(from, to))
      marks.push(from - left)
      left += to - from - MARK.length
      before.push(left)
      at = to
    }
    this.text = [...parts, source.slice(at)].join(MARK)
    this.#middles = middles
    this.#marks = marks
    this.#before = before
  }

  /** Null where a text has nothing to leave out. */
  static of(source: string): Elision | null {
    // Where links may begin without a mark, any word may be part of one.
    if (source.includes(MARK) || mayHoldBareLink(source)) return null
    const runs = plainRuns(source)
    return runs.length === 0 ? null : new Elision(source, runs)
  }

  /** Where an offset into the shorter text stands in the whole one. */
  offset(short: number): number {
    let [low, high] = [0, this.#marks.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#marks[middle] ?? 0) < short) low = middle + 1
      else high = middle
    }
    return short + (this.#before[low] ?? 0)
  }

  /** How a text differs from this one, where it does so in one of the middles alone; null where it does in any other way. */
  changeTo(other: Elision | null): ChangedMiddle | null {
    if (other?.text !== this.text) return null
    const at = this.#middles.findIndex((middle, index) => middle !== other.#middles[index])
    if (this.#middles.some((middle, index) => index > at && middle !== other.#middles[index])) return null
    const [was, is] = [this.#middles[at], other.#middles[at]]
    if (was === undefined || is === undefined) return null
    return { start: (this.#marks[at] ?? 0) + (this.#before[at] ?? 0), was, is }
  }

  /** Makes the shorter text's tree that of the whole one. False where a mark got lost, and the tree is of no use. */
  restore(tree: Root): boolean {
    let next = 0
    const put = (node: Root | RootContent): void => {
      this.#place(node)
      if ('children' in node) for (const child of node.children) put(child)
      else if ('value' in node && node.value.includes(MARK)) {
        const [first = '', ...rest] = node.value.split(MARK)
        node.value = rest.reduce((value, part) => value + (this.#middles[next++] ?? '') + part, first)
      }
    }
    put(tree)
    return next === this.#middles.length
  }

  #place({ position }: Node): void {
    if (position === undefined) return
    for (const point of [position.start, position.end]) {
      const { column, offset: short = 0 } = point
      point.offset = this.offset(short)
      // Nothing is left out at line breaks, so a line's start is where it was.
      point.column = 1 + point.offset - this.offset(short - column + 1)
    }
  }
}

/** Words that are others now. */
export interface ChangedMiddle {
  /** Where they stand in the whole text. */
  readonly start: number
  readonly was: string
  readonly is: string
}

/** A private-use character: remark takes it for one more letter. */
const MARK = '\u0086'
/** How much of a run stays at either end, so that what stands beside it has the neighbours it had. */
const KEPT = 4

interface Run {
  readonly start: number
  readonly end: number
}

/** A run begins with a letter, so that no list or heading begins in it, and ends before any white space. */
const WORDS = '[A-Za-z][A-Za-z0-9 ,.;:%\'"()/–—’“”-]{22,}[A-Za-z0-9.]'
/** What decides where words are plain: words (1), brackets, blank lines (2), and marks behind which nothing is left out. */
const STEP = new RegExp(`(${WORDS})|\\][(:]|[<&\\\\\`~]|[[\\]]|(\\n[ \\t]*\\r?\\n|\\r[ \\t]*\\r)`, 'g')

/** Labels and addresses are compared and decoded, so words in brackets stay whole, and those behind them until a blank line. */
function plainRuns(source: string): readonly Run[] {
  const runs: Run[] = []
  let [depth, stopped] = [0, false]
  for (const { 0: text, 1: words, 2: blank, index } of source.matchAll(STEP)) {
    if (blank !== undefined) [depth, stopped] = [0, false]
    else if (stopped) continue
    else if (words !== undefined) {
      if (depth === 0) runs.push({ start: index, end: index + text.length })
    } else if (text === '[') depth++
    else if (text === ']') depth = Math.max(0, depth - 1)
    else stopped = true
  }
  return runs
}
