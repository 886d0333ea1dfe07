import { Range, window, workspace, WorkspaceEdit } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  DOCUMENT_TYPE_REQUEST,
  type DocumentTypeAnswer,
  type DocumentTypeParams,
} from '../../server/src/lsp/protocol'
import { activeMarkdown } from './activeMarkdown'
import { DOCUMENT_TYPES } from './documentTypes'
import { remark } from './remark'
import { say } from './words'

/** Asks what the document in the active editor is, and writes it down in its front matter. */
export async function markAsProductDocument(client: BaseLanguageClient): Promise<void> {
  if (!activeMarkdown()) return
  const items = DOCUMENT_TYPES.map(({ type }) => type).map((type) => ({
    label: say(`client.type.${type}`),
    description: type,
    type,
  }))
  const picked = await window.showQuickPick(items, { placeHolder: say('client.type.ask') })
  if (picked) await writeDocumentType(client, picked.type)
}

export function markAsNotProductDocument(client: BaseLanguageClient): Promise<void> {
  return writeDocumentType(client, 'none')
}

async function writeDocumentType(client: BaseLanguageClient, type: string): Promise<void> {
  const document = activeMarkdown()
  if (!document) return
  const params: DocumentTypeParams = { uri: client.code2ProtocolConverter.asUri(document.uri), type }
  const answer = await client.sendRequest<DocumentTypeAnswer | null>(DOCUMENT_TYPE_REQUEST, params)
  if (answer === null) throw new Error(`The server does not know ${params.uri}.`)
  if (document.version !== answer.version) {
    remark('client.changed.choose')
    return
  }
  const { start, end } = answer.range
  const edit = new WorkspaceEdit()
  edit.replace(document.uri, new Range(start.line, start.character, end.line, end.character), answer.newText)
  await workspace.applyEdit(edit)
}
