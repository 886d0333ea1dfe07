import { isMapping } from './mapping'
import type { Assignment, Effective } from './merge'

/** A value that holds, where it was set, and what it took the place of. */
export interface EffectiveValue extends SetValue {
  /** Such as `rules`, `decision/no-decider`, `severity`; the last one is the word itself for a word of a list. */
  readonly key: readonly string[]
  /** The values that would hold without it and without each other, the next one first. */
  readonly overrode: readonly SetValue[]
}

interface SetValue {
  readonly value: unknown
  readonly from: Source
}

/** A place in a file; a preset (`candor:strict`) has no lines. Lines and columns are 1-based. */
export interface Source {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
}

/** Where each value that holds comes from. Finding places takes a while, so this is for when someone asks. */
export function originsOf(effective: Effective): readonly EffectiveValue[] {
  return [...effective.values()].map((assignment) => ({
    key: assignment.key,
    ...setBy(assignment),
    overrode: below(assignment).map(setBy),
  }))
}

/** Where a step of a file stands. */
export function sourceOf({ step: { layer }, at }: Pick<Assignment, 'step' | 'at'>): Source {
  const place = layer.tree?.place(at)
  return { file: layer.file, line: place?.line ?? null, column: place?.column ?? null }
}

function setBy(assignment: Assignment): SetValue {
  const { value, at, step } = assignment
  // A mapping begins below its name, and it is the name that somebody looks for.
  const key = isMapping(value) ? step.layer.tree?.problem(at, '', 'key') : undefined
  const from = sourceOf(assignment)
  return { value, from: key === undefined ? from : { ...from, line: key.line, column: key.column } }
}

function below({ over }: Assignment): readonly Assignment[] {
  return over === null ? [] : [over, ...below(over)]
}
