import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Range } from '../../markdown/types'
import { SLOTS_OF_REQUIREMENT, type Requirement } from '../../review/requirements'
import type { Review } from '../../review/types'
import type { LspWords } from '../localize'

/** A review and the text it is about. */
export interface Subject {
  readonly document: TextDocument
  readonly review: Review
  readonly words: LspWords
}

/** Where something that is missing would stand: the section for it, else the title. */
export function homeOf({ review: { document } }: Pick<Subject, 'review'>, requirement: Requirement): Range {
  const home = SLOTS_OF_REQUIREMENT[requirement]
    .map((slot) => document.sections.find((section) => section.slot === slot))
    .find((section) => section !== undefined)
  return home?.heading ?? document.titleRange
}
