import { MarkdownParser } from '../markdown/parser'
import type { PlacedChunk } from '../markdown/types'
import { readChunk, type ChunkFacts } from './chunkFacts'
import { sameContext, settingKey, type Names, type ReadingContext } from './context'
import { toReading, type Reading } from './contributions'
import { detailsAfter, NO_DETAILS, type Details } from './details'
import { frontMatterOf, outlineOf, type Outline } from './outline'
import { frontMatterPointers } from './perspectiveDeclared'
import type { PlacedReading } from './placement'
import { readInContext } from './reading'
import { localPath } from './references'
import { reviewDocument } from './reviewDocument'
import type { DocumentInput, DocumentType, ReviewDocument } from './types'

/** Reads versions of one or more documents and keeps what did not change between them. */
export interface DocumentReader {
  read(input: DocumentInput): ReviewDocument
  /** Local link targets as written, without `#anchor`, each once. */
  localTargets(text: string): readonly string[]
}

/**
 * Facts of a chunk depend on its text alone and live as long as the chunk; its reading depends on a context besides
 * and is kept for the contexts it was last seen in. An edit therefore costs what its own chunk costs, plus one sum.
 */
export function createDocumentReader(): DocumentReader {
  const parser = new MarkdownParser()
  const facts = new WeakMap<PlacedChunk['chunk'], ChunkFacts>()
  let setting = ''
  let readings = new WeakMap<ChunkFacts, readonly KeptReading[]>()

  const factsOf = ({ chunk }: PlacedChunk): ChunkFacts => {
    const kept = facts.get(chunk)
    if (kept !== undefined) return kept
    const fresh = readChunk(chunk)
    facts.set(chunk, fresh)
    return fresh
  }

  const readingOf = (chunk: ChunkFacts, context: ReadingContext): Reading => {
    const kept = readings.get(chunk) ?? []
    const known = kept.find((one) => sameContext(one.context, context))
    if (known !== undefined) return known.reading
    const reading = toReading(readInContext(chunk, context), chunk.chunk.text)
    readings.set(chunk, [{ context, reading }, ...kept.slice(0, KEPT_CONTEXTS - 1)])
    return reading
  }

  const read = (input: DocumentInput): ReviewDocument => {
    const { chunks } = parser.parse(input.text)
    const outline = outlineOf(
      chunks.map((placed) => ({ placed, facts: factsOf(placed) })),
      input,
    )
    const key = settingKey({ type: outline.verdict.type, names: outline.names })
    if (key !== setting) readings = new WeakMap()
    setting = key
    return reviewDocument(input, outline, placeReadings(outline, readingOf))
  }

  const localTargets = (text: string): readonly string[] => {
    const targets = new Set<string>()
    const chunks = parser.parse(text).chunks.map((placed) => ({ placed, facts: factsOf(placed) }))
    const written = [
      ...frontMatterPointers(frontMatterOf(chunks)),
      ...chunks.flatMap(({ facts }) => facts.references),
    ]
    for (const { target } of written) {
      const path = localPath(target)
      if (path !== null) targets.add(path)
    }
    return [...targets]
  }

  return { read, localTargets }
}

interface KeptReading {
  readonly context: ReadingContext
  readonly reading: Reading
}

/** The same chunk may stand in several sections of a document; more contexts than this are not worth keeping. */
const KEPT_CONTEXTS = 8

function placeReadings(
  outline: Outline,
  readingOf: (chunk: ChunkFacts, context: ReadingContext) => Reading,
): readonly PlacedReading[] {
  const readings: PlacedReading[] = []
  let section = 0
  let leadIn = ''
  let details = NO_DETAILS
  for (const { placed, facts } of outline.chunks) {
    const headings = facts.headings.length
    const context = contextAt(
      outline,
      section,
      headings,
      leadIn,
      details,
      outline.names,
      outline.verdict.type,
    )
    readings.push({ placed, facts, reading: readingOf(facts, context), firstSection: section })
    section += headings
    if (facts.blocks.length > 0) leadIn = facts.trailingLeadIn
    for (const block of facts.folds) details = detailsAfter(details, block)
  }
  return readings
}

function contextAt(
  { sections }: Outline,
  section: number,
  headings: number,
  leadIn: string,
  details: Details,
  names: Names,
  type: DocumentType,
): ReadingContext {
  const start = sections[section]
  const below = sections.slice(section + 1, section + 1 + headings)
  return {
    type,
    names,
    leadIn,
    details,
    slots: start?.slots ?? [],
    opened: below.map(({ slots }) => slots),
    path: below.reduce((path, opened) => `${path};${opened.path}`, start?.path ?? ''),
  }
}
