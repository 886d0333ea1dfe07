import type { Range } from '../markdown/types'
import { isFunctionWord } from './functionWords'
import type { ReadBlock, ReadStatement } from './reading'
import type { Word } from './words'

/** Mentions of the people a product is for, each with the statement it stands in. Chunk offsets. */
export interface AudienceHits {
  /** "Users", "customers", "people" with nothing that tells which. */
  readonly bare: readonly Range[]
  /** The same words with a word that narrows them, a definition of them, or a role: nurses, dispatchers. */
  readonly narrowed: readonly Range[]
}

export function audienceIn(statement: ReadStatement, { slots }: ReadBlock): AudienceHits {
  const mentions = statement.sentence.hits.of('people.named')
  const roles = statement.sentence.hits.has('role') || AS_A_ROLE.test(statement.sentence.text)
  if ((mentions.length === 0 && !roles) || slots[0] === 'references') return NO_PEOPLE
  const people = mentions.filter(({ start }) => isOfPeople(statement, start))
  const defines = statement.kind === 'definition' || DEFINES.test(statement.sentence.text)
  const [bare, narrowed]: [Range[], Range[]] = [[], []]
  for (const { start } of people)
    (defines || isNarrowed(statement, start) ? narrowed : bare).push(statement.range)
  if (roles) narrowed.push(statement.range)
  return { bare, narrowed }
}
const NO_PEOPLE: AudienceHits = { bare: [], narrowed: [] }

/** "As a bookkeeper, I want": whoever it is, it is not just a user. */
const AS_A_ROLE = /^as an? (?!(?:\w+ )?(?:user|customer|person|consumer)\b)[\w -]{3,40},? i\b/i

/** Somebody argued that everyone is meant. */
export function isForEveryone({ sentence: { text } }: ReadStatement): boolean {
  return FOR_ALL.test(text)
}
const FOR_ALL =
  /\b(?:everyone|everybody|anyone|any person|every person) (?:with|who has|that has|holding) an? \w+|\bfor (?:the )?general public\b/i

/** "'User' means a depot dispatcher", "Users here are …". */
const DEFINES =
  /\b(?:users?|customers?)["'”’]?\s+(?:here|in this (?:document|doc)|means?|\(in this|refers? to|are (?:the )?\w+ (?:who|in|at|with|of)\b)/i

/** "User interface" and "customer support" are things; "the user opens" and "users open" are people. */
function isOfPeople({ sentence: { words } }: ReadStatement, at: number): boolean {
  const word = words[at]?.lower ?? ''
  if (word !== 'user' && word !== 'customer') return true
  const before = words[at - 1]?.lower ?? ''
  const after = words[at + 1]?.lower ?? ''
  return DETERMINERS.has(before) && (after === '' || isFunctionWord(after) || after.endsWith('s'))
}
const DETERMINERS = new Set(['a', 'an', 'the', 'each', 'every', 'any', 'our', 'your'])

/** A noun or adjective before the word, or a clause right behind it, says which people are meant. */
function isNarrowed({ sentence: { words } }: ReadStatement, at: number): boolean {
  const before = words[at - 1]
  const after = words[at + 1]?.lower ?? ''
  if (CLAUSES.has(after)) return true
  if (before === undefined || before.lower === '' || !adjoins(before, words[at])) return false
  if (isFunctionWord(before.lower) || NEUTRAL.has(before.lower) || /\d/.test(before.lower)) return false
  return !/(?:s|ed|ing|ly|es)$/.test(before.lower) || /(?:less|ous|ess)$/.test(before.lower)
}

function adjoins(a: Word, b: Word | undefined): boolean {
  return b !== undefined && b.start - a.end === 1
}
const CLAUSES = new Set(['who', 'whose', 'with', 'in', 'at', 'under', 'without'])
const NEUTRAL = new Set(
  'end all our new existing potential target real help let allow enable give make current many most some more other future prospective different active daily monthly first final actual happy individual registered authenticated logged signed known total show ask tell engage attract retain convert drive keep put bring get if find paying core main primary external internal every interested unique typical average time then now today later connect inform notify guide provide empower support offer serve reach interview'.split(
    ' ',
  ),
)
