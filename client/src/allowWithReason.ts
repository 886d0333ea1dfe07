import { Position, Uri, window, workspace, WorkspaceEdit } from 'vscode'
import { isAllowArguments } from './argumentShapes'
import { reasonProblem } from './reason'
import { remark } from './remark'
import { say } from './words'

/** Asks why a finding may stand, and writes the comment that says so. Nothing is written without a reason. */
export async function allowWithReason(argument: unknown): Promise<void> {
  if (!isAllowArguments(argument)) throw new Error('A finding to allow has a place and a rule.')
  const { uri, version, ruleId, position, before, after, leastWords } = argument
  const reason = await window.showInputBox({
    title: say('client.allow.title', { rule: ruleId }),
    prompt: say('client.allow.prompt'),
    placeHolder: say('client.allow.example'),
    ignoreFocusOut: true,
    validateInput: (value) => reasonProblem(value, leastWords),
  })
  if (reason === undefined) return
  const document = await workspace.openTextDocument(Uri.parse(uri))
  if (document.version !== version) {
    remark('client.changed.again')
    return
  }
  const edit = new WorkspaceEdit()
  const place = new Position(position.line, position.character)
  edit.insert(document.uri, place, `${before}${reason.trim()}${after}`)
  await workspace.applyEdit(edit)
}
