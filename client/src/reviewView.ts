import { commands, env, EventEmitter, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { REVIEW_REQUEST, type ReviewAnswer, type ReviewParams } from '../../server/src/lsp/protocol'
import { remark } from './remark'
import { say } from './words'

const SCHEME = 'candor-review'

/** Shows the review of a document as a readonly Markdown page, in the built-in preview. */
export interface ReviewView {
  show(document: Uri): Promise<void>
  /** Puts the same page on the clipboard, for a pull request. */
  copy(document: Uri): Promise<void>
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
  const ask = async (document: Uri): Promise<string | null> => {
    const params: ReviewParams = { uri: client.code2ProtocolConverter.asUri(document) }
    const answer = await client.sendRequest<ReviewAnswer | null>(REVIEW_REQUEST, params)
    if (answer) return answer.markdown
    remark('client.notReviewed')
    return null
  }
  return {
    show: async (document) => {
      const markdown = await ask(document)
      if (markdown === null) return
      const page = pageOf(document)
      pages.set(page.toString(), markdown)
      changed.fire(page)
      await commands.executeCommand('markdown.showPreviewToSide', page)
    },
    copy: async (document) => {
      const markdown = await ask(document)
      if (markdown === null) return
      await env.clipboard.writeText(markdown)
      remark('client.copied')
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
  return Uri.from({
    scheme: SCHEME,
    path: `/${say('client.review.page', { name })}.md`,
    query: document.toString(),
  })
}
