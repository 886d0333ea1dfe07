import type { FindingReport } from '../../server/src/review/types'

/** Characters shown of a finding and of the line around it. */
const MOST_INSIDE = 70
const AROUND = 40

/** The flagged words between «marks» with a little of the line around them, on one line. */
export function quoted(text: string, { line, column, endLine, endColumn }: FindingReport): string {
  const lines = text.split(/\r\n|\r|\n/u)
  const first = lines[line - 1] ?? ''
  const last = lines[endLine - 1] ?? ''
  const inside =
    line === endLine
      ? first.slice(column - 1, endColumn - 1)
      : [first.slice(column - 1), ...lines.slice(line, endLine - 1), last.slice(0, endColumn - 1)].join(' ')
  const before = first.slice(0, column - 1)
  const after = last.slice(endColumn - 1)
  const lead = before.length > AROUND ? `…${before.slice(-AROUND)}` : before
  const trail = after.length > AROUND ? `${after.slice(0, AROUND)}…` : after
  return flat(`${lead}«${shortened(flat(inside), MOST_INSIDE)}»${trail}`)
}

/** At most this many characters, the last of them `…` where some were cut off. */
function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
