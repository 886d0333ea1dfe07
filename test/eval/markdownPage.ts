import { interval } from './interval'

/** Fewer cases than this say too little to give a share. */
export const FEWEST_CASES = 10

/** `324 of 439: 74 % (70–78 %)`, the 95 % interval in brackets; with too few cases only the counts. */
export function shareText(right: number, of: number): string {
  if (of === 0) return 'none'
  if (of < FEWEST_CASES) return `${whole(right)} of ${whole(of)}: too few to say`
  return `${whole(right)} of ${whole(of)}: ${shareAlone(right, of)}`
}

/** `74 % (70–78 %) of the time: 324 of 439`, for the middle of a sentence. */
export function shareOfTheTime(right: number, of: number): string {
  return of < FEWEST_CASES
    ? `${whole(right)} times of ${whole(of)}, too few to say more`
    : `${shareAlone(right, of)} of the time: ${whole(right)} of ${whole(of)}`
}

/** `74 % (70–78 %)`. */
export function shareAlone(right: number, of: number): string {
  const [low, high] = interval(right, of).map((end) => (100 * end).toFixed(0))
  return `${(100 * (right / of)).toFixed(0)} % (${low ?? ''}–${high ?? ''} %)`
}

/** Digits in groups of three. */
export function whole(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',')
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n')
}

/** Paragraphs, lists and tables one blank line apart; each paragraph and list entry wrapped at 120 characters. */
export function markdown(parts: readonly string[]): string {
  return `${parts.map((part) => part.split('\n').map(wrapped).join('\n')).join('\n\n')}\n`
}

const WIDTH = 120

function wrapped(line: string): string {
  if (/^(?:\||#|<)/u.test(line)) return line
  const indent = line.startsWith('- ') ? '  ' : ''
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > WIDTH) {
      lines.push(current)
      current = indent + word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current].join('\n')
}
