import type { ReadBlock, ReadStatement } from './reading'
import type { UnknownItem } from './types'

/** Assumptions, risks, open questions and declared gaps of one block, each with content. Chunk offsets. */
export function unknownsIn(block: ReadBlock): readonly UnknownItem[] {
  const items: UnknownItem[] = []
  const [slot] = block.slots
  for (const statement of block.statements) {
    const kind = kindOf(statement, block, slot)
    if (kind === null) continue
    items.push({ kind, range: statement.range, tested: isTested(block) })
    if (block.source.block.row !== null) break
  }
  return items
}

function kindOf(
  { kind, sentence }: ReadStatement,
  { source, leadIn }: ReadBlock,
  slot: string | undefined,
): UnknownItem['kind'] | null {
  const { text, contentWords } = sentence
  if (
    kind === 'placeholder' ||
    /^(?:none|n\/a|no (?:open |known )?(?:questions|risks)\b.*|nothing)\.?$/i.test(text.trim())
  )
    return null
  const { row, label } = source.block
  if (row !== null && contentWords >= 2) {
    if (row.meanings.includes('assumption')) return 'assumption'
    if (row.meanings.includes('risk') && row.meanings.length > 1) return 'risk'
    if (row.meanings.includes('question')) return 'question'
  }
  if (slot === 'questions' && contentWords >= 3) return 'question'
  if (slot === 'assumptions' && contentWords >= 3) return 'assumption'
  if (slot === 'risks' && contentWords >= 4) return 'risk'
  if (
    /^(?:risk|open question|assumption|hypothesis|unknown|caveat|limitation|challenge)s?\b/i.test(label) &&
    contentWords >= 3
  )
    return label.toLowerCase().startsWith('a') ? 'assumption' : 'risk'
  if (
    /\b(?:risks?|assumptions?|open questions?|unknowns|limitations?|concerns)\b[^.]*:$/i.test(leadIn) &&
    contentWords >= 3
  )
    return 'risk'
  if (/\[assumption\b/i.test(text)) return 'assumption'
  if (DECLARED.test(text)) return 'declared'
  return null
}

const DECLARED =
  /\b(?:we (?:do not|don['’]t|did not) (?:yet )?know|(?:it(?: is|['’]s)|remains?|still) (?:un(?:clear|certain|known|decided)|to be seen)|not (?:yet )?(?:been )?(?:tested|validated|proven|decided|clear|sure|certain)|untested|unproven|unvalidated|no evidence (?:yet|so far)|needs? (?:further |more )?(?:investigation|validation|research)|we (?:assume|are assuming|suspect|bet)|assum(?:es|ing) (?:that|the|a|an|we|users)|hypothes[ei]s|the (?:biggest|main|key|primary) (?:risk|unknown|uncertainty|concern|question)|there(?: is|['’]s) (?:a|some|the) (?:real |significant |potential )?(?:risk|danger|chance)|(?:risk|risks) (?:of|that|is|are|here)|open question|to be (?:determined|decided)|remains to be|might not|may not (?:be|work|have|want)|one (?:risk|concern|limitation)|caveat|limitation(?:s)? (?:is|are|of))\b/i

/** A test, signal, owner or date stands beside it. */
function isTested({ source }: ReadBlock): boolean {
  const text = source.block.text.value
  const { row } = source.block
  if (
    row !== null &&
    row.meanings.some(
      (meaning, column) =>
        (meaning === 'test' || meaning === 'mitigation') && (row.cells[column]?.value.trim().length ?? 0) > 8,
    )
  )
    return true
  return /\b(?:test|interview|prototype|spike|pilot|fake door|experiment|measure|validate|ask|survey|mitigat|owner|by (?:q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i.test(
    text,
  )
}
