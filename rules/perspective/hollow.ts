import type { ReviewDocument, Section, Statement } from '../../server/src/facts/types'
import { GENERIC_WORDS } from './genericWords'

/** Why a section says nothing yet; null where it says something. */
export type Hollowness = 'empty' | 'placeholder' | 'generic'

export interface HollowLimits {
  /** A body with fewer content words has to name something specific. */
  readonly minContentWords: number
  /** Share of words that fit anywhere, from which a short body says nothing of its own. */
  readonly genericShare: number
}

/** Judges a section with everything below it. */
export function hollownessOf(
  document: ReviewDocument,
  section: Section,
  { minContentWords, genericShare }: HollowLimits,
): Hollowness | null {
  const words = document.contentWordsIn(section)
  if (words >= minContentWords * 2) return null
  const parts = withDescendants(section)
  if (parts.some((part) => document.hasExhibit(part))) return null
  const statements = parts.flatMap((part) => document.statementsIn(part))
  if (statements.length === 0) return isBlank(document, section) ? 'empty' : null
  if (statements.every((statement) => saysNothing(statement, section))) return 'placeholder'
  const short = words < minContentWords || statements.length === 1
  if (!short || namesSomething(document, statements)) return null
  return shareOfGenericWords(statements) >= genericShare ? 'generic' : null
}

function withDescendants(section: Section): readonly Section[] {
  return [section, ...section.children.flatMap(withDescendants)]
}

/** Nothing but headings, comments and rules stands there; code or HTML would be something a reader can use. */
function isBlank(document: ReviewDocument, section: Section): boolean {
  return document.text
    .slice(section.heading.end, section.range.end)
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
    .split(/\r?\n/u)
    .every((line) => /^\s*(?:#{1,6}(?:\s.*)?|[-*_=\s]*|\*\*[^*]+\*\*:?)$/u.test(line))
}

function saysNothing({ kind, text }: Statement, section: Section): boolean {
  if (kind === 'placeholder' || NOTHING.test(text)) return true
  const asks = section.slots.some((slot) => slot === 'questions' || slot === 'faq')
  return kind === 'question' && !asks
}

/** A lone mark of absence, with no reason after it. */
const NOTHING =
  /^[\s([*_-]*(?:n\/?a|none(?: (?:yet|known|identified|so far|at this time))?|not applicable|tb[cda]|to be (?:done|defined|decided|determined|added|completed|written|filled in)|to ?do|coming soon|pending|placeholder|lorem ipsum[^.]*|…|\.{3}|\?+)[\s\])*_.:!-]*$/iu

/**
 * A number, a name, a link, code, a quotation or a contrast: something a reader could check or disagree with.
 * The first word of a sentence is a capital anyway, so a name is one that stands further in.
 */
function namesSomething(document: ReviewDocument, statements: readonly Statement[]): boolean {
  return statements.some(({ text, range }) => {
    const source = document.text.slice(range.start, range.end)
    return (
      /\p{N}/u.test(text) ||
      /\]\(|`|https?:|\[\^/u.test(source) ||
      /["“”«»]/u.test(text) ||
      /[\p{L},;:)] +\p{Lu}[\p{L}]+/u.test(text) ||
      CONTRAST.test(text)
    )
  })
}

const CONTRAST =
  /\b(?:but|however|instead|rather than|unlike|whereas|although|because|unless|except|without|only|not|no|never|if|than|so that|decides?|approves?)\b/iu

function shareOfGenericWords(statements: readonly Statement[]): number {
  const words = statements.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [])
  return words.filter((word) => GENERIC_WORDS.has(word)).length / Math.max(words.length, 1)
}
