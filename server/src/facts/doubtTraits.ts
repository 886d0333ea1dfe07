import type { Slot } from '../markdown/slots'
import type { SignalledSentence } from './factBlock'
import type { Statement, StatementKind, Support } from './types'

/** What a statement shows, by group: the kind it is, the classes of its words and so on. Each counts once. */
export const DOUBT_GROUPS = [
  'kind',
  'subject',
  'place',
  'support',
  'slot',
  'signal',
  'words',
  'form',
] as const
export type DoubtGroup = (typeof DOUBT_GROUPS)[number]

/** One weight for each of `DOUBTS`, in their order. */
export type DoubtRow = readonly number[]
export interface DoubtWeights {
  readonly base: DoubtRow
  readonly traits: Readonly<Record<DoubtGroup, Readonly<Record<string, DoubtRow>>>>
}

/** A sentence and what it is in its place. */
export interface Doubtful {
  readonly sentence: Pick<
    SignalledSentence,
    'text' | 'words' | 'hits' | 'signals' | 'subject' | 'namesSource'
  >
  readonly kind: StatementKind
  readonly support: Support
  /** Evidence grade of the statement itself, 0-5. */
  readonly grade: number
  readonly slots: readonly Slot[]
  readonly place: Statement['place']
}

export type NameTrait = (group: DoubtGroup, trait: string) => void

/** Names each trait of a statement once. It calls back rather than listing them, as every sentence is asked. */
export function eachTrait({ sentence, kind, support, slots, place }: Doubtful, name: NameTrait): void {
  const { text, words, hits, signals, subject } = sentence
  name('kind', kind)
  name('subject', subject)
  name('place', place)
  name('support', support)
  for (const [index, slot] of slots.entries()) if (index < NEAREST) name('slot', slot)
  for (const [index, { kind: signal }] of signals.entries())
    if (signals.findIndex((one) => one.kind === signal) === index) name('signal', signal)
  hits.eachList((list) => {
    name('words', list)
  })
  if (/\d/.test(text)) name('form', 'digits')
  if (text.includes('%')) name('form', 'percent')
  // A label says less than a sentence, and a long sentence gives more reasons to stop.
  if (words.length < BRIEF) name('form', 'brief')
  else if (words.length >= LONG) name('form', 'long')
}
/** Sections further out say little of a sentence. */
const NEAREST = 2
const BRIEF = 6
const LONG = 22
