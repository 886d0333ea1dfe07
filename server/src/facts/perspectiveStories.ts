import type { FactBlock, SignalledSentence } from './factBlock'
import type { Frame } from './perspectiveFrame'
import { MARK } from './wordMarks'
import type { Word } from './words'

/**
 * Who wants what, in the forms that product people have for it: a user story ("As a dispatcher, I want …"), and a row
 * of a table of people and what they need.
 */
export function storyFrames(sentence: SignalledSentence, source: FactBlock, frames: Frame[]): void {
  const teller = tellerOf(sentence)
  if (teller !== null) tell(teller, `${teller} …`, frames)
  const person = personOf(sentence, source)
  if (person !== null) tell(person, `… ${spoken(sentence.words.slice(0, 2))}`, frames)
  const need = leftOut(sentence, source)
  if (need !== null) frames.push({ perspective: 'user', facet: 'need', text: need })
}

function tell(person: string, need: string, frames: Frame[]): void {
  if (!ANYBODY.test(person)) frames.push({ perspective: 'user', facet: 'who', text: person })
  frames.push({ perspective: 'user', facet: 'need', text: need })
}
/** Narrower than these is somebody. */
const ANYBODY = /^(?:(?:end|app|the|an?|same|new)[ -])*(?:users?|customers?|person|people|someone|anyone)$/

/** What somebody wants is no order to the makers, even where it goes by a number or stands beside a box to tick. */
export function isStory(sentence: SignalledSentence, source: FactBlock): boolean {
  return (
    tellerOf(sentence) !== null || personOf(sentence, source) !== null || leftOut(sentence, source) !== null
  )
}

/** "As a …, I want …": whoever tells it asks for something, and knows nothing of plans, prices or staff of those who build it. */
export function isTold(sentence: SignalledSentence): boolean {
  return tellerOf(sentence) !== null
}

/**
 * What somebody needs where the sentence leaves out who, as the lines about one person do: "Needs to close the till
 * before the bus leaves.", "Pains: keys in three places". Shorter ones are notes: "Needs tests".
 */
function leftOut(
  { words, opening, contentWords, start }: SignalledSentence,
  { block }: FactBlock,
): string | null {
  if (contentWords < LEAST_LEFT_OUT || block.checked !== null || block.row !== null) return null
  const first = words[opening]
  if (first === undefined) return null
  if (FELT.has(first.text)) return `… ${spoken(words.slice(opening, opening + 3))}`
  if (start !== 0 || block.label === '' || !PAINS.test(block.label)) return null
  return `… ${spoken(words.slice(0, 4))}`
}
const LEAST_LEFT_OUT = 4
const FELT = new Set([
  'Needs',
  'Wants',
  'Struggles',
  'Worries',
  'Wishes',
  'Fears',
  'Hates',
  'Forgets',
  'Loses',
  'Wastes',
])
const PAINS =
  /^\W*(?:pains?|pain points?|frustrations?|(?:key |main |unmet |user )?needs|wants|struggles|worries|fears|jtbd|jobs? to be done)\W*$/i

/** Who tells a user story, in lower case. */
function tellerOf({ marks, says, text }: SignalledSentence): string | null {
  if ((marks & MARK.self) === 0 || !says(STORY)) return null
  return STORY.exec(text)?.[1]?.toLowerCase() ?? null
}
const STORY =
  /\bas (?:an?|the) (?!(?:result|rule|consequence|start|test|whole|workaround|first step)\b)([^,;:.|]{3,70}?)(?:, (?:when|while|if|after|before) [^.;|]{3,90})?,?\s+i(?:'d| would)?(?: also)? (?:want|need|can|could|should|must|like|wish|expect|prefer|am able)\b/i

/**
 * Whom a row of a table is about, where this sentence stands in the column that tells what they need, and tells it:
 * "Memory for agents" is a label.
 */
function personOf(
  { start, words }: SignalledSentence,
  { block: { row }, sentences }: FactBlock,
): string | null {
  if (row === null || words.length < TOLD) return null
  const who = row.meanings.indexOf('segment')
  if (who < 0) return null
  const column = row.starts.indexOf(start)
  if (column < 0 || column === who || !NEED.test(row.headers[column] ?? '')) return null
  const named = sentences.find((one) => one.start === row.starts[who])
  if (named === undefined) return null
  const [role] = named.hits.of('role')
  const person = spoken(role === undefined ? named.words.slice(-2) : named.words.slice(role.start, role.end))
  return /\p{L}{3}/u.test(person) ? person : 'users'
}
const TOLD = 5
const NEED =
  /\b(?:needs?|pains?|problems?|jobs?|jtbd|frustrations?|struggles?|wants?|goals?|challenges?|desired|motivations?|use cases?|how they)\b/i

function spoken(words: readonly Word[]): string {
  return words.map(({ lower }) => lower).join(' ')
}
