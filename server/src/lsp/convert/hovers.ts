import type { Hover } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Range } from '../../markdown/types'
import type { ClientFacts } from '../clientFacts'
import { toRange } from './places'

export function toHover(document: TextDocument, range: Range, markdown: string, client: ClientFacts): Hover {
  return {
    contents: { kind: client.markdownHover ? 'markdown' : 'plaintext', value: markdown },
    range: toRange(document, range),
  }
}
