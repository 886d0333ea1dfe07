import { byPosition, type Candidate } from './candidate'
import { rankOf } from './severity'

/** How many findings a person can take in at once. */
const VISIBLE_LIMIT = 12

/**
 * Keeps at most twelve findings visible: beyond them the mildest, and among equals the later ones, become hints.
 * They are not dropped, because a summary, a baseline or a fix may still want them, and because a finding that
 * vanishes only while others stand would look like a bug. Errors stay: only a team that asked for them has any.
 */
export function softCap<T extends Candidate>(candidates: readonly T[]): readonly T[] {
  const visible = candidates.filter((candidate) => candidate.severity !== 'hint')
  if (visible.length <= VISIBLE_LIMIT) return candidates
  const byWeight = [...visible].sort((a, b) => rankOf(b.severity) - rankOf(a.severity) || byPosition(a, b))
  const beyond = new Set<Candidate>(
    byWeight.slice(VISIBLE_LIMIT).filter(({ severity }) => severity !== 'error'),
  )
  return candidates.map((candidate) =>
    beyond.has(candidate) ? { ...candidate, severity: 'hint' as const } : candidate,
  )
}
