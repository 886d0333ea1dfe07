import type { Edit, Fix } from '../../../rules/contract'

/**
 * Fixes with a team's own lines in place of those that the first scaffold among them adds. Where it opens a section,
 * the heading stays, unless the team's lines bring their own; where it adds to a section, a heading of theirs goes.
 */
export function withScaffold(fixes: readonly Fix[], lines: string | undefined): readonly Fix[] {
  const first = lines === undefined ? undefined : fixes.find(isScaffold)
  const [edit] = first?.edits ?? []
  if (lines === undefined || first === undefined || edit === undefined) return fixes
  const changed = { ...first, edits: [{ ...edit, newText: rewritten(edit, lines) }] }
  return fixes.map((fix) => (fix === first ? changed : fix))
}

/** Adds text with blanks in square brackets, and takes nothing away. */
function isScaffold({ edits }: Fix): boolean {
  const [edit, ...others] = edits
  if (edit === undefined || others.length > 0 || edit.range.start !== edit.range.end) return false
  return /\[[^\]]+\]/u.test(edit.newText)
}

function rewritten({ newText }: Edit, lines: string): string {
  const newline = newText.includes('\r\n') ? '\r\n' : '\n'
  const [, gap = '', heading = '', close = ''] = /^(\s*)(#+ [^\r\n]*\s+)?[^]*?(\s*)$/u.exec(newText) ?? []
  const own = lines.trim().split(/\r?\n/u)
  const opens = own[0]?.startsWith('#') === true
  const level = /^#+/u.exec(heading)?.[0]
  const body = (opens ? own.slice(1) : own).join(newline).replace(/^\s+/u, '')
  const title =
    level !== undefined && opens
      ? `${level} ${(own[0] ?? '').replace(/^#+\s*/u, '')}${newline}${newline}`
      : heading
  return gap + title + body + close
}
