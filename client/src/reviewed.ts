import { EventEmitter, type Event } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { REVIEWED_NOTIFICATION, type ReviewStatus } from '../../server/src/lsp/protocol'

/** What the server says after each look at a document, for everyone who wants to hear it. */
export interface Reviewed {
  readonly event: Event<ReviewStatus>
  dispose(): void
}

/** The library keeps one handler for each notification, so there is one, and it passes things on. */
export function listenForReviews(client: BaseLanguageClient): Reviewed {
  const emitter = new EventEmitter<ReviewStatus>()
  const listener = client.onNotification(REVIEWED_NOTIFICATION, (status: ReviewStatus) => {
    // The server's way of writing an address may differ from the editor's.
    emitter.fire({ ...status, uri: client.protocol2CodeConverter.asUri(status.uri).toString() })
  })
  return {
    event: emitter.event,
    dispose: () => {
      listener.dispose()
      emitter.dispose()
    },
  }
}
