import type { ReviewDocument, Statement } from '../server/src/facts/types'

/** Every statement of a document, in document order. */
export function allStatements(document: ReviewDocument): readonly Statement[] {
  return document.sections.flatMap((section) => document.statementsIn(section))
}

/**
 * True where the document says that a law, a regulator or a contract obliges the work. Such work is not a bet:
 * nobody weighs whether to do it, and the obligation itself is the reason.
 */
export function isMandated(document: ReviewDocument): boolean {
  return allStatements(document).some(({ text, kind }) => kind !== 'question' && MANDATE.test(text))
}

const SOURCE =
  '(?:law|legislation|regulations?|regulators?|directive|statute|court|act\\b|gdpr|hipaa|dora|psd2|ccpa|contract|mandate|authorit(?:y|ies)|ministry|tax office)'
const MANDATE = new RegExp(
  `\\b(?:required|mandated|obliged|obligated|demanded|prescribed|imposed) (?:by|under|in)\\b[^.;]{0,60}\\b${SOURCE}|` +
    `\\b${SOURCE}[^.;]{0,40}\\b(?:requires?|mandates?|obliges?|prescribes?|demands?|comes? into force|takes? effect)\\b`,
  'iu',
)

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
