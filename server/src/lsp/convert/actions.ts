import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Edit, Fix } from '../../../../rules/contract'
import type { Range } from '../../markdown/types'
import type { Finding } from '../../review/types'
import { REASON, type AllowComment } from '../allow'
import type { ClientFacts } from '../clientFacts'
import type { AllowArguments, RuleLevelArguments } from '../protocol'
import { asSnippet } from '../snippet'
import { SOURCE, toDiagnostic } from './diagnostics'
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
    edit: toWorkspaceEdit(document, fixEdits(document, fix.edits, client), client),
  }
}

/** Edits with a tab stop in each blank, where the client takes them and there are blanks. */
function fixEdits(
  document: TextDocument,
  edits: readonly Edit[],
  client: ClientFacts,
): (TextEdit | SnippetTextEdit)[] {
  let stop = 1
  return edits.map((edit) => {
    const { snippet, stops } = asSnippet(edit.newText, stop)
    if (!client.snippetEdits || stops === 0) return toTextEdit(document, edit)
    stop += stops
    return { range: toRange(document, edit.range), snippet: { kind: 'snippet', value: snippet } }
  })
}

/** One action that applies several edits at once, for `source.fixAll` and the like. */
export function toEditAction(
  document: TextDocument,
  { title, kind }: { readonly title: string; readonly kind: string },
  edits: readonly Edit[],
  client: ClientFacts,
): CodeAction {
  const all = edits.map((edit) => toTextEdit(document, edit))
  return { title, kind, edit: toWorkspaceEdit(document, all, client) }
}

/**
 * The offer to allow a finding. A client that can ask for the reason does so and writes the comment; others get the
 * comment with a blank, selected where they can put the cursor into an edit.
 */
export function toAllowAction(
  document: TextDocument,
  finding: Finding,
  allow: AllowComment,
  {
    client,
    title,
    leastWords,
  }: { readonly client: ClientFacts; readonly title: string; readonly leastWords: number },
): CodeAction {
  const { place, before, after } = allow
  const position = document.positionAt(place)
  const action = {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding, client)],
  }
  const { allowCommand } = client.options
  if (allowCommand !== undefined) {
    const { ruleId } = finding
    const { uri, version } = document
    const request: AllowArguments = {
      uri,
      version,
      ruleId,
      position,
      before,
      after,
      leastWords,
    }
    return { ...action, command: { title, command: allowCommand, arguments: [request] } }
  }
  const range = { start: place, end: place }
  const edits = fixEdits(document, [{ range, newText: `${before}${REASON}${after}` }], client)
  return { ...action, edit: toWorkspaceEdit(document, edits, client) }
}

/** The offer to have a finding's rule count more or less; null where the client cannot ask how and where. */
export function toLevelAction(
  document: TextDocument,
  finding: Finding,
  { client, title }: { readonly client: ClientFacts; readonly title: string },
): CodeAction | null {
  const command = client.options.ruleLevelCommand
  if (command === undefined) return null
  const { ruleId, severity: level } = finding
  const request: RuleLevelArguments = { uri: document.uri, ruleId, level }
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding, client)],
    command: { title, command, arguments: [request] },
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

/** A word put in the place of another, which the diagnostics at it complain about. */
export function toReplacementAction(
  document: TextDocument,
  { title, range, newText }: { readonly title: string; readonly range: Range; readonly newText: string },
  diagnostics: readonly Diagnostic[],
  client: ClientFacts,
): CodeAction {
  const { start, end } = range
  const edit = toTextEdit(document, { range: { start, end }, newText })
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnostics.filter(({ source }) => source === SOURCE),
    isPreferred: true,
    edit: toWorkspaceEdit(document, [edit], client),
  }
}
