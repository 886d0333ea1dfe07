/** A document for one example, and what was put around the example to make it one. */
export interface StatementDocument {
  readonly text: string
  readonly before: string
  readonly after: string
}

/**
 * Puts a statement (a sentence, list or table) into a small product document, under a heading that promises nothing
 * or under `section`. What is a document already, by its title or front matter or because `whole` says so, stays as
 * it is. The text around says nothing a rule could ask about: no number, no claim, no forecast.
 */
export function statementDocument(
  example: string,
  { section = 'Notes', whole = false }: { readonly section?: string; readonly whole?: boolean } = {},
): StatementDocument {
  if (whole || /^(?:---\r?\n|# )/u.test(example)) return { text: example, before: '', after: '' }
  const before = `# Route planning for depots\n\n${OPENING}\n\n## ${section}\n\n`
  const after = '\n'
  return { text: before + example + after, before, after }
}

/** Enough English for the language gate. */
const OPENING =
  'Dispatchers plan the routes of the day in a spreadsheet. This page is about how they do that and what we would like to change about it.'
