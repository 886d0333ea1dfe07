import { EventEmitter, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode'
import type { TreeDataProvider } from 'vscode'
import type { Place, TreeAnswer, TreeMark, TreeNode } from '../../server/src/lsp/protocol'
import { say } from './words'

/** The server's tree as VS Code draws it. */
export interface ReviewTreeItems {
  readonly provider: TreeDataProvider<TreeNode>
  /** Shows another tree; null shows none. One that says the same leaves the view as it is. */
  show(answer: TreeAnswer | null): void
  dispose(): void
}

export function createReviewTreeItems(): ReviewTreeItems {
  const changed = new EventEmitter<undefined>()
  let uri = ''
  let groups: readonly TreeNode[] = []
  let parents = new Map<TreeNode, TreeNode>()

  return {
    provider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node?.children ?? groups)],
      getParent: (node) => parents.get(node),
      getTreeItem: (node) => treeItem(node, uri),
    },
    show: (answer) => {
      const next = answer?.groups ?? []
      const isSame = answer?.uri === uri && JSON.stringify(next) === JSON.stringify(groups)
      uri = answer?.uri ?? ''
      if (isSame) return
      groups = next
      parents = parentsIn(groups)
      changed.fire(undefined)
    },
    dispose: () => {
      changed.dispose()
    },
  }
}

function treeItem(node: TreeNode, uri: string): TreeItem {
  const { label, id, description, tooltip, spoken, mark, range, open, children } = node
  const item = new TreeItem(label, foldingOf(children.length, open))
  item.id = `${uri} ${id}`
  item.description = description
  const icon = ICONS[mark]
  if (icon) item.iconPath = icon
  if (tooltip !== '') item.tooltip = tooltip
  if (spoken !== '') item.accessibilityInformation = { label: spoken }
  if (range !== null) {
    const place: Place = { uri, range }
    item.command = { title: say('client.reveal'), command: 'candor.reveal', arguments: [place] }
  }
  return item
}

function foldingOf(children: number, open: boolean): TreeItemCollapsibleState {
  if (children === 0) return TreeItemCollapsibleState.None
  return open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed
}

/** Colours of the theme, and shapes that tell the same without them. */
const ICONS: Readonly<Record<TreeMark, ThemeIcon | undefined>> = {
  group: undefined,
  present: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  part: new ThemeIcon('circle-large-outline', new ThemeColor('list.warningForeground')),
  missing: new ThemeIcon('circle-slash', new ThemeColor('list.errorForeground')),
  place: new ThemeIcon('location'),
  question: new ThemeIcon('question'),
  quiet: new ThemeIcon('dash'),
}

function parentsIn(
  nodes: readonly TreeNode[],
  parents = new Map<TreeNode, TreeNode>(),
): Map<TreeNode, TreeNode> {
  for (const node of nodes) {
    for (const child of node.children) parents.set(child, node)
    parentsIn(node.children, parents)
  }
  return parents
}
