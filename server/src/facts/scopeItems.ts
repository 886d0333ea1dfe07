import type { Slot } from '../markdown/slots'
import { sourceRange } from '../markdown/plainText'
import { qualifiersOf } from './qualifiers'
import type { ReadBlock } from './reading'
import { stemKey } from './stems'
import type { ScopeItem } from './types'

/** A promise or an exclusion of one block. Chunk offsets; the section is added when the document is summed up. */
export type ScopeHit = Omit<ScopeItem, 'section'>

/**
 * What a block says will not be done: items and first cells under non-goals, and sentences that exclude something by
 * themselves ("the first release does not offer …").
 */
export function excludedIn(block: ReadBlock): readonly ScopeHit[] {
  if (block.statements.length === 0) return []
  const said = saidIn(block)
  if (said.length > 0) return said
  return isListed(block) && sideOf(block, block.slots[0]) === 'out' ? phrasesOf(block, 'out') : []
}

/** What a block says will be done: items and first cells under goals, requirements and scope. */
export function promisedIn(block: ReadBlock): readonly ScopeHit[] {
  if (block.statements.length === 0 || !isListed(block) || sideOf(block, block.slots[0]) !== 'in') return []
  return saidIn(block).length > 0 ? [] : phrasesOf(block, 'in')
}

function saidIn(block: ReadBlock): readonly ScopeHit[] {
  const { kind } = block.source.block
  return kind === 'paragraph' || kind === 'item' ? exclusionsIn(block) : []
}

function isListed({ source: { block } }: ReadBlock): boolean {
  return block.kind === 'item' || block.kind === 'row'
}

function sideOf({ leadIn }: ReadBlock, slot: Slot | undefined): ScopeItem['side'] | null {
  if (OUT_LEAD_IN.test(leadIn)) return 'out'
  if (IN_LEAD_IN.test(leadIn)) return 'in'
  if (slot === 'non-goals') return 'out'
  return slot !== undefined && PROMISES.has(slot) ? 'in' : null
}

const PROMISES = new Set<Slot>(['goals', 'requirements', 'scope', 'solution', 'roadmap'])
const OUT_LEAD_IN =
  /\b(?:out of scope|not in scope|non-?goals?|will not (?:include|do|build|support)|won['’]t (?:include|do|build|support)|does not include|excluded|excludes|not included)\b[^.]*:\s*$/i
const IN_LEAD_IN = /\b(?:in scope|will include|includes|covers|we will build)\b[^.]*:\s*$/i

/** An item names one thing or several: "CSV export, scheduled reports and alerts". Reasons after a dash are left out. */
function phrasesOf({ source, statements, leadIn }: ReadBlock, side: ScopeItem['side']): readonly ScopeHit[] {
  const { text, row } = source.block
  const [statement] = statements
  if (statement === undefined || statement.kind === 'question' || statement.kind === 'placeholder') return []
  const named = row === null ? text.value : (row.cells[0]?.value ?? '')
  const end = Math.min(named.length, headEnd(named))
  const hits: ScopeHit[] = []
  let at = 0
  const parts = named.slice(0, end).split(SEPARATOR)
  if (parts.some((part) => part.trim().split(/\s+/).length > MOST_WORDS)) return []
  for (const part of parts) {
    const start = named.indexOf(part, at)
    at = start + part.length
    const key = keyOf(part)
    if (key.split(' ').length < 2 || part.length > LONGEST || NEGATED.test(part)) continue
    const lead = part.length - part.trimStart().length
    hits.push({
      side,
      text: part.trim(),
      key,
      qualifiers: qualifiersOf(
        row === null && headEnd(named) < text.value.length
          ? `${part} ${text.value.slice(headEnd(named))}`
          : part,
        leadIn,
      ),
      range: sourceRange(text, start + lead, start + part.trimEnd().length),
    })
  }
  return hits
}

const SEPARATOR = /[;,]\s+(?:and |or )?|\s+(?:and|or)\s+/
const LONGEST = 80
/** Longer parts are prose, in which a comma separates more than names. */
const MOST_WORDS = 7
/** A goal may itself be a refusal ("no telemetry"); on either side it says the opposite of what it names. */
const NEGATED = /\b(?:no|not|never|without|avoid|don['’]t|doesn['’]t|won['’]t|isn['’]t|none|instead|only)\b/i

function headEnd(text: string): number {
  const match = /\s[–—-]\s|[:.(]|\s(?:because|since|unless|until|so that|which|via|through|using)\s/.exec(
    text,
  )
  return match === null || match.index === 0 ? text.length : match.index
}

function keyOf(phrase: string): string {
  return stemKey(phrase, FILLERS)
}
const FILLERS = new Set(
  'support supports supporting add adds adding provide provides build building implement implementing implementation offer offers enable enables allow allows include includes create ability feature features functionality capability capabilities able user users new simple basic system'.split(
    ' ',
  ),
)

/** "The MVP does not offer horizontal scrolling", "SMS alerts are out of scope". */
function exclusionsIn({ statements, source, leadIn }: ReadBlock): readonly ScopeHit[] {
  return statements.flatMap(({ sentence, kind }) => {
    if (!HINT.test(sentence.text)) return []
    if (kind === 'question' || kind === 'placeholder' || kind === 'quotation' || kind === 'conditional')
      return []
    const match = EXCLUDES.exec(sentence.text) ?? EXCLUDED.exec(sentence.text)
    const phrase = match?.groups?.what?.trim() ?? ''
    const key = keyOf(phrase)
    if (match === null || key.split(' ').length < 2) return []
    const start = sentence.start + match.index + match[0].indexOf(phrase)
    return [
      {
        side: 'out' as const,
        text: phrase,
        key,
        qualifiers: qualifiersOf(sentence.text, leadIn),
        range: sourceRange(source.block.text, start, start + phrase.length),
      },
    ]
  })
}

/** Few sentences hold one of these, and without them nothing is excluded. */
const HINT = /\bnot\b|n['’]t\b|out of scope|non-goal|excluded/i
const WHAT = "(?<what>(?:[\\w'’/-]+ ){0,4}[\\w'’/-]+?)"
const EXCLUDES = new RegExp(
  `\\b(?:mvp|v\\d[\\d.]*|release|version|product|app|phase \\d|we|it)\\b (?:does not|doesn['’]t|do not|don['’]t|will not|won['’]t) (?:offer|include|support|provide|build|ship|have) ${WHAT}(?=[.;,:]|$| (?:or|and|in|for|because|but)\\b)`,
  'i',
)
const EXCLUDED = new RegExp(
  `(?:^|[.;,] )(?:the |an? )?${WHAT} (?:is|are|remains?|stays?) (?:explicitly )?(?:out of scope|not in scope|a non-goal|excluded|not planned|not supported)\\b`,
  'i',
)
