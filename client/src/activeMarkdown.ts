import { TabInputCustom, window, workspace, type TextDocument, type Uri } from 'vscode'
import { remark } from './remark'

/** The Markdown document in sight; says what to do where there is none. */
export function activeMarkdown(): TextDocument | undefined {
  const document = markdownInSight()
  if (document) return document
  remark('client.noMarkdown')
  return undefined
}

/** The Markdown document a person has before them, also where an editor of another kind than text shows it. */
export function markdownInSight(): TextDocument | undefined {
  const uri = window.activeTextEditor?.document.uri ?? customTab()
  const document = workspace.textDocuments.find((one) => one.uri.toString() === uri?.toString())
  return document?.languageId === 'markdown' ? document : undefined
}

function customTab(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input
  return input instanceof TabInputCustom ? input.uri : undefined
}
