import {
  eachTrait,
  type DoubtGroup,
  type Doubtful,
  type DoubtRow,
  type DoubtWeights,
  type NameTrait,
} from './doubtTraits'
import { DOUBT_WEIGHTS } from './doubtWeights'
import { DOUBTS, type Doubt, type SignalKind, type StatementKind } from './types'

/**
 * How likely a careful reader is to question a statement, and for what, told by what the statement is: its kind, whom it is
 * about, where it stands, what backs it, and which classes of words it has. One sum for each of `DOUBTS`, in log-odds; no
 * single trait decides. The weights are fitted to what reviewers marked in product documents (`npm run fit -- doubts`).
 */

/** What a reader would most likely question a statement for; null where it claims nothing, or most would let it pass. */
export function doubtOf(statement: Doubtful): Doubt | null {
  if (!claims(statement)) return null
  const doubt = likeliestDoubt((name) => {
    eachTrait(statement, name)
  }, IN_USE)
  // Asked last, as it takes patterns to tell, and few statements come so far.
  return doubt === null || isAnswered(statement) ? null : doubt
}

type Asserted = Omit<Doubtful, 'slots' | 'place'>

/** Whether a statement claims something for certain that neither it nor anything beside it backs. */
export function isOpenToDoubt(statement: Asserted): boolean {
  return claims(statement) && !isAnswered(statement)
}

function claims({ support, kind, grade, sentence: { signals } }: Asserted): boolean {
  if (support === 'direct' || grade >= SYSTEMATIC || NOT_CLAIMED.has(kind)) return false
  return !signals.some((signal) => LIMITS.has(signal.kind))
}

/** It names its source, or says "nobody" of a moment only. */
function isAnswered({ sentence }: Asserted): boolean {
  return sentence.namesSource() || (sentence.hits.has('universal') && BY_THE_WAY.test(sentence.text))
}
/** Grades of evidence from here on are counts, records and studies. */
const SYSTEMATIC = 3
/** Whoever says "perhaps" or "a rough guess" has limited it already. */
const LIMITS: ReadonlySet<SignalKind> = new Set<SignalKind>(['hedge', 'estimate'])

/** "They leave a message where nobody answers" says when they do, and nothing of everybody. */
const BY_THE_WAY =
  /\b(?:where|when|whenever|if|until|unless|while|because|since|so|after|before) (?:nobody|no[- ]one|everyone|everybody|nothing|all|none)\b/i

/** What a document asks, quotes, supposes or explains it does not claim. */
const NOT_CLAIMED: ReadonlySet<StatementKind> = new Set<StatementKind>([
  'placeholder',
  'question',
  'quotation',
  'conditional',
  'foil',
  'fiction',
  'definition',
  'assumption',
])

/** The likeliest of `DOUBTS` by the sum of the weights; `each` names the traits of a statement. */
export function likeliestDoubt(each: (name: NameTrait) => void, { base, rows }: DoubtTable): Doubt | null {
  const sums = [...base]
  each((group, trait) => {
    const row = rows[group].get(trait)
    if (row !== undefined) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0)
  })
  const odds = Math.max(...sums)
  return odds >= LEAST ? (DOUBTS[sums.indexOf(odds)] ?? null) : null
}
/** From these odds on (two readers in five) it is worth asking: further down most of what is asked is let pass. */
const LEAST = Math.log(0.4 / 0.6)

/** Weights, laid out for looking up. */
export interface DoubtTable {
  readonly base: DoubtRow
  readonly rows: Readonly<Record<DoubtGroup, ReadonlyMap<string, DoubtRow>>>
}

export function doubtTable({ base, traits }: DoubtWeights): DoubtTable {
  return {
    base,
    rows: {
      kind: new Map(Object.entries(traits.kind)),
      subject: new Map(Object.entries(traits.subject)),
      place: new Map(Object.entries(traits.place)),
      support: new Map(Object.entries(traits.support)),
      slot: new Map(Object.entries(traits.slot)),
      signal: new Map(Object.entries(traits.signal)),
      words: new Map(Object.entries(traits.words)),
      form: new Map(Object.entries(traits.form)),
    },
  }
}

const IN_USE = doubtTable(DOUBT_WEIGHTS)
