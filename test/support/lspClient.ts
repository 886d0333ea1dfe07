import { PassThrough } from 'node:stream'
import {
  CancellationToken,
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceDiagnosticRequest,
  type ProtocolConnection,
} from 'vscode-languageserver/node'
import type {
  ClientCapabilities,
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InitializeResult,
  InlayHint,
  PublishDiagnosticsParams,
  Range,
  Registration,
  RegistrationParams,
  Unregistration,
  UnregistrationParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import type { OpenCode } from '../../server/src/code/types'
import type { Engine } from '../../server/src/lsp/engine'
import type { PlacePosition, ReviewStatus } from '../../server/src/lsp/protocol'
import { serve } from '../../server/src/lsp/serve'
import type { Host } from '../../server/src/workspace/host'

/** What a test's editor can do and has; the rest is as VS Code has it. */
export interface EditorOptions {
  /** Candor's own where none is given. */
  readonly engine?: Engine
  readonly files?: Host | null
  /** Runs code that a configuration names. */
  readonly openCode?: OpenCode
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  readonly folders?: readonly string[]
  /** Answer to `workspace/configuration`; may change while the test runs. */
  readonly settings?: { candor: unknown }
}

/** The capabilities of VS Code that the server looks at. */
export const VSCODE: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
}

/** An editor for tests: it speaks LSP with a server in the same process and remembers what the server sent. */
export class TestEditor {
  readonly logged: string[] = []
  readonly published: PublishDiagnosticsParams[] = []
  readonly statuses: ReviewStatus[] = []
  readonly registered: Registration[] = []
  readonly unregistered: Unregistration[] = []
  refreshes = 0
  readonly refreshed: string[] = []
  private partials = 0
  private readonly waiting: { readonly ready: () => boolean; readonly go: () => void }[] = []

  initialized: InitializeResult = { capabilities: {} }

  private constructor(
    readonly connection: ProtocolConnection,
    private readonly options: EditorOptions,
    private readonly end: () => void,
  ) {
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.note(() => this.logged.push(message))
    })
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.note(() => this.published.push(params))
    })
    connection.onNotification('candor/reviewed', (status: ReviewStatus) => {
      this.note(() => this.statuses.push(status))
    })
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.note(() => this.refreshes++)
      return null
    })
    for (const feature of ['inlayHint', 'codeLens'])
      connection.onRequest(`workspace/${feature}/refresh`, () => {
        this.note(() => this.refreshed.push(feature))
        return null
      })
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.options.settings?.candor ?? null),
    )
    connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
      this.note(() => this.registered.push(...params.registrations))
      return null
    })
    connection.onRequest('client/unregisterCapability', (params: UnregistrationParams) => {
      this.note(() => this.unregistered.push(...params.unregisterations))
      return null
    })
  }

  static async open(options: EditorOptions): Promise<TestEditor> {
    const toServer = new PassThrough()
    const toClient = new PassThrough()
    // A reader and a writer of one's own keep the server from ending the process with the stream.
    const server = createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toClient),
    )
    const files = options.files ?? null
    if (options.engine) serve(server, files, options.engine)
    else (await import('../../server/src/lsp/server')).startServer(server, files, options.openCode)
    const connection = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    )
    const editor = new TestEditor(connection, options, () => {
      connection.dispose()
      server.dispose()
      toServer.destroy()
      toClient.destroy()
    })
    connection.listen()
    editor.initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: options.capabilities ?? VSCODE,
      initializationOptions: options.initializationOptions,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    })
    await connection.sendNotification('initialized', {})
    return editor
  }

  close(): void {
    this.end()
  }

  async openDocument(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'markdown', version, text }
    await this.connection.sendNotification('textDocument/didOpen', { textDocument })
  }

  /** Replaces a range, or the whole text where none is given. */
  async change(uri: string, version: number, text: string, range?: Range): Promise<void> {
    const contentChanges = [range ? { range, text } : { text }]
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    })
  }

  async closeDocument(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    })
  }

  /** The findings of a full answer; empty for one that says nothing changed. */
  async findings(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri)
    return report.kind === 'full' ? report.items : []
  }

  /** Asks for the findings of the workspace; `streamed` gets them as they come. */
  pullWorkspace(
    streamed: WorkspaceDocumentDiagnosticReport[],
    previousResultIds: { uri: string; value: string }[] = [],
    token = CancellationToken.None,
  ): Promise<WorkspaceDiagnosticReport> {
    const partialResultToken = `partial ${this.partials++}`
    this.connection.onProgress(
      WorkspaceDiagnosticRequest.partialResult,
      partialResultToken,
      ({ items }: WorkspaceDiagnosticReport) => {
        this.note(() => streamed.push(...items))
      },
    )
    const params = { previousResultIds, partialResultToken }
    return this.connection.sendRequest('workspace/diagnostic', params, token)
  }

  codeActions(
    uri: string,
    range: Range,
    diagnostics: Diagnostic[] = [],
    only?: string[],
  ): Promise<CodeAction[]> {
    const context = { diagnostics, ...(only ? { only } : {}) }
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context })
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    const position = { line, character }
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position })
  }

  /** Hints of the whole document, or of some lines. */
  inlayHints(uri: string, from = 0, to = 9999): Promise<InlayHint[]> {
    const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } }
    return this.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range })
  }

  codeLenses(uri: string): Promise<CodeLens[]> {
    return this.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } })
  }

  async caret(uri: string, line: number | null): Promise<void> {
    const position: PlacePosition | null = line === null ? null : { line, character: 0 }
    await this.connection.sendNotification('candor/caret', { uri, position })
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } })
  }

  /** A person wants the findings now. */
  async run(uri: string): Promise<void> {
    await this.connection.sendNotification('candor/run', { uri })
  }

  async changeSettings(): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  }

  /** Offers at the caret `^` of a text that is opened for it. */
  async complete(uri: string, marked: string): Promise<CompletionItem[]> {
    const before = marked.slice(0, marked.indexOf('^')).split('\n')
    await this.openDocument(uri, marked.replace('^', ''))
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
    return this.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position })
  }

  async changeFiles(...uris: string[]): Promise<void> {
    const changes = uris.map((uri) => ({ uri, type: 2 }))
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  }

  /** Resolves once the server has sent what a test waits for. */
  until(ready: () => boolean): Promise<void> {
    if (ready()) return Promise.resolve()
    return new Promise((go) => this.waiting.push({ ready, go }))
  }

  private note(write: () => void): void {
    write()
    for (const { ready, go } of this.waiting) if (ready()) go()
  }
}
