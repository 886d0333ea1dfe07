import type { Line } from './lineStart'

/** HTML blocks that end at a mark of their own and not at a blank line (kinds 1 to 5 of CommonMark). */
const RAW_KINDS: readonly { readonly opens: RegExp; readonly closes: RegExp; readonly shared: number }[] = [
  {
    opens: /^<(?:pre|script|style|textarea)(?=[\s>]|$)/i,
    closes: /<\/(?:pre|script|style|textarea)>/i,
    shared: 0,
  },
  // The two hyphens of `<!--` may be those of `-->` already, and so may the question mark of `<?`.
  { opens: /^<!--/, closes: /-->/, shared: 2 },
  { opens: /^<\?/, closes: /\?>/, shared: 1 },
  { opens: /^<![a-z]/i, closes: />/, shared: 0 },
  // micromark reads closing brackets in pairs: of three, the last one does not count.
  { opens: /^<!\[CDATA\[/, closes: /(?<!\])(?:\]\])+>/, shared: 0 },
]

/** What a line that starts with `<` does. */
export type HtmlOpening =
  /** Opens a block that lasts until `closesRawHtml` says so. */
  | { readonly kind: number; readonly closed: boolean }
  /** May open a block that lasts until a blank line (kinds 6 and 7). */
  | 'until-blank'
  | null

export function htmlOpening(line: Line): HtmlOpening {
  if (line.indent > 3 || line.text.charAt(line.first) !== '<') return null
  const content = line.text.slice(line.first, line.end)
  for (const [kind, { opens, closes, shared }] of RAW_KINDS.entries()) {
    const opening = opens.exec(content)
    if (opening) return { kind, closed: closes.test(content.slice(opening[0].length - shared)) }
  }
  return /^<\/?[a-z]/i.test(content) ? 'until-blank' : null
}

/** Whether a line of a raw HTML block of this kind is its last. */
export function closesRawHtml(line: Line, kind: number): boolean {
  return RAW_KINDS[kind]?.closes.test(line.text.slice(line.first, line.end)) ?? false
}
