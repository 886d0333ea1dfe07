import type { FactBlock, SignalledSentence } from './factBlock'
import type { Names } from './context'
import { comparedIn } from './comparisonTables'
import { framesOf } from './perspectiveFrames'
import { isHomonym } from './perspectiveHomonyms'
import { needBefore } from './perspectiveLeadIns'
import { namesBeside } from './perspectiveNames'
import { mayTellOfPeople } from './perspectivePeople'
import { ROLES } from './perspectiveRoles'
import { countsInShort, ENOUGH, ENOUGH_OF_SHORT, mayCountInShort } from './perspectiveShort'
import { isMeasured, traitsOf, type Traits } from './perspectiveTraits'
import { isStory, isTold } from './perspectiveStories'
import { PerspectiveTally, type Find, type PerspectiveScore, type Span } from './perspectiveTally'
import { voiceOf } from './perspectiveVoice'
import { isNobody, isNobodysNeed } from './perspectiveWishes'
import { isRunning } from './sayings'
import { PERSPECTIVES, type Perspective } from './types'

/** Perspectives that what is said counts for, and how it argues. */
export interface SayingScore extends Readonly<Partial<Record<Perspective, PerspectiveScore>>> {
  readonly traits?: Traits
}

/**
 * What a saying counts for, given as a block that holds nothing else (`alone`). It is judged by its own words: neither
 * its heading nor its place lends it meaning, so that moving a paragraph, splitting one or renaming a heading changes
 * nothing. Only the line before a list is part of what its items say. Null where it says too little.
 */
export function scoreSaying(source: FactBlock, names: Names, leadIn = ''): SayingScore | null {
  const score = scoresOf(source, names, leadIn)
  for (const _ in score) return score
  return null
}

type Scores = Partial<Record<Perspective, PerspectiveScore>> & { traits?: Traits }

function scoresOf(source: FactBlock, names: Names, leadIn: string): Scores {
  const { block, contentWords } = source
  const need = block.kind === 'item' ? needBefore(leadIn) : null
  const isShort = contentWords < (isRunning(block) ? ENOUGH_OF_SHORT : ENOUGH)
  if (contentWords < ENOUGH_OF_SHORT || (isShort && need === null && !source.sentences.some(mayCountInShort)))
    return {}
  const tallies: Partial<Record<Perspective, PerspectiveTally>> = {}
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
      ;(tallies[perspective] ??= new PerspectiveTally()).add(here, isPoint, sentence)
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
  if (found.user?.some(isOfPeople) === true && !found.user.some(isWho) && isOfThem(sentence))
    found.user.push(them(sentence))
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

/** "They lose track of it": who was named before, wherever that was. */
function isOfThem({ words }: SignalledSentence): boolean {
  return words.slice(0, OPENING).some(({ lower }) => lower === 'they')
}
/** "Today they …", "At night, when they …" */
const OPENING = 4

function them({ start: sentence }: SignalledSentence): Find {
  return { sentence, start: -1, end: -1, text: 'they', facet: 'who', weight: 'shared', plain: false }
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
