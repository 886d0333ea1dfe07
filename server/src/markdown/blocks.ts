import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  RootContent,
  Table,
} from 'mdast'
import { htmlTable } from './htmlTables'
import { cutBefore } from './longText'
import { EMPTY_TEXT, joinTexts, plainText, sliceText, sourceRange, type PlainText } from './plainText'
import { isSpoken } from './quotes'
import { headerMeanings, type HeaderMeaning } from './tables'
import type { Chunk, Range } from './types'

type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'row'
  | 'quote'
  | 'code'
  | 'html'
  | 'footnote'
  | 'front-matter'
  | 'definition'
  | 'table'
  | 'break'

/** A unit of a document in reading order. Lists and tables are flattened into their items and rows. */
export interface Block {
  readonly kind: BlockKind
  /** Span in the chunk's source. */
  readonly range: Range
  readonly text: PlainText
  /** Heading level 1-6, 7 for bold lines and `Q:` lines that act as headings; nesting (from 1) for items; else 0. */
  readonly depth: number
  /** Leading `**Label:**` of an item, row or paragraph, without the colon; plain length it takes up. */
  readonly label: string
  readonly labelLength: number
  /** Number of the list or table in the chunk; -1 for blocks in neither. */
  readonly group: number
  /** Index in the chunk of the paragraph that introduces this list, table or callout; -1 where there is none. */
  readonly leadIn: number
  /** Written as a quote, without a sign in it that somebody said so. */
  readonly setOff: boolean
  /** Task list state. */
  readonly checked: boolean | null
  readonly row: Row | null
  /** YAML, code, HTML or footnote id as written. */
  readonly raw: string
}

export interface Row {
  readonly cells: readonly PlainText[]
  /** Header texts, and what each column means; columns without a header are empty. */
  readonly headers: readonly string[]
  readonly meanings: readonly HeaderMeaning[]
  /** Plain offset in the row's text at which each cell starts. */
  readonly starts: readonly number[]
}

/** Flattens a chunk into blocks. Pure: equal chunks give equal blocks. */
export function blocksOf(chunk: Chunk): readonly Block[] {
  const flattener = new Flattener(chunk.text)
  for (const node of chunk.nodes) flattener.add(node, 0, 'paragraph')
  return flattener.blocks
}

const CELL_SEPARATOR = ' | '
/** Where a paragraph stands. A callout is set off like a quote, and as far as it shows nobody else's words. */
type Setting = 'paragraph' | 'quote' | 'callout' | 'footnote'
type Inline = Pick<Paragraph, 'children' | 'position'>

class Flattener {
  readonly blocks: Block[] = []
  private groups = 0
  /** As `Block.leadIn`, of the quote being added: all of its paragraphs have it. */
  private quoteLeadIn = -1

  constructor(private readonly source: string) {}

  add(node: RootContent | BlockContent | DefinitionContent, depth: number, as: Setting): void {
    switch (node.type) {
      case 'heading':
        this.push('heading', node, plainText(node, this.source), { depth: node.depth })
        return
      case 'paragraph':
        this.addParagraph(node, as)
        return
      case 'list':
        this.addList(node, depth + 1, this.leadIn(), as)
        return
      case 'table':
        this.addTable(node)
        return
      case 'blockquote':
        this.addQuote(node, depth)
        return
      case 'footnoteDefinition':
        this.push('definition', node, EMPTY_TEXT, { raw: node.identifier })
        for (const child of node.children) this.add(child, depth, 'footnote')
        return
      case 'code':
        this.push('code', node, EMPTY_TEXT, { raw: node.value })
        return
      case 'html':
        this.addHtml(node)
        return
      case 'thematicBreak':
        this.push('break', node, EMPTY_TEXT, {})
        return
      case 'yaml':
        this.push('front-matter', node, EMPTY_TEXT, { raw: node.value })
        return
      default:
        return
    }
  }

  private addQuote(node: Blockquote, depth: number): void {
    const { start, end } = rangeOf(node)
    const as = isSpoken(this.source.slice(start, end)) ? 'quote' : 'callout'
    this.quoteLeadIn = this.leadIn()
    for (const child of node.children) this.add(child, depth, as)
  }

  private addParagraph(node: Inline, as: Setting): void {
    const [first, second] = node.children
    const text = plainText(node, this.source)
    if (as === 'paragraph' && first?.type === 'strong') {
      const title = plainText(first, this.source)
      const alone =
        node.children.length === 1 ||
        (node.children.length === 2 && text.value.slice(title.value.length).trim() === ':')
      if (alone && isTitle(title.value)) {
        this.push('heading', node, title, { depth: 7 })
        return
      }
      if (second?.type === 'text' && /^:?[ \t]*\r?\n/.test(second.value) && isTitle(title.value)) {
        this.push('heading', first, title, { depth: 7 })
        const below =
          title.value.length + (/^:?\s*/.exec(text.value.slice(title.value.length))?.[0].length ?? 0)
        const rest = sliceText(text, below, text.value.length)
        const { start } = sourceRange(text, below, below)
        const position = { start: { offset: start }, end: node.position?.end }
        if (rest.value !== '') this.push('paragraph', { position }, rest, {})
        return
      }
    }
    if (
      as === 'paragraph' &&
      /^Q(uestion)?\s?\d{0,3}[:.)]\s+\S/.test(text.value) &&
      text.value.length < 200
    ) {
      const line = /\sA(nswer)?[:.]\s/.exec(text.value)
      if (line === null) {
        this.push('heading', node, text, { depth: 7 })
        return
      }
    }
    if (as !== 'callout') this.push(as, node, text, {})
    else this.push('paragraph', node, text, { setOff: true, leadIn: this.quoteLeadIn })
  }

  private addList(list: List, depth: number, leadIn: number, as: Setting): void {
    const group = this.groups++
    for (const item of list.children) this.addItem(item, depth, group, leadIn, as)
  }

  private addItem(item: ListItem, depth: number, group: number, leadIn: number, as: Setting): void {
    const [first, ...rest] = item.children
    const checked = item.checked ?? null
    if (first?.type === 'paragraph') {
      this.push(itemKindOf(as), first, plainText(first, this.source), {
        depth,
        group,
        leadIn,
        checked,
      })
    } else if (first !== undefined) rest.unshift(first)
    for (const child of rest) {
      if (child.type === 'paragraph') {
        this.push(itemKindOf(as), child, plainText(child, this.source), {
          depth,
          group,
          leadIn,
          checked,
        })
      } else if (child.type === 'list') this.addList(child, depth + 1, this.blocks.length - 1, as)
      else this.add(child, depth, as)
    }
  }

  private addTable(table: Table): void {
    const [head, ...body] = table.children
    const headers = (head?.children ?? []).map((cell) => plainText(cell, this.source).value.trim())
    const rows = body.map((row) => ({
      node: row,
      cells: row.children.map((cell) => plainText(cell, this.source)),
    }))
    this.addRows(table, headers, rows)
  }

  private addRows(
    table: Positioned,
    headers: readonly string[],
    wholeRows: readonly { node: Positioned; cells: readonly PlainText[] }[],
  ): void {
    const rows = wholeRows.map(({ node, cells }) => ({ node, cells: modest(cells) }))
    const group = this.groups++
    const leadIn = this.leadIn()
    const meanings = headerMeanings(headers)
    const headerText = { value: headers.join(CELL_SEPARATOR), runs: [], marks: [] }
    this.pushBlock('table', rangeOf(table), headerText, {
      group,
      leadIn,
      row: { cells: [], headers, meanings, starts: [] },
    })
    for (const { node, cells } of rows) {
      const starts: number[] = []
      let at = 0
      for (const cell of cells) {
        starts.push(at)
        at += cell.value.length + (at + cell.value.length === 0 ? 0 : CELL_SEPARATOR.length)
      }
      this.pushBlock('row', rangeOf(node), joinTexts(cells, CELL_SEPARATOR), {
        group,
        leadIn,
        row: { cells, headers, meanings, starts },
      })
    }
  }

  private addHtml(node: Positioned): void {
    const { start, end } = rangeOf(node)
    const html = this.source.slice(start, end)
    const table = htmlTable(html, start)
    if (table === null) {
      this.pushHtml(start, end)
      return
    }
    // What stands around the table may fold it, or hold a comment about it.
    const opens = start + html.search(/<table\b|<tr[\s>]/i)
    const closes = html.toLowerCase().lastIndexOf('</table>')
    const behind = closes < 0 ? end : start + closes + '</table>'.length
    if (html.slice(0, opens - start).trim() !== '') this.pushHtml(start, opens)
    this.addRows(node, table.headers, table.rows)
    if (html.slice(behind - start).trim() !== '') this.pushHtml(behind, end)
  }

  private pushHtml(start: number, end: number): void {
    this.pushBlock('html', { start, end }, EMPTY_TEXT, { raw: this.source.slice(start, end) })
  }

  /** Index of the paragraph just before, where it ends in a colon or is short enough to be an introduction. */
  private leadIn(): number {
    const index = this.blocks.length - 1
    const last = this.blocks[index]
    return last?.kind === 'paragraph' && last.text.value.trimEnd().endsWith(':') ? index : -1
  }

  private push(kind: BlockKind, node: Positioned, text: PlainText, more: Partial<Block>): void {
    const range = rangeOf(node)
    let rest = text
    let { start } = range
    while (rest.value.length > LONGEST) {
      const cut = cutBefore(rest.value, 0, LONGEST)
      const { end } = sourceRange(rest, 0, cut)
      this.pushBlock(kind, { start, end }, sliceText(rest, 0, cut), more)
      rest = sliceText(rest, cut, rest.value.length)
      start = end
    }
    this.pushBlock(kind, { start, end: range.end }, rest, more)
  }

  private pushBlock(kind: BlockKind, range: Range, text: PlainText, more: Partial<Block>): void {
    const label = kind === 'heading' || kind === 'row' ? null : leadingLabel(text)
    this.blocks.push({
      kind,
      range,
      text,
      depth: 0,
      label: label?.label ?? '',
      labelLength: label?.length ?? 0,
      group: -1,
      leadIn: -1,
      setOff: false,
      checked: null,
      row: null,
      raw: '',
      ...more,
    })
  }
}

function itemKindOf(as: Setting): BlockKind {
  return as === 'paragraph' || as === 'callout' ? 'item' : as
}

/** No one writes so much without a blank line: it is cut, so that a block can be read in bounded time. */
const LONGEST = 10_000

/** Wider rows and longer cells hold data; only their beginning is read. */
function modest(cells: readonly PlainText[]): readonly PlainText[] {
  return cells
    .slice(0, MOST_CELLS)
    .map((cell) => (cell.value.length > LONGEST_CELL ? sliceText(cell, 0, LONGEST_CELL) : cell))
}
const MOST_CELLS = 100
const LONGEST_CELL = 4000

function rangeOf({ position }: Positioned): Range {
  return { start: position?.start?.offset ?? 0, end: position?.end?.offset ?? 0 }
}

interface Positioned {
  readonly position?: { readonly start?: Point | undefined; readonly end?: Point | undefined } | undefined
}
interface Point {
  readonly offset?: number | undefined
}

/** A bold line is a heading when it is short and is not a sentence. */
function isTitle(text: string): boolean {
  const trimmed = text.trim()
  return (
    trimmed.length > 1 &&
    trimmed.length <= 80 &&
    !/[.!;,]$/.test(trimmed) &&
    trimmed.split(/\s+/).length <= 10
  )
}

/** `**Pain points:** …`, `**Pain points** – …` or `Pain points: …` at the start of a block. */
function leadingLabel(text: PlainText): { label: string; length: number } | null {
  const bold = text.marks.find((mark) => mark.kind === 'strong' && mark.start === 0)
  if (bold !== undefined && bold.end > 0) {
    const after = /^\s*(?:[:–—-]|\([^)]*\)\s*:)?\s*/.exec(text.value.slice(bold.end))?.[0] ?? ''
    const inside = text.value.slice(0, bold.end).trim()
    if (inside.length <= 60 && (/[:–—-]/.test(after) || /[:.]$/.test(inside))) {
      return { label: inside.replace(/[:.]$/, ''), length: bold.end + after.length }
    }
  }
  const plain = /^([A-Z][\w/&' -]{1,38}):\s+(?=\S)/.exec(text.value)
  return plain?.[1] === undefined || plain[1].split(' ').length > 5
    ? null
    : { label: plain[1], length: plain[0].length }
}
