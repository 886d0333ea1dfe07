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

/** "Phase 2: Pilot", "Milestone 3 (June) – Public beta", a row "Phase 2 | Pilot" with a column for names. */
export function stageIn({ source: { block } }: ReadBlock): readonly StageHit[] {
  const { kind, row, text } = block
  if (kind !== 'heading' && kind !== 'item' && kind !== 'row') return []
  const written = row === null ? text.value : (row.cells[0]?.value ?? '')
  if (!OPENING.test(written)) return []
  const named = row === null ? null : nameBeside(row)
  const match = STAGE.exec(named === null ? written : `${written.trim()}: ${named}`)
  const { label = '', name = '' } = match?.groups ?? {}
  if (match === null || !/\p{L}{3}/u.test(name)) return []
  return [
    {
      label: label.toLowerCase().replace(/[ -]+/, ' '),
      name,
      inHeading: kind === 'heading',
      group: block.group,
      range: sourceRange(text, 0, named === null ? match[0].length : written.length),
    },
  ]
}

/** What a row calls a phase of which its first cell has the number alone. */
function nameBeside({ cells, headers }: NonNullable<ReadBlock['source']['block']['row']>): string | null {
  const column = headers.findIndex((header, index) => index > 0 && NAME_HEADER.test(header.trim()))
  return column < 0 ? null : (cells[column]?.value.trim() ?? null)
}
const NAME_HEADER = /^(?:phase |milestone )?(?:names?|titles?|themes?|focus)$/i

const OPENING = /^\W*(?:phase|stage|milestone|wave|horizon)[ -]?\d/i
const STAGE =
  /^\W*(?<label>(?:phase|stage|milestone|wave|horizon)[ -]?\d{1,2})\s*(?:\([^()]{1,40}\)\s*)?(?:[:.)]|[–—-]\s)\s*(?<name>[^:(–—.\n]{3,60}?)(?=\s*(?:[:(–—.\n]|\s-\s|$))/i
