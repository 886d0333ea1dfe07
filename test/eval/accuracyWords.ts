import type { FieldName } from './fields'
import type { Kind } from './label'

/** A field's answer as a leader would put it; answers that are not listed are not shown. */
export const ANSWERS: readonly (readonly [FieldName, answer: string, words: string])[] = [
  ['gate', 'review', 'This is a product document'],
  ['evidence', 'stated', 'Evidence is stated: data, interviews, an experiment that can be checked'],
  ['evidence', 'weak', 'Evidence is weak: anecdotes, numbers without a source'],
  ['evidence', 'none', 'There is no evidence'],
  ['synthesis', 'true', 'Views pull apart, and a choice is made'],
  ['unknowns', 'true', 'Risks, assumptions or open questions are named'],
  ['decisionOwner', 'true', 'Somebody is accountable for the decision'],
  ['alternatives', 'true', 'Another option was weighed'],
  ['metricTarget', 'true', 'A measure of success has a target'],
  ['metricBaseline', 'true', 'A measure of success also has a value of today'],
  ['stopCondition', 'true', 'It says what would stop it or change its course'],
]

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  overclaim: 'claims more than is known ("guaranteed", "the best")',
  forecast: 'predicts an outcome as a fact',
  universal: 'speaks of everyone or nobody',
  'neg-existential': 'says that nobody else has it',
  'unsourced-number': 'gives a number about the world without a source',
  'unattributed-authority': 'leans on studies, experts or users it does not name',
  'target-no-baseline': 'sets a target without the value of today',
  'false-precision': 'is more precise than anyone can know',
  vague: 'names a quality nobody could measure ("intuitive")',
  contradiction: 'contradicts another statement of the document',
}

const DOCUMENT_KINDS: Readonly<Record<string, string>> = {
  prd: 'requirements documents (PRDs)',
  rfc: 'proposals (RFCs)',
  strategy: 'strategies',
  roadmap: 'roadmaps',
  vision: 'visions',
  prfaq: 'press releases written in advance (PR/FAQs)',
  'business-analysis': 'business analyses',
  'one-pager': 'one-pagers',
  launch: 'launch plans',
  experiment: 'experiments',
}

/** "56 requirements documents (PRDs), 18 roadmaps and 12 others". */
export function kindsInWords(kinds: readonly (readonly [kind: string, documents: number])[]): string {
  const known = kinds.filter(([kind]) => DOCUMENT_KINDS[kind] !== undefined)
  const others = kinds
    .filter(([kind]) => DOCUMENT_KINDS[kind] === undefined)
    .reduce((sum, [, count]) => sum + count, 0)
  const words = known.map(([kind, count]) => `${count} ${DOCUMENT_KINDS[kind] ?? kind}`)
  if (others > 0) words.push(`${others} of other kinds`)
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
