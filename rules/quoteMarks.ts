/**
 * True where a place stands inside quotation marks, straight or curly: `before` and `after` are what surrounds it in its
 * own statement. What stands there is somebody else's word or an example, and not what the document says.
 */
export function isInQuotes(before: string, after: string): boolean {
  if ((before.match(/"/gu)?.length ?? 0) % 2 === 1 && after.includes('"')) return true
  return before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”')
}
