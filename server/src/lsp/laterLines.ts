import type { TextDocument } from 'vscode-languageserver-textdocument'

/**
 * How many lines further down a line of one version of a document stands in a later one; null where it is no longer
 * there as it was. Of equal lines the first is taken for the first, the second for the second.
 */
export function laterLines(before: TextDocument, now: TextDocument): (line: number) => number | null {
  if (before.version === now.version) return () => 0
  const old = linesByText(before)
  const later = linesByText(now)
  return (line) => {
    const text = lineAt(before, line)
    const place = later.get(text)?.[old.get(text)?.indexOf(line) ?? -1]
    return place === undefined ? null : place - line
  }
}

function linesByText(document: TextDocument): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (let line = 0; line < document.lineCount; line++) {
    const text = lineAt(document, line)
    const known = places.get(text)
    if (known) known.push(line)
    else places.set(text, [line])
  }
  return places
}

function lineAt(document: TextDocument, line: number): string {
  // Beyond the end of the line counts as its end.
  return document.getText({
    start: { line, character: 0 },
    end: { line, character: Number.MAX_SAFE_INTEGER },
  })
}
