import type { Slot } from '../markdown/slots'
import type { ReadBlock, ReadStatement } from './reading'
import { unless } from './signTest'
import type { StatementKind } from './types'

const SILENT: ReadonlySet<StatementKind> = new Set(['placeholder', 'question', 'quotation', 'definition'])

/** Signs of finding out before committing, and of looking at what happened. */
export const LEARNING = {
  trial: unless(SILENT, isTrial),
  'look-back': unless(SILENT, isLookBack),
  'result-rule': unless(SILENT, isResultRule),
} as const

/** Sections that say how the product behaves; a trial or a review there is a feature. */
const SPECIFICATION: ReadonlySet<Slot> = new Set<Slot>([
  'requirements',
  'solution',
  'glossary',
  'users',
  'market',
  'references',
])

function isSpecification({ kind }: ReadStatement, { slots }: ReadBlock): boolean {
  return kind === 'requirement' || SPECIFICATION.has(slots[0] ?? 'summary')
}

function isTrial(statement: ReadStatement, block: ReadBlock): boolean {
  const { sentence } = statement
  const [first] = sentence.hits.of('trial')
  if (first === undefined || sentence.contentWords < 2 || isSpecification(statement, block)) return false
  return !isDenied(sentence.text) && TRIAL.test(sentence.text)
}
const TRIAL =
  /\b(?:pilot\w*|prototyp\w+|spikes?|fake[- ]door|wizard of oz|concierge test|a\/?b[- ]tests?|a\/b testing|experiments?|usability|user (?:test\w*|research|interviews?)|customer interviews?|interview\w*|surveys?|(?:private|closed|public|open|early) beta|beta (?:test\w*|users|customers|cohort|program\w*)|alpha (?:test|users)|dogfood\w*|proofs? of concept|pocs?|feasibility (?:study|test)|validat\w+|test (?:with|whether|this|the assumption)|smoke test|waitlist|soft launch|canary|design partners?|early (?:adopters|access)|field tests?|measure (?:whether|how|if)|ask (?:\w+ ){0,3}(?:users|customers|clinics|people|teams)|benchmark\w*)\b/i
const DENIED = /\b(?:no|not|never|without|neither|skip|instead of)\b[^.;,]{0,40}$/i
function isDenied(text: string): boolean {
  const at = text.search(TRIAL)
  return at > 0 && DENIED.test(text.slice(0, at))
}

/** A look needs somebody who looks, a time or a rhythm: "we will gather feedback" names none. */
function isLookBack(statement: ReadStatement, block: ReadBlock): boolean {
  const { sentence, kind } = statement
  if (!sentence.hits.has('look.back')) return false
  if (isSpecification(statement, block) && !PLANNED.test(sentence.text)) return false
  if (kind === 'evidence' && !AFTERWARDS.has(block.slots[0] ?? 'summary')) return false
  const { text } = block.source.block
  return PLANNED.test(text.value) || (LOOKS.test(sentence.text) && WHEN.test(text.value))
}
/** Sections about what is to come; what was found elsewhere is behind us. */
const AFTERWARDS: ReadonlySet<Slot> = new Set<Slot>(['launch', 'roadmap', 'metrics'])
const PLANNED =
  /\b(?:retro(?:spective)?s?|post-?mortems?|look(?:s|ing)?[- ]?back|read-?outs?|lessons learned|feedback (?:loops?|sessions?|rounds?|cycles?)|post-(?:launch|release|implementation|ga)\b[^.;]{0,40}\b(?:review|evaluation|analysis|survey|monitoring|metrics|interview|feedback)|reviewed (?:and \w+ )?(?:at|every|each|weekly|monthly|quarterly)|measure\b[^.;]{0,20}\biterate|(?:weekly|monthly|quarterly|bi-?weekly|fortnightly|daily|annual|yearly|regular|periodic|continuous) (?:\w+ ){0,2}(?:review|check-?in|report|survey|retro|readout|feedback|interview|analysis|evaluation|assessment)s?)\b/i
const LOOKS =
  /\b(?:review(?:s|ed|ing)?|feedback|learn(?:ings?|ed)?|iterat\w+|dashboards?|telemetry|analytics|monitor\w*|track(?:s|ed|ing)?|instrument\w*|interview\w*|survey\w*|measur\w+|evaluat\w+|assess\w*|revisit\w*|usage data|nps|csat|check-?ins?|checkpoints?|observ\w+|experiment\w*|a\/b)\b/i
const WHEN =
  /\b(?:after|post-|weekly|monthly|quarterly|daily|annual(?:ly)?|every|each|week \d|month \d|day \d+|days \d|in \d+ (?:days|weeks|months)|\d+ (?:days|weeks|months)|first (?:\w+ )?(?:week|month|quarter|days|weeks|months)|q[1-4]|20\d\d|by (?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|owner|once (?:live|shipped|launched)|from (?:the )?(?:beta|pilot|early|first|\d+)|(?:beta|pilot) (?:users?|customers?|testers?|feedback)|based on|before (?:moving|next|starting|each|the next|expanding|phase))\b/i

function isResultRule({ sentence, kind }: ReadStatement, { slots }: ReadBlock): boolean {
  if (kind === 'requirement' || slots[0] === 'requirements') return false
  if (!sentence.hits.has('verdict')) return false
  const { text } = sentence
  return CONSEQUENCE.test(text) || SUCCEEDS.test(text)
}
const ACTION =
  '(?:ship|launch|extend|expand|stop|end|close|roll(?:ed)? ?(?:back|out)|proceed|continue|keep|kill|pause|abandon|pivot|revert|drop|scale|move (?:on|to)|go ahead|iterate|rethink|build|invest|cancel|adopt|graduate|promote)'
const CONSEQUENCE = new RegExp(
  `\\b(?:if|when|unless)\\b.{3,160}\\b(?:we|then|it|they|the \\w+)?,?\\s*(?:will |would |should )?(?:be )?${ACTION}(?:s|ed)?\\b|\\b${ACTION}(?:s|ed)? (?:\\w+ ){0,4}(?:if|when|unless|only if)\\b`,
  'i',
)
const SUCCEEDS =
  /\b(?:succeeds?|successful|success|passes|fails?|failed|validated|invalidated|go\/no-go|exit criteria|kill criteria)\b.{0,60}(?:\d|\b(?:if|when|at least|more than|fewer than|half|most|two|three|four|five)\b)/i
