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
  'relied-on': ofItself(
    (sentence) => says(sentence, 'relied.on') || isOurs(sentence) || isOfDepartment(sentence),
  ),
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

/** "Our customers", "our largest hosts": people whom somebody has, and can lose. */
function isOurs({ words, marks }: SignalledSentence): boolean {
  if ((marks & MARK.firstPerson) === 0) return false
  return words.some(
    ({ lower }, at) => HAD.has(lower) && [1, 2].some((back) => words[at - back]?.lower === 'our'),
  )
}
const HAD = new Set(
  'customers users clients members partners sellers merchants hosts guests drivers planners shippers subscribers readers'.split(
    ' ',
  ),
)

/** "Support will be trained", "Legal has to agree": a department that does its part. */
function isOfDepartment({ words, opening, verb }: SignalledSentence): boolean {
  return verb === opening + 1 && DEPARTMENTS.has(words[opening]?.lower ?? '')
}
const DEPARTMENTS = new Set('support marketing sales legal finance qa compliance procurement hr'.split(' '))
