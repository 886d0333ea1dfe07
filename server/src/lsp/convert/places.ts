import type { Location, Position, Range as LspRange } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Range } from '../../markdown/types'

/** Offsets of the engine to places of the LSP, and back. */

export function toRange(document: TextDocument, range: Range): LspRange {
  return { start: document.positionAt(range.start), end: document.positionAt(range.end) }
}

/** The offsets an LSP range stands for in one version of a document. */
export function fromRange(document: TextDocument, range: LspRange): Range {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
}

/** The same place some lines further down. */
export function movedDown({ start, end }: LspRange, lines: number): LspRange {
  return {
    start: { ...start, line: start.line + lines },
    end: { ...end, line: end.line + lines },
  }
}

export function fromPosition(document: TextDocument, position: Position): number {
  return document.offsetAt(position)
}

/** A place in a file that need not be open; line and column are 1-based. */
export function toPlace(uri: string, line: number, column: number): Location {
  const position = { line: line - 1, character: column - 1 }
  return { uri, range: { start: position, end: position } }
}
