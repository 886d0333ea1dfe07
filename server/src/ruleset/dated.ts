import { onDay } from './ruleset'
import type { Ruleset } from './types'

/** Gives rulesets whose policy asks for it the day of today. Whoever keeps things by ruleset finds them again that day. */
export function datedBy(today: () => string): (ruleset: Ruleset) => Ruleset {
  let day = ''
  let known = new WeakMap<Ruleset, Ruleset>()
  return (ruleset) => {
    if (!ruleset.team.suppressions.expire) return ruleset
    const now = today()
    if (now !== day) [day, known] = [now, new WeakMap()]
    const dated = known.get(ruleset) ?? onDay(ruleset, now)
    known.set(ruleset, dated)
    return dated
  }
}

/** The day where the computer stands, as an ISO date. */
export function localDay(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
