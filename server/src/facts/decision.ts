import type { Range } from '../markdown/types'
import { namesDecider } from './decider'
import { isGroundedChoice, isLeftOption, isLeftOutRow, standsBack } from './leftOptions'
import { isRevisit } from './revisit'
import type { ReadBlock, ReadStatement } from './reading'
import { MARK } from './wordMarks'

/** What a chunk says of the decision, in document order. Chunk offsets. */
export interface DecisionHits {
  readonly ask: readonly Range[]
  readonly decider: readonly Range[]
  /** An option that was weighed, by a section, a label or a phrase that says so. */
  readonly alternatives: readonly Range[]
  /** Comparisons with another way or product; a single one is a turn of phrase, several are a weighing. */
  readonly comparisons: readonly Range[]
  readonly downside: readonly Range[]
  readonly revisit: readonly Range[]
  readonly exclusions: readonly Range[]
}

export function decisionIn(blocks: readonly ReadBlock[]): DecisionHits {
  const hits = {
    ask: [],
    decider: [],
    alternatives: [],
    comparisons: [],
    downside: [],
    revisit: [],
    exclusions: [],
  } satisfies DecisionHits
  for (const block of blocks) addDecision(hits, block)
  return hits
}

function addDecision(hits: Record<keyof DecisionHits, Range[]>, block: ReadBlock): void {
  const known = hits.alternatives.length
  for (const statement of block.statements) {
    const { kind, range } = statement
    if (namesDecider(statement, block)) hits.decider.push(range)
    if (SILENT.has(kind)) continue
    if (isAsk(statement, block)) hits.ask.push(range)
    if (isAlternative(statement, block)) hits.alternatives.push(range)
    if (isDownside(statement, block)) hits.downside.push(range)
    if (isRevisit(statement, block)) hits.revisit.push(range)
    if (isExclusion(statement, block)) hits.exclusions.push(range)
  }
  if (hits.alternatives.length > known) return
  for (const test of [isComparison, isShortfall, isGroundedChoice, standsBack])
    for (const statement of block.statements)
      if (!SILENT.has(statement.kind) && test(statement, block)) hits.comparisons.push(statement.range)
}

/** How many comparisons make a weighing of alternatives, where no option is laid out as such. */
export const WEIGHING = 3

const SILENT = new Set(['placeholder', 'question'])

function isAsk({ kind, sentence }: ReadStatement, { slots }: ReadBlock): boolean {
  if (kind === 'quotation') return false
  if (kind === 'decision' || slots[0] === 'decision') return true
  return sentence.hits.has('ask') && sentence.says(ASK)
}
const ASK =
  /\b(?:we|i) (?:propose|recommend|ask|seek|request|suggest)\b|\b(?:this|the) (?:proposal|document|rfc|prd) (?:proposes|recommends|asks)\b|\bdecision (?:needed|required)\b/i

function isAlternative(statement: ReadStatement, block: ReadBlock): boolean {
  const { slots, source, statements, leadIn } = block
  const { sentence } = statement
  if (statement.signals.some(isBlank)) return false
  if (isJudgedOption(source)) return statement === statements[0]
  if (statement === statements[0] && isLeftOutRow(source, slots)) return true
  if (isBranch(source, slots)) return statement === statements[0]
  if (sentence.contentWords < 3 || NOTHING.test(sentence.text)) return false
  if (slots.includes('alternatives')) return true
  if (leadIn !== '' && WEIGHED_LEAD_IN.test(leadIn)) return true
  if (OPTION_LABEL.test(source.block.label)) return true
  if (isRuledOut(statement, statements)) return true
  if (isLeftOption(statement, block)) return true
  // What a command or a screen does instead is a feature.
  return (
    (sentence.hits.has('alternatives') || isWeighed(sentence.text)) &&
    slots[0] !== 'requirements' &&
    slots[0] !== 'references'
  )
}

/** "We choose [which]": the option is still to be named. */
function isBlank({ kind, data }: ReadStatement['signals'][number]): boolean {
  return kind === 'placeholder' && data?.form === 'bracket'
}

/** "Also looked at: …", "we have thought about lockers", "the other proposal was …": another way, told by what was done with it. */
function isWeighed(text: string): boolean {
  if ((BETWEEN_HINT.test(text) && BETWEEN.test(text)) || (WAITING_HINT.test(text) && WAITING.test(text)))
    return true
  return (WEIGHED_HINT.test(text) && WEIGHED.test(text)) || (PREFERS_HINT.test(text) && PREFERS.test(text))
}
const BETWEEN_HINT = /between| or [A-Z]/
/** "Commit to Redis or Kafka", "the choice is between a van and a bike": two ways, laid out to choose from. */
const BETWEEN =
  /\b(?:[Dd]ecid(?:e|ing)|[Dd]ecision|[Cc]hoice) (?:is |was |lies )?between\b|\b(?:[Cc]ommit(?:ting)? to|[Cc]hoos(?:e|ing)|[Pp]ick(?:ing)?|[Ss]ettl(?:e|ing) on) [A-Z][\w.+#-]+ or [A-Z][\w.+#-]+/
const WAITING_HINT = /wait|inaction|nothing|not acting|stand(?:ing)? still|opposite|alternative|stay as/i
/** "Waiting means …", "the opposite of acting now": doing nothing is a way as well, and here is what comes of it. */
const WAITING =
  /\bwait[- ]and[- ]see\b|\b(?:opposite|alternative|cost|price) (?:of|to) (?:inaction|waiting|standing still|(?:not )?(?:acting|moving|starting|building it|doing (?:it|this|so)))\b|\bif we (?:wait|keep waiting|change nothing|stay as we are|leave (?:it|things|everything) as (?:it is|they are))\b|^(?:waiting|inaction|standing still|not acting) (?:means|costs|would|lets|leaves|is (?:not|no)|only)\b/i
/** "We stay with mirrors because …", "we focus on search (vs. chat) because …": two ways, and why one of them. */
const PREFERS_HINT = /\bvs\b|versus|\bwe\b|instead|keeping|staying/i
const PREFERS =
  /\bwe (?:will |['’]ll |have |['’]ve )?(?:stay(?:ed)? with|stick with|stuck with|took|take|keep|kept|focus(?:ed)? on|go(?:ing)? with|went with|drop(?:ped)?)\b[^.;]{2,90}\b(?:because|since it|as it|rather than|over)\b|\((?:vs\.?|versus) [^)]{2,40}\)[^.;]{0,60}\bbecause\b|\([^)]*\b(?:more|less|simpler|easier|harder|faster|slower|cheaper|better|worse)\b[^)]*\),? (?:vs\.?|versus|or) [^.;]{3,80}\([^)]*\b(?:more|less|simpler|easier|harder|faster|slower|cheaper|better|worse)\b|\bwe (?:will|do|are)(?: not|n['’]t) [^.;]{5,80}\b(?:and|but|,) (?:will |we )?instead\b|\bwill not [^.;]{5,80} and (?:will )?instead (?:rely|use|build|take)\b|^\W*(?:staying with|keeping|doing nothing|leaving it|stay with|remaining (?:on|with))\b[^.:]{0,40}: /i
/** "It is considered ready when:" weighs nothing. */
const WEIGHED_LEAD_IN =
  /\b(?:alternatives|considered(?! (?:an? )?(?:success|complete|done|finish|ready|met|accept|valid))|looked at|weighed|ruled out|rejected|discarded)\b[^.]{0,40}:$/i
const WEIGHED_HINT =
  /looked (?:at|into)|thought about|consider|weighed|discussed|dropped|rejected|discarded|ruled out|\bother\b/i
const WEIGHED =
  /\b(?:we|I)(?:['’]ve| have| had)?(?: also| briefly| first| once)+ (?:looked (?:at|into)|thought about|considered|weighed|discussed|tried|priced)\b|\b(?:we|I) (?:also |have )?(?:looked (?:at|into)|thought about|considered|weighed) (?!how|what|who|whether|why)\w|^\W*(?:also |briefly |first )?(?:looked at|considered|thought about|weighed|rejected|discarded|dropped|ruled out)(?: and (?:dropped|rejected|discarded|left))?\b(?=.{0,3}:|\W*$)|\b(?:was|were) (?:also |briefly )?(?:considered|weighed|discarded|rejected|dropped)\b|\bthe other (?:proposal|option|idea|candidate)s?\b/i

/** "Do not build a dashboard. It would …": what the team is warned off, and on what ground. */
function isRuledOut({ sentence }: ReadStatement, { length }: readonly ReadStatement[]): boolean {
  return sentence.hits.has('denial') && sentence.says(RULED_OUT) && (length > 1 || sentence.says(GROUND))
}
const RULED_OUT =
  /(?:^|[.;:]) ?\W*(?:do not|don['’]t|never) (?:build|become|sell|pursue|chase|position|compete)\b/i
const GROUND = /\b(?:because|before|until|unless|since)\b|[:;–—]/i

/** A row of a table of options that says what speaks for or against them. */
function isJudgedOption({ block: { row }, contentWords }: ReadBlock['source']): boolean {
  if (row?.meanings.includes('option') !== true || contentWords < 4) return false
  return row.meanings.some((meaning) => meaning === 'pros' || meaning === 'cons' || meaning === 'decision')
}

/** A row of a table that says which way is taken in which case: "If … | Then …"; what a product does then is a feature. */
function isBranch({ block: { row }, contentWords }: ReadBlock['source'], slots: ReadBlock['slots']): boolean {
  if (row === null || contentWords < 4 || slots.some((slot) => BEHAVES.has(slot))) return false
  const [first, ...others] = row.headers
  return CASE.test(first ?? '') && others.some((header) => CHOSEN.test(header))
}
const BEHAVES: ReadonlySet<string> = new Set(['requirements', 'solution', 'users', 'risks', 'references'])
const CASE = /^\W*(?:if|when)\b/i
const CHOSEN = /^\W*(?:then|choose|pick|we (?:choose|take|go with|pick)|go with)\b/i
const NOTHING = /^(?:none|n\/a|no (?:other )?(?:alternatives|options))\b/i
const OPTION_LABEL =
  /^(?:option (?:[a-z]|\d+|one|two|three)\b|alternatives?\b|(?:also |we also )?(?:rejected|discarded|considered|looked at|ruled out|weighed|thought about)\b)/i

function isComparison({ sentence }: ReadStatement, { slots }: ReadBlock): boolean {
  if (sentence.contentWords < 3 || slots[0] === 'users') return false
  return sentence.hits.has('comparison') || (slots.includes('market') && sentence.hits.has('contrast'))
}

/** "Unlike route sheets, …", "existing planners do not work offline": another way, and why it is not enough. */
function isShortfall({ sentence }: ReadStatement, { slots, source }: ReadBlock): boolean {
  if (sentence.contentWords < 4 || slots[0] === 'users' || slots[0] === 'requirements') return false
  if (source.block.row !== null) return false
  const { hits } = sentence
  return (hits.has('contrast') || hits.has('comparison')) && SHORTFALL.test(sentence.text)
}
const SHORTFALL =
  /\b(?:unlike|(?:existing|current|other|traditional|conventional|alternative|competing|today['’]s|available|off-the-shelf|stock|generic) (?:[\w-]+ ){0,2}(?:tools?|tooling|software|solutions?|products?|apps?|approach(?:es)?|librar(?:y|ies)|frameworks|platforms?|services?|options?|methods?|systems?|implementations?|apis?))\b/i

function isDownside({ sentence }: ReadStatement, { slots }: ReadBlock): boolean {
  if (sentence.contentWords < 4) return false
  return slots[0] === 'trade-offs' || slots[0] === 'risks' || sentence.hits.has('downside')
}

function isExclusion({ sentence }: ReadStatement, { slots, leadIn }: ReadBlock): boolean {
  if (sentence.contentWords < 1) return false
  if (slots[0] === 'non-goals') return true
  if (leadIn !== '' && EXCLUDING_LEAD_IN.test(leadIn)) return true
  if (sentence.hits.has('exclusion') && sentence.says(EXCLUSION)) return true
  const hinted = (sentence.marks & MARK.firstPerson) !== 0 || sentence.words[0]?.lower === 'no'
  return hinted && FORGOES.test(sentence.text)
}
/** "We will not …", "we stay without adverts", "no choice of time, then", "once a level and no more": left out on purpose. */
const FORGOES =
  /\bwe (?:(?:will|do|are|shall)(?: not|n['’]t)|won['’]t|no longer) (?!(?:yet )?(?:know|have|see|understand|think|believe|sure|expect|need|want to know)\b)[a-z]|\bwe (?:will |['’]ll )?(?:drop(?:ped)?|retire|skip|leave out|stay without|do without|turn down|decline|say no)\b|\bwe\b[^.;]{3,90} (?:only|and no more|and nothing else)(?=[,.;]|$)|\bwe (?:choose|chose|prefer|put) [^.;]{2,40} (?:over|before|and not)\b|^no [a-z][a-z ]{2,40}, then\b/i
const EXCLUDING_LEAD_IN =
  /\b(?:out of scope|not (?:doing|included|planned)|non-goals?|we (?:will|do) not)\b[^.]*:$/i
const EXCLUSION =
  /\b(?:out of scope|non-?goals?|no-go|not in scope|(?:will|do|does|are|is) not (?:be )?(?:support|includ|build|cover|attempt|address|plan|aim|target|part of|a goal|intended|trying|doing)|won['’]t (?:support|build|include|do|be|have|cover)|deferred|excluded|stop doing|not planned|no plans to|beyond the scope|explicitly not|instead of|rather than)/i
