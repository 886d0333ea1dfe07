/** A template with its title filled in; one that was left empty stays a blank that gets noticed. */
export function titled(template: string, title: string): string {
  const name = title.replace(/\s+/g, ' ').trim()
  return template.replace('{title}', () => (name === '' ? '[title]' : name))
}

const BLANK = /\[[^\]\n]+\](?!\()/g

/** A template as a snippet: each question in brackets is a stop, so that the tabulator leads from one to the next. */
export function asSnippet(text: string): string {
  let snippet = ''
  let end = 0
  let stop = 0
  for (const { index, 0: blank } of text.matchAll(BLANK)) {
    snippet += `${escaped(text.slice(end, index))}\${${String(++stop)}:${escaped(blank)}}`
    end = index + blank.length
  }
  return snippet + escaped(text.slice(end))
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}
