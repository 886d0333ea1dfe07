import type { InitializeParams } from 'vscode-languageserver'
import type { InitializationOptions } from './protocol'

/** What the connected client can do, read once from its `initialize` request. */
export interface ClientFacts {
  readonly options: InitializationOptions
  /** The client asks for diagnostics; otherwise they are pushed. */
  readonly pullsDiagnostics: boolean
  readonly refreshesDiagnostics: boolean
  /** Diagnostics can be offered anew, with other options, while the client runs. */
  readonly registersDiagnostics: boolean
  /** More documents can be asked for while the client runs. */
  readonly registersDocuments: boolean
  /** The server may show how far a long task has come. */
  readonly showsProgress: boolean
  readonly refreshesHints: boolean
  readonly refreshesLenses: boolean
  readonly configuration: boolean
  readonly watchesConfiguration: boolean
  readonly watchesFiles: boolean
  readonly relativeWatchPatterns: boolean
  readonly relatedInformation: boolean
  readonly codeDescription: boolean
  /** Edits can carry the version they were made for. */
  readonly versionedEdits: boolean
  /** The edit of a code action can wait until the action is chosen. */
  readonly lateEdits: boolean
  readonly snippetEdits: boolean
  readonly markdownHover: boolean
  /** Completions can hold tab stops. */
  readonly snippetCompletions: boolean
  /** URIs of the workspace folders. */
  readonly folders: readonly string[]
}

export function clientFacts(params: InitializeParams): ClientFacts {
  const { workspace, textDocument } = params.capabilities
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic }
  return {
    options: initializationOptions(params.initializationOptions),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    registersDiagnostics: textDocument?.diagnostic?.dynamicRegistration === true,
    registersDocuments: textDocument?.synchronization?.dynamicRegistration === true,
    showsProgress: params.capabilities.window?.workDoneProgress === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativeWatchPatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    relatedInformation: diagnostics.relatedInformation === true,
    codeDescription: diagnostics.codeDescriptionSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    lateEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    snippetEdits:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.snippetEditSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    folders: params.workspaceFolders?.map((folder) => folder.uri) ?? [],
  }
}

/** Reads what a client sent; anything of another shape counts as not sent. */
function initializationOptions(sent: unknown): InitializationOptions {
  const options = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {}
  return {
    ...(typeof options.rulePages === 'string' ? { rulePages: options.rulePages } : {}),
    ...commands(options),
    ...words(options.words),
    files: options.files === true,
    status: options.status === true,
    trusted: options.trusted === true,
  }
}

const COMMANDS = [
  'explainCommand',
  'reviewCommand',
  'revealCommand',
  'allowCommand',
  'ruleLevelCommand',
] as const

/** Commands the client has; what it does not name is never offered, as it would lead nowhere. */
function commands(options: Record<string, unknown>): InitializationOptions {
  return Object.fromEntries(
    COMMANDS.flatMap((key) => (typeof options[key] === 'string' ? [[key, options[key]]] : [])),
  )
}

/** Only texts; a word that is none stays English. */
function words(sent: unknown): InitializationOptions {
  if (typeof sent !== 'object' || sent === null) return {}
  const texts = Object.entries(sent).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return { words: Object.fromEntries(texts) }
}
