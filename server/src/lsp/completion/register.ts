import type {
  CancellationToken,
  CompletionItem,
  CompletionParams,
  Connection,
  ServerCapabilities,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { toCompletionItems } from '../convert/completions'
import { completeConfiguration } from '../configurationFile/completion'
import { fromPosition } from '../convert/places'
import { guarded, throwIfCancelled } from '../guard'
import type { Session } from '../session'
import { documentOffers, plainOffers, type CaretLine } from './offers'

/** Sections that are missing, lines worth writing, rule ids in comments, front matter. */
export function registerCompletion(connection: Connection, session: Session): ServerCapabilities {
  connection.onCompletion((params, token) =>
    guarded(session.log, 'Completion', [], () =>
      session.configurationFiles.document(params.textDocument.uri)
        ? completeConfiguration(session, params)
        : provideCompletion(session, params, token),
    ),
  )
  return { completionProvider: { triggerCharacters: ['#', '[', ':', '/'], resolveProvider: false } }
}

async function provideCompletion(
  session: Session,
  { textDocument: { uri }, position }: CompletionParams,
  token: CancellationToken,
): Promise<CompletionItem[]> {
  const version = session.documents.get(uri)?.version
  const prepared = await session.reviews.prepare(uri)
  throwIfCancelled(token)
  if (!prepared || version !== prepared.document.version) return []
  const { document } = prepared
  const offset = fromPosition(document, position)
  const line = caretLine(document, offset)
  const plain = plainOffers(line, [...session.engine.rules, ...prepared.ruleset.customRules], session.words)
  if (plain.length > 0 || line.inFrontMatter || !mayOffer(line)) {
    return toCompletionItems(document, offset, plain, session.client)
  }
  const review = prepared.review()
  if (review.document.gate !== 'review' || review.document.language !== 'en') return []
  return toCompletionItems(
    document,
    offset,
    documentOffers(line, review.document, session.words),
    session.client,
  )
}

function caretLine(document: TextDocument, offset: number): CaretLine {
  const text = document.getText()
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return {
    before: text.slice(start, offset),
    after: text.slice(offset, end < 0 ? text.length : end).replace(/\r$/u, ''),
    inFrontMatter: isInFrontMatter(text, start),
  }
}

/** Between a `---` on the first line and the next one, which may not have been written yet. */
function isInFrontMatter(text: string, lineStart: number): boolean {
  const open = /^---[ \t]*\r?\n/u.exec(text)
  if (!open || lineStart < open[0].length) return false
  return !/^---[ \t]*\r?$/mu.test(text.slice(open[0].length, lineStart))
}

/** Most lines are prose, for which a document need not be looked at. */
function mayOffer({ before }: CaretLine): boolean {
  return before.length < 60 && /^\s*(?:#{1,6}|(?:[-*+]\s+|\d+[.)]\s+)?\[?[a-z -]*:?$)/i.test(before)
}
