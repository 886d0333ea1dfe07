import type { Slot } from '../markdown/slots'
import type { Details } from './details'
import type { Team } from './team'
import type { DocumentType } from './types'

/** What the readings of all chunks of a document depend on. */
export interface Setting {
  readonly type: DocumentType
  readonly names: Names
  readonly team: Team | null
}

/** What a chunk's reading depends on besides its own text. */
export interface ReadingContext extends Setting {
  /** Slots on the way up from where the chunk starts, nearest first. */
  readonly slots: readonly Slot[]
  /** Slot lists of the sections that the chunk's own headings open, in order. */
  readonly opened: readonly (readonly Slot[])[]
  /** The paragraph just before the chunk, where it ends in a colon; empty else. */
  readonly leadIn: string
  /** Those that the chunk starts in. */
  readonly details: Details
  /** Addresses in the chunk that lead nowhere, as written. */
  readonly dead: ReadonlySet<string>
}

/** Words that mean something special in this document. Lower case. */
export interface Names {
  /** Words of the product's own name: they are never evidence of a perspective. */
  readonly product: ReadonlySet<string>
  /** Groups of people that the document or the team defines. */
  readonly segments: ReadonlySet<string>
  readonly competitors: ReadonlySet<string>
  /** Changes whenever one of the sets does. */
  readonly key: string
}

/** Settings with equal keys are equal. */
export function settingKey({ type, names, team }: Setting): string {
  return `${type}\u0000${names.key}\u0000${team?.key ?? ''}`
}
