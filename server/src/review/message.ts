/** What fits into one problem line of an editor and can still be read at a glance. */
export const MESSAGE_LIMIT = 240

export type MessageData = Readonly<Record<string, string | number>>

/**
 * Fills `{placeholders}` of a template. Where the result would pass `limit` UTF-16 code units, the longest values
 * are shortened first, so that the sentence around them, and the next step at its end, stays whole.
 * A placeholder without a value is left as it is.
 */
export function fillMessage(template: string, data: MessageData, limit = MESSAGE_LIMIT): string {
  const filled = fill(template, data, limit)
  if (filled.length <= limit) return filled
  return shorten(fill(template, data, longestValueThatFits(template, data, limit)), limit)
}

/** At most `limit` code units on one line, with an ellipsis where something was cut; never half a surrogate pair. */
export function shorten(text: string, limit: number): string {
  // A value may be a line of megabytes; nothing beyond a few times the limit can still be seen.
  const head = text.slice(0, limit * 8)
  const line = head.replace(UNEVEN_SPACE, ' ').trim()
  if (line.length <= limit && head.length === text.length) return line
  if (limit <= 1) return limit === 1 ? '…' : ''
  let cut = Math.min(limit - 1, line.length)
  const space = line.lastIndexOf(' ', cut)
  if (space > cut - 16 && space > cut / 2) cut = space
  if (isHighSurrogate(line, cut - 1)) cut -= 1
  return line.slice(0, cut).trimEnd() + '…'
}

/** White space that is no single blank: replacing each blank by itself would take longer. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g
const PLACEHOLDER = /\{([\w-]+)\}/gu
const SHORTEST_VALUE = 12

function fill(template: string, data: MessageData, longestValue: number): string {
  return template.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined
    return value === undefined ? placeholder : shorten(String(value), longestValue)
  })
}

function longestValueThatFits(template: string, data: MessageData, limit: number): number {
  let longest = limit
  while (longest > SHORTEST_VALUE && fill(template, data, longest).length > limit) longest -= 1
  return longest
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return unit >= 0xd800 && unit <= 0xdbff
}
