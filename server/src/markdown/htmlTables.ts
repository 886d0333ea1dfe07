import type { PlainText } from './plainText'

interface HtmlRow {
  readonly node: {
    readonly position: {
      readonly start: { readonly offset: number }
      readonly end: { readonly offset: number }
    }
  }
  readonly cells: readonly PlainText[]
}
export interface HtmlTable {
  readonly headers: readonly string[]
  readonly rows: readonly HtmlRow[]
}

/**
 * Reads a `<table>` that was written as HTML, as exported documents have them.
 * Returns null where the HTML holds no row. `offset` is the chunk offset of the HTML's first character.
 */
export function htmlTable(html: string, offset: number): HtmlTable | null {
  if (!/<tr[\s>]/i.test(html)) return null
  let headers: string[] = []
  const rows: HtmlRow[] = []
  for (const row of html.matchAll(/<tr(?:\s[^<>]*)?>([\s\S]*?)(?=<\/tr>|<tr[\s>]|<\/table>|$)/gi)) {
    const inner = row[1] ?? ''
    const innerAt = offset + row.index + row[0].length - inner.length
    const cells = cellsOf(inner, innerAt)
    const isHeader = /<th[\s>]/i.test(inner) && rows.length === 0 && headers.length === 0
    if (isHeader) headers = cells.map((cell) => cell.value.trim())
    else if (cells.length > 0) {
      const start = offset + row.index
      rows.push({
        node: { position: { start: { offset: start }, end: { offset: start + row[0].length } } },
        cells,
      })
    }
  }
  return rows.length === 0 ? null : { headers, rows }
}

function cellsOf(html: string, offset: number): PlainText[] {
  const cells: PlainText[] = []
  for (const cell of html.matchAll(/<t[dh](?:\s[^<>]*)?>([\s\S]*?)(?=<\/t[dh]>|<t[dh][\s>]|$)/gi)) {
    const inner = cell[1] ?? ''
    cells.push(stripTags(inner, offset + cell.index + cell[0].length - inner.length))
  }
  return cells
}

/** Tags between which words do not touch. */
const BREAKS = /^<\/?(?:br|p|div|li|ul|ol|h\d)\b/i

/** Text between tags, each stretch a run of its own, so that positions stay exact. */
function stripTags(html: string, offset: number): PlainText {
  let value = ''
  const runs: { plain: number; source: number }[] = []
  for (const piece of html.matchAll(/[^<]+|<[^<>]*>?/g)) {
    if (piece[0].startsWith('<')) {
      if (BREAKS.test(piece[0]) && /\S$/.test(value)) value += ' '
      continue
    }
    runs.push({ plain: value.length, source: offset + piece.index })
    value += piece[0].replace(/[\r\n\t]/g, ' ')
  }
  return { value, runs, marks: [] }
}
