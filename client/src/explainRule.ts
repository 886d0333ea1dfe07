import { commands, EventEmitter, Uri, workspace } from 'vscode'
import { isRuleId, ruleOf } from './findingMark'
import { withTally, type NotUsefulTally } from './notUsefulTally'
import { pickRule } from './pickRule'
import { remark } from './remark'

/** Addresses of rules' pages: `candor-rule:/evidence/none-stated.md`. */
export const RULE_PAGES = 'candor-rule'

/** Shows the pages about rules that come with the extension, offline, with what was said about them here. */
export interface RulePages {
  /** Opens the page of a rule in the Markdown preview; asks which one where none is given. */
  show(ruleId: unknown): Promise<void>
  dispose(): void
}

export function createRulePages(extension: Uri, tally: NotUsefulTally): RulePages {
  const changed = new EventEmitter<Uri>()
  let read: Promise<Pages> | null = null
  const pageOf = async (ruleId: string): Promise<string | undefined> => {
    read ??= readPages(extension)
    try {
      return (await read)[ruleId]
    } catch (error) {
      // What could not be read once is read again when somebody asks again.
      read = null
      throw error
    }
  }
  const provider = workspace.registerTextDocumentContentProvider(RULE_PAGES, {
    onDidChange: changed.event,
    provideTextDocumentContent: async ({ path }) => {
      const ruleId = path.slice(1).replace(/\.md$/, '')
      const page = await pageOf(ruleId)
      return page === undefined ? undefined : withTally(page, tally.count(ruleId))
    },
  })
  return {
    show: async (argument) => {
      const ruleId = isRuleId(argument) ? argument : await pickRule(ruleOf)
      if (ruleId === undefined) return
      // A rule of somebody else's has no page here.
      if ((await pageOf(ruleId)) === undefined) {
        remark('client.rule.noPage', { rule: ruleId })
        return
      }
      const page = Uri.from({ scheme: RULE_PAGES, path: `/${ruleId}.md` })
      changed.fire(page)
      await commands.executeCommand('markdown.showPreview', page)
    },
    dispose: () => {
      provider.dispose()
      changed.dispose()
    },
  }
}

/** Pages by rule: one file holds them all, as they share half of their words and are packed much smaller so. */
type Pages = Readonly<Record<string, string>>

async function readPages(extension: Uri): Promise<Pages> {
  const file = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'rulePages.json'))
  return JSON.parse(new TextDecoder().decode(file)) as Pages
}
