/** A template with its title filled in; one that was left empty stays a blank that gets noticed. */
export function titled(template: string, title: string): string {
  const name = title.replace(/\s+/g, ' ').trim()
  return template.replace('{title}', () => (name === '' ? '[title]' : name))
}

/** Where the first question in brackets stands, in UTF-16 offsets; null where there is none. */
export function firstBlank(text: string): { readonly start: number; readonly end: number } | null {
  const blank = /\[[^\]\n]+\](?!\()/.exec(text)
  return blank && { start: blank.index, end: blank.index + blank[0].length }
}
