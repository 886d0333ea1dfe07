import { weighsInColumns } from './choiceColumns'
import type { Saying, SignalledSentence } from './factBlock'
import { putsBack } from './leftOptions'
import { rangeOf, type ReadBlock, type ReadStatement } from './reading'
import { NO_WISHES, wishesIn } from './synthesisWishes'
import { choosingIn, choosingLabel } from './synthesisReasons'
import { MARK } from './wordMarks'
import { PERSPECTIVES, type Perspective, type Range, type StatementKind, type SynthesisFacts } from './types'

/** What one saying adds to the search for a tension, a choice and its price. */
interface SynthesisCue {
  readonly tension: boolean
  readonly choice: boolean
  readonly price: boolean
  readonly wish: boolean
  /** Written as a trade-off on purpose: `Trade-off:`, "we give up", or under such a heading. */
  readonly declared: boolean
  /** How much reasoned choosing it shows: choices made, reasons why not, trade-offs, answers to a risk. */
  readonly weight: number
}

/** A saying in the search for trade-offs: what it points to, if anything, and whom it speaks of. */
export interface Heard {
  /** How many of the chunk's headings stand before it. */
  readonly segment: number
  readonly range: Range
  readonly cue: SynthesisCue | null
  readonly perspectives: readonly Perspective[]
  readonly sentences: readonly SignalledSentence[]
}

/** What each saying of a block points to. */
export function cuesIn(block: ReadBlock): readonly (SynthesisCue | null)[] {
  return block.source.sayings.map((saying) => cueIn(block, saying))
}

/** All that a block says, in the order in which it is said. `cues` are those of its sayings. */
export function heardIn(block: ReadBlock, cues: readonly (SynthesisCue | null)[]): readonly Heard[] {
  const { segment, source, statements, views } = block
  return source.sayings.map((saying, index) => {
    const { from, to } = saying
    const score = views?.scored.find((one) => one.from === from)?.score
    return {
      segment,
      range: rangeOf(block, saying),
      cue: cues[index] ?? null,
      perspectives: PERSPECTIVES.filter((perspective) => (score?.[perspective]?.facets.size ?? 0) > 0),
      sentences: source.sentences.slice(from, to).filter((_, at) => !isSilent(statements[from + at])),
    }
  })
}

function cueIn(read: ReadBlock, { from, to }: Saying): SynthesisCue | null {
  const {
    source: { block },
    slots,
    statements,
  } = read
  const underTradeOffs = slots.includes('trade-offs')
  const label = from === 0 ? block.label : ''
  let declared = underTradeOffs || DECLARING_LABEL.test(label)
  let [tension, choice, price, wish] = [false, DECIDING_LABEL.test(label), false, false]
  let [weight, said] = [0, 0]
  for (let at = from; at < to; at++) {
    const statement = statements[at]
    if (statement === undefined || isSilent(statement)) continue
    const { hits, contentWords } = statement.sentence
    declared ||= hits.has('trade.off')
    tension ||= hits.has('tension')
    choice ||= hits.has('choice.made')
    // In a list of keywords nobody pays anything.
    price ||= hits.has('price') && contentWords >= LEAST_OF_PRICE
    wish ||= hits.has('wish')
    weight += weightOf(statement, read)
    said += contentWords
  }
  if (said === 0) return null
  if (from === 0 && said >= LEAST_OF_PRICE) {
    weight += choosingLabel(label)
    if (block.row !== null && weighsInColumns(block.row)) weight++
  }
  if (choice) weight = Math.max(weight, 1)
  if (underTradeOffs && said >= 4) weight = Math.max(weight, WEIGHED)
  tension ||= declared
  return tension || choice || price || wish || weight > 0
    ? { tension, choice, price, wish, declared, weight }
    : null
}
const SILENT: ReadonlySet<StatementKind> = new Set(['question', 'placeholder', 'quotation'])
const LEAST_OF_PRICE = 3

function isSilent(statement: ReadStatement | undefined): boolean {
  return statement === undefined || SILENT.has(statement.kind)
}

/** Whether a window may begin with it: a price that nothing led up to is none. */
export function canOpen({ tension, choice, wish, weight }: SynthesisCue): boolean {
  return tension || choice || wish || weight > 0
}

/** What a window of neighbouring sayings in one section shows. */
export interface Weighing {
  /** 0 none, 1 tension, 2 and a choice, 3 and its price. */
  readonly level: SynthesisFacts['level']
  readonly weight: number
  readonly price: boolean
}

/** What neighbouring sayings show together: a tension, a choice and its price may each stand in a sentence of its own. */
export function weighingIn(window: readonly Heard[]): Weighing {
  const cues = window.flatMap(({ cue }) => cue ?? [])
  const wishes = cues.some(({ wish }) => wish)
    ? wishesIn(window.flatMap(({ sentences }) => sentences))
    : NO_WISHES
  const tension = wishes.tension || cues.some((cue) => cue.tension)
  const choice = wishes.choice || cues.some((cue) => cue.choice)
  const price = wishes.price || cues.some((cue) => cue.price)
  const declared = (wishes.tension && wishes.choice) || cues.some((cue) => cue.declared)
  const isWeighed = tension && viewsIn(window) >= (declared ? 1 : 2)
  const [first] = cues
  // A choice and what it costs, or a choice against something, in one place: both halves are told.
  const weight = choice && price ? WEIGHED : wishes.choice ? 1 : 0
  return {
    level: !isWeighed ? 0 : !choice ? 1 : price ? 3 : 2,
    weight: Math.max(first?.weight ?? 0, weight),
    price: first?.price === true || (choice && price),
  }
}

function viewsIn(window: readonly Heard[]): number {
  return new Set(window.flatMap((one) => one.perspectives)).size
}

/** Level that the reasoned choices of a whole document add up to, wherever they stand. */
export function weighedLevel(windows: readonly Weighing[]): SynthesisFacts['level'] {
  const weighing = windows.filter(({ weight }) => weight > 0)
  if (weighing.reduce((sum, { weight }) => sum + weight, 0) < WEIGHED) return weighing.length > 0 ? 1 : 0
  return weighing.some(({ price }) => price) ? 3 : 2
}

/** One choice with its reason against the other side, or two of which only one half is told. */
const WEIGHED = 2
const DECLARING_LABEL = /^(?:trade-?offs?|we give up|giving up|cost of this choice)$/i
const DECIDING_LABEL =
  /^(?:resolution|decision|decided|verdict|choice|winner|our (?:pick|choice|call)|(?:recommended|chosen|best) (?:path|option|approach|choice|bet|route|way))$/i

/** People and markets have reasons too; only those of the product and the team explain a choice. */
const OUTSIDE = new Set(['actor', 'metric', 'world'])

function weightOf(statement: ReadStatement, block: ReadBlock): number {
  const { sentence, subject, kind } = statement
  const { slots } = block
  const { hits, text, marks } = sentence
  let weight = choosingIn(statement, block)
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
  if (subject !== 'system' && kind !== 'requirement' && putsBack(sentence)) weight++
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
