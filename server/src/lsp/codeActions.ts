import {
  CodeActionKind,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver'
import type { Edit } from '../../../rules/contract'
import type { Range } from '../markdown/types'
import type { Finding } from '../review/types'
import { allowComment } from './allow'
import { fixConfiguration } from './configurationFile/quickFix'
import { toAllowAction, toEditAction, toFixAction, toLevelAction } from './convert/actions'
import { fingerprintOf } from './convert/diagnostics'
import { fromRange } from './convert/places'
import { documentTypeEdit } from './documentTypeEdit'
import { ruleOf } from './engine'
import { guarded, throwIfCancelled } from './guard'
import { releaseEdit, withholdEdit, withholdsEdits } from './lateEdits'
import type { Prepared } from './reviews'
import type { Session } from './session'

const FIX_ALL = `${CodeActionKind.SourceFixAll}.candor`

/** Quick fixes of the findings under the cursor, ways to be left alone with a reason, and all safe fixes at once. */
export function registerCodeActions(connection: Connection, session: Session): ServerCapabilities {
  const late = withholdsEdits(session.client)
  connection.onCodeAction((params, token) =>
    guarded(session.log, 'Code actions', [], async () => {
      const version = session.documents.get(params.textDocument.uri)?.version ?? 0
      const actions = session.configurationFiles.document(params.textDocument.uri)
        ? await fixConfiguration(session, params)
        : await provideCodeActions(session, params, token)
      return late ? actions.map((action) => withholdEdit(action, params.textDocument.uri, version)) : actions
    }),
  )
  if (late) connection.onCodeActionResolve((action) => releaseEdit(session, action))
  return {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: late },
  }
}

async function provideCodeActions(
  session: Session,
  params: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { only } = params.context
  const wantsFixes = !only || only.some((kind) => isKindOrParent(kind, CodeActionKind.QuickFix))
  // Changes all over the document are for those who ask for them.
  const wantsAll = only?.some((kind) => kind !== '' && isKindOrParent(kind, FIX_ALL)) === true
  if (!wantsFixes && !wantsAll) return []
  const version = session.documents.get(params.textDocument.uri)?.version
  const prepared = await session.reviews.prepare(params.textDocument.uri)
  throwIfCancelled(token)
  // The range was given for the text as it was when the request came in; for another version it means nothing.
  if (!prepared || version !== prepared.document.version) return []
  return [
    ...(wantsFixes ? quickFixes(session, prepared, params) : []),
    ...(wantsAll ? fixAll(session, prepared) : []),
  ]
}

function quickFixes(session: Session, prepared: Prepared, params: CodeActionParams): readonly CodeAction[] {
  const { document } = prepared
  const { client, words } = session
  const marked = new Set(params.context.diagnostics.map(fingerprintOf).filter((mark) => mark !== null))
  const range = fromRange(document, params.range)
  const review = prepared.review()
  const { gate, titleRange } = review.document
  const findings = review.findings.filter(
    (finding) => touches(finding.range, range) && (marked.size === 0 || marked.has(finding.fingerprint)),
  )
  const allowable = onePerRule(findings).filter(canBeAllowed)
  const allow = (finding: Finding): CodeAction => {
    const { ruleId } = finding
    const scope = ruleOf(session.engine, prepared.ruleset, ruleId)?.meta.scope
    const offset = finding.range.start
    const aboutDocument = scope === 'document' && offset === titleRange.start
    const comment = allowComment(prepared.markdown(), { ruleId, offset, aboutDocument })
    const title =
      allowable.length > 1 ? words.say('action.allow.named', { rule: ruleId }) : words.say('action.allow')
    const leastWords = prepared.ruleset.team.suppressions.minWords
    return toAllowAction(document, finding, comment, { client, title, leastWords })
  }
  const setLevel = (finding: Finding): readonly CodeAction[] => {
    const title = words.say('action.level', { rule: finding.ruleId })
    const action = toLevelAction(document, finding, { client, title })
    return action ? [action] : []
  }
  const onTitle = gate === 'review' && findings.some((finding) => touches(finding.range, titleRange))
  const leaveAlone = { title: words.say('action.leaveAlone'), kind: CodeActionKind.QuickFix }
  return [
    ...findings.flatMap((finding) => finding.fixes.map((fix) => toFixAction(document, finding, fix, client))),
    ...allowable.map(allow),
    ...(onTitle
      ? [toEditAction(document, leaveAlone, [documentTypeEdit(document.getText(), 'none')], client)]
      : []),
    ...allowable.flatMap(setLevel),
  ]
}

/** All fixes that cannot change what the author means; of two that touch each other, the first. */
function fixAll({ client, words }: Session, prepared: Prepared): readonly CodeAction[] {
  const edits: Edit[] = []
  const safe = prepared.review().findings.flatMap(({ fixes }) => fixes.filter((fix) => fix.safe === true))
  for (const fix of safe) {
    if (fix.edits.some((edit) => edits.some((taken) => touches(edit.range, taken.range)))) continue
    edits.push(...fix.edits)
  }
  if (edits.length === 0) return []
  return [
    toEditAction(prepared.document, { title: words.say('action.fixAll'), kind: FIX_ALL }, edits, client),
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
