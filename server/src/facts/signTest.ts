import type { ReadBlock, ReadStatement } from './reading'
import type { StatementKind } from './types'

/** Whether a statement shows a sign. */
export type SignTest = (statement: ReadStatement, block: ReadBlock) => boolean

/** A test for statements of any kind but those in which a document does not speak for itself. */
export function unless(silent: ReadonlySet<StatementKind>, shows: SignTest): SignTest {
  return (statement, block) => !silent.has(statement.kind) && shows(statement, block)
}
