import type { ReviewDocument, Section, Statement } from '../../server/src/facts/types'
import { lineAt, lineStart } from '../lines'

/** One risk as a reader sees it: a row, an item with what hangs below it, a paragraph, or a subsection. */
export interface RiskEntry {
  readonly text: string
  /** What stands in a column for responses; null outside tables and where the cell is empty. */
  readonly response: string | null
  /** True for rows, items and subsections: places where a risk is meant to be complete. */
  readonly listed: boolean
}

/** The risks of a section in document order, placeholders left out. */
export function riskEntries(document: ReviewDocument, section: Section): readonly RiskEntry[] {
  const own = grouped(document, written(document, section))
  const below = section.children.flatMap((child) => {
    const statements = writtenBelow(document, child)
    return statements.length === 0 ? [] : [new GroupedEntry(document, statements, child.title)]
  })
  return below.length > 0 && own.every(({ listed }) => !listed) ? below : [...own, ...below]
}

function writtenBelow(document: ReviewDocument, section: Section): readonly Statement[] {
  return [
    ...written(document, section),
    ...section.children.flatMap((child) => writtenBelow(document, child)),
  ]
}

function written(document: ReviewDocument, section: Section): readonly Statement[] {
  return document.statementsIn(section).filter(({ kind }) => kind !== 'placeholder')
}

function grouped(document: ReviewDocument, statements: readonly Statement[]): readonly RiskEntry[] {
  const groups: Statement[][] = []
  let previous: Statement | null = null
  let indent = 0
  for (const statement of statements) {
    const group = groups.at(-1)
    const { place } = statement
    const opened = place === 'item' ? markerIndent(document.text, statement) : null
    const starts =
      previous?.place !== place ||
      (place === 'item'
        ? opened !== null && opened <= indent
        : (place === 'row' ? NEW_LINE : BLANK_LINE).test(between(document.text, previous, statement)))
    if (group === undefined || starts) {
      indent = opened ?? 0
      groups.push([statement])
    } else group.push(statement)
    previous = statement
  }
  return groups.map((group) => new GroupedEntry(document, group, ''))
}

const NEW_LINE = /\n/u
const BLANK_LINE = /\n\s*\n/u

function between(text: string, before: Statement, after: Statement): string {
  return text.slice(before.range.end, after.range.start)
}

/** Columns before the list marker on the line a statement starts; null where it does not open an item. */
function markerIndent(text: string, { range }: Statement): number | null {
  const line = text.slice(lineStart(text, range.start), range.start)
  const marker = /^([\s>]*)(?:[-*+]|\d{1,9}[.)])\s+[^\p{L}\p{N}]*$/u.exec(line)
  return marker?.[1]?.length ?? null
}

/** Put together when asked: most verdicts are clear after the first few risks. */
class GroupedEntry implements RiskEntry {
  #text: string | null = null

  constructor(
    private readonly document: ReviewDocument,
    private readonly statements: readonly Statement[],
    private readonly title: string,
  ) {}

  get text(): string {
    return (this.#text ??= this.joined())
  }
  private joined(): string {
    const texts = this.statements.map(({ text }) => text.replace(/[.\s]+$/u, ''))
    return (this.title === '' ? texts : [this.title, ...texts]).join('. ')
  }
  get response(): string | null {
    const [first] = this.statements
    return first?.place === 'row' ? responseCell(this.document.text, first.range.start) : null
  }
  get listed(): boolean {
    return this.title !== '' || this.statements.every(({ place }) => place === 'item' || place === 'row')
  }
}

/** The cell under a header about responses, in the table row around an offset. */
function responseCell(text: string, offset: number): string | null {
  let start = lineStart(text, offset)
  const row = cellsOf(lineAt(text, start))
  let header: readonly string[] = []
  while (start > 0) {
    start = lineStart(text, start - 1)
    const line = lineAt(text, start)
    if (!line.includes('|')) break
    header = cellsOf(line)
  }
  const column = header.findIndex((cell) => RESPONSE_HEADER.test(cell))
  const cell = column < 0 ? undefined : row[column]?.trim()
  return cell === undefined || cell === '' ? null : cell
}

const RESPONSE_HEADER =
  /\b(?:mitigation|response|contingency|countermeasure|action|answer|plan|owner|trigger|signal)\b/i

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split(/(?<!\\)\|/u)
}
