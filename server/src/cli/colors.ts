import picocolors from 'picocolors'
import type { Io } from './io'

export type Colors = ReturnType<typeof picocolors.createColors>

/** Colours as asked for; else by `NO_COLOR` and `FORCE_COLOR`; else where standard output is a terminal. */
export function colorsFor(asked: boolean | null, { env, stdout }: Io): Colors {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  const byEnvironment = env.NO_COLOR ? false : forced || (stdout.isTerminal && env.TERM !== 'dumb')
  return picocolors.createColors(asked ?? byEnvironment)
}
