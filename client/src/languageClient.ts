import { l10n, workspace, type LogOutputChannel } from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import type { InitializationOptions } from '../../server/src/lsp/protocol'
import { RULE_PAGES } from './explainRule'
import { configurationSelector, documentSelector } from './documentSelector'

export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  const initializationOptions = (): InitializationOptions => ({
    rulePages: `${RULE_PAGES}:`,
    explainCommand: 'candor.explainRule',
    reviewCommand: 'candor.reviewDocument',
    revealCommand: 'candor.reveal',
    allowCommand: 'candor.allowWithReason',
    ruleLevelCommand: 'candor.changeRuleLevel',
    files: true,
    status: true,
    trusted: workspace.isTrusted,
    ...(l10n.bundle ? { words: l10n.bundle } : {}),
  })
  return {
    documentSelector: [...documentSelector, ...configurationSelector],
    outputChannel: log,
    initializationOptions,
    markdown: {
      isTrusted: { enabledCommands: ['candor.explainRule', 'candor.reveal', 'candor.reviewDocument'] },
    },
    // All of them are named: a key that is left out counts as false.
    diagnosticPullOptions: { onChange: true, onSave: false, onFocus: true, onTabs: false },
  }
}
