import type { Construct, Extension } from 'micromark-util-types'
import 'micromark-extension-gfm-footnote'

/** Labels that are defined anywhere in a document: links as `linkLabel`, footnotes as `footnoteLabel` spells them. */
export type Labels = ReadonlySet<string>

export const linkLabel = (identifier: string): string => `[${identifier}`
export const footnoteLabel = (identifier: string): string => `^${identifier}`
