import { CodeRules, type Permission } from '../code/codeRules'
import type { Io } from './io'
import type { CheckOptions } from './options'
import type { Services } from './services'

/**
 * Rules written in code for one run of the command line. Nothing is run that nobody allowed: a folder that was just
 * cloned may name any code. A review without it is not the whole review, so that is an error unless it was asked for.
 */
export function codeRules(
  { allowPlugins }: Pick<CheckOptions, 'allowPlugins'>,
  env: Io['env'],
  { openCode, rules }: Services,
): CodeRules {
  const allowed = allowPlugins ?? SAID[env.CANDOR_ALLOW_PLUGINS ?? '']
  const permission: Permission = allowed === true || { why: allowed === false ? null : UNSAID }
  return new CodeRules({
    open: openCode ?? null,
    rules,
    permission: () => permission,
    onProblem: () => undefined,
  })
}

/** By the variable CANDOR_ALLOW_PLUGINS. */
const SAID: Readonly<Record<string, boolean | undefined>> = { '1': true, '0': false }

const UNSAID =
  'nobody allowed this code to run. Look at it, then use --allow-plugins (or CANDOR_ALLOW_PLUGINS=1); --no-allow-plugins leaves it out'
