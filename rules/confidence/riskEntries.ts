import type { ReviewDocument, Section, Statement } from '../../server/src/facts/types'

/** One risk as a reader sees it: a row, an item with what hangs below it, a paragraph, or a subsection. */
export interface RiskEntry {
  readonly text: string
  readonly statements: readonly Statement[]
}

/** The risks of a section, in document order. */
export function riskEntries(document: ReviewDocument, section: Section): readonly RiskEntry[] {
  const own = grouped(document, document.statementsIn(section))
  const below = section.children.flatMap((child) => {
    const statements = statementsBelow(document, child)
    return statements.length === 0 ? [] : [entryOf(statements, child.title)]
  })
  return below.length > 0 && own.every(({ statements }) => statements[0]?.place === 'paragraph')
    ? below
    : [...own, ...below]
}

function statementsBelow(document: ReviewDocument, section: Section): readonly Statement[] {
  return [
    ...document.statementsIn(section),
    ...section.children.flatMap((child) => statementsBelow(document, child)),
  ]
}

function grouped(document: ReviewDocument, statements: readonly Statement[]): readonly RiskEntry[] {
  const groups: Statement[][] = []
  let previous: Statement | null = null
  let indent = 0
  for (const statement of statements) {
    const group = groups.at(-1)
    const between = previous === null ? '' : document.text.slice(previous.range.end, statement.range.start)
    const opened = markerIndent(document.text, statement)
    const starts =
      group === undefined ||
      previous?.place !== statement.place ||
      (statement.place === 'row' && between.includes('\n')) ||
      (statement.place === 'item' && opened !== null && opened <= indent) ||
      (statement.place !== 'item' && statement.place !== 'row' && /\n\s*\n/u.test(between))
    if (starts) {
      indent = opened ?? 0
      groups.push([statement])
    } else group.push(statement)
    previous = statement
  }
  return groups.map((group) => entryOf(group, ''))
}

/** Columns before the list marker on the line a statement starts; null where it does not open an item. */
function markerIndent(text: string, { range, place }: Statement): number | null {
  if (place !== 'item') return null
  const line = text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start)
  const marker = /^([\s>]*)(?:[-*+]|\d{1,9}[.)])\s+[^\p{L}\p{N}]*$/u.exec(line)
  return marker?.[1]?.length ?? null
}

function entryOf(statements: readonly Statement[], title: string): RiskEntry {
  const texts = statements.map(({ text }) => text)
  return { text: (title === '' ? texts : [title, ...texts]).join(' '), statements }
}
