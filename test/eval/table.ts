/** Rows in aligned columns, two spaces apart: the first column to the left, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const right = head.map((_, column) => column > 0 && rows.every((row) => NUMBER.test(row[column] ?? '')))
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          right[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const NUMBER = /^(?:[-+±]?[\d.,]+(?:%| points)?(?: ?\/ ?\d+)?|–|)$/u

/** A share as a whole percentage; `–` where there is none. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(0)}%`
}
