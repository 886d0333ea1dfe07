import { RULE_PLACES, type RuleLevelAnswer, type RulePlace } from '../../server/src/lsp/protocol'

/**
 * The places a person can choose from, the narrowest first and each file once; a name that says how far it reaches
 * goes before "the nearest". None where the document lies in no workspace folder.
 */
export function rulePlaces(answers: Readonly<Record<RulePlace, RuleLevelAnswer>>): readonly RulePlace[] {
  const { folder, top } = answers
  if (top.file === null) return []
  const wider = { folder: [top.file], nearest: [folder.file, top.file], top: [] }
  return RULE_PLACES.filter((place) => !wider[place].some((file) => file === answers[place].file))
}
