import type { ReadBlock } from './reading'
import type { Range } from './types'
import { MARK } from './wordMarks'

/** Statements which say that a law, a regulator or a contract obliges somebody. Questions do not say so. */
export function obligationsIn({ statements }: ReadBlock): readonly Range[] {
  return statements
    .filter(
      ({ kind, sentence }) =>
        (sentence.marks & MARK.duty) !== 0 && kind !== 'question' && sentence.says(OBLIGATION),
    )
    .map(({ range }) => range)
}

const SOURCE =
  '(?:law|legislation|regulations?|regulators?|directive|statute|court|act\\b|gdpr|hipaa|dora|psd2|ccpa|contract|mandate|authorit(?:y|ies)|ministry|tax office)'
const OBLIGATION = new RegExp(
  `\\b(?:required|mandated|obliged|obligated|demanded|prescribed|imposed) (?:by|under|in)\\b[^.;?]{0,60}\\b${SOURCE}|` +
    `\\b${SOURCE}[^.;?]{0,40}\\b(?:requires?|mandates?|obliges?|prescribes?|demands?|comes? into force|takes? effect)\\b`,
  'i',
)
