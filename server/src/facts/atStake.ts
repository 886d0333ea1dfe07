import type { Slot } from '../markdown/slots'
import type { SignTest } from './signTest'
import { unless } from './signTest'
import type { StatementKind } from './types'

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
  bound: unless(UNBOUND, saysOfItself('bound.by')),
  'relied-on': unless(UNBOUND, saysOfItself('relied.on')),
} as const

function saysOfItself(list: 'bound.by' | 'relied.on'): SignTest {
  return ({ sentence: { hits, words } }, { slots }) =>
    hits.has(list) &&
    !slots.some((slot) => ELSEWHERE.has(slot)) &&
    hits.of(list).some(({ start }) => !DENYING.has(words[start - 1]?.lower ?? ''))
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
/** "Not SaaS", "another generic SaaS" */
const DENYING = new Set(['no', 'not', 'without', 'generic'])
