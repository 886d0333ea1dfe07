import { english } from '../../../rules/lexicon/en/index'
import { isPeople, standsForPeople } from './perspectivePeople'

/**
 * What the items of a list are, where the line before it tells whose needs they are: "They want to:", "Nurses lose time
 * because:", "As a landlord, I want:". Such an item is the end of that sentence, and no order to the makers. Null
 * where the line tells of nobody.
 */
export function needBefore(leadIn: string): string | null {
  if (leadIn === '' || !WANTING.test(leadIn)) return null
  const line =
    leadIn
      .trimEnd()
      .split(/(?<=[.?!])\s+/)
      .at(-1) ?? ''
  const story = STORY.exec(line)
  if (story !== null) return `${story[1]?.toLowerCase() ?? ''} …`
  if (!line.endsWith(':') || CONDITION.test(line)) return null
  if (PAINS.test(line)) return 'pain points …'
  for (const [, who = '', need = ''] of line.matchAll(NEED))
    if (isSomebody(who.toLowerCase())) return `… ${need.toLowerCase()}`
  return null
}

/** One of the words below stands in every line that counts; most lines have none. */
const WANTING =
  /\b(?:want|need|care|struggle|lose|face|suffer|fear|worry|complain|hate|forget|wish|cannot|can't|have to|must|waste|spend|pain|frustration)/i
/** "Pain points:", "Observed pain points of the crews:", and little else in the line. */
const PAINS = /^\W*(?:[\w&-]+ ){0,4}(?:pains|(?:pain[- ]?points?|frustrations)(?: [\w'’-]+){0,4}):$/i
const STORY =
  /\bas (?:an?|the) ([^,;:.|]{3,70}?),?\s+i(?:'d)? (?:want|need|would like|wish|expect)(?: to)?(?: be able to)?:?$/i
const NEED =
  /\b([\p{L}-]+) (?:(?:currently|often|still|also|really|frequently|usually|typically|all|today|regularly|mostly|mainly|generally|primarily|each) ){0,2}(want|need|care about|struggle|lose|face|suffer|fear|worry about|complain about|complain that|hate|forget|wish|cannot|can't|have to|must|waste|spend)\b/giu
/** What follows holds only then: it says how the product behaves, or where to read on. */
const CONDITION = /^(?:if|when(?:ever)?|once) [^,]*:$/i

function isSomebody(word: string): boolean {
  return (isPeople(word) || standsForPeople(word) || ROLES.has(word)) && !READER.has(word)
}
const READER = new Set(['you', 'your', 'them', 'their'])

/** The last words of roles, of many people each. */
const ROLES: ReadonlySet<string> = new Set(
  english.role.map((role) => {
    const last = role.split(' ').at(-1) ?? ''
    return last.endsWith('+') ? `${last.slice(0, -1)}s` : last
  }),
)
