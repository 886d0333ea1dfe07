import { placeOf, type ReadBlock, type ReadStatement } from './reading'

/** What a statement shows, by group: the kind it is, the classes of its words and so on. Each counts once. */
export type DoubtTraits = Readonly<Record<DoubtGroup, readonly string[]>>
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

export function doubtTraits(block: ReadBlock, statement: ReadStatement): DoubtTraits {
  const { kind, subject, support, signals, sentence } = statement
  return {
    kind: [kind],
    subject: [subject],
    place: [placeOf(block)],
    support: [support],
    slot: block.slots.slice(0, NEAREST),
    signal: once(signals.map((signal) => signal.kind)),
    words: once(sentence.hits.all.map(({ list }) => list)),
    form: formsOf(sentence.text, sentence.words.length),
  }
}
/** Sections further out say little of a sentence. */
const NEAREST = 2

/** A label says less than a sentence, and a long sentence gives more reasons to stop. */
function formsOf(text: string, words: number): readonly string[] {
  const forms: string[] = []
  if (/\d/.test(text)) forms.push('digits')
  if (text.includes('%')) forms.push('percent')
  if (words < BRIEF) forms.push('brief')
  else if (words >= LONG) forms.push('long')
  return forms
}
const BRIEF = 6
const LONG = 22

function once<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)]
}
