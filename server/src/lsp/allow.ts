import type { ParsedMarkdown } from '../markdown/types'

/** Stands where the reason belongs; in brackets, it counts as none, so inserting it silences nothing yet. */
export const REASON = '[reason in at least four words]'

/** A comment that allows a rule, without the reason, which belongs between its halves. */
export interface AllowComment {
  /** Offset it is inserted at. */
  readonly place: number
  readonly before: string
  readonly after: string
}

/**
 * The comment that allows a rule, on a line of its own before the block that holds `offset`; for a finding about the
 * whole document, before its first block.
 */
export function allowComment(
  markdown: ParsedMarkdown,
  { ruleId, offset, aboutDocument }: { ruleId: string; offset: number; aboutDocument: boolean },
): AllowComment {
  const place = blockStart(markdown, aboutDocument ? 0 : offset)
  const lineBreak = /\r?\n/.exec(markdown.text)?.[0] ?? '\n'
  // Front matter on the last line has no line break to stand behind.
  const gap = place > 0 && !/[\r\n]/.test(markdown.text.charAt(place - 1)) ? lineBreak : ''
  return { place, before: `${gap}<!-- candor: allow ${ruleId} – `, after: ` -->${lineBreak}` }
}

/** Where the line starts on which the outermost block around an offset begins, front matter passed over. */
function blockStart({ text, chunks }: ParsedMarkdown, offset: number): number {
  let end = 0
  for (const { chunk, offset: base } of chunks) {
    for (const { type, position } of chunk.nodes) {
      if (position?.start.offset === undefined || position.end.offset === undefined) continue
      const start = base + position.start.offset
      end = base + position.end.offset
      if (type === 'yaml' || (type as string) === 'toml') continue
      if (offset <= end)
        return Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
    }
  }
  return afterLine(text, end)
}

function afterLine(text: string, offset: number): number {
  const lineBreak = /\r\n|\r|\n/g
  lineBreak.lastIndex = offset
  return lineBreak.exec(text) ? lineBreak.lastIndex : text.length
}
