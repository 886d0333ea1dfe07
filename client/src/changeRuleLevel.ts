import { Uri, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  LEVELS,
  type Level,
  type RuleLevelAnswer,
  type RuleLevelArguments,
  type RulePlace,
} from '../../server/src/lsp/protocol'
import { activeMarkdown } from './activeMarkdown'
import { isRuleLevelArguments } from './argumentShapes'
import { markOf } from './findingMark'
import { pickRule } from './pickRule'
import { ruleLevelAnswer, setRuleLevel, shortPath } from './ruleLevel'
import { rulePlaces } from './rulePlaces'
import { say } from './words'

/**
 * Asks how much the rule of a finding should count, and for which documents, and writes that down. Without an argument,
 * asks which rule of those with findings in the active editor.
 */
export async function changeRuleLevel(client: BaseLanguageClient, argument: unknown): Promise<void> {
  const asked = argument ?? (await ruleInSight())
  if (asked === undefined) return
  if (!isRuleLevelArguments(asked)) throw new Error('A rule to set has a document, an id and a level.')
  const { uri, ruleId, level: now } = asked
  const document = Uri.parse(uri)
  const title = say('client.level.ask', { rule: ruleId })
  const items = LEVELS.map((level) => ({
    label: say(`client.level.${level}`),
    description: level === now ? say('client.now') : '',
    level,
  }))
  const picked = await window.showQuickPick(items.reverse(), { title })
  if (!picked) return
  const place = await pickPlace(client, document, ruleId, picked.level)
  if (place !== null) await setRuleLevel(client, document, ruleId, picked.level, place)
}

async function ruleInSight(): Promise<RuleLevelArguments | undefined> {
  const document = activeMarkdown()
  const mark = document && (await pickRule(markOf))
  return mark && { uri: document.uri.toString(), ruleId: mark.ruleId, level: mark.level }
}

/**
 * Null where the person thought better of it. A single place is shown, too: it says how far the change reaches. Without
 * any, the lines to write are all there is to show.
 */
async function pickPlace(
  client: BaseLanguageClient,
  document: Uri,
  ruleId: string,
  level: Level,
): Promise<RulePlace | null> {
  const ask = (place: RulePlace): Promise<RuleLevelAnswer> =>
    ruleLevelAnswer(client, document, ruleId, level, place)
  const [folder, nearest, top] = await Promise.all([ask('folder'), ask('nearest'), ask('top')])
  const answers = { folder, nearest, top }
  const places = rulePlaces(answers)
  if (places.length === 0) return 'nearest'
  const items = places.map((place) => ({
    ...described(answers[place]),
    label: say(`client.level.${place}`),
    place,
  }))
  return (await window.showQuickPick(items, { title: say('client.level.where') }))?.place ?? null
}

function described({ file, change, decidedBy }: RuleLevelAnswer): { description: string; detail?: string } {
  const path = shortPath(file ?? '')
  return {
    description: change?.isNew === true ? say('client.level.new', { file: path }) : path,
    ...(decidedBy === null ? {} : { detail: say('client.level.outdone', { file: shortPath(decidedBy) }) }),
  }
}
