import type { ReadBlock, ReadStatement } from './reading'
import type { Credit, StatementKind } from './types'

/** What a block does well: ranges, odds, marked assumptions, admitted gaps, sources, a price paid. Chunk offsets. */
export function creditsIn(block: ReadBlock): readonly Credit[] {
  const credits: Credit[] = []
  for (const statement of block.statements) {
    const kind = creditOf(statement, block)
    if (kind !== null) credits.push({ kind, range: statement.range })
  }
  return credits
}

const SILENT: ReadonlySet<StatementKind> = new Set(['placeholder', 'question', 'quotation', 'requirement'])

/** One credit a statement, the rarest first. */
export function creditOf(
  { sentence, kind, grade, support, taught }: ReadStatement,
  block: ReadBlock,
): Credit['kind'] | null {
  if (SILENT.has(kind)) return null
  const { hits, figures, text, contentWords } = sentence
  if ((hits.has('revisit') || hits.has('falsifier')) && FALSIFIER.test(text)) return 'falsifier'
  if (hits.has('odds') || figures.some(({ kind: figure }) => figure === 'percent' || figure === 'ratio')) {
    if (PROBABILITY.test(text)) return 'probability'
  }
  if (taught?.likelihood === true && contentWords >= 3) return 'probability'
  if (hits.has('dissent') && (grade >= 2 || figures.length > 0)) return 'counter-evidence'
  if (hits.has('unknown') && ADMITTED.test(text)) return 'unknown'
  if (hits.has('assumed') && contentWords >= 3 && MARKED.test(text)) return 'assumption'
  if (isTradeOff(sentence, block)) return 'trade-off'
  if (grade >= 3 && support === 'direct') return 'source'
  const ranged = figures.some(({ kind: figure, value, high }) => high > value && figure !== 'date')
  return ranged && isEstimate(kind, block) ? 'range' : null
}

const FALSIFIER =
  /\b(?:we(?:['’]d| would| are|['’]re) wrong if|wrong (?:about this )?if|(?:we (?:will )?|then |or )?(?:stop|pause|pivot|roll ?back|revert|abandon|kill) (?:this |it )?(?:if|when|unless)|(?:revisit|reconsider|re-?evaluate)(?:ed)? (?:this |it )?(?:when|if|once)|would (?:change our mind|reconsider)|kill criteri\w+:)/i
const PROBABILITY =
  /\b\d{1,2}\s?% (?:likely|sure|confident|chance|probability|confidence)|\b(?:chance|probability|odds|likelihood|confidence) (?:of |is |at )?(?:about |around |roughly |~)?\d{1,2}\s?%|\b(?:one|two|three) (?:in|out of) (?:three|four|five|ten)\b|\b(?:low|medium|moderate|high) confidence\b/i
const ADMITTED =
  /\b(?:we (?:do not|don['’]t) (?:yet )?know|not (?:yet )?(?:been )?(?:tested|validated|measured|verified)|no evidence (?:yet|so far|that)|(?:is|remains|still) (?:unclear|uncertain)|untested|unproven|unvalidated)\b/i
const MARKED = /^\W*(?:assumption|hypothesis|our bet)\b|\[assumption\b|^we (?:assume|bet|suspect)\b/i

/** Both sides of a trade-off: that there is one, and which way it went or what it costs. */
function isTradeOff(
  { hits, contentWords }: ReadStatement['sentence'],
  { slots, source }: ReadBlock,
): boolean {
  if (contentWords < 5) return false
  const declared =
    hits.has('trade.off') || slots[0] === 'trade-offs' || /^trade-?offs?$/i.test(source.block.label)
  return declared && (hits.has('choice.made') || hits.has('price'))
}

const ESTIMATES: ReadonlySet<StatementKind> = new Set(['assumption', 'target', 'forecast'])
const ESTIMATING: ReadonlySet<string> = new Set(['goals', 'metrics', 'business'])

function isEstimate(kind: StatementKind, { slots }: ReadBlock): boolean {
  return ESTIMATES.has(kind) || (slots[0] !== undefined && ESTIMATING.has(slots[0]))
}
