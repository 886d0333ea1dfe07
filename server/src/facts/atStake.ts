import type { Slot } from '../markdown/slots'
import type { SignalledSentence } from './factBlock'
import { unless, type SignTest } from './signTest'
import type { StatementKind } from './types'
import { MARK } from './wordMarks'

/** What a document does not say of itself, or does not hold to. */
const UNBOUND: ReadonlySet<StatementKind> = new Set<StatementKind>([
  'placeholder',
  'question',
  'quotation',
  'foil',
  'conditional',
  'definition',
])

/**
 * Who has something to lose by a decision, as the document says in its own voice. What it claims counts as much as what it
 * proves: who speaks of market shares speaks for a business.
 */
export const AT_STAKE = {
  bound: ofItself((sentence) => says(sentence, 'bound.by')),
  'relied-on': ofItself((sentence) => says(sentence, 'relied.on') || hasCustomers(sentence)),
} as const

function ofItself(shows: (sentence: SignalledSentence) => boolean): SignTest {
  return unless(
    UNBOUND,
    ({ sentence }, { slots }) => shows(sentence) && !slots.some((slot) => ELSEWHERE.has(slot)),
  )
}
/** Where a document speaks of others, of what it leaves out, or of what its product does with other people's money. */
const ELSEWHERE: ReadonlySet<Slot> = new Set<Slot>([
  'non-goals',
  'market',
  'alternatives',
  'glossary',
  'references',
  'requirements',
  'solution',
])

function says({ hits, words }: SignalledSentence, list: 'bound.by' | 'relied.on'): boolean {
  return hits.of(list).some(({ start }) => !DENYING.has(words[start - 1]?.lower ?? ''))
}
/** "Not SaaS", "another generic SaaS" */
const DENYING = new Set(['no', 'not', 'without', 'generic'])

/** "Our customers", "our largest customers" */
function hasCustomers({ words, marks }: SignalledSentence): boolean {
  if ((marks & MARK.firstPerson) === 0 || (marks & MARK.trade) === 0) return false
  return words.some(
    ({ lower }, at) => lower === 'customers' && [1, 2].some((back) => words[at - back]?.lower === 'our'),
  )
}
