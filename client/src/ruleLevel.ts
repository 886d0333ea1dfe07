import { env, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  RULE_LEVEL_REQUEST,
  type Level,
  type RuleLevelAnswer,
  type RuleLevelParams,
  type RulePlace,
} from '../../server/src/lsp/protocol'
import { say } from './words'

/**
 * Writes a rule's level into a `candor.yaml` that counts for a document, as the server says. Where there is none yet,
 * one is started; where it cannot be written to, a person is shown what to add.
 */
export async function setRuleLevel(
  client: BaseLanguageClient,
  document: Uri,
  ruleId: string,
  level: Level,
  place: RulePlace,
): Promise<void> {
  const answer = await ruleLevelAnswer(client, document, ruleId, level, place)
  if (!answer.change || !(await apply(answer.change))) await showLines(ruleId, answer)
}

/** What setting it would change; nothing is changed yet. */
export async function ruleLevelAnswer(
  client: BaseLanguageClient,
  document: Uri,
  ruleId: string,
  level: Level,
  place: RulePlace,
): Promise<RuleLevelAnswer> {
  const params: RuleLevelParams = {
    uri: client.code2ProtocolConverter.asUri(document),
    ruleId,
    level,
    place,
  }
  const answer = await client.sendRequest<RuleLevelAnswer | null>(RULE_LEVEL_REQUEST, params)
  if (answer === null) throw new Error(`The server could not set the level of ${ruleId}.`)
  return answer
}

async function apply(change: NonNullable<RuleLevelAnswer['change']>): Promise<boolean> {
  const file = Uri.parse(change.uri)
  if (workspace.fs.isWritableFileSystem(file.scheme) === false) return false
  const known = change.isNew ? null : await workspace.openTextDocument(file)
  // A text that moved on meanwhile is not changed in what is now another place.
  if (change.version !== null && known?.version !== change.version) return false
  const isSaved = known?.isDirty !== true
  const edit = new WorkspaceEdit()
  if (change.isNew) edit.createFile(file, { ignoreIfExists: true })
  const { start, end } = change.range
  edit.replace(file, new Range(start.line, start.character, end.line, end.character), change.newText)
  if (!(await workspace.applyEdit(edit))) return false
  const changed = await workspace.openTextDocument(file)
  // What was unsaved before is not saved along: it may be half a thought.
  if (isSaved) await changed.save()
  await window.showTextDocument(changed, { preview: true })
  return true
}

async function showLines(ruleId: string, { file, lines }: RuleLevelAnswer): Promise<void> {
  const copy = say('client.notUseful.copy')
  const detail = say('client.notUseful.lines', {
    file: file === null ? 'candor.yaml' : shortPath(file),
    lines,
  })
  const title = say('client.notUseful.yourself', { rule: ruleId })
  const answer = await window.showInformationMessage(title, { modal: true, detail }, copy)
  if (answer === copy) await env.clipboard.writeText(lines)
}

/** A file as people name it: by its path in the workspace. */
export function shortPath(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri))
}
