import { commands, type Disposable, type Event } from 'vscode'
import type { ReviewStatus } from '../../server/src/lsp/protocol'

/** Set once a document had findings, and once it had fewer than before: two steps of the walkthrough are done then. */
const FOUND = 'candor.hasFound'
const RESOLVED = 'candor.hasResolved'

export function noteResolvedFindings(reviewed: Event<ReviewStatus>): Disposable {
  const counts = new Map<string, number>()
  return reviewed(({ uri, findings }) => {
    const { error, warning, information, hint } = findings
    const now = error + warning + information + hint
    const before = counts.get(uri) ?? 0
    counts.set(uri, now)
    if (now > 0) void commands.executeCommand('setContext', FOUND, true)
    if (now > 0 && now < before) void commands.executeCommand('setContext', RESOLVED, true)
  })
}
