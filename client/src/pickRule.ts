import { languages, window, type Diagnostic } from 'vscode'
import { remark } from './remark'
import { say } from './words'

/**
 * Asks for one of the rules with findings in the active editor, those at the cursor first. `about` tells what is wanted
 * of a finding's rule, and null where it is out of the question.
 */
export async function pickRule<Wanted extends string | { readonly ruleId: string }>(
  about: (diagnostic: Diagnostic) => Wanted | null,
): Promise<Wanted | undefined> {
  const editor = window.activeTextEditor
  const found = editor ? languages.getDiagnostics(editor.document.uri) : []
  const here = found.filter(({ range }) => editor?.selection.intersection(range) !== undefined)
  const items = new Map<string, { label: string; detail: string; wanted: Wanted }>()
  for (const diagnostic of [...here, ...found]) {
    const wanted = about(diagnostic)
    if (wanted === null) continue
    const label = typeof wanted === 'string' ? wanted : wanted.ruleId
    if (!items.has(label)) items.set(label, { label, detail: diagnostic.message, wanted })
  }
  if (items.size === 0) {
    remark('client.noFindings')
    return undefined
  }
  return (await window.showQuickPick([...items.values()], { placeHolder: say('client.rule.ask') }))?.wanted
}
