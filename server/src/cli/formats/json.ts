import type { Formatter } from './formatter'

/** `candor-review/1`, documents in path order, keys in the order of the published schema. */
export const json: Formatter = (report) => `${JSON.stringify(report, null, 2)}\n`
