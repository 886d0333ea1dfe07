import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { ClientFacts } from '../clientFacts'
import type { Offer } from '../completion/offers'
import type { ConfigurationOffer } from '../configurationFile/offer'
import { asSnippet } from '../snippet'
import { toRange } from './places'

const KINDS: Readonly<Record<Offer['kind'], CompletionItemKind>> = {
  heading: CompletionItemKind.Struct,
  idiom: CompletionItemKind.Snippet,
  word: CompletionItemKind.Value,
}

/** Offers in their order, with a tab stop in each blank where the client takes them. */
export function toCompletionItems(
  document: TextDocument,
  offset: number,
  offers: readonly Offer[],
  client: ClientFacts,
): CompletionItem[] {
  return offers.map(({ label, detail, text, length, kind }, index) => {
    const range = toRange(document, { start: offset - length, end: offset })
    const { snippet, stops } = asSnippet(text)
    const asStops = client.snippetCompletions && stops > 0
    return {
      label,
      kind: KINDS[kind],
      ...(detail === '' ? {} : { detail }),
      sortText: String(index).padStart(3, '0'),
      // An editor compares this with what it would replace.
      filterText: text.split('\n', 1)[0] ?? label,
      textEdit: { range, newText: asStops ? snippet : text },
      insertTextFormat: asStops ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    }
  })
}

/** Keys and values of settings, in the order of the schema. */
export function toConfigurationItems(
  document: TextDocument,
  offers: readonly ConfigurationOffer[],
): CompletionItem[] {
  return offers.map(({ label, about, newText, kind, start, end }, index) => ({
    label,
    kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
    ...(about === '' ? {} : { documentation: about }),
    sortText: String(index).padStart(3, '0'),
    // An editor compares this with what it would replace.
    filterText: newText.startsWith(' ') ? newText : label,
    textEdit: { range: toRange(document, { start, end }), newText },
    insertTextFormat: InsertTextFormat.PlainText,
  }))
}
