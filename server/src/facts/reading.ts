import type { Block } from '../markdown/blocks'
import type { Slot } from '../markdown/slots'
import { sourceRange, type PlainText } from '../markdown/plainText'
import type { Range } from '../markdown/types'
import type { ChunkFacts } from './chunkFacts'
import { classify, type Standing } from './classify'
import type { ReadingContext } from './context'
import { withoutDeadLinks } from './deadLinks'
import { detailsAfter, isHidden } from './details'
import { doubtOf } from './doubt'
import type { FactBlock, Saying, SignalledSentence } from './factBlock'
import { gradedByPlace, gradeOf } from './evidenceGrade'
import { perspectivesIn, type PerspectiveReading } from './perspectiveReading'
import { toSignal } from './statement'
import { runInSlots } from './runInSlots'
import { sourcedSentences, supportOf } from './support'
import type { Taught, Team } from './team'
import { isTarget } from './targets'
import type { Doubt, Signal, Statement, StatementKind, SubjectClass, Support } from './types'

/** A sentence in its place. Ranges count from the chunk's start. */
export interface ReadStatement {
  readonly sentence: SignalledSentence
  readonly kind: StatementKind
  readonly subject: SubjectClass
  readonly range: Range
  readonly signals: readonly Signal[]
  readonly support: Support
  /** Evidence grade of the statement itself, 0-5. */
  readonly grade: number
  /** The same by its words alone, wherever it stands. */
  readonly ownGrade: () => number
  /** What it names of what a team taught. */
  readonly taught: Taught | null
}

/** A block in its place. */
export interface ReadBlock {
  readonly source: FactBlock
  /** The same without the links that lead nowhere: nothing can be looked up there. */
  readonly checkable: FactBlock
  /** How many of the chunk's headings stand before it: which section it belongs to. */
  readonly segment: number
  readonly slots: readonly Slot[]
  readonly leadIn: string
  readonly statements: readonly ReadStatement[]
  readonly team: Team | null
  /** What it says for the perspectives; null where that is nothing. */
  readonly views: PerspectiveReading | null
}

/** Reads a chunk's blocks under a context. Pure: equal facts under equal contexts give equal readings. */
export function readInContext(facts: ChunkFacts, context: ReadingContext): readonly ReadBlock[] {
  const blocks: ReadBlock[] = []
  let segment = 0
  let slots = context.slots
  let details = context.details
  const { team } = context
  for (const source of facts.blocks) {
    if (source.block.kind === 'heading') {
      slots = context.opened[segment] ?? slots
      segment++
      const views = isHidden(details) ? null : perspectivesIn(source, context.names, slots)
      blocks.push({ source, checkable: source, segment, slots, leadIn: '', statements: [], team, views })
      continue
    }
    details = detailsAfter(details, source.block)
    const hidden = isHidden(details)
    const leadIn = leadInOf(source, facts, context.leadIn)
    const own = runInSlots(source.block, slots, leadIn, team)
    const checkable = withoutDeadLinks(source, context.dead)
    const statements = hidden ? [] : statementsOf(source, checkable, own, leadIn, context)
    const views = hidden ? null : perspectivesIn(source, context.names, slots, leadIn)
    blocks.push({ source, checkable, segment, slots: own, leadIn, statements, team, views })
  }
  return blocks
}

/** The line that introduces a block: one of its chunk, or the one that ended what stands `before` the chunk. */
export function leadInOf({ block }: FactBlock, facts: ChunkFacts, before: string): string {
  if (block.leadIn >= 0) return facts.blocks[block.leadIn]?.block.text.value ?? ''
  const [first] = facts.blocks
  const opensChunk =
    block.group === 0 ? first?.block.group === 0 : block.setOff && first?.block.setOff === true
  return opensChunk ? before : ''
}

function statementsOf(
  source: FactBlock,
  checkable: FactBlock,
  slots: readonly Slot[],
  leadIn: string,
  { type, team }: ReadingContext,
): readonly ReadStatement[] {
  const { block } = source
  const taught = team === null ? null : source.sentences.map(({ words }) => team.taughtIn(words))
  const sourced = sourcedSentences(source, taught)
  const standing = checkable === source ? sourced : sourcedSentences(checkable, taught)
  const byPlace = gradedByPlace(slots)
  const inBlock = placeOf(block)
  return source.sentences.map((sentence, index) => {
    const support = supportOf(index, source, leadIn, sourced)
    const own = taught?.[index] ?? null
    const named = own?.source === true
    // Who points at a source has named it, and is told that it is gone; to go by, there is none.
    const judged = checkable === source ? sentence : (checkable.sentences[index] ?? sentence)
    const held = checkable === source ? support : supportOf(index, checkable, leadIn, standing)
    const grade = gradeOf(judged, checkable, { slots, leadIn, support: held, named })
    const place: Standing = { block, slots, type, leadIn, grade, target: isTarget(sentence, block, slots) }
    const kind = classify(sentence, place)
    const range = sourceRange(block.text, sentence.start, sentence.end)
    return {
      sentence,
      kind,
      subject: sentence.subject,
      range,
      signals: signalsOf(
        sentence,
        block.text,
        doubtOf({ sentence, kind, support, grade, slots, place: inBlock }),
        range,
      ),
      support,
      grade,
      ownGrade: () =>
        byPlace ? gradeOf(judged, checkable, { slots: [], leadIn, support: held, named }) : grade,
      taught: own,
    }
  })
}

/** Of a saying: from where its block begins up to where it ends, but for what is said before and after. */
export function rangeOf({ source: { block }, statements }: ReadBlock, { from, to }: Saying): Range {
  const start = from === 0 ? block.range.start : (statements[from]?.range.start ?? block.range.start)
  const end = to >= statements.length ? block.range.end : (statements[to - 1]?.range.end ?? block.range.end)
  return { start, end }
}

/** What was seen in the sentence, and what a careful reader would question it for as a whole. */
function signalsOf(
  { signals, text: said }: SignalledSentence,
  text: PlainText,
  doubt: Doubt | null,
  range: Range,
): readonly Signal[] {
  const seen = signals.map((hit) => toSignal(hit, text))
  return doubt === null ? seen : [...seen, { kind: 'doubt', range, text: said, data: { about: doubt } }]
}

export function placeOf({ kind }: Block): Statement['place'] {
  return kind === 'row' || kind === 'item' || kind === 'quote' ? kind : 'paragraph'
}
