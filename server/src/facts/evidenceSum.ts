import type { EvidenceCounts } from './evidenceCounts'
import type { EvidenceFacts } from './types'

/** What the statements of a chunk add to the evidence profile. */
export interface EvidenceSum {
  readonly histogram: EvidenceFacts['histogram']
  readonly best: number
  readonly counts: EvidenceCounts
  readonly declaredNone: boolean
}
