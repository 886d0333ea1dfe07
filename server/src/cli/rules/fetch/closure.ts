import type { Rule } from '../../../../../rules/contract'
import type { Lock } from '../../../ruleset/remote/lock'
import { parseRemoteReference, type Reference } from '../../../ruleset/remote/reference'
import { RulesError } from '../rulesError'
import { assertFaultless, remoteExtends } from '../setFiles'
import type { FetchedSet } from './fetchedSet'
import { fetchSet } from './fetchSet'
import type { Surroundings } from './program'

/** A set that was fetched, checked, and the sets that it extends and the lock does not have yet, checked as well. */
export async function withExtended(
  first: FetchedSet,
  lock: Lock,
  surroundings: Surroundings,
  rules: readonly Rule[],
): Promise<readonly FetchedSet[]> {
  const sets: FetchedSet[] = []
  const waiting = [first]
  const known = new Set([first.reference.text, ...lock.keys()])
  for (let set = waiting.shift(); set !== undefined; set = waiting.shift()) {
    assertFaultless(set, rules)
    sets.push(set)
    for (const reference of remoteExtends(set)) {
      if (known.has(reference)) continue
      known.add(reference)
      if (known.size - lock.size > MAX_SETS)
        throw new RulesError(`${first.reference.text} extends more than ${MAX_SETS} other sets`)
      waiting.push(await fetchSet(referenceOf(reference), surroundings))
    }
  }
  return sets
}

const MAX_SETS = 20

/** A reference that has to be one, because it is about to be fetched. */
export function referenceOf(text: string): Reference {
  const reference = parseRemoteReference(text)
  if ('problem' in reference) throw new RulesError(reference.problem)
  return reference
}
