import type { Range } from '../markdown/types'
import type { ReadBlock, ReadStatement } from './reading'

/** What one block says of the decision. Chunk offsets. */
export interface DecisionHits {
  readonly ask: readonly Range[]
  readonly decider: readonly Range[]
  readonly alternatives: readonly Range[]
  readonly downside: readonly Range[]
  readonly revisit: readonly Range[]
  readonly exclusions: readonly Range[]
}

export function decisionIn(block: ReadBlock): DecisionHits {
  const hits = {
    ask: [] as Range[],
    decider: [] as Range[],
    alternatives: [] as Range[],
    downside: [] as Range[],
    revisit: [] as Range[],
    exclusions: [] as Range[],
  }
  const [slot] = block.slots
  const { row } = block.source.block
  for (const statement of block.statements) {
    if (statement.kind === 'placeholder') continue
    const { range } = statement
    if (isAsk(statement, slot)) hits.ask.push(range)
    if (isDecider(statement, block)) hits.decider.push(range)
    if (isAlternative(statement, block)) hits.alternatives.push(range)
    if (isDownside(statement, slot)) hits.downside.push(range)
    if (isRevisit(statement)) hits.revisit.push(range)
    if (isExclusion(statement, block)) hits.exclusions.push(range)
  }
  if (
    row !== null &&
    row.meanings.includes('option') &&
    (row.meanings.includes('pros') || row.meanings.includes('cons') || row.meanings.includes('decision'))
  ) {
    const first = block.statements[0]
    if (first !== undefined && hits.alternatives.length === 0) hits.alternatives.push(first.range)
  }
  return hits
}

function isAsk({ kind, sentence }: ReadStatement, slot: string | undefined): boolean {
  if (kind === 'question' || kind === 'quotation') return false
  return (
    kind === 'decision' ||
    slot === 'decision' ||
    /\b(?:we|i) (?:propose|recommend|ask|seek|request|suggest)\b|\b(?:this|the) (?:proposal|document|rfc|prd) (?:proposes|recommends|asks)\b|\bdecision (?:needed|required)\b/i.test(
      sentence.text,
    )
  )
}

const DECIDER =
  /\b(?:decision[- ]?(?:maker|owner)s?|decider|approver|approved by|accountable|dri|directly responsible(?: individual)?|product (?:owner|lead|manager)|shepherd|champion|executive sponsor|sponsor|owner|lead|pm|tech lead|sig lead)s?\b\s*(?:\([^)]*\)\s*)?(?:[:|=–—-]|is\b)\s*(?:@?\w)/i
const DECIDES =
  /\b(?:[A-Z]\w+|team|lead|manager|director|committee|council|board|head|owner|pm|ceo|cto|cpo)\s+(?:decides|approves|signs off|makes the (?:final )?(?:call|decision)|has (?:the )?final say|is (?:accountable|responsible) for|owns)\b/

function isDecider({ sentence, kind }: ReadStatement, { source, slots }: ReadBlock): boolean {
  if (kind === 'question') return false
  const { row, label } = source.block
  const { text } = sentence
  if (DECIDER.test(text) && !/\b(?:tbd|tbc|\[)/i.test(text)) return true
  if (DECIDES.test(text)) return true
  if (
    /^(?:owner|dri|decider|approver|decision[- ]maker|product (?:owner|manager|lead)|pm|accountable|lead|sponsor|champion|shepherd)s?$/i.test(
      label,
    ) &&
    !/\b(?:tbd|tbc)\b|\[/i.test(text)
  )
    return true
  if (row === null) return false
  const first = row.cells[0]?.value.trim() ?? ''
  const second = row.cells[1]?.value.trim() ?? ''
  if (
    /^(?:\W*)(?:owner|dri|decider|approver|decision[- ]maker|product (?:owner|manager|lead)|pm|accountable|sponsor)\b/i.test(
      first,
    ) &&
    second !== '' &&
    !/tbd|tbc|\[/i.test(second)
  )
    return true
  return slots[0] === 'people' && row.meanings.includes('owner') && second !== ''
}

const ALTERNATIVE =
  /\b(?:we (?:also )?(?:considered|evaluated|explored|looked at|rejected|ruled out|decided against)|(?:was|were) (?:also )?(?:considered|rejected|ruled out|discarded|dismissed)|alternatives? (?:considered|to this|would be|is to|approach)|another (?:option|approach|alternative|possibility)|(?:do|doing) nothing|option (?:[1-9a-d])\b|instead of building|an alternative|alternatively,|other options|could instead)/i

function isAlternative({ sentence, kind }: ReadStatement, { slots, source }: ReadBlock): boolean {
  if (sentence.contentWords < 3) return false
  if (/^(?:none|n\/a|no (?:other )?(?:alternatives|options))\b/i.test(sentence.text.trim())) return false
  if (slots[0] === 'alternatives') return sentence.contentWords >= 4
  if (/^(?:option|alternative)s?\b/i.test(source.block.label)) return true
  return kind !== 'question' && ALTERNATIVE.test(sentence.text)
}

function isDownside({ sentence, kind }: ReadStatement, slot: string | undefined): boolean {
  if (kind === 'question' || sentence.contentWords < 4) return false
  return slot === 'trade-offs' || slot === 'risks' || sentence.hits.has('downside')
}

const REVISIT =
  /\b(?:revisit|reconsider|re-?evaluate|re-?assess|kill criteri|stop criteri|exit criteri|go\/no-go|no-go (?:if|when)|abort|(?:we|then) (?:will )?(?:stop|pause|pivot|sunset|abandon|roll ?back|cancel|discontinue|kill|walk away)|(?:stop|pause|pivot|kill|abandon|roll ?back|revert|cancel|discontinue|shut down|wind down) (?:if|when|unless|this|it)|rollback (?:criteria|plan|trigger|if)|decision (?:gate|point)|review (?:date|by|on|after|in)|stage gate|cut our losses)\b/i
const TRIGGER =
  /\b(?:if|when|unless|once|after|by|until|on|at the end|in (?:q[1-4]|\d)|less than|fewer than|more than|below|above|quarter|month|week|year|date|\d)\b/i

function isRevisit({ sentence, kind }: ReadStatement): boolean {
  return kind !== 'placeholder' && REVISIT.test(sentence.text) && TRIGGER.test(sentence.text)
}

const EXCLUSION =
  /\b(?:out of scope|non-?goals?|no-go|not in scope|(?:will|do|does|are|is) not (?:be )?(?:support|includ|build|cover|attempt|address|plan|aim|target|part of|a goal|intended|trying|doing)|won['’]t (?:support|build|include|do|be|have|cover)|deferred|excluded|stop doing|not planned|no plans to|beyond the scope|explicitly not|instead of|rather than)/i

function isExclusion({ sentence, kind }: ReadStatement, { slots, leadIn }: ReadBlock): boolean {
  if (kind === 'question' || sentence.contentWords < 1) return false
  return (
    slots[0] === 'non-goals' ||
    EXCLUSION.test(sentence.text) ||
    /\b(?:out of scope|not (?:doing|included|planned)|non-goals?|we (?:will|do) not)\b[^.]*:$/i.test(leadIn)
  )
}
