import { byPosition, type Candidate } from './candidate'
import { shorten } from './message'
import { RULE_FAILED } from './ownFindings'
import { rankOf } from './severity'
import { REVIEW_ENGLISH } from './english'

/** A candidate that stands for others of its rule in its section. */
export interface Folded extends Candidate {
  /** How many more there are; each is among the related locations. */
  readonly more: number
}

/**
 * At most one finding for each rule in each section: ten squiggles for one habit say no more than one.
 * The gravest leads, the first among equals; the others become related locations, so no place is lost.
 */
export function fold(candidates: readonly Candidate[], text: string): readonly Folded[] {
  const groups = new Map<unknown, Map<string, Candidate[]>>()
  for (const candidate of candidates) {
    const bySection = groups.get(candidate.section) ?? new Map<string, Candidate[]>()
    groups.set(candidate.section, bySection)
    const key = foldKey(candidate)
    const group = bySection.get(key)
    if (group === undefined) bySection.set(key, [candidate])
    else group.push(candidate)
  }
  return [...groups.values()].flatMap((bySection) =>
    [...bySection.values()].map((group) => lead(group, text)),
  )
}

/** Failures of different rules have nothing in common but the name, and a team's own questions are each their own. */
function foldKey({ ruleId, data }: Candidate): string {
  if (ruleId === RULE_FAILED.id) return `${ruleId} ${JSON.stringify(data.rule)}`
  return ruleId === 'perspective/own-missing' ? `${ruleId} ${JSON.stringify(data.perspective)}` : ruleId
}

function lead(group: readonly Candidate[], text: string): Folded {
  const [first, ...others] = [...group].sort(
    (a, b) => rankOf(b.severity) - rankOf(a.severity) || byPosition(a, b),
  )
  if (first === undefined) throw new Error('A group of findings is never empty.')
  const related = [...others].sort(byPosition).flatMap((other) => [alsoHere(other, text), ...other.related])
  return { more: others.length, ...first, related: [...first.related, ...related] }
}

const LONGEST_QUOTE = 60

function alsoHere(candidate: Candidate, text: string): Candidate['related'][number] {
  const quoted = shorten(text.slice(candidate.range.start, candidate.range.end), LONGEST_QUOTE)
  return quoted === ''
    ? { range: candidate.range, message: REVIEW_ENGLISH['review.beside'] }
    : { range: candidate.range, message: REVIEW_ENGLISH['review.beside.words'], data: { words: quoted } }
}
