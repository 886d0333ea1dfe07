import {
  CodeActionKind,
  type CodeAction,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Edit, Fix } from '../../../../rules/contract'
import type { Finding } from '../../review/types'
import type { ClientFacts } from '../clientFacts'
import { toDiagnostic } from './diagnostics'
import { toRange } from './places'

/** Fixes as code actions. */

/** A quick fix for one finding, bound to the version it was made for where the client can hold it to that. */
export function toFixAction(
  document: TextDocument,
  finding: Finding,
  fix: Fix,
  client: ClientFacts,
): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding, client)],
    ...(fix.safe === true ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(
      document,
      fix.edits.map((edit) => toTextEdit(document, edit)),
      client,
    ),
  }
}

/**
 * The offer to allow a finding; `named` says which rule it is about, where several are offered. The edit's `snippet` is
 * the text with its tab stops, for clients that can put the cursor into an edit.
 */
export function toAllowAction(
  document: TextDocument,
  finding: Finding,
  allow: Edit & { readonly snippet: string },
  { client, named }: { readonly client: ClientFacts; readonly named: boolean },
): CodeAction {
  const edit: TextEdit | SnippetTextEdit = client.snippetEdits
    ? { range: toRange(document, allow.range), snippet: { kind: 'snippet', value: allow.snippet } }
    : toTextEdit(document, allow)
  return {
    title: named ? `Allow ${finding.ruleId} here, with a reason` : 'Allow this here, with a reason',
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding, client)],
    edit: toWorkspaceEdit(document, [edit], client),
  }
}

function toTextEdit(document: TextDocument, edit: Edit): TextEdit {
  return { range: toRange(document, edit.range), newText: edit.newText }
}

function toWorkspaceEdit(
  document: TextDocument,
  edits: (TextEdit | SnippetTextEdit)[],
  client: ClientFacts,
): WorkspaceEdit {
  if (client.versionedEdits) {
    return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] }
  }
  return { changes: { [document.uri]: edits.filter((edit): edit is TextEdit => 'newText' in edit) } }
}
