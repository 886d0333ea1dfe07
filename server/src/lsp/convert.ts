import {
  CodeActionKind,
  DiagnosticSeverity,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type Position,
  type Range as LspRange,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Edit, Fix, Severity } from '../../../rules/contract'
import type { Range } from '../markdown/types'
import type { Finding } from '../review/types'
import type { ConfigurationProblem } from '../ruleset/types'
import type { ClientFacts } from './clientFacts'
import { rulePage } from './rulePages'

/** The one place that turns what the reviewer says into LSP types. */

const SOURCE = 'candor'
/** Editors show no more than this many for one file. */
const MOST_DIAGNOSTICS = 1000

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** What Candor sends along with a diagnostic, to find the finding again. */
interface DiagnosticData {
  readonly fingerprint: string
}

/** The findings of one version, gravest first, as many as an editor shows. */
export function toDiagnostics(
  document: TextDocument,
  findings: readonly Finding[],
  client: ClientFacts,
): Diagnostic[] {
  return [...findings]
    .sort(
      (one, other) =>
        SEVERITIES[one.severity] - SEVERITIES[other.severity] || one.range.start - other.range.start,
    )
    .slice(0, MOST_DIAGNOSTICS)
    .map((finding) => toDiagnostic(document, finding, client))
}

function toDiagnostic(document: TextDocument, finding: Finding, client: ClientFacts): Diagnostic {
  const page = rulePage(finding.ruleId, client.options)
  const data: DiagnosticData = { fingerprint: finding.fingerprint }
  return {
    range: toRange(document, finding.range),
    message: finding.message,
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.ruleId,
    ...(client.codeDescription && page !== null ? { codeDescription: { href: page } } : {}),
    ...(client.relatedInformation && finding.related.length > 0
      ? {
          relatedInformation: finding.related.map(({ range, message }) => ({
            location: { uri: document.uri, range: toRange(document, range) },
            message,
          })),
        }
      : {}),
    data,
  }
}

/** The finding's mark in a diagnostic that came back from the client; null for another tool's. */
export function fingerprintOf(diagnostic: Diagnostic): string | null {
  const data: unknown = diagnostic.data
  if (diagnostic.source !== SOURCE || typeof data !== 'object' || data === null) return null
  const { fingerprint } = data as Partial<DiagnosticData>
  return typeof fingerprint === 'string' ? fingerprint : null
}

export function toProblemDiagnostic(problem: ConfigurationProblem): Diagnostic {
  return {
    range: {
      start: { line: problem.line - 1, character: problem.column - 1 },
      end: { line: problem.endLine - 1, character: problem.endColumn - 1 },
    },
    message: problem.message,
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: 'configuration',
  }
}

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

export function toHover(document: TextDocument, range: Range, markdown: string, client: ClientFacts): Hover {
  return {
    contents: { kind: client.markdownHover ? 'markdown' : 'plaintext', value: markdown },
    range: toRange(document, range),
  }
}

function toRange(document: TextDocument, range: Range): LspRange {
  return { start: document.positionAt(range.start), end: document.positionAt(range.end) }
}

/** The offsets an LSP range stands for in one version of a document. */
export function fromRange(document: TextDocument, range: LspRange): Range {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
}

export function fromPosition(document: TextDocument, position: Position): number {
  return document.offsetAt(position)
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
