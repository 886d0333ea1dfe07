import type { Block } from '../markdown/blocks'
import type { PlainText } from '../markdown/plainText'
import { asidesIn } from './asides'
import { Hits } from './hits'
import type { Hit, Lexicon } from './lexicon'
import { figuresOf, type Figure } from './numbers'
import { CERTAINTY, openingOf } from './opening'
import { isReferenceNumber } from './referenceNumbers'
import { subjectOf } from './subject'
import type { SubjectClass } from './types'
import { MARK } from './wordMarks'
import { wordsOf, type Word } from './words'

/** What can be said of a sentence without knowing where it stands. Offsets are plain offsets in its block's text. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly words: readonly Word[]
  readonly hits: Hits
  readonly figures: readonly Figure[]
  /** Index of the first word behind those that only tell how sure the sentence is. */
  readonly opening: number
  readonly subject: SubjectClass
  /** Index of the main verb among the words; -1 where none was recognised. */
  readonly verb: number
  readonly contentWords: number
  /** The words that say something, in order: none of grammar, of certainty, or of where to read on. */
  readonly said: readonly Word[]
  /** The marks of all its words. */
  readonly marks: number
}

export function readSentence(block: Block, start: number, end: number, lexicon: Lexicon): Sentence {
  const words = wordsOf(block.text, start, end)
  const hits = hitsOf(words, lexicon)
  const opening = openingOf(words, hits)
  const { subject, verb } = subjectOf(words, hits, opening)
  const said = saidWords(words, hits, block.text)
  return {
    start,
    end,
    text: block.text.value.slice(start, end),
    words,
    hits,
    figures: figuresIn(block.text, start, end),
    opening,
    subject,
    verb,
    contentWords: said.length,
    said,
    marks: words.reduce((all, { marks }) => all | marks, 0),
  }
}

function figuresIn(text: PlainText, start: number, end: number): readonly Figure[] {
  const figures = figuresOf(text.value, start, end)
  if (figures.length === 0) return figures
  const isReference = (figure: Figure): boolean => isReferenceNumber(text, figure.start, figure.end)
  return figures.some(isReference) ? figures.filter((figure) => !isReference(figure)) : figures
}

/** Phrases are found whatever booster stands in the middle of them: "would certainly pay" is "would pay". */
function hitsOf(words: readonly Word[], lexicon: Lexicon): Hits {
  const matched = lexicon.match(words)
  let [hedged, phrased, boosted, sure] = [false, false, false, false]
  for (const { list, start, end } of matched) {
    if (list === 'hedge') [hedged, phrased] = [true, phrased || end > start + 1]
    else if (list === 'booster.phrase') sure = true
    else if (list === 'booster' && end === start + 1) boosted = true
  }
  const hits = hedged ? withoutBridges(matched, words) : matched
  const found = boosted ? [...hits, ...behindBoosters(hits, words, lexicon)] : hits
  const plain = sure ? without(DENIALS, 'booster.phrase', found) : found
  return new Hits(phrased ? without(VERBS_AND_MEASURES, 'hedge', plain) : plain)
}

/** What is found only where the boosters are left out. */
function behindBoosters(hits: readonly Hit[], words: readonly Word[], lexicon: Lexicon): readonly Hit[] {
  const boosters = new Set(
    hits.flatMap(({ list, start, end }) => (list === 'booster' && end === start + 1 ? [start] : [])),
  )
  const kept = [...words.keys()].filter((index) => !boosters.has(index))
  const plain = lexicon.match(kept.flatMap((index) => words[index] ?? [])).map((hit) => ({
    list: hit.list,
    start: kept[hit.start] ?? 0,
    end: (kept[hit.end - 1] ?? 0) + 1,
  }))
  const known = new Set(hits.map(({ list, start, end }) => `${list} ${start} ${end}`))
  return plain.filter(({ list, start, end }) => !known.has(`${list} ${start} ${end}`))
}

/** Without hits of some lists that stand within a phrase of another. */
function without(lists: ReadonlySet<string>, phrases: string, hits: readonly Hit[]): readonly Hit[] {
  const phrased = hits.filter(({ list }) => list === phrases)
  return hits.filter(
    ({ list, start, end }) =>
      !lists.has(list) || !phrased.some((one) => one.start <= start && end <= one.end),
  )
}
/** "Without any doubt" denies and limits nothing. */
const DENIALS = new Set(['negation', 'trait.limit', 'contrast', 'cause', 'obstacle'])
/** "In our view" measures no views, and tells nobody to view. */
const VERBS_AND_MEASURES = new Set(['imperative', 'subject.metric', 'business.metric'])

/** A hedge behind a comma keeps its words: "no alternatives, to some extent" holds no "alternatives to". */
function withoutBridges(hits: readonly Hit[], words: readonly Word[]): readonly Hit[] {
  const set = hits.filter(
    ({ list, start }) => list === 'hedge' && (words[start]?.start ?? 0) - (words[start - 1]?.end ?? 0) > 1,
  )
  if (set.length === 0) return hits
  return hits.filter((hit) => !set.some(({ start }) => hit.start < start && start < hit.end))
}

function saidWords(words: readonly Word[], hits: Hits, text: PlainText): readonly Word[] {
  const asides = words.length === 0 ? [] : asidesIn(text, words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
  const silent: Hit[] = []
  for (const list of CERTAINTY) for (const hit of hits.of(list)) silent.push(hit)
  return words.filter(
    ({ lower, marks, start }, index) =>
      lower !== '' &&
      (marks & MARK.unsaid) === 0 &&
      !silent.some((hit) => hit.start <= index && index < hit.end) &&
      !asides.some((aside) => aside.start <= start && start < aside.end),
  )
}
