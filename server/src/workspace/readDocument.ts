import { decodeUtf8 } from './decode'
import { HostError, type Host } from './host'

/** Larger files are data, not documents a person reads. */
const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024

/**
 * Text of one document. Rejects with a {@link DocumentError} (or the host's own {@link HostError}) where the file is missing, too large, unreadable or not
 * UTF-8; `line` and `column` (1-based) say where, if the fault has a place.
 */
export async function readDocument(host: Host, path: string): Promise<string> {
  const stat = await host.stat(path)
  if (stat === null) throw new DocumentError(path, 'does not exist; check the path')
  if (stat.type !== 'file') throw new DocumentError(path, 'is not a regular file, so it was not read')
  assertSize(path, stat.size)
  return documentText(path, await host.readFile(path))
}

/** Text of a document whose bytes are at hand; fails like {@link readDocument}. */
export function documentText(path: string, bytes: Uint8Array): string {
  assertSize(path, bytes.length)
  const text = decodeUtf8(bytes)
  if (typeof text === 'string') return text
  throw new DocumentError(path, text.message, text)
}

/** A document that could not be read, and where in it the fault lies if it has a place. */
export class DocumentError extends HostError {
  readonly place: { readonly line: number; readonly column: number } | null

  constructor(path: string, message: string, place: { line: number; column: number } | null = null) {
    super(path, message)
    this.name = 'DocumentError'
    this.place = place && { line: place.line, column: place.column }
  }
}

function assertSize(path: string, size: number): void {
  if (size <= MAX_DOCUMENT_BYTES) return
  const megabytes = (size / 1024 / 1024).toFixed(1)
  throw new DocumentError(path, `is ${megabytes} MB; documents over 10 MB are not reviewed, split it`)
}
