import type { Section } from '../../server/src/facts/types'
import type { OwnWords } from '../contract'
import { WORDS } from '../phrases'
import { quoted } from '../spoken'

/** Where the other place is, as it may follow a figure in a message: " under “Rollout”". */
export function under({ title }: Section): OwnWords {
  return title.trim() === ''
    ? { words: WORDS.atTheTop }
    : { words: WORDS.under, data: { title: quoted(title) } }
}

/** History is told backwards as often as forwards, and tracks run side by side. */
export function isAside({ title, parent, depth }: Section): boolean {
  return (depth > 1 ? ASIDE : RECORD).test(title) || (parent !== null && isAside(parent))
}
const ASIDE =
  /\b(?:log|changelog|history|changes|versions|releases|parallel|tracks?|workstreams?|archive|past|background|sources|references)\b/i
/** By its title, a whole document of what was. */
const RECORD = /\bchange ?log\b|\brelease notes\b/i
