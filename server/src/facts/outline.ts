import { sectionsOf, titleOf, type Heading } from '../markdown/sections'
import type { Range } from '../markdown/types'
import type { Names } from './context'
import { isArchived, judgeType, type TypeVerdict } from './documentType'
import { declaredType, saysBuilt, statusOf } from './frontMatter'
import { namesOf } from './names'
import { propertiesOf, TOP, type Property } from './properties'
import type { Member, Stretch } from './stretch'
import { addTallies, type Tally } from './tally'
import type { Team } from './team'
import type { DocumentInput, DocumentStatus, FrontMatter, Section } from './types'

/** The document as a whole, before any statement is read: its title, sections, type and names. */
export interface Outline {
  readonly stretches: readonly Stretch[]
  readonly sections: readonly Section[]
  readonly title: string
  readonly titleRange: Range
  readonly frontMatter: FrontMatter | null
  /** "Status: draft", "Owner: …" from front matter and the lines below the title; keys in lower case. */
  readonly properties: ReadonlyMap<string, string>
  readonly status: DocumentStatus | null
  readonly built: boolean
  readonly tally: Tally
  readonly language: 'en' | 'other'
  readonly names: Names
  readonly team: Team | null
  readonly verdict: TypeVerdict
}

export function outlineOf(
  stretches: readonly Stretch[],
  input: DocumentInput,
  team: Team | null = null,
): Outline {
  const headings = headingsOf(stretches, team)
  const sections = sectionsOf(headings, input.text.length)
  const frontMatter = frontMatterOf(stretches)
  const heading = titleOf(headings)
  const title = frontMatter?.values.get('title') ?? heading?.title ?? ''
  const properties = propertiesOf(topProperties(stretches), frontMatter)
  const tally = addTallies(stretches.map((stretch) => stretch.tally))
  const declared = declaredType(frontMatter) ?? input.type
  const status = properties.get('status') ?? ''
  return {
    stretches,
    sections,
    title,
    titleRange: heading?.range ?? frontMatter?.range ?? firstLine(input.text),
    frontMatter,
    properties,
    status: statusOf(status),
    built: saysBuilt(status) || isTickedOff(tally) || isArchived(input.path),
    tally,
    language: languageOf(tally),
    names: namesOf(stretches, title, frontMatter, input.vocabulary),
    team,
    verdict: judgeType({
      path: input.path,
      title,
      sections,
      answered: answeredSections(sections, stretches),
      tally,
      properties: [...properties.keys()],
      declared,
    }),
  }
}

/** Nearly all of its tasks are done: what it plans stands already. */
function isTickedOff({ ticked, open }: Tally): boolean {
  return ticked >= MANY_TASKS && 10 * open <= ticked
}
const MANY_TASKS = 10

/** Sections in which something is said, here or further down: which of the types a document is cannot be told by empty headings. */
function answeredSections(sections: readonly Section[], stretches: readonly Stretch[]): readonly Section[] {
  const answered = new Set<Section>()
  let first = 0
  for (const { filled, headings } of stretches) {
    for (const [segment, isFilled] of filled.entries()) {
      if (!isFilled) continue
      for (let at = sections[first + segment] ?? null; at !== null && !answered.has(at); at = at.parent)
        answered.add(at)
    }
    first += headings.length
  }
  return sections.filter((section) => answered.has(section))
}

/** By block, of the first chunks: a chunk holds at least one, so that long documents are not flattened for their top. */
function topProperties(stretches: readonly Stretch[]): readonly (readonly Property[])[] {
  return firstMembers(stretches, TOP).flatMap(({ facts }) => facts.properties())
}

/** A team's own wording of headings is looked up here: chunks are read once, whatever is taught. */
function headingsOf(stretches: readonly Stretch[], team: Team | null): readonly Heading[] {
  const headings: Heading[] = []
  let offset = 0
  for (const stretch of stretches) {
    for (const { title, depth, slot, range } of stretch.headings)
      headings.push({
        title,
        depth,
        slot: team === null ? slot : team.slotOf(title),
        range: moved(range, offset),
      })
    offset += stretch.length
  }
  return headings
}

function moved({ start, end }: Range, offset: number): Range {
  return { start: start + offset, end: end + offset }
}

export function frontMatterOf(stretches: readonly Stretch[]): FrontMatter | null {
  // A byte order mark is a chunk of its own.
  let offset = 0
  for (const { facts } of firstMembers(stretches, 2)) {
    if (facts.frontMatter !== null)
      return { ...facts.frontMatter, range: moved(facts.frontMatter.range, offset) }
    offset += facts.chunk.text.length
  }
  return null
}

function firstMembers(stretches: readonly Stretch[], count: number): readonly Member[] {
  return stretches
    .slice(0, count)
    .flatMap(({ members }) => members)
    .slice(0, count)
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
