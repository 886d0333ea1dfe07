import { collectFacts } from './collectFacts'
import { commentsOf } from './comments'
import { once, onceEach } from './once'
import type { Outline } from './outline'
import {
  sectionAt,
  toStatement,
  within,
  type PlacedReading,
  type PlacedStretch,
  type Placement,
} from './placement'
import { statementsThat } from './statementTest'
import { tablesOf } from './tables'
import type { DocumentInput, Facts, ReviewDocument, Section, SignalKind, Statement } from './types'

/** One version of a document as rules see it, over readings that may be shared with other versions. */
export function reviewDocument(
  input: DocumentInput,
  outline: Outline,
  stretches: readonly PlacedStretch[],
): ReviewDocument {
  const { sections } = outline
  const facts = once((): Facts => collectFacts(input, outline, stretches))
  const comments = once(() => commentsOf(outline, stretches))
  const statementsWith = onceEach((signal: SignalKind): readonly Statement[] => {
    const found: Statement[] = []
    for (const stretch of stretches) {
      let at: Placement | null = null
      for (const one of stretch.reading.carriers(signal)) {
        at = within(stretch, one, at)
        found.push(toStatement(at, one.item.block, one.item.statement, sections))
      }
    }
    return found
  })
  const tables = once(() => tablesOf(stretches, sections))
  const contentWords = once(() => contentWordsBySection(stretches, sections))
  return {
    text: input.text,
    title: outline.title,
    titleRange: outline.titleRange,
    frontMatter: outline.frontMatter,
    properties: outline.properties,
    sections,
    language: outline.language,
    words: outline.tally.words,
    type: outline.verdict.type,
    typeNamed: outline.verdict.named,
    gate: outline.verdict.gate,
    gateReasons: outline.verdict.reasons,
    status: outline.status,
    built: outline.built,
    get facts() {
      return facts()
    },
    get comments() {
      return comments()
    },
    statementsWith,
    statementsThat: (test) => statementsThat(test, stretches, sections),
    get tables() {
      return tables()
    },
    statementsIn: onceEach((section) => statementsIn(section, stretches, sections)),
    contentWordsIn: (section) => total(section, contentWords()),
    hasExhibit: (section) => hasExhibit(section, stretches),
  }
}

function statementsIn(
  section: Section,
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
): readonly Statement[] {
  const found: Statement[] = []
  for (const placement of overlappingChunks(section, stretches)) {
    for (const block of placement.reading.blocks) {
      if (block.statements.length === 0 || sectionAt(placement, block, sections) !== section) continue
      for (const statement of block.statements) found.push(toStatement(placement, block, statement, sections))
    }
  }
  return found
}

function contentWordsBySection(
  stretches: readonly PlacedStretch[],
  sections: readonly Section[],
): ReadonlyMap<Section, number> {
  const counts = new Map<Section, number>()
  for (const { reading, firstSection } of stretches) {
    for (const [segment, contentWords] of reading.contentWords.entries()) {
      const section = sections[firstSection + segment]
      if (section === undefined || contentWords === 0) continue
      counts.set(section, (counts.get(section) ?? 0) + contentWords)
    }
  }
  return counts
}

function total(section: Section, counts: ReadonlyMap<Section, number>): number {
  return section.children.reduce((sum, child) => sum + total(child, counts), counts.get(section) ?? 0)
}

function hasExhibit(section: Section, stretches: readonly PlacedStretch[]): boolean {
  return overlappingChunks(section, stretches).some(({ offset, facts }) =>
    facts.blocks.some(({ block }) => {
      const at = offset + block.range.start
      if (at < section.heading.end || at >= section.range.end) return false
      if (block.kind === 'code' || block.kind === 'table') return true
      if (block.kind === 'html')
        return /<(?:img|iframe|video|svg|picture|object|embed|table)\b/i.test(block.raw)
      return block.text.marks.some(({ kind }) => kind === 'image')
    }),
  )
}

/** Chunks that overlap a section. */
function overlappingChunks(section: Section, stretches: readonly PlacedStretch[]): readonly PlacedReading[] {
  return overlapping(
    section,
    overlapping(section, stretches).flatMap(({ members }) => members),
  )
}

/** Those that overlap a section, found by halving: sections are asked for one by one. */
function overlapping<T extends Placement>({ range }: Section, placed: readonly T[]): readonly T[] {
  const from = Math.max(0, firstAfter(placed, range.start) - 1)
  return placed.slice(from, Math.max(from + 1, firstAfter(placed, range.end - 1)))
}

/** Index of the first that starts after `offset`. */
function firstAfter(placed: readonly Placement[], offset: number): number {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.offset ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
