import { printable } from '../review/printable'
import type { Output } from './io'

export interface Progress {
  /** Says which document is being read; `index` counts from 0. */
  step(index: number, name: string): void
  /** Wipes the line, so that nothing of it stays behind. */
  done(): void
}

/** A counter in place, for long runs with someone watching. */
export function createProgress(output: Output, total: number): Progress {
  if (!output.isTerminal || total < WORTH_WATCHING) return { step: () => undefined, done: () => undefined }
  return {
    step(index, name) {
      const line = `${index + 1}/${total} ${printable(name)}`
      output.write(`${WIPE}${line.slice(0, Math.max(output.columns - 1, 10))}`)
    },
    done() {
      output.write(WIPE)
    },
  }
}

const WORTH_WATCHING = 10
/** Start of the line, then erase to its end. */
const WIPE = '\r\u001B[K'
