/**
 * What the client and the server say to each other beyond the LSP: method names and plain types.
 * The only file of the server that the client imports; nothing here may need an LSP library.
 */

/** Client to server: {@link ReviewParams} to {@link ReviewAnswer}, or null where there is nothing to review. */
export const REVIEW_REQUEST = 'candor/review'
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
  /** True where the client answers `candor/readFile`, `candor/stat` and `candor/readDirectory`. */
  readonly files?: boolean
  /** True where the client wants `candor/reviewed`. */
  readonly status?: boolean
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

/** The settings the server asks for, and what holds where a client gives none. */
export interface Settings {
  readonly enable: boolean
  readonly profile: ProfileSetting
}
export const DEFAULT_SETTINGS: Settings = { enable: true, profile: 'from configuration' }
