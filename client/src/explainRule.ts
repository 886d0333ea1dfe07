import { commands, languages, Uri, window, workspace } from 'vscode'

const RULE_ID = /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/

/** Opens the bundled page of a rule in the Markdown preview; asks which one where none is given. */
export async function explainRule(extension: Uri, argument: unknown): Promise<void> {
  const ruleId = typeof argument === 'string' && RULE_ID.test(argument) ? argument : await pickRule()
  if (ruleId === undefined) return
  const page = Uri.joinPath(extension, 'rules', 'docs', `${ruleId}.md`)
  try {
    await workspace.fs.stat(page)
  } catch {
    void window.showInformationMessage(`There is no page about ${ruleId} yet.`)
    return
  }
  await commands.executeCommand('markdown.showPreview', page)
}

/** The rules with findings in the active editor, those at the cursor first. */
async function pickRule(): Promise<string | undefined> {
  const editor = window.activeTextEditor
  const found = editor
    ? languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'candor')
    : []
  const here = found.filter(({ range }) => editor?.selection.intersection(range) !== undefined)
  const items = new Map<string, { label: string; detail: string }>()
  for (const { code, message } of [...here, ...found]) {
    const label = typeof code === 'object' ? String(code.value) : String(code ?? '')
    if (RULE_ID.test(label) && !items.has(label)) items.set(label, { label, detail: message })
  }
  if (items.size === 0) {
    void window.showInformationMessage('Candor has no findings in this document to explain.')
    return undefined
  }
  const picked = await window.showQuickPick([...items.values()], { placeHolder: 'Which rule?' })
  return picked?.label
}
