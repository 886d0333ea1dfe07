import type { Section } from '../markdown/sections'
import type { Slot } from '../markdown/slots'
import type { Tally } from './tally'
import type { DocumentType, Gate } from './types'

/** What the gate and the type are judged by. */
export interface DocumentTraits {
  readonly path: string
  readonly title: string
  readonly sections: readonly Section[]
  /** Those in which something is said: the type, and with it the weights of the score, is told by them alone. */
  readonly answered: readonly Section[]
  readonly tally: Tally
  /** Keys of front matter and of "Status: …" lines, lower case. */
  readonly properties: readonly string[]
  /** Type from front matter or configuration. */
  readonly declared: DocumentType | 'none' | null
}

export interface TypeVerdict {
  readonly type: DocumentType
  /** Its title, its name, its folder or its author says so, outside a handbook; else its headings tell. */
  readonly named: boolean
  readonly gate: Gate
  readonly score: number
  readonly reasons: readonly string[]
}

const REVIEW = 6.5
const MAYBE = 4
/** Technical proposals have reviewers of their own; only one with a product's framing is ours. */
const REVIEW_RFC = 9

/** Is this a product document, and which one? Declared types win; the rest is scored. */
export function judgeType(traits: DocumentTraits): TypeVerdict {
  const { declared } = traits
  if (declared !== null && declared !== 'none')
    return {
      type: declared,
      named: true,
      gate: 'review',
      score: REVIEW,
      reasons: [`declared: ${declared}`],
    }
  const { type, named } = typeOf(traits, traits.answered)
  if (declared === 'none')
    return { type, named, gate: 'skip', score: 0, reasons: ['declared: not a product document'] }
  const parts = scoreParts(traits)
  const score = parts.reduce((sum, [, weight]) => sum + weight, 0)
  const reasons = parts.filter(([, weight]) => weight !== 0).map(([name]) => name)
  // Whose document it is shows in what it sets out to say as well.
  const enough = typeOf(traits, traits.sections).type === 'rfc' && !weighs(traits.tally) ? REVIEW_RFC : REVIEW
  const gate = score >= enough ? 'review' : score >= MAYBE ? 'maybe' : 'skip'
  return { type, named, gate, score, reasons }
}

/** Names that only product documents bear: whoever calls a file so has said what it is. */
const PRODUCT_DOCUMENT =
  /\b(?:prds?|pr ?faqs?|product (?:requirements?|strategy|vision|brief|road ?map|spec(?:ification)?s?|plan|proposal|one ?pager|principles)|(?:product|feature) (?:brief|request|proposal|pitch)s?|(?:feature|mvp) spec(?:ification)?s?|mvp (?:scope|definition|plan|requirements?)|problem statement|vision|one ?pager|six ?pager|decision memo|board paper|strategy (?:note|paper|memo)|experiment (?:brief|plan)|pitch|positioning|go to market|gtm|launch plan|business (?:case|plan|model)|compet(?:itors?|itive (?:analysis|landscape))|market (?:analysis|research|strategy))\b/i
/** Names that product documents share with others. */
const PRODUCT_WORD =
  /\b(?:product|requirements|mission|strategy|road ?map|competit\w*|opportunity|market|launch|objectives?|goals|initiatives?|discovery|concept|mvp|white ?paper|scoping|experiment|pricing)\b/i
const OTHER_NAME =
  /(?:^|\/)(?:readme|changelog|contributing|licen[cs]e|security|code_of_conduct|skill|agents?|claude|copilot|prompt|install\w*|faq|support|governance|maintainers|history|authors|accessibility)\.(?:md|markdown)$|(?:^|\/)(?:blog|posts|writing|runbooks?|adrs?|decisions|api|tutorials?|onboarding|hiring|meetings?|meeting-minutes|minutes|skills?|prompts?|\.github|\.claude|playbooks?|guides?|retro\w*)\//i
/** Folders and files that show what such a document looks like. */
const PATTERN_NAME = /(?:^|[/_. -])(?:templates?|examples?|samples?|boilerplate)(?:[/_. -]|$)/i
const DISCIPLINE =
  /\b(?:test(?:ing)?|data|security|migration|seo|content|caching|branching|logging|locali[sz]ation|deployment|release|backup|versioning|indexing) (?:strategy|plan)\b/i
const FURNITURE =
  /^(?:key takeaways?|further reading|common mistakes|when to use|anti-?patterns|conclusion|what is|how to|why you|installation$|install|usage|options|getting started|quick ?start|contributing|license|api reference|prerequisites|examples?)\b/i
/** Notes of people who met, lessons, and pages on how a team works: named after what they are about. */
const NOTES =
  /\b(?:(?:weekly|daily|monthly|team|squad|product|design) sync|sync (?:\d|notes)|stand ?ups?|syllabus|curriculum|agenda|minutes|handbook|recap|post-?mortem|how we (?:do|work|build|run|plan|make|ship))\b/i
const NOT_ABOUT =
  /\b(?:template|example|sample|guide|playbook|framework|cheat ?sheet|review of|tutorial|how to|retrospective|meeting|minutes|notes|changelog|licen[cs]e|code of conduct|handbook|course|lecture|interview|life ?cycle|process(?:es)?|quotes)\b/i
const PRODUCT_SLOTS = new Set<Slot>([
  'problem',
  'users',
  'metrics',
  'scope',
  'non-goals',
  'market',
  'business',
  'risks',
  'strategy',
  'roadmap',
  'launch',
  'experiment',
  'decision',
  'goals',
  'requirements',
  'revisit',
])

function scoreParts({
  path,
  title,
  sections,
  tally,
  properties,
}: DocumentTraits): readonly (readonly [string, number])[] {
  const per100 = (count: number): number => (100 * count) / Math.max(tally.words, 1)
  const per1000 = (count: number): number => 10 * per100(count)
  const headings = sections.filter(({ depth }) => depth > 0)
  const slots = new Set(
    headings.flatMap(({ slot }) => (slot !== null && PRODUCT_SLOTS.has(slot) ? [slot] : [])),
  )
  const core = ['users', 'metrics', 'market', 'business'].filter((slot) => slots.has(slot as Slot)).length
  const furniture = headings.filter((heading) => FURNITURE.test(heading.title)).length
  const { name, folders } = namesIn(path)
  const aboutProducts = NOT_ABOUT.test(title) || NOTES.test(title) || NOTES.test(name)
  const pattern = PATTERN_NAME.test(path.replaceAll('__', '/'))
  const unnamed = pattern || NOTES.test(name)
  const codeShare = tally.codeLines / Math.max(tally.lines, 1)
  const first = per100(tally.firstPerson)
  return [
    ['file name', unnamed ? 0 : nameWeight(name, 6, 3)],
    [
      'folder',
      folders.some((folder) => PRODUCT_DOCUMENT.test(folder)) ? 3 : nameWeight(folders.join('/'), 0, 1.5),
    ],
    ['title', aboutProducts ? 0 : nameWeight(title, 3, 3)],
    [`slots: ${[...slots].join(', ')}`, Math.min(5, 0.7 * slots.size)],
    ['core slots', core >= 2 ? 1.5 : 0],
    ['product words', Math.min(3, 0.8 * per100(tally.trade))],
    ['properties', properties.some((key) => DESCRIBES.test(key)) ? 1.5 : 0],
    ['voice of a team', first > 0.8 ? 1.5 : first > 0.3 ? 0.7 : 0],
    ['file kind', pattern || OTHER_NAME.test(path.replaceAll('__', '/')) ? -4 : 0],
    ['agent skill', properties.includes('name') && properties.includes('description') ? -6 : 0],
    ['code', (codeShare > 0.35 ? -2.5 : 0) + (per100(tally.inlineCode) > 3 ? -1.5 : 0)],
    ['tutorial headings', furniture > 0.2 * headings.length ? -3 : furniture > 1 ? -1.5 : 0],
    ['advice', per1000(tally.advice) > 6 ? -2.5 : per1000(tally.advice) > 3 ? -1.2 : 0],
    ['addresses the reader', per100(tally.secondPerson) > 2.5 ? -1.5 : 0],
    ['about, not of', aboutProducts ? -3 : 0],
    ['another discipline', DISCIPLINE.test(title) ? -4 : 0],
    ['placeholders', per100(tally.placeholders) > 2.5 ? (pattern ? -5 : -2) : 0],
    ['weighs', !aboutProducts && weighs(tally) ? WEIGHS : 0],
    ['short', tally.words < 80 ? -3 : 0],
  ]
}

/**
 * A short text that chooses, doubts, reports what was found and counts the money argues for something, whatever its
 * headings and its name are.
 */
function weighs({ chosen, doubted, found, paid, words, firstPerson }: Tally): boolean {
  const counts = [chosen, doubted, found, paid]
  const sum = counts.reduce((total, count) => total + count, 0)
  if (counts.filter((count) => count > 0).length < 3 || (paid === 0 && found < 3)) return false
  return 100 * sum > words && 300 * firstPerson > words
}
const WEIGHS = 5

/** Keys that say where a document stands and who answers for it; a date or a layout does not. */
const DESCRIBES =
  /^(?:status|owners?|dri|decider|approvers?|decision[- ]?makers?|product[- ](?:owner|manager|lead)|pm|stakeholders|target[- ]release|last[- ]updated|doc-type|audience)$/

function nameWeight(name: string, document: number, word: number): number {
  if (PRODUCT_DOCUMENT.test(name)) return document
  return PRODUCT_WORD.test(name) ? word : 0
}

/** File name and folders as words. Double underscores stand for folders in exports that flatten them. */
function namesIn(path: string): { readonly name: string; readonly folders: readonly string[] } {
  const parts = path
    .replace(/\.\w+$/, '')
    .split(/\/|__/)
    .map((part) => part.replace(/[_.-]+/g, ' ').trim())
  return { name: parts.at(-1) ?? '', folders: parts.slice(0, -1) }
}

/** True where a document lies among those kept for the record: what it plans has been done or dropped. */
export function isArchived(path: string): boolean {
  return namesIn(path).folders.some((folder) => ARCHIVE.test(folder))
}
const ARCHIVE =
  /^(?:\d{4} )?(?:archived?|archives|history|historical|defunct|deprecated|superseded|obsolete)$/i

/** Pages of a handbook are named after what they describe. */
const HANDBOOK = /\bhandbook\b/i
/** Folders of technical proposals. */
const ENGINEERING = /\b(?:rfcs?|adrs?|keps?|teps?|(?:enhancement )?proposals?)\b/i

const TYPES: readonly (readonly [DocumentType, RegExp, readonly Slot[]])[] = [
  [
    'prd',
    /\b(?:prds?|product requirements?|requirements?|product spec\w*|feature (?:spec\w*|requests?|brief|proposals?))\b/i,
    ['requirements', 'scope', 'goals', 'metrics', 'users'],
  ],
  ['strategy', /\bstrateg(?:y|ic)\b/i, ['strategy', 'market', 'problem', 'trade-offs']],
  ['vision', /\b(?:vision|mission|north star)\b/i, []],
  ['roadmap', /\broad-?map\b/i, ['roadmap']],
  ['one-pager', /\b(?:one[- ]?pager|pitch|brief)\b/i, ['problem', 'solution']],
  ['prfaq', /\b(?:pr[-_ /]?faq|press release)\b/i, ['press-release', 'faq']],
  [
    'rfc',
    /\b(?:rfc|rfcs|adr|kep|tep|enhancement proposal|design proposal|proposal|jep)\b/i,
    ['alternatives', 'trade-offs', 'questions'],
  ],
  ['experiment', /\b(?:experiment|a\/b test)\b/i, ['experiment', 'assumptions']],
  ['launch', /\b(?:launch|rollout|go[- ]to[- ]market|gtm)\b/i, ['launch']],
  [
    'business-case',
    /\b(?:business (?:case|plan|model|analysis)|market (?:analysis|research)|compet\w+(?: \w+){0,2} analysis)\b/i,
    ['market', 'business'],
  ],
]

/** "Launch tool roadmap": what stands before the last word says what it is a roadmap of. */
const ROADMAP_OF = /^[^:–—&+/|]*\broad-?map(?: v?\d[\d.]*)?\W*$/i

/**
 * The type with the strongest fingerprint: the name counts three, or seven where file and title agree, so that a folder
 * of another kind says less than both; each fitting section counts one; a tie is a PRD.
 */
function typeOf(
  { path, title: written, tally }: DocumentTraits,
  sections: readonly Section[],
): Pick<TypeVerdict, 'type' | 'named'> {
  const slots = new Set(sections.map(({ slot }) => slot))
  const { name, folders } = namesIn(path)
  // What a title quotes is a name: the "launch party" of a requirements document is no launch.
  const said = written.replace(/"[^"]*"|“[^”]*”/g, '')
  const title = ROADMAP_OF.test(said) && !/\band\b/i.test(said) ? 'roadmap' : said
  const isPage = folders.some((one) => HANDBOOK.test(one))
  const engineering = ['alternatives', 'trade-offs'].filter((slot) => slots.has(slot as Slot)).length
  let best: DocumentType = 'product-doc'
  let named = false
  let bestScore = 2.9
  for (const [type, pattern, wanted] of TYPES) {
    const names = Number(pattern.test(title)) + Number(pattern.test(name))
    const folder = type === 'rfc' ? ENGINEERING : type === 'prd' ? pattern : null
    let score = [0, 3, 7][names] ?? 0
    if (folder !== null && folders.some((one) => folder.test(one))) score += 3
    const isNamed = score > 0
    score += wanted.filter((slot) => slots.has(slot)).length
    if (type === 'rfc')
      score += (engineering === 2 ? 1 : 0) - (slots.has('users') || slots.has('market') ? 1 : 0)
    if (type === 'roadmap') score += tally.dated > 0.4 * tally.items && tally.items > 4 ? 1 : 0
    if (type === 'one-pager') score -= tally.words > 900 ? 3 : 0
    if (score > bestScore) {
      best = type
      named = isNamed && !isPage
      bestScore = score
    }
  }
  return { type: best, named }
}
