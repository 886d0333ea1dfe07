import type { Section } from '../markdown/sections'
import type { Range } from '../markdown/types'
import type { ConsistencyFacts } from './consistencyTypes'
import type { SignalKind, Statement, StatementTest, Table } from './statementTypes'
import type { DocumentType } from './documentTypes'
import type { TeamPerspectiveFacts, TeamWords } from './teamTypes'

export type { Section } from '../markdown/sections'
export type { Slot } from '../markdown/slots'
export type { Range } from '../markdown/types'
export type * from './consistencyTypes'
export * from './statementTypes'
export { DOCUMENT_TYPES, type DocumentType } from './documentTypes'
export { LEXICON_CLASSES, SLOTS } from './teamTypes'
export type * from './teamTypes'

/** `review`: a product document. `maybe`: silent, offered once. `skip`: not ours. */
export type Gate = 'review' | 'maybe' | 'skip'
export const DOCUMENT_STATUSES = ['draft', 'in-review', 'approved'] as const
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number]

export const PERSPECTIVES = ['user', 'business', 'market', 'capability'] as const
export type Perspective = (typeof PERSPECTIVES)[number]

/** What an answer to each question is made of, in catalogue order. */
export const FACETS: Readonly<Record<Perspective, readonly string[]>> = {
  user: ['who', 'need', 'today', 'known'],
  business: ['value', 'economics', 'viability', 'metric'],
  market: ['alternatives', 'direction', 'position', 'size'],
  capability: ['feasibility', 'team', 'dependencies', 'direction'],
}

export type PerspectiveState =
  'absent' | 'mentioned' | 'addressed' | 'grounded' | 'inherited' | 'not-applicable'

/** How far a document answers one of the four questions. */
export interface PerspectiveFacts {
  readonly state: PerspectiveState
  /** Facets found, in catalogue order. */
  readonly facets: readonly string[]
  /** Facets still open, in catalogue order, in words fit for a message. */
  readonly missing: readonly string[]
  /** Blocks that count, strongest first. */
  readonly places: readonly Range[]
  /** The facets found, each with its words and where it is spoken of. Put together when first asked for. */
  readonly answered: readonly AnsweredFacet[]
}
interface AnsweredFacet {
  readonly facet: string
  /** In words fit for a message. */
  readonly words: string
  /** The first blocks that speak of it. */
  readonly places: readonly Range[]
}

export interface EvidenceFacts {
  readonly level: 'none' | 'weak' | 'stated'
  /** Best grade (0-5) behind any load-bearing claim. */
  readonly best: number
  /** Load-bearing claims by grade; index = grade. */
  readonly histogram: readonly [number, number, number, number, number, number]
  readonly items: readonly EvidenceItem[]
  /** The document says openly that there is no evidence yet and how it will get some. */
  readonly declaredNone: boolean
}
/** 0 bare, 1 opinion, 2 anecdote or estimate, 3 study, 4 behavioural data, 5 test or launch. */
export type EvidenceGrade = 0 | 1 | 2 | 3 | 4 | 5
export interface EvidenceItem {
  readonly grade: number
  readonly range: Range
}

export interface SynthesisFacts {
  /** 0 none, 1 tension named, 2 tension and choice, 3 tension, choice and price. */
  readonly level: 0 | 1 | 2 | 3
  readonly places: readonly Range[]
}

interface UnknownFacts {
  readonly items: readonly UnknownItem[]
}
export interface UnknownItem {
  readonly kind: 'assumption' | 'risk' | 'question' | 'declared'
  readonly range: Range
  /** A test, owner or date stands beside it. */
  readonly tested: boolean
  /** Said as something that holds, in a sentence or in a list of risks; not a to-do or a question among them. */
  readonly held: boolean
}

export interface DecisionFacts {
  readonly ask: readonly Range[]
  readonly decider: readonly Range[]
  readonly alternatives: readonly Range[]
  readonly downside: readonly Range[]
  readonly revisit: readonly Range[]
  readonly exclusions: readonly Range[]
}

export interface MetricFacts {
  readonly targets: readonly TargetFact[]
  readonly guardrails: readonly Range[]
  /** Observable success signals without a number ("we will know it worked when …"). */
  readonly signals: readonly Range[]
}
export interface TargetFact {
  readonly range: Range
  readonly text: string
  readonly section: Section
  /** A current value, or an honest "no baseline yet", stands beside it. */
  readonly baseline: boolean
  /** It sets a figure that nobody has reached yet; a date or the number of a document is none. */
  readonly open: boolean
  /** Whether its text matches; remembered with the sentence, for patterns that are constants. */
  readonly says: (pattern: RegExp) => boolean
}

/** A forecast, dated target or look-back, for the ledger. */
export interface ForecastFact {
  readonly kind: 'forecast' | 'target' | 'look-back'
  readonly range: Range
  readonly text: string
  /** ISO date (`2026-09-30`), the last day of the period named; null where no date is given. */
  readonly due: string | null
  readonly outcome: string | null
  /** It carries a range, odds or an open assumption. */
  readonly calibrated: boolean
}

/** Something the document does well. */
export interface Credit {
  readonly kind:
    | 'range'
    | 'probability'
    | 'assumption'
    | 'unknown'
    | 'falsifier'
    | 'source'
    | 'trade-off'
    | 'counter-evidence'
  readonly range: Range
}

/** A statement that asks for work, money, or a step nobody can take back. */
export interface Stake {
  readonly range: Range
  /** Longest work named; 0 where none is. */
  readonly weeks: number
  readonly money: boolean
  readonly irreversible: boolean
}

/** A link, image, footnote or "see appendix" that a reader might follow. */
export interface Reference {
  readonly kind: 'link' | 'image' | 'footnote' | 'appendix' | 'source'
  readonly range: Range
  readonly target: string
  readonly state: 'found' | 'missing' | 'empty' | 'external' | 'unchecked'
}

/** What a statement can show of how the work is argued, tried out and looked at. */
export const PRACTICE_SIGNS = [
  // A way to find out before committing: a pilot, a prototype, interviews, an experiment.
  'trial',
  // A look at what happened, with a time, a rhythm or somebody who looks.
  'look-back',
  // A result tied to what is done about it: "ship if …, stop if …".
  'result-rule',
  // An obstacle together with its cause.
  'diagnosis',
  // Another course for another outcome: a scenario, a fallback, a gate, "if … we …".
  'branch',
  // What the proposal is said to make better.
  'gain',
  // "For information; no decision needed".
  'inform',
  // Somebody says what is going to be done, as a plan, a decision or an instruction.
  'commitment',
  // A target that bounds something nobody wants more of: "refunds below 2 %".
  'limit',
  // The whole takes a few weeks.
  'short-work',
  // For the makers' own use, for practice or for show: "this is a hobby project".
  'own-use',
  // Its makers earn or ask for money with it, or wait for a signature.
  'bound',
  // Customers, other departments, patients, pupils or a regulator have to live with it.
  'relied-on',
  // "Users", "customers", "people" with nothing that tells which; a statement stands here once for each mention.
  'people',
  // The same words with a word that narrows them, or a definition of them.
  'narrowed-people',
  // Everyone is meant, and that is argued for: "anyone with a library card".
  'everyone',
] as const
export type PracticeSign = (typeof PRACTICE_SIGNS)[number]

/**
 * What a document's words are mostly about: how often it has words of some classes, and how many of its statements are
 * about a measure. Whoever weighs reasons and cases leaves less unsaid than whoever names roles, money and rivals and
 * does not.
 */
export const MANNERS = [
  // "It is", "there are": a text that describes.
  'being',
  // "Will", "going to".
  'future',
  // A verdict, or another course for another outcome.
  'branch',
  // "Because", "so that", what leads to what.
  'reason',
  // What was looked at, tried or happened.
  'looked',
  'role',
  'business',
  'market',
] as const
export type Manner = (typeof MANNERS)[number]
export interface MannerCounts extends Readonly<Record<Manner, number>> {
  readonly statements: number
  /** Statements that are about a measure. */
  readonly measures: number
}

/** How the work is argued, tried out and looked at afterwards. */
export interface PracticeFacts {
  /** True where some statement shows the sign. */
  shows(sign: PracticeSign): boolean
  /** Statements that show the sign, in document order. */
  all(sign: PracticeSign): readonly Range[]
  /** Content words: on how people work together, on something learned, and all of them. */
  readonly attention: { readonly ceremony: number; readonly insight: number; readonly contentWords: number }
  /** How many blocks make a point for each perspective. */
  readonly emphasis: Readonly<Record<Perspective, number>>
  /** What its words are mostly about. */
  readonly manner: MannerCounts
}

/** A sentence, or a row of a table, beside those of other documents. */
export interface Passage {
  /** Equal for what says the same, however sure it sounds and whatever it points to. */
  readonly identity: string
  readonly text: string
  readonly range: Range
  /** Of the load-bearing claims in it, as the evidence profile counts them. */
  readonly grades: readonly EvidenceGrade[]
}

export interface Facts {
  readonly perspectives: Readonly<Record<Perspective, PerspectiveFacts>>
  /** Those that a team asks besides, in its order. */
  readonly teamPerspectives: readonly TeamPerspectiveFacts[]
  readonly evidence: EvidenceFacts
  readonly synthesis: SynthesisFacts
  readonly unknowns: UnknownFacts
  readonly decision: DecisionFacts
  readonly metrics: MetricFacts
  readonly forecasts: readonly ForecastFact[]
  readonly credits: readonly Credit[]
  /** Statements which say that a law, a regulator or a contract obliges somebody. */
  readonly obligations: readonly Range[]
  readonly stakes: readonly Stake[]
  readonly references: readonly Reference[]
  /** Those that lead nowhere: what they point to is missing or empty. */
  readonly deadReferences: readonly Reference[]
  /** Whether a figure stands somewhere in the document with its source, in whatever words around its digits. */
  isSourced(figure: string): boolean
  /** Links whose address or text matches, wherever in it: the pattern has no anchors. */
  linksAbout(subject: RegExp): readonly Reference[]
  readonly consistency: ConsistencyFacts
  readonly practice: PracticeFacts
  /** What is said in words, each thing once, in document order. */
  readonly passages: readonly Passage[]
}

/** One version of a document as rules see it. Immutable; facts are computed on first use and kept. */
export interface ReviewDocument {
  readonly text: string
  readonly title: string
  /** Where a document-level finding is shown: the title line, else the first line. */
  readonly titleRange: Range
  readonly frontMatter: FrontMatter | null
  /** "Status: draft", "Owner: …" from front matter and the lines below the title; keys in lower case. */
  readonly properties: ReadonlyMap<string, string>
  readonly sections: readonly Section[]
  readonly language: 'en' | 'other'
  readonly words: number
  readonly type: DocumentType
  /**
   * The title, the file's name, its folder or its author says that it is of this type; else its headings tell, as they
   * do of a handbook's page, which is named after what it describes.
   */
  readonly typeNamed: boolean
  readonly gate: Gate
  readonly gateReasons: readonly string[]
  readonly status: DocumentStatus | null
  /** Its status says that the work is done, nearly all of its tasks are ticked off, or it lies in an archive. */
  readonly built: boolean
  readonly facts: Facts
  /** HTML comments outside code, in document order. */
  readonly comments: readonly Comment[]
  /** Statements that carry at least one signal of the given kind, in document order. */
  statementsWith(signal: SignalKind): readonly Statement[]
  /** Statements that a test accepts, in document order; asked once of each statement however often it is put. */
  statementsThat(test: StatementTest): readonly Statement[]
  /** Tables with a header, in document order. */
  readonly tables: readonly Table[]
  /** Statements of a section's own body (its child sections left out). */
  statementsIn(section: Section): readonly Statement[]
  /** Content words (no function words, no placeholders) in a section, its child sections included. */
  contentWordsIn(section: Section): number
  /** True where a section holds a diagram, image, embed or table that may speak for itself. */
  hasExhibit(section: Section): boolean
}

/** An HTML comment and the part of the document it may speak for. */
export interface Comment {
  /** What stands between `<!--` and `-->`, trimmed. */
  readonly text: string
  /** The comment itself, from `<` to `>`. */
  readonly range: Range
  /**
   * The next block (a whole list or table, or a heading), comments and blank lines passed over.
   * For a comment inside a paragraph, item or row: that block. Empty range at the comment's end where nothing follows.
   */
  readonly appliesTo: Range
  /** The section it stands in. */
  readonly section: Section
}

export interface FrontMatter {
  readonly range: Range
  /** Keys as written in lower case, scalar values as strings, lists joined by ", ". */
  readonly values: ReadonlyMap<string, string>
  /** Why the YAML could not be read, where it could not. */
  readonly error: string | null
}

/** Words a team taught the reviewer, in lower case. */
export interface Vocabulary {
  readonly segments: readonly string[]
  readonly competitors: readonly string[]
  readonly metrics: readonly string[]
  readonly products: readonly string[]
}

/** One version of a document, as handed to the reader of facts. */
export interface DocumentInput {
  readonly text: string
  readonly path: string
  /** Type laid down by configuration; front matter in the document wins over it. `none` leaves the file alone. */
  readonly type: DocumentType | 'none' | null
  readonly vocabulary: Vocabulary
  /** What a team taught besides; keep the object, as it is made ready once. */
  readonly team?: TeamWords | undefined
  readonly targets: ReadonlyMap<string, LinkTarget>
}

/** What a local link target turned out to be. */
export interface LinkTarget {
  readonly state: 'found' | 'missing' | 'empty'
  /** Heading anchors of a Markdown target, in GitHub's form, lower case. */
  readonly anchors?: readonly string[]
  /** Perspectives a linked Markdown document addresses by itself, for inheritance. */
  readonly perspectives?: Readonly<Partial<Record<Perspective, PerspectiveState>>>
}
