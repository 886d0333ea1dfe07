import type { Resolution } from './folderSettings'
import type { Source } from './origins'

/** A rule that files of settings bring themselves. */
export interface OwnRule {
  readonly id: string
  /** Its message, or nothing. */
  readonly summary: string
  /** As it is written. */
  readonly definition: Readonly<Record<string, unknown>>
  /** Where it stands. */
  readonly from: Source
}

/** Rules of `custom-rules` that hold where a resolution does, wherever they stand. */
export function ownRules(resolution: Pick<Resolution, 'origins'> | null): readonly OwnRule[] {
  return (resolution?.origins() ?? []).flatMap(({ key, value, from }) => {
    const [section, id] = key
    if (section !== 'custom-rules' || id === undefined || key.length !== 2) return []
    if (typeof value !== 'object' || value === null) return []
    const definition = value as Readonly<Record<string, unknown>>
    const { message } = definition
    return [{ id, summary: typeof message === 'string' ? message : '', definition, from }]
  })
}
