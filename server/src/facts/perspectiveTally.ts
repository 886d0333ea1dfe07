import type { SignalledSentence } from './factBlock'
import { isMeasured } from './perspectiveTraits'

/** What one saying says for one perspective. */
export interface PerspectiveScore {
  /** Facets touched, by name (`who`, `need`, …). */
  readonly facets: ReadonlySet<string>
  /** Words, phrases and frames that count, each once, lower case. */
  readonly terms: ReadonlySet<string>
  /** Words of the subject that prove nothing alone, each once. */
  readonly support: ReadonlySet<string>
  /** Sentences that say how things are and hold a term. */
  readonly points: number
  /** Points that touch two facets, or carry a figure or a name: a reader can check or challenge them. */
  readonly concrete: number
  /** Terms that need no company, each once. */
  readonly anchors: ReadonlySet<string>
  /** Points that hold one of those. */
  readonly anchored: number
  /** Points that hold two different terms. */
  readonly rich: number
  /** Points that tell what does not hold, what was lost, or what something is set against. */
  readonly opposed: number
  /** Points on something that no list of subjects names: neither people, nor us, nor the product, but a licence, a price. */
  readonly things: number
  /** Specifications, plans and to-dos that hold a term: they touch the subject without answering the question. */
  readonly asides: number
  /** Sentences on the subject that tell of what exists today. */
  readonly current: number
  /** Plain statements among the points, each once, and the facet each tells of. */
  readonly plain: ReadonlyMap<string, string>
  /** The same of those that need company and have none in the saying. */
  readonly loose: ReadonlyMap<string, string>
  /** Names of others set against something, each once, lower case. Of the market only. */
  readonly others: ReadonlySet<string>
  /** Something touches the question, be it no answer. */
  readonly touched: boolean
}
export interface Span {
  readonly start: number
  readonly end: number
}

/** A term in a sentence: word span, its facet, and whether it means anything without company. */
export interface Find extends Span {
  /** Where its sentence starts: spans of different sentences have nothing in common. */
  readonly sentence: number
  readonly text: string
  readonly facet: string
  readonly weight: 'anchor' | 'shared' | 'support' | 'touch'
  /** Found by its frame alone, in a statement that can be counted once. */
  readonly plain: boolean
}
/** What the sentences of one saying add up to for one perspective. */
export class PerspectiveTally {
  private readonly lines: { finds: readonly Find[]; point: boolean; sentence: SignalledSentence }[] = []
  private others: Set<string> | null = null
  private current = 0

  add(finds: readonly Find[], point: boolean, sentence: SignalledSentence): void {
    this.lines.push({ finds, point, sentence })
    if (sentence.hits.has('trait.current')) this.current++
  }

  name(others: readonly string[]): void {
    for (const other of others) (this.others ??= new Set()).add(other)
  }

  /** Null where nothing counts: words of the subject alone count from two on. */
  finish(measured: boolean): PerspectiveScore | null {
    const { lines } = this
    const all = lines.length === 1 ? (lines[0]?.finds ?? []) : lines.flatMap(({ finds }) => finds)
    const facets = new Set<string>()
    const terms = new Set<string>()
    // Most sayings have none of these, and a set of its own for each would cost more than reading them.
    let support: Set<string> | null = null
    let plain: Map<string, string> | null = null
    let loose: Map<string, string> | null = null
    let anchors: Set<string> | null = null
    // A sentence touches two facets or three: lists are looked through as quickly, and are made for less.
    const [here, said]: [string[], string[]] = [[], []]
    let [points, concrete, anchored, rich, opposed, things, asides] = [0, 0, 0, 0, 0, 0, 0]
    let touched = false
    for (const { finds, point, sentence } of lines) {
      here.length = 0
      said.length = 0
      let sure = false
      for (const find of finds) {
        const text = stem(find.text)
        if (find.weight === 'touch') touched = true
        else if (find.weight === 'support') (support ??= new Set()).add(text)
        else if (find.weight === 'anchor' || inCompany(find, all)) {
          if (!here.includes(find.facet)) here.push(find.facet)
          if (!said.includes(text)) said.push(text)
          terms.add(text)
          if (find.weight === 'anchor') {
            ;(anchors ??= new Set()).add(text)
            sure = true
          }
          if (point && find.plain) (plain ??= new Map()).set(find.text, find.facet)
        } else if (point && find.plain) (loose ??= new Map()).set(find.text, find.facet)
      }
      if (here.length === 0) continue
      for (const facet of here) facets.add(facet)
      if (!point) {
        asides++
        continue
      }
      points++
      if (measured || here.length >= 2 || isMeasured(sentence)) concrete++
      if (sure) anchored++
      if (said.length >= 2) rich++
      if (OPPOSING.some((list) => sentence.hits.has(list))) opposed++
      if (sentence.subject === 'unknown') things++
    }
    if (facets.size === 0 && (support?.size ?? 0) < 2 && !touched)
      return loose === null ? null : { ...NOTHING, loose }
    return {
      facets,
      terms,
      support: support ?? NONE,
      points,
      concrete,
      anchors: anchors ?? NONE,
      anchored,
      rich,
      opposed,
      things,
      asides,
      plain: plain ?? NO_PLAIN,
      loose: loose ?? NO_PLAIN,
      current: this.current,
      others: this.others ?? NONE,
      touched,
    }
  }
}

const NONE: ReadonlySet<string> = new Set()
const NO_PLAIN: ReadonlyMap<string, string> = new Map()
const NOTHING: PerspectiveScore = {
  facets: NONE,
  terms: NONE,
  support: NONE,
  points: 0,
  concrete: 0,
  anchors: NONE,
  anchored: 0,
  rich: 0,
  opposed: 0,
  things: 0,
  asides: 0,
  plain: NO_PLAIN,
  loose: NO_PLAIN,
  current: 0,
  others: NONE,
  touched: false,
}

const OPPOSING = ['trait.limit', 'negation', 'loss', 'contrast'] as const

/** A word with several meanings counts beside another term of the perspective that is not the same word again. */
function inCompany(find: Find, all: readonly Find[]): boolean {
  return all.some(
    (other) =>
      other.weight !== 'support' &&
      other.weight !== 'touch' &&
      !(isNamed(other) && isNamed(find)) &&
      !overlap(other, find) &&
      !other.text.includes(stem(find.text)),
  )
}

/** A name beside a turn of phrase ("instead of"); another such name makes it no surer. */
function isNamed({ start, facet, weight, plain }: Find): boolean {
  return start < 0 && facet === 'alternatives' && weight === 'shared' && !plain
}

function overlap(one: Find, other: Find): boolean {
  if (one.sentence !== other.sentence || one.start < 0) return false
  return one.start < other.end && other.start < one.end
}

function stem(text: string): string {
  return text.length > 4 && text.endsWith('s') ? text.slice(0, -1) : text
}
