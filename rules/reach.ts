import type { ReviewDocument, Slot, Statement } from '../server/src/facts/types'
import { isOwnProject, pointsOf } from './stakes'
import { isWordingGuide } from './standing'

/** Every statement of a document, in document order. */
export function allStatements(document: ReviewDocument): readonly Statement[] {
  return document.sections.flatMap((section) => document.statementsIn(section))
}

/**
 * True where the document says that a law, a regulator or a contract obliges the work. Such work is not a bet:
 * nobody weighs whether to do it, and the obligation itself is the reason.
 */
export function isMandated({ facts, sections }: ReviewDocument): boolean {
  return facts.obligations.some(({ start }) => {
    const section = sections.findLast(({ range }) => range.start <= start && start < range.end)
    return section?.slots.every((slot) => REASONS.has(slot)) === true
  })
}

/**
 * Sections that say why; those without a slot of their own count as well. An obligation among the requirements binds
 * one feature, not the whole work.
 */
const REASONS: ReadonlySet<Slot> = new Set<Slot>([
  'problem',
  'goals',
  'summary',
  'business',
  'evidence',
  'decision',
  'strategy',
])

/** True where the front matter says the work is small (`size: small`), so that little has to be written about it. */
export function isDeclaredSmall({ frontMatter }: ReviewDocument): boolean {
  return /^(?:xs|s|small|tiny|trivial)$/i.test(frontMatter?.values.get('size') ?? '')
}

/**
 * Steps by which it is milder to ask what a plan leaves out: one where there may be no plan. The work is done; headings
 * alone tell what kind of document it is; its title says that it pitches or holds principles; it says for pages how
 * a thing works and hardly argues, as a specification does; it is for its makers' own use; it sells to its readers or
 * invites partners; or it keeps the wording for those who do.
 */
export function leniency(document: ReviewDocument): 0 | 1 {
  const { built, typeNamed, title } = document
  return built ||
    !typeNamed ||
    NO_PLAN.test(title) ||
    isSpecification(document) ||
    isOwnProject(document) ||
    isForBuyers(document) ||
    isWordingGuide(document)
    ? 1
    : 0
}
const NO_PLAN = /\b(?:pitch|mindset|principles|philosophy|manifesto)\b/i
/**
 * The same for how a decision was made. What is approved is asked one step more, as its decision has been made; once it
 * is built as well, that step is taken back.
 */
export function decisionLeniency(document: ReviewDocument): number {
  return leniency(document) + (document.built && document.status === 'approved' ? 1 : 0)
}

/** One paragraph in some two hundred words that makes a point for any view is hardly one to a page. */
function isSpecification(document: ReviewDocument): boolean {
  return document.words >= PAGE && pointsOf(document) * WORDS_TO_A_POINT < document.words
}
const PAGE = 500
const WORDS_TO_A_POINT = 200

/**
 * A page that ends by asking its reader to book, join or sign up, or by inviting partners to get in touch, is written for
 * people outside, who judge no plan.
 */
function isForBuyers({ text }: ReviewDocument): boolean {
  return CALL.test(text.slice(-ENDING).toLowerCase())
}
const ENDING = 400
const CALL =
  /\b(?:book|schedule|request|get) (?:a|your) (?:free )?(?:demo|trial|call)\b|\bjoin (?:our|the) (?:discord|slack|wait-?list|community|beta)\b|\bsign up (?:now|today|for (?:free|the|a))\b|\btry it (?:free|now|today)\b|\bstart (?:your|a) free trial\b|\bwe(?:['’]d| would) (?:welcome|love|be (?:glad|happy) to have) (?:the|a|any) (?:chance|opportunity|conversation)\b|\b(?:get in touch|contact us) (?:to|at|with us|if your)\b|\bbecome an? (?:\w+ )?(?:partner|sponsor|member|adopter)\b|\bpartner with us\b/

/** A look at what others offer says by its title that it compares; it plans nothing that could turn out wrong. */
export function isComparison({ title }: ReviewDocument): boolean {
  return COMPARISON.test(title)
}
const COMPARISON =
  /\b(?:compet\w+|market|landing page)(?: [\w&-]+)? (?:analysis|landscape|research|comparison)\b/i

/** True where the document points to another one whose name or path says it covers the subject. */
export function pointsTo({ facts }: ReviewDocument, subject: RegExp): boolean {
  return facts.linksAbout(subject).some(({ state }) => state !== 'missing' && state !== 'empty')
}

/**
 * True where a document about a product proposes nothing: it keeps the wording, the audience, a charter or a comparison,
 * or has no title and is one page of several. Nobody is asked to believe a plan there.
 */
export function isDescription({ title, type }: ReviewDocument): boolean {
  return type === 'product-doc' && (title === '' || DESCRIPTION.test(title))
}
const DESCRIPTION =
  /\b(?:positioning|messaging|copy guide|audience|charter|manifesto|use[- ]cases?|competitors?|statement of objectives|constituenc(?:y|ies)|handbook|glossary)\b/i
