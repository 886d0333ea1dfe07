/** A set is somebody else's text: it shows as it is written, without links, images or markup of its own. */
export function literalMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~&]/gu, '\\$&')
}
