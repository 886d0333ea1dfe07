import { commands, EventEmitter, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { REVIEW_REQUEST, type ReviewAnswer, type ReviewParams } from '../../server/src/lsp/protocol'

const SCHEME = 'candor-review'

/** Shows the review of a document as a readonly Markdown page, in the built-in preview. */
export interface ReviewView {
  show(document: Uri): Promise<void>
  dispose(): void
}

export function createReviewView(client: BaseLanguageClient): ReviewView {
  const changed = new EventEmitter<Uri>()
  const pages = new Map<string, string>()
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (page) => pages.get(page.toString()) ?? '',
  })
  const closed = workspace.onDidCloseTextDocument(({ uri }) => pages.delete(uri.toString()))
  return {
    show: async (document) => {
      const params: ReviewParams = { uri: client.code2ProtocolConverter.asUri(document) }
      const answer = await client.sendRequest<ReviewAnswer | null>(REVIEW_REQUEST, params)
      if (answer === null) {
        void window.showInformationMessage(
          'Candor does not review this document: it is turned off here by a setting or by candor.yaml.',
        )
        return
      }
      const page = pageOf(document)
      pages.set(page.toString(), answer.markdown)
      changed.fire(page)
      await commands.executeCommand('markdown.showPreviewToSide', page)
    },
    dispose: () => {
      provider.dispose()
      closed.dispose()
      changed.dispose()
    },
  }
}

/** One page for each document; its name is what the tab shows. */
function pageOf(document: Uri): Uri {
  const name = document.path.slice(document.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  return Uri.from({ scheme: SCHEME, path: `/Review of ${name}.md`, query: document.toString() })
}
