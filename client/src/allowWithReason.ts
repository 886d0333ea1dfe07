import { Position, Uri, window, workspace, WorkspaceEdit } from 'vscode'
import { isAllowArguments } from './argumentShapes'
import { reasonProblem } from './reason'

/** Asks why a finding may stand, and writes the comment that says so. Nothing is written without a reason. */
export async function allowWithReason(argument: unknown): Promise<void> {
  if (!isAllowArguments(argument)) throw new Error('A finding to allow has a place and a rule.')
  const { uri, version, ruleId, position, before, after, leastWords } = argument
  const reason = await window.showInputBox({
    title: `Allow ${ruleId} here`,
    prompt: 'Why may this stand? Your readers see the reason in the source.',
    placeHolder: 'patent search of April, see legal/search.md',
    ignoreFocusOut: true,
    validateInput: (value) => reasonProblem(value, leastWords),
  })
  if (reason === undefined) return
  const document = await workspace.openTextDocument(Uri.parse(uri))
  if (document.version !== version) {
    void window.showInformationMessage('The text has changed since. Ask for the fix once more.')
    return
  }
  const edit = new WorkspaceEdit()
  const place = new Position(position.line, position.character)
  edit.insert(document.uri, place, `${before}${reason.trim()}${after}`)
  await workspace.applyEdit(edit)
}
