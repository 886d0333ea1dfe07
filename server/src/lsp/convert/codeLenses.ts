import type { CodeLens, Range } from 'vscode-languageserver'
import type { ClientFacts } from '../clientFacts'
import type { ReviewParams } from '../protocol'

/** A line of text over a place; a press on it shows the review where the client can. */
export function toCodeLens(
  uri: string,
  range: Range,
  words: { readonly title: string; readonly tooltip: string },
  { options }: ClientFacts,
): CodeLens {
  const params: ReviewParams = { uri }
  return {
    range,
    // A lens without a command is text that cannot be pressed; editors take an empty one for that.
    command: { ...words, command: options.reviewCommand ?? '', arguments: [params] },
  }
}
