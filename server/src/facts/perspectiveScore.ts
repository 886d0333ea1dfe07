import type { Slot } from '../markdown/slots'
import type { FactBlock, SignalledSentence } from './factBlock'
import type { Names } from './context'
import { comparedIn } from './comparisonTables'
import { declinedIn, pointersIn, type Pointer } from './perspectiveDeclared'
import { framesOf } from './perspectiveFrames'
import { isHomonym } from './perspectiveHomonyms'
import { needBefore } from './perspectiveLeadIns'
import { namesBeside } from './perspectiveNames'
import { mayTellOfPeople } from './perspectivePeople'
import { ROLES } from './perspectiveRoles'
import { countsInShort, ENOUGH, ENOUGH_OF_SHORT, mayCountInShort } from './perspectiveShort'
import { isMeasured, traitsOf, type Traits } from './perspectiveTraits'
import { isStory, isTold } from './perspectiveStories'
import { voiceOf } from './perspectiveVoice'
import { isNobody, isNobodysNeed } from './perspectiveWishes'
import { PERSPECTIVES, type Perspective } from './types'

/** What one block says for one perspective. */
export interface PerspectiveScore {
  /** Facets touched, by name (`who`, `need`, …). */
  readonly facets: ReadonlySet<string>
  /** Words, phrases and frames that count, each once, lower case. */
  readonly terms: ReadonlySet<string>
  /** Words of the subject that prove nothing alone, each once. */
  readonly support: ReadonlySet<string>
  /** Sentences that say how things are and hold a term. */
  readonly points: number
  /** Points that touch two facets, or carry a figure or a name: a reader can check or challenge them. */
  readonly concrete: number
  /** Terms that need no company, each once. */
  readonly anchors: ReadonlySet<string>
  /** Points that hold one of those. */
  readonly anchored: number
  /** Points that hold two different terms. */
  readonly rich: number
  /** Points that tell what does not hold, what was lost, or what something is set against. */
  readonly opposed: number
  /** Points on something that no list of subjects names: neither people, nor us, nor the product, but a licence, a price. */
  readonly things: number
  /** Specifications, plans and to-dos that hold a term: they touch the subject without answering the question. */
  readonly asides: number
  /** Sentences on the subject that tell of what exists today. */
  readonly current: number
  /** Plain statements among the points, each once, and the facet each tells of. */
  readonly plain: ReadonlyMap<string, string>
  /** Names of others set against something, each once, lower case. Of the market only. */
  readonly others: ReadonlySet<string>
  /** Something touches the question, be it no answer. */
  readonly touched: boolean
}
/** Perspectives a block counts for, those it openly sets aside, those it says are answered elsewhere; how it argues. */
export interface BlockScore extends Readonly<Partial<Record<Perspective, PerspectiveScore>>> {
  readonly declined?: readonly Perspective[]
  readonly pointers?: readonly Pointer[]
  readonly traits?: Traits
}

/** Up to this many, a block with a link only says where to read on. */
const BARE = 6

/**
 * Which perspectives a block counts for, judged by its own words alone: neither its heading nor its place lends it
 * meaning, so that moving a paragraph or renaming a heading changes nothing. Slots only tell what "not applicable" is
 * said of, and the line before a list is part of what its items say. Null for blocks that say too little.
 */
export function scoreBlock(
  source: FactBlock,
  names: Names,
  slots: readonly Slot[],
  leadIn = '',
): BlockScore | null {
  if (source.block.kind === 'code' || source.block.kind === 'html') return null
  const pointers = pointersIn(source)
  const declined = declinedIn(source, slots)
  const isBare = pointers.length > 0 && source.contentWords <= BARE
  const score =
    source.block.kind === 'heading' || declined.length > 0 || isBare ? {} : scoresOf(source, names, leadIn)
  if (pointers.length === 0 && declined.length === 0) return Object.keys(score).length === 0 ? null : score
  return { ...(pointers.length > 0 && { pointers }), ...(declined.length > 0 && { declined }), ...score }
}

type Scores = Partial<Record<Perspective, PerspectiveScore>> & { traits?: Traits }

function scoresOf(source: FactBlock, names: Names, leadIn: string): Scores {
  const { block, contentWords } = source
  const need = block.kind === 'item' ? needBefore(leadIn) : null
  const isShort = contentWords < ENOUGH
  if (contentWords < ENOUGH_OF_SHORT || (isShort && need === null && !source.sentences.some(mayCountInShort)))
    return {}
  const tallies: Partial<Record<Perspective, BlockTally>> = {}
  const spoken: SignalledSentence[] = []
  const compared = block.row === null ? null : comparedIn(block.row, names)
  // Of money and rivals a row is one statement: what its first cell names, another counts.
  const isCounted = (isShort || block.row !== null) && source.sentences.some(isMeasured)
  const measuredRow = block.row !== null && isCounted
  for (const sentence of source.sentences) {
    const told = sentence === source.sentences[0] ? need : null
    const asked = told !== null || isStory(sentence, source)
    const voice = voiceOf(sentence, source, asked)
    if (voice === 'silent') continue
    spoken.push(sentence)
    const found = findingsIn(sentence, source, compared, names, asked)
    if (told !== null) (found.user ??= []).push(endOf(told, sentence))
    const byTeller = isTold(sentence)
    for (const perspective of PERSPECTIVES) {
      const here = found[perspective]
      if (here === undefined || (byTeller && perspective !== 'user')) continue
      if (isShort && !countsInShort(perspective, sentence, told !== null, isCounted)) continue
      // What others charge, told in a comparison, is no business of one's own; nor is what users are after.
      if (perspective === 'business' && (compared !== null || told !== null || isTechnical(sentence)))
        continue
      const isPoint =
        voice === 'goal'
          ? (perspective === 'business' || perspective === 'market') && here.some(isAnchor)
          : voice === 'point' &&
            !(perspective === 'user' && !asked && isBehaviour(sentence) && !here.some(isNamedWho))
      ;(tallies[perspective] ??= new BlockTally()).add(here, isPoint, sentence)
    }
    if (found.market !== undefined) tallies.market?.name(namesBeside(sentence, names))
  }
  const score: Scores = {}
  for (const perspective of PERSPECTIVES) {
    const isOfRow = perspective === 'business' || perspective === 'market'
    const part = tallies[perspective]?.finish(isOfRow && measuredRow)
    if (part !== undefined && part !== null) score[perspective] = part
  }
  const traits = isShort ? null : traitsOf(spoken)
  return traits === null ? score : { traits, ...score }
}

/** What the product costs in time or memory, and where it reaches its limits, is no business; its price is. */
function isTechnical({ subject, hits, figures }: SignalledSentence): boolean {
  if (subject !== 'system' || !(hits.has('capability.feasibility') || hits.has('trait.limit'))) return false
  return figures.every(({ kind }) => kind !== 'currency')
}

/** What the product does tells of nobody, unless somebody counted. */
function isBehaviour(sentence: SignalledSentence): boolean {
  return !mayTellOfPeople(sentence) && !isMeasured(sentence)
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A term in a sentence: word span, its facet, and whether it means anything without company. */
interface Find extends Span {
  /** Where its sentence starts: spans of different sentences have nothing in common. */
  readonly sentence: number
  readonly text: string
  readonly facet: string
  readonly weight: 'anchor' | 'shared' | 'support' | 'touch'
  /** Found by its frame alone, in a statement that can be counted once. */
  readonly plain: boolean
}
type Findings = Partial<Record<Perspective, Find[]>>

function findingsIn(
  sentence: SignalledSentence,
  source: FactBlock,
  compared: string | null,
  names: Names,
  asked: boolean,
): Findings {
  const found: Findings = {}
  const traps: Partial<Record<Perspective, Span[]>> = {}
  for (const { list, start, end } of sentence.hits.all) {
    const role = ROLES.get(list)
    if (role === undefined) continue
    const { perspective, facet, weight } = role
    if (weight === 'trap') (traps[perspective] ??= []).push({ start, end })
    else if (!isHomonym(sentence, start, end) && !isOff(sentence, perspective, facet, start, end)) {
      const text = ownText(sentence, start, end, names)
      if (text !== null)
        (found[perspective] ??= []).push({
          sentence: sentence.start,
          start,
          end,
          text,
          facet,
          weight,
          plain: false,
        })
    }
  }
  for (const frame of framesOf(sentence, source, compared, names)) {
    const { perspective, facet, text, plain } = frame
    const weight = frame.touches === true ? 'touch' : frame.shared === true ? 'shared' : 'anchor'
    ;(found[perspective] ??= []).push({
      sentence: sentence.start,
      start: -1,
      end: -1,
      text,
      facet,
      weight,
      plain: plain === true,
    })
  }
  if (
    !asked &&
    found.user?.some(isOfPeople) === true &&
    !found.user.some(isWho) &&
    !mayTellOfPeople(sentence)
  )
    found.user = found.user.filter((find) => !isOfPeople(find))
  for (const perspective of PERSPECTIVES) {
    const finds = found[perspective]
    if (finds === undefined || (finds.length < 2 && traps[perspective] === undefined)) continue
    const spans = [...finds, ...(traps[perspective] ?? [])]
    found[perspective] = finds.filter((find) => find.start < 0 || !spans.some((span) => covers(span, find)))
  }
  return found
}

/** What nobody there needs, and what is the reader's own ("your revenue"). */
function isOff(
  sentence: SignalledSentence,
  perspective: Perspective,
  facet: string,
  start: number,
  end: number,
): boolean {
  if (perspective === 'business') return sentence.words[start - 1]?.lower === 'your'
  if (perspective !== 'user') return false
  if (facet === 'need') return isNobodysNeed(sentence, start, end)
  return facet === 'who' && isNobody(sentence, start, end)
}

/** A need that the line before the list began to tell. */
function endOf(need: string, { words, start: sentence }: SignalledSentence): Find {
  const text = `${need} ${words[0]?.lower ?? ''} ${words[1]?.lower ?? ''}`
  return { sentence, start: -1, end: -1, text, facet: 'need', weight: 'anchor', plain: false }
}

/** What only people have: a need, and a way to cope with it today. */
function isOfPeople({ facet, weight }: Find): boolean {
  return weight !== 'support' && (facet === 'need' || facet === 'today')
}

function isAnchor({ weight }: Find): boolean {
  return weight === 'anchor'
}

function isWho({ facet }: Find): boolean {
  return facet === 'who'
}

/** Somebody found by what is said of them. */
function isNamedWho(find: Find): boolean {
  return isWho(find) && find.start < 0
}

/** A longer phrase takes the words of a shorter one; a trap takes what it touches. */
function covers(span: Span | Find, find: Find): boolean {
  if (!('facet' in span)) return span.start < find.end && find.start < span.end
  return span.start <= find.start && find.end <= span.end && span.end - span.start > find.end - find.start
}

/** The words of a span in lower case without boosters; null where one of them is part of the product's own name. */
function ownText(
  { words, hits }: SignalledSentence,
  start: number,
  end: number,
  names: Names,
): string | null {
  const boosters = end - start > 1 ? hits.of('booster') : []
  let text = ''
  for (let i = start; i < end; i++) {
    // "Would certainly pay" is "would pay" said again.
    if (boosters.some((one) => one.start <= i && i < one.end)) continue
    const word = words[i]?.lower ?? ''
    if (names.product.has(word)) return null
    text += text === '' ? word : ` ${word}`
  }
  return text
}

/** What the sentences of one block add up to for one perspective. */
class BlockTally {
  private readonly lines: { finds: readonly Find[]; point: boolean; sentence: SignalledSentence }[] = []
  private others: Set<string> | null = null
  private current = 0

  add(finds: readonly Find[], point: boolean, sentence: SignalledSentence): void {
    this.lines.push({ finds, point, sentence })
    if (sentence.hits.has('trait.current')) this.current++
  }

  name(others: readonly string[]): void {
    for (const other of others) (this.others ??= new Set()).add(other)
  }

  /** Null where nothing counts: words of the subject alone count from two on. */
  finish(measured: boolean): PerspectiveScore | null {
    const { lines } = this
    const all = lines.length === 1 ? (lines[0]?.finds ?? []) : lines.flatMap(({ finds }) => finds)
    const facets = new Set<string>()
    const terms = new Set<string>()
    // Most blocks have none of these, and a set of its own for each would cost more than reading the block.
    let support: Set<string> | null = null
    let plain: Map<string, string> | null = null
    let anchors: Set<string> | null = null
    const [here, said] = [new Set<string>(), new Set<string>()]
    let [points, concrete, anchored, rich, opposed, things, asides] = [0, 0, 0, 0, 0, 0, 0]
    let touched = false
    for (const { finds, point, sentence } of lines) {
      here.clear()
      said.clear()
      let sure = false
      for (const find of finds) {
        const text = stem(find.text)
        if (find.weight === 'touch') touched = true
        else if (find.weight === 'support') (support ??= new Set()).add(text)
        else if (find.weight === 'anchor' || inCompany(find, all)) {
          here.add(find.facet)
          said.add(text)
          terms.add(text)
          if (find.weight === 'anchor') {
            ;(anchors ??= new Set()).add(text)
            sure = true
          }
          if (point && find.plain) (plain ??= new Map()).set(find.text, find.facet)
        }
      }
      if (here.size === 0) continue
      for (const facet of here) facets.add(facet)
      if (!point) {
        asides++
        continue
      }
      points++
      if (measured || here.size >= 2 || isMeasured(sentence)) concrete++
      if (sure) anchored++
      if (said.size >= 2) rich++
      if (OPPOSING.some((list) => sentence.hits.has(list))) opposed++
      if (sentence.subject === 'unknown') things++
    }
    if (facets.size === 0 && (support?.size ?? 0) < 2 && !touched) return null
    return {
      facets,
      terms,
      support: support ?? NONE,
      points,
      concrete,
      anchors: anchors ?? NONE,
      anchored,
      rich,
      opposed,
      things,
      asides,
      plain: plain ?? NO_PLAIN,
      current: this.current,
      others: this.others ?? NONE,
      touched,
    }
  }
}

const NONE: ReadonlySet<string> = new Set()
const NO_PLAIN: ReadonlyMap<string, string> = new Map()

const OPPOSING = ['trait.limit', 'negation', 'loss', 'contrast'] as const

/** A word with several meanings counts beside another term of the perspective that is not the same word again. */
function inCompany(find: Find, all: readonly Find[]): boolean {
  return all.some(
    (other) =>
      other.weight !== 'support' &&
      other.weight !== 'touch' &&
      !(isNamed(other) && isNamed(find)) &&
      !overlap(other, find) &&
      !other.text.includes(stem(find.text)),
  )
}

/** A name beside a turn of phrase ("instead of"); another such name makes it no surer. */
function isNamed({ start, facet, weight, plain }: Find): boolean {
  return start < 0 && facet === 'alternatives' && weight === 'shared' && !plain
}

function overlap(one: Find, other: Find): boolean {
  if (one.sentence !== other.sentence || one.start < 0) return false
  return one.start < other.end && other.start < one.end
}

function stem(text: string): string {
  return text.length > 4 && text.endsWith('s') ? text.slice(0, -1) : text
}
