import type { Connection } from 'vscode-languageserver'
import { toRange } from './convert/places'
import { documentTypeEdit } from './documentTypeEdit'
import { guarded } from './guard'
import { DOCUMENT_TYPE_REQUEST, type DocumentTypeAnswer, type DocumentTypeParams } from './protocol'
import type { Session } from './session'

/** The change that writes down what an open document is, or that it is none of ours. */
export function registerDocumentTypeRequest(connection: Connection, session: Session): void {
  connection.onRequest(DOCUMENT_TYPE_REQUEST, (params: DocumentTypeParams) =>
    guarded(session.log, 'Document type', null, () => provideEdit(session, params)),
  )
}

function provideEdit(session: Session, { uri, type }: DocumentTypeParams): DocumentTypeAnswer | null {
  const document = session.documents.get(uri)
  if (document === undefined) return null
  const { range, newText } = documentTypeEdit(document.getText(), type)
  return { version: document.version, range: toRange(document, range), newText }
}
