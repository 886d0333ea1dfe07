import type { FactBlock } from './factBlock'
import { MARK } from './wordMarks'

/** Counts over a chunk that tell what kind of document it is part of. */
export interface Tally {
  readonly words: number
  /** Words among the commonest of English. */
  readonly common: number
  readonly firstPerson: number
  readonly secondPerson: number
  /** Words of the product trade: user, persona, retention, launch … */
  readonly trade: number
  /** "you should", "make sure to", "step 1": the voice of advice. */
  readonly advice: number
  readonly placeholders: number
  readonly inlineCode: number
  /** Lines of code blocks and of everything. */
  readonly codeLines: number
  readonly lines: number
  readonly dated: number
  readonly items: number
  /** Tasks ticked off, and open ones. */
  readonly ticked: number
  readonly open: number
  readonly questions: number
  /** Sentences that choose or weigh another way, that doubt, that say how something was found out, that name money. */
  readonly chosen: number
  readonly doubted: number
  readonly found: number
  readonly paid: number
}

const NO_TALLY: Tally = {
  words: 0,
  common: 0,
  firstPerson: 0,
  secondPerson: 0,
  trade: 0,
  advice: 0,
  placeholders: 0,
  inlineCode: 0,
  codeLines: 0,
  lines: 0,
  dated: 0,
  items: 0,
  ticked: 0,
  open: 0,
  questions: 0,
  chosen: 0,
  doubted: 0,
  found: 0,
  paid: 0,
}

type Counts = { -readonly [K in keyof Tally]: number }

export function tallyOf(blocks: readonly FactBlock[], lineBreaks: number): Tally {
  const tally: Counts = { ...NO_TALLY, lines: lineBreaks }
  for (const { block, sentences } of blocks) {
    if (block.kind === 'code') tally.codeLines += block.raw.split('\n').length
    if (block.kind === 'item' || block.kind === 'row') tally.items++
    if (block.checked === true) tally.ticked++
    if (block.checked === false) tally.open++
    if (block.kind === 'heading' && block.text.value.endsWith('?')) tally.questions++
    tally.inlineCode += block.text.marks.reduce((count, mark) => count + (mark.kind === 'code' ? 1 : 0), 0)
    for (const sentence of sentences) {
      tally.words += sentence.words.length
      tally.placeholders += sentence.signals.reduce(
        (count, hit) => count + (hit.kind === 'placeholder' ? 1 : 0),
        0,
      )
      if (sentence.figures.some(({ kind }) => kind === 'date')) tally.dated++
      const { hits, figures } = sentence
      if (hits.has('choice.made') || hits.has('alternatives')) tally.chosen++
      if (hits.has('unknown') || hits.has('assumed') || hits.has('odds')) tally.doubted++
      if (figures.length > 0 && (hits.has('evidence.happened') || hits.has('evidence.method'))) tally.found++
      if (figures.some(({ kind }) => kind === 'currency')) tally.paid++
      if ((sentence.marks & MARK.advice) !== 0 && ADVICE.test(sentence.text)) tally.advice++
      for (const { marks } of sentence.words) {
        if ((marks & COUNTED) === 0) continue
        if ((marks & MARK.common) !== 0) tally.common++
        if ((marks & MARK.firstPerson) !== 0) tally.firstPerson++
        else if ((marks & MARK.secondPerson) !== 0) tally.secondPerson++
        else if ((marks & MARK.trade) !== 0) tally.trade++
      }
    }
  }
  return tally
}

/** Spelled out, since it runs over thousands of chunks at each edit. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum: Counts = { ...NO_TALLY }
  for (const tally of tallies) {
    sum.words += tally.words
    sum.common += tally.common
    sum.firstPerson += tally.firstPerson
    sum.secondPerson += tally.secondPerson
    sum.trade += tally.trade
    sum.advice += tally.advice
    sum.placeholders += tally.placeholders
    sum.inlineCode += tally.inlineCode
    sum.codeLines += tally.codeLines
    sum.lines += tally.lines
    sum.dated += tally.dated
    sum.items += tally.items
    sum.ticked += tally.ticked
    sum.open += tally.open
    sum.questions += tally.questions
    sum.chosen += tally.chosen
    sum.doubted += tally.doubted
    sum.found += tally.found
    sum.paid += tally.paid
  }
  return sum
}

const COUNTED = MARK.common | MARK.firstPerson | MARK.secondPerson | MARK.trade
const ADVICE =
  /\b(?:you should|you can|you need to|your (?:product|team|users|customers|company)|make sure (?:to|you)|step \d|ask yourself|this (?:guide|template|skill|article|tutorial|playbook)|in this (?:guide|article|tutorial|post))\b/i
