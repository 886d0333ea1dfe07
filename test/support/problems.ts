import assert from 'node:assert/strict'

/** Passes where nothing is wrong; otherwise fails with every problem on a line of its own. */
export function assertNone(problems: readonly string[], heading: string): void {
  if (problems.length > 0) assert.fail(`${heading}\n  ${problems.join('\n  ')}\n`)
}
