import type { Section } from '../../server/src/facts/types'
import { quoted } from '../spoken'

/** Where the other place is, as it may follow a figure in a message: " under “Rollout”". */
export function under({ title }: Section): string {
  return title.trim() === '' ? 'at the top' : `under “${quoted(title)}”`
}

/** History is told backwards as often as forwards, and tracks run side by side. */
export function isAside({ title }: Section): boolean {
  return ASIDE.test(title)
}
const ASIDE =
  /\b(?:log|changelog|history|changes|versions|parallel|tracks?|workstreams?|archive|past|background|sources|references)\b/iu
