import type { CodeLens } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Range } from '../../markdown/types'
import type { ClientFacts } from '../clientFacts'
import type { ReviewParams } from '../protocol'
import { toRange } from './places'

/** A line of text over a place; a press on it shows the review where the client can. */
export function toCodeLens(
  document: TextDocument,
  place: Range,
  words: { readonly title: string; readonly tooltip: string },
  { options }: ClientFacts,
): CodeLens {
  const params: ReviewParams = { uri: document.uri }
  return {
    range: toRange(document, place),
    // A lens without a command is text that cannot be pressed; editors take an empty one for that.
    command: { ...words, command: options.reviewCommand ?? '', arguments: [params] },
  }
}
