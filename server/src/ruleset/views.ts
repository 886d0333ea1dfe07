import type { Profile } from '../../../rules/contract'
import { withBaseline, withProfile } from './ruleset'
import type { Ruleset } from './types'

/** How somebody looks at what configuration says. */
export interface View {
  /** Null: as configured. */
  readonly profile: Profile | null
  readonly baseline: boolean
}

/** Gives rulesets in a view. Each is changed once, so that whoever keeps things by ruleset finds them again. */
export function createViews(): (ruleset: Ruleset, view: View) => Ruleset {
  const known = new WeakMap<Ruleset, Map<string, Ruleset>>()
  return (ruleset, { profile, baseline }) => {
    const views = known.get(ruleset) ?? new Map<string, Ruleset>()
    known.set(ruleset, views)
    const name = `${profile ?? ''} ${baseline}`
    const seen = views.get(name) ?? viewed(ruleset, profile, baseline)
    views.set(name, seen)
    return seen
  }
}

function viewed(ruleset: Ruleset, profile: Profile | null, baseline: boolean): Ruleset {
  const whole = baseline ? ruleset : withBaseline(ruleset, null)
  return profile === null ? whole : withProfile(whole, profile)
}
