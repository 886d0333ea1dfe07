import type { Connection, InitializeParams, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { clientHost, uriHost } from '../workspace/host.lsp'
import type { Host } from '../workspace/host'
import { clientFacts, type ClientFacts } from './clientFacts'
import { createConfigurationFiles, type ConfigurationFiles } from './configurationFile/files'
import type { Engine } from './engine'
import type { Log } from './guard'
import { createLinks, type Links } from './links'
import { localizeEngine, lspWords, type LspWords } from './localize'
import { createReviews, type Reviews } from './reviews'
import { createRulesets, type Rulesets } from './rulesets'
import { createShownFindings, type ShownFindings } from './shownFindings'
import { createSettings, type SettingsCache } from './settings'

/** What the features of one connection share. Each feature registers itself with it and knows no other feature. */
export interface Session {
  readonly engine: Engine
  readonly documents: TextDocuments<TextDocument>
  /** Files by URI. */
  readonly host: Host
  readonly client: ClientFacts
  /** What a person reads, in the client's language. */
  readonly words: LspWords
  readonly log: Log
  readonly settings: SettingsCache
  readonly rulesets: Rulesets
  readonly configurationFiles: ConfigurationFiles
  readonly links: Links
  readonly reviews: Reviews
  readonly shown: ShownFindings
  /** Adds something to do once the client takes requests. */
  onInitialized(listener: () => void): void
  /** Asks that all findings be looked at again: settings, configuration or linked files changed. */
  refresh(): void
  /** Adds something to do on a refresh. */
  onRefresh(listener: () => void): void
  /** Tells of files that came, changed or went. */
  filesChanged(): void
  onFilesChanged(listener: () => void): void
  /** Asks that the findings of one document be shown anew: others are to be seen now, though nothing changed. */
  showAgain(uri: string): void
  /** Adds something to do then. */
  onShowAgain(listener: (uri: string) => void): void
}

/** Opens the session that a client's `initialize` request asks for. `files` speaks file paths; a browser has none. */
export function openSession(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  files: Host | null,
  spoken: Engine,
  params: InitializeParams,
): Session {
  const client = clientFacts(params)
  const words = lspWords(client.options.words, params.locale)
  const engine = localizeEngine(spoken, client.options.words, words)
  const log: Log = {
    info: (message) => {
      connection.console.info(message)
    },
    error: (message) => {
      connection.console.error(message)
    },
  }
  const host = uriHost(files, client.options.files === true ? clientHost(connection) : null)
  const settings = createSettings(connection, client)
  const rulesets = createRulesets(connection, engine, host, client, log)
  const configurationFiles = createConfigurationFiles({ engine, documents, host, rulesets })
  const links = createLinks(host, client.folders)
  const reviews = createReviews({
    engine,
    document: (uri) => documents.get(uri),
    settings: (uri) => settings.of(uri),
    rulesets,
    links,
  })
  const starting: (() => void)[] = []
  connection.onInitialized(() => {
    for (const listener of starting) listener()
  })
  const listeners: (() => void)[] = []
  const fileListeners: (() => void)[] = []
  const showing: ((uri: string) => void)[] = []
  return {
    engine,
    documents,
    host,
    client,
    words,
    log,
    settings,
    rulesets,
    configurationFiles,
    links,
    reviews,
    shown: createShownFindings(),
    onInitialized: (listener) => {
      starting.push(listener)
    },
    refresh: () => {
      for (const listener of listeners) listener()
    },
    onRefresh: (listener) => {
      listeners.push(listener)
    },
    filesChanged: () => {
      for (const listener of fileListeners) listener()
    },
    onFilesChanged: (listener) => {
      fileListeners.push(listener)
    },
    showAgain: (uri) => {
      for (const listener of showing) listener(uri)
    },
    onShowAgain: (listener) => {
      showing.push(listener)
    },
  }
}
