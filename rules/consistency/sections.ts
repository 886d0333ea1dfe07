import type { Section } from '../../server/src/facts/types'
import { quoted } from '../spoken'

/** Where the other place is, as it may follow a figure in a message: " under “Rollout”". */
export function under({ title }: Section): string {
  return title.trim() === '' ? 'at the top' : `under “${quoted(title)}”`
}
