/** In UTF-16 code units: about as much as is reviewed in a tenth of a second. */
const STEP = 40_000

/**
 * Reviews a long text from its beginning in growing parts, so that the review of the whole finds nearly all its work
 * done, and messages are read in between. Each part is of the newest text: typing meanwhile costs nothing. `current` is
 * null when there is nothing to review any more.
 */
export async function workUp(current: () => string | null, review: (part: string) => void): Promise<void> {
  for (let end = STEP; ; end += STEP) {
    const text = current()
    if (text === null || end >= text.length - STEP) return
    review(part(text, end))
    await turn()
  }
}

/** The beginning and the end: links and footnotes are mostly defined there, and what refers to them is read with them. */
function part(text: string, end: number): string {
  const rest = Math.max(end, text.length - STEP)
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
