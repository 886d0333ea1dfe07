import { wishesIn } from './synthesisWishes'
import type { ReadBlock, ReadStatement } from './reading'
import { MARK } from './wordMarks'
import { PERSPECTIVES, type Perspective, type SynthesisFacts } from './types'

/** What one block adds to the search for a tension, a choice and its price. */
export interface SynthesisCue {
  readonly perspectives: readonly Perspective[]
  readonly tension: boolean
  readonly choice: boolean
  readonly price: boolean
  /** Written as a trade-off on purpose: `Trade-off:`, "we give up", or under such a heading. */
  readonly declared: boolean
  /** How much reasoned choosing the block shows: choices made, reasons why not, trade-offs, answers to a risk. */
  readonly weight: number
}

export function synthesisCue(block: ReadBlock): SynthesisCue | null {
  const { source, slots, score, statements } = block
  const underTradeOffs = slots.includes('trade-offs')
  let declared = underTradeOffs || DECLARING_LABEL.test(source.block.label)
  let [tension, choice, price, weight, said] = [false, DECIDING_LABEL.test(source.block.label), false, 0, 0]
  for (const statement of statements) {
    const { kind, sentence } = statement
    if (kind === 'question' || kind === 'placeholder' || kind === 'quotation') continue
    const { hits } = sentence
    declared ||= hits.has('trade.off')
    tension ||= hits.has('tension')
    choice ||= hits.has('choice.made')
    price ||= hits.has('price')
    weight += weightOf(statement, slots)
    said += sentence.contentWords
  }
  if (said === 0) return null
  const wishes = wishesIn(source.sentences)
  tension ||= wishes.tension
  choice ||= wishes.choice
  price ||= wishes.price
  declared ||= wishes.tension && wishes.choice
  // A choice and what it costs, or a choice against something, in one place: both halves are told.
  if (choice) weight = price ? Math.max(weight, WEIGHED) : Math.max(weight, 1)
  if (underTradeOffs && said >= 4) weight = Math.max(weight, WEIGHED)
  tension ||= declared
  if (!tension && weight === 0) return null
  const perspectives = PERSPECTIVES.filter((perspective) => (score?.[perspective]?.facets.size ?? 0) > 0)
  return { perspectives, tension, choice, price, declared, weight }
}

/** Level of a window of neighbouring blocks in one section: 0 none, 1 tension, 2 and a choice, 3 and its price. */
export function synthesisLevel(window: readonly (SynthesisCue | null)[]): SynthesisFacts['level'] {
  const [first] = window
  if (!first?.tension) return 0
  const cues = window.filter((cue) => cue !== null)
  const perspectives = new Set(cues.flatMap((cue) => cue.perspectives))
  if (perspectives.size < (first.declared ? 1 : 2)) return 0
  if (!cues.some((cue) => cue.choice)) return 1
  return cues.some((cue) => cue.price) ? 3 : 2
}

/** Level that the reasoned choices of a whole document add up to, wherever they stand. */
export function weighedLevel(cues: readonly SynthesisCue[]): SynthesisFacts['level'] {
  const weighing = cues.filter(({ weight }) => weight > 0)
  if (weighing.reduce((sum, { weight }) => sum + weight, 0) < WEIGHED) return weighing.length > 0 ? 1 : 0
  return weighing.some(({ price }) => price) ? 3 : 2
}

/** One choice with its reason against the other side, or two of which only one half is told. */
const WEIGHED = 2
const DECLARING_LABEL = /^(?:trade-?offs?|we give up|giving up|cost of this choice)$/i
const DECIDING_LABEL = /^(?:resolution|decision|decided|verdict|choice)$/i

/** People and markets have reasons too; only those of the product and the team explain a choice. */
const OUTSIDE = new Set(['actor', 'metric', 'world'])

function weightOf({ sentence, subject }: ReadStatement, slots: ReadBlock['slots']): number {
  const { hits, text, marks } = sentence
  let weight = 0
  if (hits.has('trade.off')) weight++
  if (hits.has('choice.made')) weight++
  if (hits.has('mitigation')) weight++
  const [reason] = hits.of('reason')
  if (reason !== undefined) {
    if (!OUTSIDE.has(subject)) weight++
    if (hits.of('denial').some(({ start }) => start < reason.start)) weight++
  }
  if (slots[0] === 'non-goals' && sentence.says(LEFT_OUT_FOR)) weight++
  if ((marks & MARK.waiting) !== 0 && WAITS.test(text)) weight += WEIGHED
  if ((marks & MARK.given) !== 0 && GIVEN.test(text)) weight++
  if ((marks & MARK.first) !== 0 && FIRST.test(text)) weight++
  return weight
}
const LEFT_OUT_FOR =
  /\b(?:as|since) (?:we|it|this|that|they)\b|\bincompatible with\b|\btoo (?:large|much|many|complex|expensive|costly|risky|early|slow)\b|\bwould (?:distract|delay|dilute|require|cost|take|add|mean|slow)\b|\bso (?:that )?we can\b/i
/** Work that has to wait for demand or proof: a choice, and what it hangs on. */
const WAITS =
  /\b(?:until|unless|only (?:after|when|once|if))\b[^.;]{3,100}\b(?:demand|evidence|justif(?:y|ies|ied)|use cases|ask for)\b|\b(?:add|build|consider|start|begin|resume|invest|expand|extend|introduce|support|launch|ship|implement)\b[^.;]{3,200}\b(?:until|unless|only (?:after|when|once|if))\b[^.;]{3,80}\b(?:proven|validated|demonstrated|stabili[sz]ed?|stable)\b/i
/** "It trades privacy for convenience": what is given for what. */
const GIVEN =
  /\btrad(?:e|es|ing|ed) (?!in\b|on\b|with\b)[^.;,]{2,40} for (?!\d|(?:years|months|weeks|days)\b)|\b(?:vs\.?|versus)\b[^.;]{2,40}\btension\b/i
/** What the first version goes without. */
const FIRST =
  /\b(?:initial|first) (?:version|release|implementation|phase|rollout)\b[^.;]{0,60}\b(?:only|limited to|will not|won['’]t|does not|excludes?|omits?|without)\b|^(?:for|in) (?:v1|(?:the|our) (?:mvp|(?:first|initial) \w+)),? [^.;]{0,30}\b(?:only|will not|won['’]t|do not)\b/i
