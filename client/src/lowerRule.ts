import { env, Uri, window, workspace, WorkspaceEdit, type TextDocument, type WorkspaceFolder } from 'vscode'
import { Range } from 'vscode'
import { ruleLines, ruleSeverityEdit, type Level } from './ruleSeverityEdit'
import { say } from './words'

/**
 * Writes a rule's level into the `candor.yaml` that counts for a document. Where there is none yet, one is started in
 * the workspace folder; where it cannot be written to, a person is shown what to add.
 */
export async function lowerRule(document: Uri, ruleId: string, level: Level): Promise<void> {
  const folder = workspace.getWorkspaceFolder(document)
  const file = folder && ((await nearestConfiguration(document, folder)) ?? newConfiguration(folder))
  if (!file || !canWrite(file)) return showLines(ruleId, level)
  const known = await open(file)
  const isSaved = known?.isDirty !== true
  const text = known?.getText() ?? ''
  const change = ruleSeverityEdit(text, ruleId, level)
  if (!change) return showLines(ruleId, level)
  const edit = new WorkspaceEdit()
  if (!known) edit.createFile(file, { ignoreIfExists: true })
  const { start, end, newText } = change
  const range = known ? new Range(known.positionAt(start), known.positionAt(end)) : new Range(0, 0, 0, 0)
  edit.replace(file, range, newText)
  if (!(await workspace.applyEdit(edit))) return showLines(ruleId, level)
  const changed = await workspace.openTextDocument(file)
  // What was unsaved before is not saved along: it may be half a thought.
  if (isSaved) await changed.save()
  await window.showTextDocument(changed, { preview: true })
}

/** The nearest `candor.yaml` above a document, no higher than its workspace folder. */
async function nearestConfiguration(document: Uri, { uri: top }: WorkspaceFolder): Promise<Uri | null> {
  let folder = Uri.joinPath(document, '..')
  for (;;) {
    const file = Uri.joinPath(folder, 'candor.yaml')
    if (await open(file)) return file
    if (folder.path === top.path || folder.path.length <= top.path.length) return null
    folder = Uri.joinPath(folder, '..')
  }
}

function newConfiguration({ uri }: WorkspaceFolder): Uri {
  return Uri.joinPath(uri, 'candor.yaml')
}

async function open(file: Uri): Promise<TextDocument | null> {
  try {
    await workspace.fs.stat(file)
    return await workspace.openTextDocument(file)
  } catch {
    // There is none here.
    return null
  }
}

function canWrite({ scheme }: Uri): boolean {
  return workspace.fs.isWritableFileSystem(scheme) !== false
}

async function showLines(ruleId: string, level: Level): Promise<void> {
  const lines = ruleLines(ruleId, level)
  const copy = say('client.notUseful.copy')
  const detail = say('client.notUseful.lines', { lines })
  const title = say('client.notUseful.yourself', { rule: ruleId })
  const answer = await window.showInformationMessage(title, { modal: true, detail }, copy)
  if (answer === copy) await env.clipboard.writeText(lines)
}
