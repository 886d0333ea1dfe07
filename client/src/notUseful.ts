import {
  CodeAction,
  CodeActionKind,
  languages,
  Uri,
  window,
  type Diagnostic,
  type Disposable,
  type TextDocument,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { documentSelector } from './documentSelector'
import { isTimeToOffer, type NotUsefulTally } from './notUsefulTally'
import { markOf, type FindingMark } from './findingMark'
import { remark } from './remark'
import { setRuleLevel } from './ruleLevel'
import { LEVELS, type Level } from '../../server/src/lsp/protocol'
import { say } from './words'

/** Offers on each finding to say that it did not help, and to take that back. */
export function offerNotUseful(tally: NotUsefulTally): Disposable {
  return languages.registerCodeActionsProvider(
    documentSelector,
    {
      provideCodeActions: (document, _range, { diagnostics }) =>
        diagnostics.flatMap((diagnostic) => {
          const mark = markOf(diagnostic)
          return mark ? [action(document, diagnostic, mark, tally)] : []
        }),
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  )
}

function action(
  document: TextDocument,
  diagnostic: Diagnostic,
  mark: FindingMark,
  tally: NotUsefulTally,
): CodeAction {
  const isMarked = tally.has(mark.ruleId, mark.fingerprint)
  const title = say(isMarked ? 'client.notUseful.takeBack' : 'client.notUseful')
  const result = new CodeAction(title, CodeActionKind.QuickFix)
  result.diagnostics = [diagnostic]
  result.command = {
    title,
    command: 'candor.notUseful',
    arguments: [{ uri: document.uri.toString(), ...mark }],
  }
  return result
}

/** Notes that a finding did not help, or takes it back; after three of one rule, asks whether it should say less. */
export async function notUseful(
  client: BaseLanguageClient,
  tally: NotUsefulTally,
  argument: unknown,
): Promise<void> {
  const { uri, ruleId, fingerprint, level } = argument as FindingMark & { readonly uri: string }
  if (tally.has(ruleId, fingerprint)) {
    await tally.remove(ruleId, fingerprint)
    remark('client.notUseful.takenBack')
    return
  }
  await tally.add(ruleId, fingerprint)
  const count = tally.count(ruleId)
  if (isTimeToOffer(count)) await offerLess(client, Uri.parse(uri), ruleId, level, count)
  else remark('client.notUseful.noted')
}

async function offerLess(
  client: BaseLanguageClient,
  document: Uri,
  ruleId: string,
  level: Level,
  count: number,
): Promise<void> {
  const milder = LEVELS[LEVELS.indexOf(level) + 1] ?? 'off'
  const choices = [
    ...(milder === 'off' ? [] : [{ title: say(`client.notUseful.${milder}`), level: milder }]),
    { title: say('client.notUseful.off'), level: 'off' as const },
  ]
  const question = say('client.notUseful.ask', { count, rule: ruleId })
  const answer = await window.showInformationMessage(question, ...choices)
  if (answer) await setRuleLevel(client, document, ruleId, answer.level, 'nearest')
}
