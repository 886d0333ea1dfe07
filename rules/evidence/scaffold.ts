import type { ReviewDocument, Slot } from '../../server/src/facts/types'
import type { Fix } from '../contract'
import { scaffoldFix } from '../scaffold'
import { FIXES } from '../phrases'

const SLOTS: readonly Slot[] = ['evidence']
const HEADING = 'Evidence so far'

/** Two honest ways to say what a document rests on: what there is, or that there is nothing yet. */
export function evidenceFixes(document: ReviewDocument): readonly Fix[] {
  return [
    scaffoldFix(document, {
      title: FIXES.evidenceTable,
      slots: SLOTS,
      heading: HEADING,
      lines: [
        '| Claim | What we have | When | How strong | Where |',
        '| --- | --- | --- | --- | --- |',
        '| [what we say] | [observation] | [date] | [how strong] | [link] |',
      ],
    }),
    scaffoldFix(document, {
      title: FIXES.noEvidenceYet,
      slots: SLOTS,
      heading: HEADING,
      lines: ['[What is still missing]: [how we get it, with whom, by when]'],
    }),
  ]
}
