import {
  CodeActionKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver'
import type { Range } from '../markdown/types'
import type { Finding } from '../review/types'
import { allowEdit } from './allow'
import { fingerprintOf, fromRange, toAllowAction, toFixAction } from './convert'
import { guarded, throwIfCancelled } from './guard'
import { releaseEdit, withholdEdit, withholdsEdits } from './lateEdits'
import type { Session } from './session'

/** Quick fixes of the findings under the cursor, and a way to allow them with a reason. */
export function registerCodeActions(connection: Connection, session: Session): ServerCapabilities {
  const late = withholdsEdits(session.client)
  connection.onCodeAction((params, token) =>
    guarded(session.log, 'Code actions', [], async () => {
      const version = session.documents.get(params.textDocument.uri)?.version ?? 0
      const actions = await provideCodeActions(session, params, token)
      return late ? actions.map((action) => withholdEdit(action, params.textDocument.uri, version)) : actions
    }),
  )
  if (late) connection.onCodeActionResolve((action) => releaseEdit(session, action))
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: late } }
}

async function provideCodeActions(
  session: Session,
  params: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { only, diagnostics } = params.context
  if (only && !only.some((kind) => isKindOrParent(kind, CodeActionKind.QuickFix))) return []
  const version = session.documents.get(params.textDocument.uri)?.version
  const prepared = await session.reviews.prepare(params.textDocument.uri)
  throwIfCancelled(token)
  // The range was given for the text as it was when the request came in; for another version it means nothing.
  if (!prepared || version !== prepared.document.version) return []
  const { document } = prepared
  const { client } = session
  const marked = new Set(diagnostics.map(fingerprintOf).filter((mark) => mark !== null))
  const range = fromRange(document, params.range)
  const review = prepared.review()
  const findings = review.findings.filter(
    (finding) => touches(finding.range, range) && (marked.size === 0 || marked.has(finding.fingerprint)),
  )
  const allowable = onePerRule(findings).filter(canBeAllowed)
  const named = allowable.length > 1
  const allow = (finding: Finding): CodeAction => {
    const { ruleId } = finding
    const scope = session.engine.rules.find(({ id }) => id === ruleId)?.meta.scope
    const offset = finding.range.start
    const aboutDocument = scope === 'document' && offset === review.document.titleRange.start
    const about = { ruleId, offset, aboutDocument }
    return toAllowAction(document, finding, allowEdit(prepared.markdown(), about), { client, named })
  }
  return [
    ...findings.flatMap((finding) => finding.fixes.map((fix) => toFixAction(document, finding, fix, client))),
    ...allowable.map(allow),
  ]
}

function isKindOrParent(asked: string, kind: string): boolean {
  return asked === '' || asked === kind || kind.startsWith(`${asked}.`)
}

function touches(one: Range, other: Range): boolean {
  return one.start <= other.end && other.start <= one.end
}

/** Remarks of the reviewer about its own comments and rules are no rules a comment could name. */
function canBeAllowed({ ruleId }: Finding): boolean {
  return !/^(suppression|internal)\//.test(ruleId)
}

/** Allowing a rule at one place silences all its findings there; offering it twice would say nothing more. */
function onePerRule(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [finding.ruleId, finding])).values()]
}
