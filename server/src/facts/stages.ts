import { sourceRange } from '../markdown/plainText'
import type { Range } from '../markdown/types'
import type { ReadBlock } from './reading'

/** A numbered phase with its name, as a heading or an item has it. Chunk offsets. */
export interface StageHit {
  /** "phase 2", in lower case. */
  readonly label: string
  readonly name: string
  readonly inHeading: boolean
  readonly group: number
  readonly range: Range
}

/** "Phase 2: Pilot", "Milestone 3 – Public beta (June)". */
export function stageIn({ source: { block } }: ReadBlock): readonly StageHit[] {
  if (block.kind !== 'heading' && block.kind !== 'item') return []
  const match = STAGE.exec(block.text.value)
  const { label = '', name = '' } = match?.groups ?? {}
  if (match === null || !/\p{L}{3}/u.test(name)) return []
  return [
    {
      label: label.toLowerCase().replace(/[ -]+/, ' '),
      name,
      inHeading: block.kind === 'heading',
      group: block.group,
      range: sourceRange(block.text, match.index, match[0].length),
    },
  ]
}

const STAGE =
  /^\W*(?<label>(?:phase|stage|milestone|wave|horizon)[ -]?\d{1,2})\s*(?:[:.)]|[–—-]\s)\s*(?<name>[^:(–—.\n]{3,60}?)(?=\s*(?:[:(–—.\n]|\s-\s|$))/iu
