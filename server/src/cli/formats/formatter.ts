import type { ReviewReport } from '../../review/types'
import type { Colors } from '../colors'

/** What a format may know besides the report. */
export interface FormatContext {
  /** Everything given was to be reviewed, whatever it looks like. */
  readonly all: boolean
  /** Files that configuration left out. */
  readonly excluded: number
  readonly colors: Colors
  /** Width to wrap at, in characters. */
  readonly columns: number
}

/** Turns a report into text for standard output, with a line break at its end. */
export type Formatter = (report: ReviewReport, context: FormatContext) => string
