import type { Slot } from '../markdown/slots'
import type { ReadBlock, ReadStatement } from './reading'
import { unless } from './signTest'
import type { StatementKind } from './types'
import { MARK } from './wordMarks'

const SILENT: ReadonlySet<StatementKind> = new Set(['placeholder', 'question', 'quotation'])

/** Signs of how a case is argued: what is in the way and why, what else may come, what is gained, what will be done. */
export const ARGUMENT = {
  diagnosis: unless(SILENT, isDiagnosis),
  branch: unless(SILENT, isBranch),
  gain: unless(SILENT, isGain),
  inform: unless(SILENT, ({ sentence }) => sentence.hits.has('informing') && sentence.says(INFORMS)),
  commitment: unless(SILENT, isCommitment),
  'short-work': unless(SILENT, ({ sentence }) => /week/i.test(sentence.text) && sentence.says(SHORT_WORK)),
} as const

const INFORMS =
  /\bfor (?:your )?information(?: only|\b[^.]{0,20}no decision)|^for information\b|\bno decision (?:is )?(?:needed|required|asked)|^(?:this is )?(?:(?:an )?explor\w+|(?:a )?draft|for discussion|notes|thoughts)?[\s,;:–—-]*(?:and )?not (?:yet )?a decision\b|\bnothing (?:is )?(?:to be decided|asked of)/i

/** Sections that say how the product behaves, or what is hoped for. */
const SPECIFICATION: ReadonlySet<Slot> = new Set<Slot>(['requirements', 'solution', 'glossary', 'references'])
const AMBITION: ReadonlySet<Slot> = new Set<Slot>([
  'goals',
  'metrics',
  'non-goals',
  'roadmap',
  'launch',
  'principles',
])

function isDiagnosis({ sentence, kind, subject }: ReadStatement, { slots }: ReadBlock): boolean {
  const { hits, contentWords, marks, text } = sentence
  if (contentWords < 5 || kind === 'requirement' || kind === 'target') return false
  if (slots.some((slot) => SPECIFICATION.has(slot)) || AMBITION.has(slots[0] ?? 'summary')) return false
  if ((marks & MARK.scattered) !== 0 && SCATTERED.test(text)) return true
  if (subject === 'system' && slots[0] !== 'problem') return false
  return hits.has('cause') && hits.has('obstacle')
}

/** "These records are scattered across six tools": how it is arranged is what is in the way. */
const SCATTERED =
  /\b(?:is|are|remains?|lies?|sits?|stays?) (?:\w+ ){0,2}(?:fragmented|scattered|siloed|disconnected|dispersed)\b[^.;]{0,20} (?:across|over|between|among|in)\b/i

function isBranch({ sentence, kind, subject }: ReadStatement, { slots, source }: ReadBlock): boolean {
  const { hits, text } = sentence
  const { row } = source.block
  if (row !== null && row.meanings.includes('mitigation') && kind !== 'requirement') {
    const column = row.starts.findLastIndex((start) => start <= sentence.start)
    if (
      row.meanings[column] === 'mitigation' &&
      /\b(?:if|fall ?back|otherwise|instead|plan b|switch|defer|drop|cut)\b/i.test(text)
    )
      return true
  }
  if (!hits.has('branch') || kind === 'requirement' || subject === 'system') return false
  if (slots.some((slot) => SPECIFICATION.has(slot) || slot === 'users')) return false
  return SCENARIO.test(text) || (CONDITION.test(text) && COURSE.test(text))
}
const SCENARIO =
  /\b(?:(?:best|base|worst|low|high|downside|upside|conservative|optimistic|pessimistic)[- ](?:case|scenario)|scenario (?:a|b|c|\d)|scenarios|fall-?backs?\b|fall back|plan b|contingenc(?:y|ies)|(?:phase|stage|decision) (?:gates?|points?)|go\/no-go|gated (?:on|by|behind)|contingent on|(?:kill|exit|stop) criteria|depend(?:s|ing) on (?:the )?(?:outcome|results?|adoption|uptake|demand|how|whether))\b/i
const CONDITION = /\b(?:if|unless|otherwise|in case|only (?:after|when|once|above|if))\b/i
const COURSE =
  /\b(?:we|our|team)\b|\b(?:stop|skip|defer|drop|cut|pivot|switch|delay|move|pause|reduce|shrink|extend|cancel|revisit|reconsider|abandon|re-?plan|re-?scope|shift)\b/i

function isGain({ sentence, kind }: ReadStatement, { slots }: ReadBlock): boolean {
  if (kind === 'requirement' || kind === 'target' || kind === 'conditional') return false
  if (slots.some((slot) => SPECIFICATION.has(slot)) || slots[0] === 'problem' || slots[0] === 'press-release')
    return false
  return sentence.contentWords >= 2 && sentence.hits.has('gain')
}

/** Somebody says what is going to be done: in a plan, in a "we will" or a "should", or as an instruction. */
function isCommitment({ sentence, kind }: ReadStatement, { slots }: ReadBlock): boolean {
  if (slots[0] === 'requirements' || kind === 'foil' || kind === 'fiction') return false
  return kind === 'decision' || kind === 'plan' || COMMITS.test(sentence.text)
}
const COMMITS =
  /\b(?:we|team|teams|leadership|board) (?:(?:will|should|must|plan|intend|aim|want|need|have to|are going)\b|(?:start|stop|focus|move|build|choose)\b)|\b(?:proposes?|proposed|proposal|recommend\w*)\b|^\w+ should (?:not )?(?:be |build|stay|remain|depend)/i

/** "The whole takes four weeks": too short for a second course. */
const SHORT_WORK =
  /\b(?:takes|in total|total(?: duration)?:?|appetite:?|timebox(?:ed)?:?|duration:?|within) (?:about |only )?(?:[1-6]|one|two|three|four|five|six) weeks?\b/i
