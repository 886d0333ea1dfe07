import type { Diagnostic, Uri } from 'vscode'

/** Findings that speak about a changed line, with their first place or with another that they name. */
export function onChangedLines(
  diagnostics: readonly Diagnostic[],
  document: Uri,
  changed: ReadonlySet<number>,
): Diagnostic[] {
  const isTouched = (first: number, last: number): boolean => {
    for (let line = first; line <= last; line++) if (changed.has(line)) return true
    return false
  }
  return diagnostics.filter(({ range, relatedInformation }) =>
    [
      range,
      ...(relatedInformation ?? []).flatMap(({ location }) => (isHere(location.uri) ? [location.range] : [])),
    ].some(({ start, end }) => isTouched(start.line, end.line)),
  )

  function isHere(uri: Uri): boolean {
    return uri.toString() === document.toString()
  }
}
