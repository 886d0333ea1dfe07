import { commands, EventEmitter, Uri, workspace } from 'vscode'
import { isRuleId, ruleOf } from './findingMark'
import { withTally, type NotUsefulTally } from './notUsefulTally'
import { pickRule } from './pickRule'
import { remark } from './remark'

const SCHEME = 'candor-rule'

/** Shows the pages about rules that come with the extension, offline, with what was said about them here. */
export interface RulePages {
  /** Opens the page of a rule in the Markdown preview; asks which one where none is given. */
  show(ruleId: unknown): Promise<void>
  dispose(): void
}

export function createRulePages(extension: Uri, tally: NotUsefulTally): RulePages {
  const changed = new EventEmitter<Uri>()
  const bundled = (ruleId: string): Uri => Uri.joinPath(extension, 'rules', 'docs', `${ruleId}.md`)
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: async ({ path }) => {
      const ruleId = path.slice(1).replace(/\.md$/, '')
      const page = new TextDecoder().decode(await workspace.fs.readFile(bundled(ruleId)))
      return withTally(page, tally.count(ruleId))
    },
  })
  return {
    show: async (argument) => {
      const ruleId = isRuleId(argument) ? argument : await pickRule(ruleOf)
      if (ruleId === undefined) return
      if (!(await exists(bundled(ruleId)))) {
        remark('client.rule.noPage', { rule: ruleId })
        return
      }
      const page = Uri.from({ scheme: SCHEME, path: `/${ruleId}.md` })
      changed.fire(page)
      await commands.executeCommand('markdown.showPreview', page)
    },
    dispose: () => {
      provider.dispose()
      changed.dispose()
    },
  }
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file)
    return true
  } catch {
    // A rule of somebody else's has no page here.
    return false
  }
}
