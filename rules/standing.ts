import type { ReviewDocument, Slot } from '../server/src/facts/types'

/** What a document is by what it holds, where it is none that argues for a plan. */

/**
 * True where sections say what to say and what not to say of a product: it keeps the wording for those who write and
 * sell, and whoever reads it has no plan to judge.
 */
export function isWordingGuide({ sections }: Pick<ReviewDocument, 'sections'>): boolean {
  return (
    sections.some(({ title }) => SAYS.test(title)) &&
    sections.filter(({ title }) => SAYS.test(title) || WORDING.test(title)).length > 1
  )
}
const SAYS =
  /\b(?:what|things|words|claims|phrases|how) (?:we|you|to|not to)\b.{0,24}\b(?:say|claim|avoid|talk about)\b/i
const WORDING =
  /\b(?:one-liners?|tag ?lines?|talking points|key messages?|messaging|elevator pitch|boilerplate|stor(?:y|ies)|proof points)\b/i

/**
 * True for a page of mission, vision and goals, without risks, steps or ways that were weighed: it tells what is stood
 * for, is kept for years, and puts no choice before anybody.
 */
export function isCharter({ sections, words, type }: ReviewDocument): boolean {
  if (type !== 'strategy' || words > PAGES) return false
  return (
    [MISSION, VISION].every((word) => sections.some(({ title }) => word.test(title))) &&
    !sections.some(({ slots: [slot] }) => slot !== undefined && PLANNED.has(slot))
  )
}
/** Whoever goes on for longer argues. */
const PAGES = 700
const MISSION = /\bmission\b/i
const VISION = /\bvision\b/i
const PLANNED: ReadonlySet<Slot> = new Set<Slot>([
  'risks',
  'assumptions',
  'questions',
  'alternatives',
  'decision',
  'trade-offs',
  'roadmap',
  'launch',
  'experiment',
  'business',
  'market',
])

/**
 * True where two of three entries of a list of features are marked as done: what the document asks for stands already,
 * and the rest follows it.
 */
export function isMostlyBuilt(document: Pick<ReviewDocument, 'text' | 'tables'>): boolean {
  const done = ticksIn(document.text, TICKED) + statusesIn(document, true)
  if (done < MANY) return false
  return done >= 2 * (ticksIn(document.text, OPEN) + statusesIn(document, false))
}
const MANY = 5
/** Boxes alone: a tick without one often says that a thing is included. */
const TICKED = /^\s*[-*+]\s+\[[xX✓✔]\]\s/gm
const OPEN = /^\s*[-*+]\s+\[ ?\]\s/gm

function ticksIn(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0
}

/** Cells of columns that tell how far each entry is. */
function statusesIn({ tables }: Pick<ReviewDocument, 'tables'>, done: boolean): number {
  return tables.reduce((sum, { headers, rows }) => {
    const column = headers.findIndex((header) => /^\W*(?:status|state|done)\W*$/i.test(header))
    if (column < 0) return sum
    const cells = rows.map(({ cells: row }) => row[column]?.trim() ?? '').filter((cell) => cell !== '')
    return sum + cells.filter((cell) => DONE.test(cell) === done).length
  }, 0)
}
const DONE =
  /^\W*(?:done|completed?|shipped|released|implemented|live|built|delivered)\b|^[✅✔✓☑]\uFE0F?\s*$/i
