import { Selection, TextEditorRevealType, Uri, window } from 'vscode'
import { isPlace } from './argumentShapes'

/** Shows a place of a document in the editor that has it open already, else in the active one, and selects it. */
export async function reveal(argument: unknown): Promise<void> {
  if (!isPlace(argument)) throw new Error('A place to reveal has a `uri` and a `range`.')
  const uri = Uri.parse(argument.uri)
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
  const { start, end } = argument.range
  // The caret stands at the start, where reading begins.
  const selection = new Selection(end.line, end.character, start.line, start.character)
  const column = open?.viewColumn
  const editor = await window.showTextDocument(uri, column === undefined ? {} : { viewColumn: column })
  editor.selection = selection
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport)
}
