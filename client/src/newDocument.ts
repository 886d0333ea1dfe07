import { SnippetString, Uri, window, workspace, type TextEditor } from 'vscode'
import { DOCUMENT_TYPES } from './documentTypes'
import { asSnippet, titled } from './template'
import { say } from './words'

/** Starts a product document from a template of Candor's own, with the first question selected. */
export async function newDocument(extension: Uri, argument: unknown): Promise<void> {
  const templates = DOCUMENT_TYPES.filter(({ template }) => template)
  const asked = templates.find(({ type }) => type === argument)
  const items = templates.map(({ type }) => ({ label: say(`client.type.${type}`), description: type, type }))
  const chosen = asked ?? (await window.showQuickPick(items, { placeHolder: say('client.newDocument.ask') }))
  if (!chosen) return
  const title = await window.showInputBox({
    title: say('client.newDocument.title', { type: say(`client.type.${chosen.type}`) }),
    prompt: say('client.newDocument.prompt'),
  })
  if (title === undefined) return
  const template = await readText(Uri.joinPath(extension, 'client', 'templates', `${chosen.type}.md`))
  const editor = await openUnsaved('')
  await editor.insertSnippet(new SnippetString(asSnippet(titled(template, title))))
}

/** Opens a flawed PRD that nobody minds being changed: what Candor finds in it can be tried at once. */
export async function openSample(extension: Uri): Promise<void> {
  await openUnsaved(await readText(Uri.joinPath(extension, 'examples', 'prd-smart-reminders.md')))
}

async function openUnsaved(content: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }))
}

async function readText(file: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(file))
}
