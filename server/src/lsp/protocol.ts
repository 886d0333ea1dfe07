/**
 * What the client and the server say to each other beyond the LSP: method names and plain types.
 * The only file of the server that the client imports; nothing here may need an LSP library.
 */

/** Client to server: {@link ReviewParams} to {@link ReviewAnswer}, or null where there is nothing to review. */
export const REVIEW_REQUEST = 'candor/review'
/** Client to server: {@link TreeParams} to {@link TreeAnswer}, or null where there is nothing to review. */
export const TREE_REQUEST = 'candor/tree'
/** Client to server: {@link DocumentTypeParams} to {@link DocumentTypeAnswer}, or null where the document is not open. */
export const DOCUMENT_TYPE_REQUEST = 'candor/documentType'
/** Client to server: {@link RuleLevelParams} to {@link RuleLevelAnswer}. */
export const RULE_LEVEL_REQUEST = 'candor/ruleLevel'
/** Client to server: {@link CaretParams}, whenever the caret comes to another line or leaves the document. */
export const CARET_NOTIFICATION = 'candor/caret'
/** Client to server: {@link RunParams}; a person wants the findings now, whatever `candor.run` says. */
export const RUN_NOTIFICATION = 'candor/run'
/** Client to server, without parameters: the workspace is trusted from now on. */
export const TRUST_NOTIFICATION = 'candor/trust'
/** Server to client, after each look at a document: {@link ReviewStatus}. Sent where `status` was asked for. */
export const REVIEWED_NOTIFICATION = 'candor/reviewed'
/** Server to client: {@link PathParams} to the file's bytes as an array of numbers. */
export const READ_FILE_REQUEST = 'candor/readFile'
/** Server to client: {@link PathParams} to {@link StatAnswer}, or null where there is nothing. */
export const STAT_REQUEST = 'candor/stat'
/** Server to client: {@link PathParams} to {@link DirectoryEntry} items. */
export const READ_DIRECTORY_REQUEST = 'candor/readDirectory'

/** What a client may ask for when it starts the server. A client that sends nothing gets plain LSP. */
export interface InitializationOptions {
  /** URI of a folder with the rule pages (`<group>/<rule>.md`), so that links open offline. */
  readonly rulePages?: string
  /** Client command that shows a rule page, given the rule's id; hovers link to it. */
  readonly explainCommand?: string
  /** Client command that shows the review of a document, given {@link ReviewParams}; the code lens runs it. */
  readonly reviewCommand?: string
  /** Client command that shows a place, given a {@link Place}; inlay hints run it. */
  readonly revealCommand?: string
  /** Client command that asks for a reason and writes it down, given {@link AllowArguments}. */
  readonly allowCommand?: string
  /** Client command that asks how much a rule counts and where, given {@link RuleLevelArguments}. */
  readonly ruleLevelCommand?: string
  /** True where the client answers `candor/readFile`, `candor/stat` and `candor/readDirectory`. */
  readonly files?: boolean
  /** True where the client wants `candor/reviewed`. */
  readonly status?: boolean
  /** Words in another language, by id; what it leaves out stays English. The ids are those of `l10n/bundle.l10n.json`. */
  readonly words?: Readonly<Record<string, string>>
  /** True where code of the workspace may run: rules that `candor.yaml` names under `plugins`. */
  readonly trusted?: boolean
}

export interface ReviewParams {
  readonly uri: string
}

export interface ReviewAnswer {
  readonly status: ReviewStatus
  /** The summary as a Markdown document. */
  readonly markdown: string
}

/** What the reviewer makes of one version of a document, in numbers. */
export interface ReviewStatus {
  readonly uri: string
  readonly version: number
  /** False where the settings turn Candor off for this document; the rest is then empty. */
  readonly enabled: boolean
  /** True where the review broke off; the log says why, and the rest is empty. */
  readonly failed: boolean
  readonly gate: 'review' | 'maybe' | 'skip'
  readonly gateReasons: readonly string[]
  readonly profile: 'pm' | 'leader'
  /** The document's type, as in `doc-type`. */
  readonly type: string
  readonly findings: FindingCounts
  readonly band: 'early' | 'gaps' | 'ready' | null
}

export interface FindingCounts {
  readonly error: number
  readonly warning: number
  readonly information: number
  readonly hint: number
}

/** A zero-based line and a zero-based count of UTF-16 code units in it, as in the LSP. */
export interface PlacePosition {
  readonly line: number
  readonly character: number
}
export interface PlaceRange {
  readonly start: PlacePosition
  readonly end: PlacePosition
}
/** Somewhere in a document, to be shown in the editor. */
export interface Place {
  readonly uri: string
  readonly range: PlaceRange
}

export interface DocumentTypeParams {
  readonly uri: string
  /** As front matter has it; `none` has the document left alone. */
  readonly type: string
}

/** The change to the text of one version that lays down its type. */
export interface DocumentTypeAnswer {
  readonly version: number
  readonly range: PlaceRange
  readonly newText: string
}

/** What a rule can be set to in `candor.yaml`, mildest last. */
export const LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const
export type Level = (typeof LEVELS)[number]

/**
 * Whose `candor.yaml` says it, the narrowest first: the document's own folder, the nearest folder that has one, or the
 * workspace folder. Where there is none yet, one is started; nothing near means the workspace folder.
 */
export const RULE_PLACES = ['folder', 'nearest', 'top'] as const
export type RulePlace = (typeof RULE_PLACES)[number]

export interface RuleLevelParams {
  /** The document whose configuration is to say it. */
  readonly uri: string
  readonly ruleId: string
  readonly level: Level
  readonly place: RulePlace
}

/** A finding whose rule may be set to another level, and the level it has now. */
export type RuleLevelArguments = Omit<RuleLevelParams, 'place'>

/** The change to a `candor.yaml` that sets a rule's level. */
export interface RuleLevelAnswer {
  /** URI of that file, be it there or not; null where the document lies in no workspace folder. */
  readonly file: string | null
  /** URI of a nearer one that decides about the rule, so that the change would do nothing for the document; else null. */
  readonly decidedBy: string | null
  /** Null where there is none to change safely: the document lies in no folder, or the file has mistakes. */
  readonly change: {
    readonly uri: string
    /** Of the open text; null where the file is not open. */
    readonly version: number | null
    /** True where there is no such file yet. */
    readonly isNew: boolean
    readonly range: PlaceRange
    readonly newText: string
  } | null
  /** The lines to write by hand. */
  readonly lines: string
}

export interface TreeParams {
  readonly uri: string
}

/** The state of one document as a tree: what a leader wants to see without opening a report. */
export interface TreeAnswer {
  readonly uri: string
  readonly version: number
  readonly status: ReviewStatus
  /** One line on the whole, for the head of the view: "PRD · ready with gaps". */
  readonly headline: string
  /** In the order to show them, what is done well first. Groups with nothing to say are left out. */
  readonly groups: readonly TreeNode[]
}

export interface TreeNode {
  /** Unique in the tree, and the same after an edit elsewhere, so that what was unfolded stays so. */
  readonly id: string
  readonly label: string
  /** Shown dimmed behind the label; may be empty. */
  readonly description: string
  /** Plain text; empty where label and description say it all. */
  readonly tooltip: string
  /** What a screen reader says instead of label and description, where they hold dots; else empty. */
  readonly spoken: string
  readonly mark: TreeMark
  /** What a press on it reveals; null where it speaks about no one place. */
  readonly range: PlaceRange | null
  /** To be shown unfolded at first. */
  readonly open: boolean
  readonly children: readonly TreeNode[]
}

/**
 * What a node stands for, for its icon: a `group` of nodes; something `present`, there in `part`, or `missing`; a
 * `place` in the text; a `question` to ask; something that needs no attention (`quiet`).
 */
export type TreeMark = 'group' | 'present' | 'part' | 'missing' | 'place' | 'question' | 'quiet'

export interface CaretParams {
  readonly uri: string
  /** Null when the document is no longer in the active editor. */
  readonly position: PlacePosition | null
}

export interface RunParams {
  readonly uri: string
}

/** A comment to insert once a person gave a reason: `before`, the reason, `after`. */
export interface AllowArguments {
  readonly uri: string
  /** The version the place was found in; the comment is not inserted into another. */
  readonly version: number
  readonly ruleId: string
  readonly position: PlacePosition
  readonly before: string
  readonly after: string
  /** A reason of fewer words counts as none. */
  readonly leastWords: number
}

export interface PathParams {
  readonly uri: string
}
export interface StatAnswer {
  readonly type: 'file' | 'directory' | 'other'
  readonly size: number
}
export type DirectoryEntry = readonly [name: string, type: StatAnswer['type']]

/** Values of the setting `candor.profile`; the first is its default. */
export const PROFILE_SETTINGS = ['from configuration', 'pm', 'leader'] as const
export type ProfileSetting = (typeof PROFILE_SETTINGS)[number]

/** When findings are looked for; the first is the default. */
export const RUN_SETTINGS = ['onType', 'onSave', 'manual'] as const
type RunSetting = (typeof RUN_SETTINGS)[number]

/** Who sees a kind of inlay hint. */
export const HINT_SETTINGS = ['on', 'leader', 'off'] as const
export type HintSetting = (typeof HINT_SETTINGS)[number]
/** The kinds of inlay hints, in the order they stand in, and who sees them where nothing is set. */
export const DEFAULT_HINTS = {
  claims: 'on',
  targets: 'on',
  unknowns: 'on',
  perspective: 'leader',
  decision: 'leader',
  hints: 'leader',
} as const satisfies Readonly<Record<string, HintSetting>>
export type HintKind = keyof typeof DEFAULT_HINTS

/** The settings the server asks for, and what holds where a client gives none. */
export interface Settings {
  readonly enable: boolean
  readonly profile: ProfileSetting
  readonly run: RunSetting
  /** Findings in the paragraph that is being written wait until the caret leaves it. */
  readonly quietWhileTyping: boolean
  readonly codeLens: boolean
  readonly inlayHints: Readonly<Record<HintKind, HintSetting>>
  /** Review every document of the workspace, not only open ones. */
  readonly reviewWorkspace: boolean
}
export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  profile: 'from configuration',
  run: 'onType',
  quietWhileTyping: true,
  codeLens: true,
  inlayHints: DEFAULT_HINTS,
  reviewWorkspace: false,
}
