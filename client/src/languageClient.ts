import { Uri, type LogOutputChannel } from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import type { InitializationOptions } from '../../server/src/lsp/protocol'

/**
 * Where documents are reviewed: files, unsaved documents, and the file systems of browsers and remote repositories.
 * Older versions in a diff (`git:`), notebook cells and documents that extensions make up stay out.
 */
const SCHEMES = [
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
  'vscode-userdata',
  'github',
  'azurerepos',
  'memfs',
] as const

export const documentSelector = SCHEMES.map((scheme) => ({ language: 'markdown', scheme }))

export function clientOptions(extension: Uri, log: LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    rulePages: Uri.joinPath(extension, 'rules', 'docs').toString(),
    explainCommand: 'candor.explainRule',
    reviewCommand: 'candor.reviewDocument',
    revealCommand: 'candor.reveal',
    allowCommand: 'candor.allowWithReason',
    files: true,
    status: true,
  }
  return {
    documentSelector,
    outputChannel: log,
    initializationOptions,
    markdown: {
      isTrusted: { enabledCommands: ['candor.explainRule', 'candor.reveal', 'candor.reviewDocument'] },
    },
    // All of them are named: a key that is left out counts as false.
    diagnosticPullOptions: { onChange: true, onSave: false, onFocus: true, onTabs: false },
  }
}
