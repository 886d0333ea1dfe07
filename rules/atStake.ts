import type { DocumentType, ReviewDocument, Slot, StatementKind } from '../server/src/facts/types'
import { isGivenAway, isOwnProject } from './stakes'

/**
 * Whether somebody has something to lose by a wrong decision, as far as the document itself shows it. Where nobody has,
 * what is missing from it is asked for more softly. What a document claims of itself counts as much as what it proves: who
 * speaks of market shares speaks for a business.
 */

/**
 * True where a document shows that somebody may lose by it: it chooses for an organisation or tells outsiders what is
 * coming, its money is spoken of, or others rely on it.
 */
export function isAtStake(document: ReviewDocument): boolean {
  const { facts, type, typeNamed } = document
  if (isOwnProject(document) || isGivenAway(document)) return false
  if (typeNamed && CHOOSING.has(type)) return true
  const { state } = facts.perspectives.business
  return state === 'addressed' || state === 'grounded' || isCommitted(document)
}
/** Requirements, lists of work and press releases are written for the smallest of tools as well. */
const CHOOSING: ReadonlySet<DocumentType> = new Set<DocumentType>(['strategy', 'launch', 'business-case'])

/**
 * True where its makers are bound to somebody: they ask for money or earn it, their plan has been approved, or customers,
 * other departments, a contract or a regulator rely on it. A few lines have not come to that yet and are taken in earnest.
 */
export function isCommitted(document: ReviewDocument): boolean {
  const { facts, status, text, words } = document
  if (
    words < PAGE ||
    status === 'approved' ||
    facts.stakes.some(({ money, irreversible }) => money || irreversible)
  )
    return true
  if (!BINDING.test(text.slice(0, FAR))) return false
  return document.sections.some(
    (section) =>
      !section.slots.some((slot) => ELSEWHERE.has(slot)) &&
      document
        .statementsIn(section)
        .some((statement) => !UNBOUND.has(statement.kind) && statement.says(BINDING)),
  )
}

const PAGE = 300
/** Whoever has named nothing of it in so many pages names nothing; and every edit asks anew. */
const FAR = 100_000

/** Where a document speaks of others, of what it leaves out, or of what its product does with other people's money. */
const ELSEWHERE: ReadonlySet<Slot> = new Set<Slot>([
  'non-goals',
  'market',
  'alternatives',
  'glossary',
  'references',
  'requirements',
])
const UNBOUND: ReadonlySet<StatementKind> = new Set<StatementKind>([
  'placeholder',
  'question',
  'quotation',
  'foil',
  'conditional',
  'definition',
  'requirement',
])

const EARNING = [
  'revenues?',
  'arr',
  'mrr',
  'moneti[sz]\\w+',
  'paying (?:customers?|users?|teams?|subscribers?)',
  'paid (?:plans?|tiers?|versions?|offerings?|subscriptions?)',
  'our (?:pricing|prices)',
  'pricing (?:model|narrative|strategy)',
  '(?<!not )(?<!generic )saas',
  'unit economics',
  'gross margins?',
  'willing(?:ness)? to pay',
  'break-?even',
  'market (?:leader(?:ship)?|shares?)',
  'enterprise (?:customers?|offerings?|sales|plans?|tiers?|edition)',
  'sales (?:team|cycle|motion|pipeline)s?',
  'investors',
  'upsell\\w*',
]
const RELYING = [
  '(?:our|existing|current) (?:\\w+ )?customers',
  'customer (?:success|support|service)',
  'support (?:tickets|calls|load)',
  '(?:support|finance|legal|compliance|marketing|operations) (?:team|department)s?',
  'legal (?:counsel|review|approval)',
  'procurement',
  'steering (?:committee|group)',
  'works council',
  'sign(?:ed|s)?[- ]offs?',
  'approvers?',
  'head of [a-z]\\w+',
  '(?:vp|director) of [a-z]\\w+',
  'contractual(?:ly)?',
  'contracts? with',
  'slas?',
  'regulators?',
  'hipaa',
  'gdpr',
  'patients',
]
const BINDING = new RegExp(`\\b(?:${[...EARNING, ...RELYING].join('|')})\\b`, 'i')
