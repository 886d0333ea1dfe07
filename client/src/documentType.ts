import { Range, window, workspace, WorkspaceEdit } from 'vscode'
import { activeMarkdown } from './activeMarkdown'
import { documentTypeEdit } from './documentTypeEdit'
import { DOCUMENT_TYPES } from './documentTypes'

/** Asks what the document in the active editor is, and writes it down in its front matter. */
export async function markAsProductDocument(): Promise<void> {
  if (!activeMarkdown()) return
  const items = DOCUMENT_TYPES.map(({ type, label }) => ({ label, description: type, type }))
  const picked = await window.showQuickPick(items, { placeHolder: 'What kind of product document is this?' })
  if (picked) await writeDocumentType(picked.type)
}

export function markAsNotProductDocument(): Promise<void> {
  return writeDocumentType('none')
}

async function writeDocumentType(type: string): Promise<void> {
  const document = activeMarkdown()
  if (!document) return
  const { start, end, newText } = documentTypeEdit(document.getText(), type)
  const edit = new WorkspaceEdit()
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), newText)
  await workspace.applyEdit(edit)
}
