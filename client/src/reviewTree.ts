import { commands, languages, Uri, window, workspace, type Event, type TreeView } from 'vscode'
import { State, type BaseLanguageClient } from 'vscode-languageclient'
import { TREE_REQUEST } from '../../server/src/lsp/protocol'
import type { ReviewStatus, TreeAnswer, TreeNode, TreeParams } from '../../server/src/lsp/protocol'
import { markdownInSight } from './activeMarkdown'
import { documentSelector } from './documentSelector'
import { createReviewTreeItems } from './reviewTreeItems'
import { badgeOf, viewState, type ViewState } from './reviewTreeState'

/** Which of the welcome texts of the view holds; the manifest shows each by it. */
const STATE_KEY = 'candor.reviewState'

/** The view *Review*: the state of the document in sight as a tree, kept up to date while someone looks at it. */
export function createReviewTree(
  client: BaseLanguageClient,
  reviewed: Event<ReviewStatus>,
): { dispose(): unknown }[] {
  const items = createReviewTreeItems()
  const view: TreeView<TreeNode> = window.createTreeView('candor.review', {
    treeDataProvider: items.provider,
    showCollapseAll: true,
  })
  const statuses = new Map<string, ReviewStatus>()
  let shown: string | null = null
  let isAsking = false
  let isOutdated = false

  const inSight = (): string | null => {
    const document = markdownInSight()
    if (document && languages.match(documentSelector, document) > 0) return document.uri.toString()
    // Reading the review, a terminal or the Problems panel is no reason to lose the document.
    const stays = window.visibleTextEditors.some(({ document: { uri } }) => uri.toString() === shown)
    return stays ? shown : null
  }
  const setState = (state: ViewState): void => {
    void commands.executeCommand('setContext', STATE_KEY, state)
  }
  const ask = async (uri: string): Promise<TreeAnswer | null> => {
    const params: TreeParams = { uri: client.code2ProtocolConverter.asUri(Uri.parse(uri)) }
    try {
      return await client.sendRequest<TreeAnswer | null>(TREE_REQUEST, params)
    } catch (error) {
      client.error('The tree of the review could not be had.', error, false)
      return null
    }
  }
  // One request at a time: while it runs, any number of changes come to one more.
  const refresh = async (): Promise<void> => {
    isOutdated = true
    if (isAsking || !view.visible || !client.isRunning()) return
    isAsking = true
    while (isOutdated) {
      isOutdated = false
      const uri = shown
      const answer = uri === null ? null : await ask(uri)
      if (uri === shown) items.show(answer)
      view.message = answer && answer.groups.length > 0 ? answer.headline : ''
    }
    isAsking = false
  }
  const update = (): void => {
    const uri = inSight()
    if (uri !== shown) items.show(null)
    shown = uri
    const status = uri === null ? undefined : statuses.get(uri)
    setState(viewState(uri !== null, status))
    view.badge = badgeOf(status)
    void refresh()
  }
  const listeners = [
    reviewed((status) => {
      statuses.set(status.uri, status)
      if (status.uri === shown || shown === null) update()
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) update()
    }),
    window.onDidChangeActiveTextEditor(update),
    window.tabGroups.onDidChangeTabs(update),
    workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(uri.toString())),
    view.onDidChangeVisibility(() => void refresh()),
  ]
  update()
  return [view, items, ...listeners]
}
