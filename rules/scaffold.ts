import type { ReviewDocument, Section, Slot } from '../server/src/facts/types'
import type { Edit, Fix } from './contract'

/**
 * Questions put into a document for its author to answer. Every blank stands in `[square brackets]` and counts as a
 * placeholder, so a scaffold never answers the rule that offered it.
 */
export interface Scaffold {
  /** Shown in the light-bulb menu, an imperative. */
  readonly title: string
  readonly data?: Fix['data']
  /** Sections it may be added to, the best first. */
  readonly slots: readonly Slot[]
  /** Heading of the section it opens at the end of the document where none of those is there. */
  readonly heading: string
  readonly lines: readonly string[]
}

/** A fix that adds the scaffold to the section that fits best, else as a new section at the end of the document. */
export function scaffoldFix(document: ReviewDocument, scaffold: Scaffold): Fix {
  const home = homeOf(document, scaffold.slots)
  const lines =
    home === null ? [`${hashes(document)} ${scaffold.heading}`, '', ...scaffold.lines] : scaffold.lines
  const edit = home === null ? atEndOfDocument(document, lines) : atEndOfBody(document, home, lines)
  return { title: scaffold.title, ...(scaffold.data ? { data: scaffold.data } : {}), edits: [edit] }
}

/** Adds lines after what a section says itself, before its first child section. */
export function atEndOfBody(document: ReviewDocument, section: Section, lines: readonly string[]): Edit {
  const end = section.children[0]?.heading.start ?? section.range.end
  return insertion(document, section.heading.end, end, lines)
}

/** Adds lines at the end of the text. */
export function atEndOfDocument(document: ReviewDocument, lines: readonly string[]): Edit {
  return insertion(document, 0, document.text.length, lines)
}

/** White space before `to` stays behind the new lines, so that what follows keeps its distance. */
function insertion(document: ReviewDocument, from: number, to: number, lines: readonly string[]): Edit {
  const { text } = document
  const at = from + text.slice(from, to).trimEnd().length
  const newline = lineBreakOf(document)
  const gap = at === 0 ? '' : newline + newline
  const close = /\S/u.test(text.slice(at)) || /^\r?\n/u.test(text.slice(at)) ? '' : newline
  return { range: { start: at, end: at }, newText: gap + lines.join(newline) + close }
}

/** As the text has it. */
export function lineBreakOf({ text }: ReviewDocument): string {
  return text.charAt(text.indexOf('\n') - 1) === '\r' ? '\r\n' : '\n'
}

function homeOf({ sections }: ReviewDocument, slots: readonly Slot[]): Section | null {
  for (const slot of slots) {
    const home = sections.find((section) => section.slot === slot && section.depth <= 6)
    if (home !== undefined) return home
  }
  return null
}

/** The level most sections have below the title, so that a new one looks like its neighbours. */
function hashes({ sections }: ReviewDocument): string {
  const depths = sections.filter(({ depth }) => depth > 1 && depth < 7).map(({ depth }) => depth)
  return '#'.repeat(depths.length === 0 ? 2 : Math.min(...depths))
}
