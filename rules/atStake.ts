import type { DocumentType, ReviewDocument, Slot, StatementKind } from '../server/src/facts/types'
import { sectionStatements } from './sectionStatements'
import { isGivenAway, isOwnProject } from './stakes'

/**
 * Whether somebody has something to lose by a wrong decision, as far as the document itself shows it. Where nobody has,
 * what is missing from it is asked for more softly. What a document claims of itself counts as much as what it proves: who
 * speaks of market shares speaks for a business.
 */

/**
 * True where a document shows that somebody may lose by it: it chooses for an organisation or tells outsiders what is
 * coming, its money is spoken of, somebody measures where it stands, or customers, other departments, pupils or a
 * regulator rely on it.
 */
export function isAtStake(document: ReviewDocument): boolean {
  const { facts, type, typeNamed } = document
  if (isOwnProject(document) || isGivenAway(document)) return false
  if (typeNamed && CHOOSING.has(type)) return true
  const { state } = facts.perspectives.business
  if (state === 'addressed' || state === 'grounded') return true
  if (facts.metrics.targets.some(({ baseline }) => baseline)) return true
  return isCommitted(document) || says(document, RELIED_ON)
}
/** Requirements, lists of work and press releases are written for the smallest of tools as well. */
const CHOOSING: ReadonlySet<DocumentType> = new Set<DocumentType>(['strategy', 'launch', 'business-case'])

/**
 * True where its makers commit themselves: they earn money or ask for it, their plan has been approved or waits for a
 * signature, or a step cannot be taken back. A few lines have not come to that yet and are taken in earnest.
 */
export function isCommitted(document: ReviewDocument): boolean {
  const { facts, status, words } = document
  if (words < PAGE || status === 'approved') return true
  return facts.stakes.some(({ money, irreversible }) => money || irreversible) || says(document, COMMITTING)
}
const PAGE = 300

/** True where a document says it in its own voice and of itself. Only sections with the words in them are read. */
function says(document: ReviewDocument, words: RegExp): boolean {
  const { sections, text } = document
  const statementsOf = sectionStatements(document)
  for (const { index } of text.slice(0, FAR).matchAll(words)) {
    const section = sections.findLast(({ range }) => range.start <= index && index < range.end)
    if (section === undefined || section.slots.some((slot) => ELSEWHERE.has(slot))) continue
    const said = statementsOf(section).find(({ range }) => range.start <= index && index < range.end)
    if (said !== undefined && !UNBOUND.has(said.kind)) return true
  }
  return false
}
/** Whoever has named nothing of it in so many pages names nothing, and every edit asks anew. */
const FAR = 100_000

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
const UNBOUND: ReadonlySet<StatementKind> = new Set<StatementKind>([
  'placeholder',
  'question',
  'quotation',
  'foil',
  'conditional',
  'definition',
])

const COMMITTING = anyOf([
  'revenues?',
  'arr',
  'mrr',
  'moneti[sz]\\w+',
  'paying (?:customers?|users?|teams?|subscribers?)',
  'paid (?:plans?|tiers?|versions?|offerings?|subscriptions?)',
  'our (?:pricing|prices)',
  'pricing (?:model|narrative|strategy)',
  '(?<!\\bnot )(?<!\\bgeneric )saas',
  'unit economics',
  'gross margins?',
  'willing(?:ness)? to pay',
  'break-?even',
  'market (?:leader(?:ship)?|shares?)',
  'enterprise (?:customers?|offerings?|sales|plans?|tiers?|edition)',
  'sales (?:team|cycle|motion|pipeline)s?',
  'investors',
  'upsell\\w*',
  '(?:yearly|annual|quarterly|project|team|marketing) budgets?',
  'procurement',
  'steering (?:committee|group)',
  'works council',
  'sign(?:ed|s)?[- ]offs?',
  'approvers?',
  'legal (?:counsel|review|approval)',
  'contractual(?:ly)?',
  'contracts? with',
])
const RELIED_ON = anyOf([
  '(?:our|existing|current) (?:\\w+ )?customers',
  'customer (?:success|support|service)',
  'support (?:tickets|calls|load)',
  '(?:support|finance|legal|compliance|marketing|operations) (?:team|department)s?',
  'head of [a-z]\\w+',
  '(?:vp|director) of [a-z]\\w+',
  'slas?',
  'regulators?',
  'hipaa',
  'gdpr',
  'patients',
  'pupils',
])

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi')
}
