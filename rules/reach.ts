import type { ReviewDocument, Slot, Statement } from '../server/src/facts/types'

/** Every statement of a document, in document order. */
export function allStatements(document: ReviewDocument): readonly Statement[] {
  return document.sections.flatMap((section) => document.statementsIn(section))
}

/**
 * True where the document says that a law, a regulator or a contract obliges the work. Such work is not a bet:
 * nobody weighs whether to do it, and the obligation itself is the reason.
 */
export function isMandated(document: ReviewDocument): boolean {
  return obligationsIn(document.text).some((at) => isSaid(document, at))
}

/** Words that oblige, with the letter that may be a capital left out, so that they are found without reading twice. */
const SOURCES =
  'law|egislat|egulat|irective|tatute|ourt | act| Act|GDPR|HIPAA|DORA|PSD2|CCPA|ontract|andate|uthorit|inistry|tax office'.split(
    '|',
  )
const AROUND = 90

const SOURCE =
  '(?:law|legislation|regulations?|regulators?|directive|statute|court|act\\b|gdpr|hipaa|dora|psd2|ccpa|contract|mandate|authorit(?:y|ies)|ministry|tax office)'
const MANDATE = new RegExp(
  `\\b(?:required|mandated|obliged|obligated|demanded|prescribed|imposed) (?:by|under|in)\\b[^.;?]{0,60}\\b${SOURCE}|` +
    `\\b${SOURCE}[^.;?]{0,40}\\b(?:requires?|mandates?|obliges?|prescribes?|demands?|comes? into force|takes? effect)\\b`,
  'giu',
)

/** Where obligations stand in the text. Long documents have many sentences and few laws, so the laws are looked up first. */
function obligationsIn(text: string): readonly number[] {
  const found = new Set<number>()
  for (const source of SOURCES) {
    for (let at = text.indexOf(source); at >= 0; at = text.indexOf(source, at + source.length)) {
      const from = Math.max(0, at - AROUND)
      for (const { index } of text.slice(from, at + AROUND).matchAll(MANDATE)) found.add(from + index)
    }
  }
  return [...found]
}

/**
 * True where a statement, and not a comment, code or a question, holds the offset, and where it stands where a
 * document says why it is there: an obligation among the requirements binds one feature, not the whole work.
 */
function isSaid(document: ReviewDocument, at: number): boolean {
  const section = document.sections.findLast(({ range }) => range.start <= at && at < range.end)
  if (section === undefined || !section.slots.every((slot) => REASONS.has(slot))) return false
  return document
    .statementsIn(section)
    .some(({ kind, range }) => range.start <= at && at < range.end && kind !== 'question')
}

/** Sections that say why; those without a slot of their own count as well. */
const REASONS: ReadonlySet<Slot> = new Set<Slot>([
  'problem',
  'goals',
  'summary',
  'business',
  'evidence',
  'decision',
  'strategy',
])

/** True where the front matter says the work is small (`size: small`), so that little has to be written about it. */
export function isDeclaredSmall({ frontMatter }: ReviewDocument): boolean {
  return /^(?:xs|s|small|tiny|trivial)$/iu.test(frontMatter?.values.get('size') ?? '')
}

/** True where the document points to another one whose name or path says it covers the subject. */
export function pointsTo({ facts, text }: ReviewDocument, subject: RegExp): boolean {
  return facts.references.some(
    ({ kind, state, target, range }) =>
      kind === 'link' &&
      state !== 'missing' &&
      state !== 'empty' &&
      (subject.test(target) || subject.test(text.slice(range.start, range.end))),
  )
}
