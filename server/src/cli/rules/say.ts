import { printable } from '../../review/printable'
import type { Io } from '../io'

/** Tells lines to the person: what a set says of itself is somebody else's text, so it is made fit to print. */
export function say(io: Io, ...lines: readonly string[]): void {
  for (const line of lines) io.stdout.write(`${printable(line)}\n`)
}
