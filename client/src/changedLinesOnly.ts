import {
  CancellationTokenSource,
  ConfigurationTarget,
  window,
  workspace,
  type Diagnostic,
  type TextDocument,
  type Uri,
} from 'vscode'
import {
  DocumentDiagnosticRequest,
  vsdiag,
  type BaseLanguageClient,
  type Middleware,
} from 'vscode-languageclient'
import { filterWorkspace } from './changedInWorkspace'
import { onChangedLines } from './changedFindings'
import { changedLines } from './changedLines'
import { openCommittedTexts, type CommittedTexts } from './gitTexts'
import { remark } from './remark'

/** Leaves out what was there before the last commit, where the setting asks for that. */
export interface ChangedLinesOnly {
  readonly middleware: Middleware
  /** Has the findings asked for anew when another commit is checked out. */
  follow(client: BaseLanguageClient): void
  dispose(): void
}

const SETTING = 'changedLinesOnly'

export function createChangedLinesOnly(): ChangedLinesOnly {
  let client: BaseLanguageClient | null = null
  let opening: Promise<CommittedTexts | null> | null = null
  /** Documents whose findings on show are not all there are. */
  const filtered = new Set<string>()

  /** How often another commit was checked out, or a repository found. */
  let commits = 0

  const askAbout = (documents: readonly TextDocument[]): void => {
    const providers = client?.getFeature(DocumentDiagnosticRequest.method)
    for (const document of documents) providers?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire()
  }
  const askAgain = (): void => {
    commits++
    files.askAgain()
    askAbout(workspace.textDocuments.filter(({ uri }) => isChangedLinesOnly(uri)))
  }
  const keep = async (
    uri: Uri,
    text: () => string | Promise<string>,
    found: Diagnostic[],
  ): Promise<Diagnostic[]> => {
    opening ??= openCommittedTexts(askAgain)
    const before = await (await opening)?.of(uri)
    if (before === undefined || before === null) return found
    return onChangedLines(found, uri, changedLines(before, await text()))
  }
  const files = filterWorkspace({
    view: (uri) => (isChangedLinesOnly(uri) ? `since ${String(commits)}` : 'all'),
    keep: async (report) => {
      const { uri } = report
      if (report.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report
      if (report.items.length === 0 || !isChangedLinesOnly(uri)) return report
      return { ...report, items: await keep(uri, () => fileText(uri), report.items) }
    },
    newSource: () => new CancellationTokenSource(),
  })
  const following = workspace.onDidChangeConfiguration((change) => {
    if (!change.affectsConfiguration(`candor.${SETTING}`)) return
    // The server knows nothing of this setting, so nobody else has the findings looked at again.
    files.askAgain()
    askAbout(workspace.textDocuments)
  })
  return {
    middleware: {
      provideWorkspaceDiagnostics: files.provide,
      provideDiagnostics: async (target, previousResultId, token, next) => {
        const uri = 'uri' in target ? target.uri : target
        const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())
        const isFiltered = document !== undefined && isChangedLinesOnly(uri)
        // "Unchanged" says nothing about what this client made of the findings.
        const isSame = !isFiltered && !filtered.has(uri.toString())
        const report = await next(target, isSame ? previousResultId : undefined, token)
        if (isFiltered) filtered.add(uri.toString())
        else filtered.delete(uri.toString())
        if (!isFiltered || report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report
        return { ...report, items: await keep(uri, () => document.getText(), report.items) }
      },
    },
    follow: (followed) => {
      client = followed
    },
    dispose: () => {
      following.dispose()
      void opening?.then((texts) => {
        texts?.dispose()
      })
    },
  }
}

async function fileText(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri))
}

/** Whether the setting asks for it where this document lies. */
export function isChangedLinesOnly(uri: Uri): boolean {
  return workspace.getConfiguration('candor', uri).get<boolean>(SETTING) === true
}

/** Turns the setting over for this workspace; without one, for this user. */
export async function toggleChangedLinesOnly(): Promise<void> {
  const scope = window.activeTextEditor?.document.uri
  const configuration = workspace.getConfiguration('candor', scope ?? null)
  const isNow = configuration.get<boolean>(SETTING) === true
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global
  await configuration.update(SETTING, !isNow, target)
  remark(isNow ? 'client.changedLines.off' : 'client.changedLines.on')
}
