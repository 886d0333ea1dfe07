import { languages, window, type TextEditor } from 'vscode'
import { State, type BaseLanguageClient } from 'vscode-languageclient'
import { CARET_NOTIFICATION, type CaretParams } from '../../server/src/lsp/protocol'
import { documentSelector } from './documentSelector'

/** Tells the server where the caret is, so that it can keep quiet about the paragraph that is being written. */
export function reportCaret(client: BaseLanguageClient): { dispose(): unknown }[] {
  let told: CaretParams | null = null

  const tell = (params: CaretParams): void => {
    told = params
    if (client.isRunning()) void client.sendNotification(CARET_NOTIFICATION, params)
  }
  const look = (editor: TextEditor | undefined): void => {
    const document = editor && languages.match(documentSelector, editor.document) > 0 ? editor.document : null
    const uri = document && client.code2ProtocolConverter.asUri(document.uri)
    if (told?.position && told.uri !== uri) tell({ uri: told.uri, position: null })
    if (!editor || uri === null) return
    const { line, character } = editor.selection.active
    if (told?.uri === uri && told.position?.line === line) return
    tell({ uri, position: { line, character } })
  }
  return [
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) look(textEditor)
    }),
    window.onDidChangeActiveTextEditor(look),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) return
      // A new server knows nothing of the caret yet.
      told = null
      look(window.activeTextEditor)
    }),
  ]
}
