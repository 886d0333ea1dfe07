/** So many ends within so many milliseconds are no accident. */
const MOST_ENDS = 5
const WHILE = 3 * 60_000

/** Whether a server that ended at these times (milliseconds, the last one just now) is worth another start. */
export function allowsRestart(ends: readonly number[], now: number): boolean {
  return ends.filter((end) => now - end < WHILE).length < MOST_ENDS
}
