import { collectFacts } from './collectFacts'
import { commentsOf } from './comments'
import { once } from './once'
import type { Outline } from './outline'
import { sectionAt, toStatement, type PlacedReading } from './placement'
import type { ReadBlock, ReadStatement } from './reading'
import type { DocumentInput, Facts, ReviewDocument, Section, SignalKind, Statement } from './types'

/** One version of a document as rules see it, over readings that may be shared with other versions. */
export function reviewDocument(
  input: DocumentInput,
  outline: Outline,
  readings: readonly PlacedReading[],
): ReviewDocument {
  const { sections } = outline
  const facts = once((): Facts => collectFacts(input, outline, readings))
  const comments = once(() => commentsOf(outline, readings))
  const carriers = once(() => carriersBySignal(readings))
  const statements = new Map<SignalKind, readonly Statement[]>()
  const statementsWith = (signal: SignalKind): readonly Statement[] => {
    const kept = statements.get(signal)
    if (kept !== undefined) return kept
    const found = (carriers().get(signal) ?? []).flatMap(({ placement, hits }) =>
      hits.map(({ block, statement }) => toStatement(placement, block, statement, sections)),
    )
    statements.set(signal, found)
    return found
  }
  const contentWords = once(() => contentWordsBySection(readings, sections))
  return {
    text: input.text,
    title: outline.title,
    titleRange: outline.titleRange,
    frontMatter: outline.frontMatter,
    sections,
    language: outline.language,
    words: outline.tally.words,
    type: outline.verdict.type,
    gate: outline.verdict.gate,
    gateReasons: outline.verdict.reasons,
    status: outline.status,
    get facts() {
      return facts()
    },
    get comments() {
      return comments()
    },
    statementsWith,
    statementsIn: (section) => statementsIn(section, readings, sections),
    contentWordsIn: (section) => total(section, contentWords()),
    hasExhibit: (section) => hasExhibit(section, readings),
  }
}

interface Carrier {
  readonly placement: PlacedReading
  readonly hits: readonly { readonly block: ReadBlock; readonly statement: ReadStatement }[]
}

/** Chunks by the signals they carry, found in one walk: most carry none. */
function carriersBySignal(readings: readonly PlacedReading[]): ReadonlyMap<SignalKind, readonly Carrier[]> {
  const carriers = new Map<SignalKind, Carrier[]>()
  for (const placement of readings) {
    if (placement.reading.bySignal.size === 0) continue
    for (const [signal, hits] of placement.reading.bySignal) {
      const list = carriers.get(signal)
      if (list === undefined) carriers.set(signal, [{ placement, hits }])
      else list.push({ placement, hits })
    }
  }
  return carriers
}

function statementsIn(
  section: Section,
  readings: readonly PlacedReading[],
  sections: readonly Section[],
): readonly Statement[] {
  const found: Statement[] = []
  for (const placement of within(section, readings)) {
    for (const block of placement.reading.blocks) {
      if (block.statements.length === 0 || sectionAt(placement, block, sections) !== section) continue
      for (const statement of block.statements) found.push(toStatement(placement, block, statement, sections))
    }
  }
  return found
}

function contentWordsBySection(
  readings: readonly PlacedReading[],
  sections: readonly Section[],
): ReadonlyMap<Section, number> {
  const counts = new Map<Section, number>()
  for (const placement of readings) {
    for (const [segment, contentWords] of placement.reading.contentWords.entries()) {
      if (contentWords === 0) continue
      const section = sectionAt(placement, { segment }, sections)
      counts.set(section, (counts.get(section) ?? 0) + contentWords)
    }
  }
  return counts
}

function total(section: Section, counts: ReadonlyMap<Section, number>): number {
  return section.children.reduce((sum, child) => sum + total(child, counts), counts.get(section) ?? 0)
}

function hasExhibit(section: Section, readings: readonly PlacedReading[]): boolean {
  return within(section, readings).some(({ placed, facts }) =>
    facts.blocks.some(({ block }) => {
      const at = placed.offset + block.range.start
      if (at < section.heading.end || at >= section.range.end) return false
      if (block.kind === 'code' || block.kind === 'table') return true
      if (block.kind === 'html')
        return /<(?:img|iframe|video|svg|picture|object|embed|table)\b/i.test(block.raw)
      return block.text.marks.some(({ kind }) => kind === 'image')
    }),
  )
}

/** Chunks that overlap a section, found by halving: sections are asked for one by one. */
function within({ range }: Section, readings: readonly PlacedReading[]): readonly PlacedReading[] {
  const from = Math.max(0, firstAfter(readings, range.start) - 1)
  return readings.slice(from, Math.max(from + 1, firstAfter(readings, range.end - 1)))
}

/** Index of the first chunk that starts after `offset`. */
function firstAfter(readings: readonly PlacedReading[], offset: number): number {
  let low = 0
  let high = readings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((readings[middle]?.placed.offset ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
