import type { PinnedEntry } from '../../ruleset/remote/lock'
import type { Reference } from '../../ruleset/remote/reference'
import { suggest } from '../../ruleset/suggest'
import { referenceOf } from './fetch/closure'
import type { Project } from './project'
import { RulesError } from './rulesError'

/** The pinned sets that a person may mean by a name: a reference, a package, an address or a folder; all without one. */
export function chosenPins(
  { lock }: Pick<Project, 'lock'>,
  name: string | null,
): readonly (readonly [string, PinnedEntry])[] {
  if (lock.size === 0)
    throw new RulesError('nothing is pinned here; `candor rules add NAME` fetches a set and pins it')
  if (name === null) return [...lock]
  const found = [...lock].filter(([text, { folder }]) => namesOf(referenceOf(text), folder).includes(name))
  if (found.length > 0) return found
  const all = [...lock].flatMap(([text, { folder }]) => namesOf(referenceOf(text), folder))
  const near = suggest(name, all)
  throw new RulesError(
    `no set called \`${name}\` is pinned; ${near === null ? `there are ${[...lock.keys()].join(', ')}` : `did you mean \`${near}\`?`}`,
  )
}

function namesOf(reference: Reference, folder: string): readonly string[] {
  const own = reference.kind === 'npm' ? [reference.name, `npm:${reference.name}`] : [reference.url]
  return [reference.text, folder, ...own]
}
