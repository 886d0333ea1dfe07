import type { ReviewDocument, Section, Slot, Statement } from '../../server/src/facts/types'
import { genericShare } from './genericWords'

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
  limits: HollowLimits,
): Hollowness | null {
  const words = document.contentWordsIn(section)
  if (words >= limits.minContentWords * 2) return null
  const parts = withDescendants(section)
  if (parts.some((part) => document.hasExhibit(part))) return null
  const statements = parts.flatMap((part) => document.statementsIn(part))
  if (statements.length === 0) return isBlank(document, section) ? 'empty' : null
  if (onlyWaits(statements, section)) return 'placeholder'
  const written = statements.filter(({ kind }) => kind !== 'placeholder')
  const short = words < limits.minContentWords || written.length === 1
  if (!short || namesSomething(document, written)) return null
  return genericShare(written.map(({ text }) => text)) >= limits.genericShare ? 'generic' : null
}

function withDescendants(section: Section): readonly Section[] {
  return [section, ...section.children.flatMap(withDescendants)]
}

/**
 * Nothing but headings, comments and rules stands there; code or HTML would be something a reader can use. Headings
 * below it that are sentences of their own are content, too.
 */
function isBlank(document: ReviewDocument, section: Section): boolean {
  if (section.children.some(({ title }) => title.split(/\s+/u).length > WORDS_OF_A_LABEL)) return false
  return document.text
    .slice(section.heading.end, section.range.end)
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
    .split(/\r?\n/u)
    .every((line) => /^\s*(?:#{1,6}(?:\s.*)?|[-*_=\s]*|\*\*[^*]+\*\*:?)$/u.test(line))
}

/** A longer heading says something by itself. */
const WORDS_OF_A_LABEL = 5

/** Placeholders, a lone “n/a”, and questions nobody has answered; a form's question followed by “n/a” is answered. */
function onlyWaits(statements: readonly Statement[], section: Section): boolean {
  const asks = section.slots.some((slot) => slot === 'questions' || slot === 'faq')
  const asked = statements.some(({ kind }) => kind === 'question') || section.title.endsWith('?')
  return statements.every(({ kind, text }) => {
    if (kind === 'question') return !asks
    if (NONE.test(text)) return !asked && section.slots.some((slot) => NEVER_NONE.has(slot))
    return kind === 'placeholder' || WAITING.test(text)
  })
}

/** “None” is an answer to what is open, excluded or in the way, but not to these. */
const NEVER_NONE: ReadonlySet<Slot> = new Set<Slot>([
  'problem',
  'users',
  'goals',
  'metrics',
  'market',
  'business',
  'evidence',
  'solution',
  'strategy',
])

const NONE =
  /^[\s([*_-]*(?:n\/?a|none(?: (?:yet|known|identified|so far|at this time))?|not applicable|nothing)[\s\])*_.:!-]*$/i
const WAITING =
  /^[\s([*_-]*(?:tb[cda]|to be (?:done|defined|decided|determined|added|completed|written|filled in)|to ?do|coming soon|pending|placeholder|lorem ipsum[^.]*|…|\.{3}|\?+)[\s\])*_.:!-]*$/i

/**
 * A number, a name, a link, code, a quotation or a contrast: something a reader could check or disagree with.
 * The first word of a sentence is a capital anyway, so a name is one that stands further in.
 */
function namesSomething(document: ReviewDocument, statements: readonly Statement[]): boolean {
  return statements.some(({ text, range }) => {
    const source = document.text.slice(range.start, range.end)
    return (
      /\p{N}/u.test(text) ||
      /\]\(|`|https?:|\[\^|\{\{/u.test(source) ||
      /["“”«»]/u.test(text) ||
      /[\p{L},;:)] +\p{Lu}[\p{L}]+/u.test(text) ||
      CONTRAST.test(text)
    )
  })
}

const CONTRAST =
  /\b(?:but|however|instead|rather than|unlike|whereas|although|because|unless|except|without|only|not|no|never|if|than|so that|decides?|approves?)\b/i
