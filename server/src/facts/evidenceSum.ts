import type { EvidenceFacts } from './types'

/** What the statements of a chunk add to the evidence profile. */
export interface EvidenceSum {
  readonly histogram: EvidenceFacts['histogram']
  readonly best: number
  /** Statements that only point to something. */
  readonly pointers: number
  /** Figures about the world that nothing backs; see `bareFigure`. */
  readonly bare: number
  /** Something is an anecdote or better. */
  readonly any: boolean
  readonly declaredNone: boolean
}
