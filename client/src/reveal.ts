import { Range, TextEditorRevealType, Uri, window } from 'vscode'
import type { PlaceRange } from '../../server/src/lsp/protocol'
import { isPlace } from './argumentShapes'

/** Shows a place of a document in the editor that has it open already, else in the active one, and selects it. */
export async function reveal(argument: unknown): Promise<void> {
  if (!isPlace(argument)) throw new Error('A place to reveal has a `uri` and a `range`.')
  const uri = Uri.parse(argument.uri)
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
  const selection = toRange(argument.range)
  const column = open?.viewColumn
  const editor = await window.showTextDocument(uri, {
    selection,
    ...(column === undefined ? {} : { viewColumn: column }),
  })
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport)
}

function toRange({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character)
}
