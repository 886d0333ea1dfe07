/**
 * In UTF-16 code units: so much more is read between two looks at what has come in, in less than a tenth of a second.
 * Smaller steps would hardly be shorter, as each one adds up all that was read before.
 */
const STEP = 10_000
/** The end is read first, up to so much: what it defines is needed all over. */
const END = 40_000

/**
 * Reviews a long text from its beginning in growing parts, so that the review of the whole finds nearly all its work
 * done, and messages are read in between. Each part is of the newest text: typing meanwhile costs nothing. `current` is
 * null when there is nothing to review any more.
 */
export async function workUp(current: () => string | null, review: (part: string) => void): Promise<void> {
  for (let end = STEP; ; end += STEP) {
    const text = current()
    if (text === null) return
    const rest = text.length - Math.min(end, END)
    if (end >= rest) return
    review(part(text, end, rest))
    await turn()
  }
}

/** The beginning and the end: links and footnotes are mostly defined there, and what refers to them is read with them. */
function part(text: string, end: number, rest: number): string {
  return `${text.slice(0, lineEnd(text, end))}\n\n${text.slice(lineEnd(text, rest))}`
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

/** Lets messages in that have already been received. */
export function turn(): Promise<void> {
  return new Promise((go) => setTimeout(go, 0))
}
