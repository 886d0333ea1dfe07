import { sectionsOf, titleOf, type Heading } from '../markdown/sections'
import type { PlacedChunk, Range } from '../markdown/types'
import type { ChunkFacts } from './chunkFacts'
import type { Names } from './context'
import { judgeType, type TypeVerdict } from './documentType'
import type { FactBlock } from './factBlock'
import { declaredType, statusOf } from './frontMatter'
import { namesOf } from './names'
import { propertiesOf, TOP } from './properties'
import { addTallies, type Tally } from './tally'
import type { DocumentInput, DocumentStatus, FrontMatter, Section } from './types'

/** The document as a whole, before any statement is read: its title, sections, type and names. */
export interface Outline {
  readonly chunks: readonly { readonly placed: PlacedChunk; readonly facts: ChunkFacts }[]
  readonly sections: readonly Section[]
  readonly title: string
  readonly titleRange: Range
  readonly frontMatter: FrontMatter | null
  /** "Status: draft", "Owner: …" from front matter and the lines below the title; keys in lower case. */
  readonly properties: ReadonlyMap<string, string>
  readonly status: DocumentStatus | null
  readonly tally: Tally
  readonly language: 'en' | 'other'
  readonly names: Names
  readonly verdict: TypeVerdict
}

export function outlineOf(chunks: Outline['chunks'], input: DocumentInput): Outline {
  const headings = headingsOf(chunks)
  const sections = sectionsOf(headings, input.text.length)
  const frontMatter = frontMatterOf(chunks)
  const heading = titleOf(headings)
  const title = frontMatter?.values.get('title') ?? heading?.title ?? ''
  const properties = propertiesOf(topBlocks(chunks), frontMatter)
  const tally = addTallies(chunks.map(({ facts }) => facts.tally))
  const declared = declaredType(frontMatter) ?? input.type
  return {
    chunks,
    sections,
    title,
    titleRange: heading?.range ?? frontMatter?.range ?? firstLine(input.text),
    frontMatter,
    properties,
    status: statusOf(properties.get('status') ?? ''),
    tally,
    language: languageOf(tally),
    names: namesOf(
      chunks.map(({ facts }) => facts),
      title,
      frontMatter,
      input.vocabulary,
    ),
    verdict: judgeType({
      path: input.path,
      title,
      sections,
      tally,
      properties: [...properties.keys()],
      declared,
    }),
  }
}

/** Blocks of the first chunks: a chunk holds at least one, so that long documents are not flattened for their top. */
function topBlocks(chunks: Outline['chunks']): readonly FactBlock[] {
  return chunks.slice(0, TOP).flatMap(({ facts }) => facts.blocks)
}

function headingsOf(chunks: Outline['chunks']): readonly Heading[] {
  const headings: Heading[] = []
  for (const { placed, facts } of chunks)
    for (const { title, depth, slot, range } of facts.headings)
      headings.push({ title, depth, slot, range: moved(range, placed) })
  return headings
}

function moved({ start, end }: Range, { offset }: PlacedChunk): Range {
  return { start: start + offset, end: end + offset }
}

export function frontMatterOf(chunks: Outline['chunks']): FrontMatter | null {
  // A byte order mark is a chunk of its own.
  const found = chunks.slice(0, 2).find(({ facts }) => facts.frontMatter !== null)
  if (found === undefined || found.facts.frontMatter === null) return null
  const { frontMatter } = found.facts
  return { ...frontMatter, range: moved(frontMatter.range, found.placed) }
}

/**
 * Below this share of words that only English has, a text is not English prose; lists and tables of terms reach a
 * multiple of it, other languages a fraction. Short texts get the benefit of the doubt.
 */
const ENGLISH_SHARE = 0.02
function languageOf({ words, common }: Tally): 'en' | 'other' {
  return words < 40 || common / words >= ENGLISH_SHARE ? 'en' : 'other'
}

function firstLine(text: string): Range {
  const end = text.search(/[\r\n]/)
  return { start: 0, end: end < 0 ? Math.min(text.length, 200) : end }
}
