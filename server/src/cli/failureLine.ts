import { printable } from '../review/printable'
import type { Failure } from './reviewRun'

/** What went wrong in one line: the file, the place in it, and what to do. */
export function failureLine({ path, place, message }: Failure): string {
  const at = place === null ? '' : `:${place.line}:${place.column}`
  return `error: ${printable(path)}${at}: ${printable(message)}`
}
