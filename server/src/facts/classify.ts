import type { Slot } from '../markdown/slots'
import type { SignalledSentence } from './factBlock'
import type { Block } from '../markdown/blocks'
import { isMentioned } from './mentions'
import { isCommand, openedText } from './opening'
import { isQuoted } from './quoted'
import type { DocumentType, StatementKind } from './types'
import { MARK } from './wordMarks'

/** Where a sentence stands, as far as it tells what the sentence is. */
export interface Standing {
  readonly block: Block
  /** Slots on the way up, nearest first. */
  readonly slots: readonly Slot[]
  readonly type: DocumentType
  /** Text of the paragraph that introduces the list or table; empty where there is none. */
  readonly leadIn: string
  /** Evidence grade of the sentence itself, 0-5. */
  readonly grade: number
  /** A target by its figures and place (see metrics). */
  readonly target: boolean
}

/** What a sentence is; the first kind that fits, in the catalogue's order. */
export function classify(sentence: SignalledSentence, standing: Standing): StatementKind {
  for (const [kind, fits] of KINDS) if (fits(sentence, standing)) return kind
  return 'narration'
}

type Test = (sentence: SignalledSentence, standing: Standing) => boolean
const KINDS: readonly (readonly [StatementKind, Test])[] = [
  ['placeholder', isPlaceholder],
  ['question', isQuestion],
  ['quotation', isQuotation],
  ['attributed', isAttributed],
  ['foil', isFoil],
  ['conditional', isConditional],
  ['fiction', isFiction],
  ['definition', isDefinition],
  ['requirement', isRequirement],
  ['decision', isDecision],
  ['target', isTargeted],
  ['principle', isPrinciple],
  ['plan', isPlan],
  ['assumption', isAssumption],
  ['evidence', (_, { grade }) => grade >= 2],
  ['forecast', isForecast],
  ['claim', isClaim],
]

/** Sections whose sentences say what the product must do, not what the world is like. */
const SPECIFICATION = new Set<Slot>(['requirements', 'solution', 'scope', 'principles', 'glossary'])
const NARROW_SPECIFICATION = new Set<Slot>(['requirements'])
const TO_DO = new Set<Slot>(['roadmap', 'launch', 'experiment'])

/** A blank, or keywords where an answer should stand; what is left out of scope is named, not explained. */
function isPlaceholder(sentence: SignalledSentence, { slots }: Standing): boolean {
  return (
    sentence.blank || (sentence.keywords && !slots.includes('non-goals') && !sentence.hits.has('decider'))
  )
}

function isQuestion({ text, words }: SignalledSentence, { slots, block }: Standing): boolean {
  if (/\?["'”’)\]*]*$/.test(text)) return true
  return slots[0] === 'questions' && block.kind !== 'paragraph' && words.length > 2
}

function isQuotation({ text }: SignalledSentence, { block, leadIn }: Standing): boolean {
  if (isQuoted(block, leadIn)) return true
  if (/^[A-Z]\d{1,2}:\s/.test(text)) return true
  const quoted = /["“]([^"”]{12,})["”]/.exec(text)?.[1] ?? ''
  return quoted.split(/\s+/).length >= 4 && quoted.length > 0.5 * text.length
}

const ATTRIBUTION =
  /\baccording to (?!(?:many |most |some |industry )?(?:experts|analysts|people|observers|studies|research)\b)|\b[A-Z][\w&.-]+(?: [A-Z][\w&.-]+)* (?:found|reports|report that|reported|argues|estimates|estimated|notes|noted|says|wrote|published)\b(?! (?:us|our))|[A-Z][\w&.'’-]+(?: et al\.?)?,? \(?(?:19|20)\d{2}\)/
function isAttributed({ text, marks }: SignalledSentence): boolean {
  if ((marks & (MARK.reported | MARK.number)) === 0) return false
  return ATTRIBUTION.test(text) && !/^(?:We|Users|Customers|Developers|People|It|They|This)\b/.test(text)
}

const FOIL =
  /\b(?:competitors? (?:claim|say|argue)s?|it is tempting to|it's tempting to|one might think|you might think|some (?:may|might) argue|critics (?:say|argue)|misconception|it could be argued)\b/i
function isFoil({ text, marks, start }: SignalledSentence, { block, leadIn }: Standing): boolean {
  if (isMentioned(start, block, leadIn)) return true
  if ((marks & MARK.foil) === 0) return false
  return FOIL.test(text) || /^myth:/i.test(text)
}

function isConditional(sentence: SignalledSentence, { leadIn }: Standing): boolean {
  const { text, words, subject, opening, marks } = sentence
  const first = words[opening]?.lower ?? ''
  if (CONDITION_OPENERS.has(first)) return true
  // "Or if the tide turns early": one more condition, in a sentence of its own.
  if (first === 'or' && CONDITION_OPENERS.has(words[opening + 1]?.lower ?? '')) return true
  if (leadIn !== '' && CONDITIONS_FOLLOW.test(leadIn)) return true
  if ((marks & MARK.condition) === 0) return false
  if (subject === 'us' && OUR_CONDITION.test(openedText(sentence))) return true
  return (
    /(?:^|[,;:(]\s*|\b(?:even|only)\s)(?:if|unless|assuming|provided that|in case|suppose|were we to)\b/i.test(
      text,
    ) || /\s(?:if|unless) (?:we|the|a|an|they|users|it|this|no|you|not|there)\b/i.test(text)
  )
}
/** "We open a second yard only if all of these are true:" */
const CONDITIONS_FOLLOW =
  /\b(?:if|when|once|unless|until)\b[^.:]*\b(?:all|any|both|each|either|every|one|two|three|most) (?:of )?(?:\w+ ){0,3}(?:are|is|holds?|applies|apply|true|met|happens?|conditions?|following|these)\b[^.:]*:\s*$/i
/** "We go back a stage if failures pass 0.5 %", but not "we ask if …". */
const OUR_CONDITION =
  /^we (?!(?:do not|don['’]t|did not|have|ask|asked|see|check|test|tested|know|wonder|look)\b)[^.;]* (?:if|unless) /i
const CONDITION_OPENERS = new Set([
  'if',
  'unless',
  'assuming',
  'provided',
  'suppose',
  'supposing',
  'were',
  'imagine',
])

/** The press release and the customer's voice in a PR/FAQ are written from the future on purpose. */
function isFiction(sentence: SignalledSentence, { slots, type }: Standing): boolean {
  const { hits } = sentence
  if (/^(?:imagine|picture this|a day in the life)\b/i.test(openedText(sentence))) return true
  const press = slots.includes('press-release') || (type === 'prfaq' && slots.length === 0)
  return press && (hits.has('verb.future') || hits.has('verb.outcome'))
}

const DEFINITION =
  /\b(?:is defined as|are defined as|refers to|stands for|in other words|e\.g\.,?|for example|for instance|example:|bad:|don't:|such as)\b/i
function isDefinition({ text, words, marks }: SignalledSentence, { slots }: Standing): boolean {
  if (slots[0] === 'glossary') return true
  if ((marks & MARK.defining) === 0) return false
  const match = DEFINITION.exec(text)
  return (
    match !== null &&
    (match.index < 3 || /defined as|refers to|stands for/i.test(match[0])) &&
    words.length > 2
  )
}

function isRequirement(sentence: SignalledSentence, { slots, block, target }: Standing): boolean {
  const { hits, subject, text } = sentence
  const opened = openedText(sentence)
  if (/\b(?:MUST|SHALL|SHOULD|REQUIRED)\b/.test(text)) return true
  if (
    /^(?:given|when|then|and)\b.*\b(?:then|should|must|is|are)\b/i.test(opened) &&
    slots.includes('requirements')
  )
    return true
  if (/^as an? [^,]{2,60},? i (?:want|need|can|would|should)/i.test(opened)) return true
  const outward = (subject === 'metric' || subject === 'world') && hits.has('verb.outcome')
  if (REASON.test(text)) return false
  if (isObliged(sentence) && (subject === 'system' || subject === 'unknown' || subject === 'us') && !outward)
    return true
  if (subject === 'system' && hits.has('verb.future') && !hits.has('verb.outcome')) return true
  if (
    subject === 'system' &&
    !hits.has('verb.outcome') &&
    /\bwill be able to\b|\bcan (?:also )?(?:be )?\w+/i.test(text)
  )
    return true
  if (outward) return false
  if (slots.some((slot) => NARROW_SPECIFICATION.has(slot)))
    return (
      !(target && (slots.includes('metrics') || block.row === null)) &&
      (!speaksOfTheWorld(sentence) || block.checked !== null)
    )
  if (
    slots[0] !== undefined &&
    SPECIFICATION.has(slots[0]) &&
    subject === 'actor' &&
    (hits.of('verb.modal').some(({ start }) => start >= sentence.opening) || hits.has('verb.future'))
  )
    return true
  return false
}

/** "Why: a fifth of all slips are doubles" gives the reason for a requirement and is none itself. */
const REASON =
  /^(?:why(?: it matters| this matters| now)?|rationale|reason|motivation|impact|problem|because):?\s(?!.*\b(?:must|shall)\b)/i

/** The main verb obliges; an obligation in a later clause ("… and we need to test it") makes no requirement. */
function isObliged({ hits, verb, words }: SignalledSentence): boolean {
  return hits
    .of('verb.obligation')
    .some(({ start }) => (verb < 0 || start === verb) && !isAfterthought(words, start))
}

/** "…, and we need to serve them": what we have to do comes after what was said. */
function isAfterthought(words: SignalledSentence['words'], at: number): boolean {
  return (
    at > 5 && /^(?:we|i)$/.test(words[at - 1]?.lower ?? '') && /^(?:and|so)$/.test(words[at - 2]?.lower ?? '')
  )
}

/** Praise, rivals, and counted people are claims wherever they stand, also among the features. */
function speaksOfTheWorld({ hits, signals, subject }: SignalledSentence): boolean {
  if (hits.has('verb.obligation') || hits.has('verb.future')) return false
  return signals.some(
    ({ kind }) =>
      kind === 'superlative' ||
      kind === 'negative-existential' ||
      (subject === 'actor' && kind === 'statistic'),
  )
}

/** "Reminders will cut churn by 30 %" predicts, unless it stands among the goals. */
function isTargeted({ hits }: SignalledSentence, { target, slots }: Standing): boolean {
  return target && (!hits.has('verb.future') || slots.includes('metrics') || slots.includes('goals'))
}

const DECISION =
  /\b(?:we (?:have )?(?:decided|chose|chosen|opted|agreed)|we(?:'ve| are| will) (?:not|go(?:ing)? with)|decision:|decided:|chosen option|rejected because)\b/i
function isDecision({ text, marks }: SignalledSentence, { block }: Standing): boolean {
  const mayDecide = (marks & (MARK.firstPerson | MARK.decided)) !== 0
  return (
    (mayDecide && DECISION.test(text)) || /^(?:decision|decided|verdict|recommendation)$/i.test(block.label)
  )
}

function isPrinciple(sentence: SignalledSentence, { slots }: Standing): boolean {
  const { hits, signals, start, words, verb, opening } = sentence
  if (/^we (?:always|never)\b/i.test(openedText(sentence))) return true
  if (slots.includes('principles')) return true
  // "Research suggests …" opens with a noun: its verb follows at once.
  const noun =
    verb === 1 ||
    hits.startAt('evidence.happened', opening + 1) ||
    signals.some(({ kind, start: at }) => kind === 'authority' && at === start)
  if (noun || !isCommand(sentence) || words.length < 2) return false
  // An instruction to build is a plan; an instruction under goals is a goal and is judged as such.
  return !(slots.some((slot) => TO_DO.has(slot)) || slots.includes('goals') || slots.includes('metrics'))
}

function isPlan(sentence: SignalledSentence, { slots, block }: Standing): boolean {
  const { hits, subject, text } = sentence
  if (block.checked !== null) return true
  if (
    subject === 'us' &&
    (hits.has('verb.future') ||
      /\bwe(?:'re| are)? (?:plan|aim|intend|want|propose|going|working)\b/i.test(text))
  ) {
    return hits.has('verb.build') || !hits.has('verb.outcome')
  }
  if (isCommand(sentence) && slots.some((slot) => TO_DO.has(slot))) return true
  return (
    slots[0] !== undefined && TO_DO.has(slots[0]) && block.kind !== 'paragraph' && !hits.has('verb.future')
  )
}

const BELIEF =
  /\b(?:we|i) (?:believe|think|assume|expect|estimate|suspect|guess|hope|hypothesi[sz]e|bet)\b|\[assumption\b|\b(?:our|the|my) (?:bet|hypothesis|assumption|guess)\b|\b(?:bet|hypothesis|assumption|guess):/i
function isAssumption({ text, marks }: SignalledSentence, { slots, block, leadIn }: Standing): boolean {
  const mayBelieve = (marks & (MARK.firstPerson | MARK.self | MARK.belief)) !== 0
  if (slots[0] === 'assumptions' || (mayBelieve && BELIEF.test(text))) return true
  return (
    /^(?:assumption|hypothesis|bet|belief)s?\b/i.test(block.label) ||
    /\bassum(?:e|ptions?)\b[^.]*:$/i.test(leadIn)
  )
}

function isForecast({ signals, hits, subject }: SignalledSentence): boolean {
  if (signals.some((hit) => hit.kind === 'forecast')) return true
  return hits.has('verb.future') && (subject === 'actor' || subject === 'metric' || subject === 'world')
}

function isClaim({ signals, subject, verb }: SignalledSentence): boolean {
  if (signals.some((hit) => CLAIM_SIGNALS.has(hit.kind))) return true
  return verb >= 0 && (subject === 'actor' || subject === 'metric' || subject === 'world')
}
const CLAIM_SIGNALS = new Set([
  'negative-existential',
  'universal',
  'statistic',
  'market-figure',
  'authority',
  'booster',
  'superlative',
])
