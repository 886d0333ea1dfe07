import type { Figure } from '../numbers'
import type { Sentence } from '../sentence'
import type { SignalDetector } from '../statement'
import { opensClause, signal, wordAt } from './phrase'

/** One number for something nobody can know yet: what it will bring, cost, or take. */
export const estimate: SignalDetector = (sentence) => {
  if (sentence.figures.length === 0) return []
  for (const { start, end } of sentence.hits.of('estimate.cue')) {
    // "Expected uptake: 400" is an estimate, "the expected length of 71" a rule.
    if (ADJECTIVE.test(wordAt(sentence, end - 1)) && !opensClause(sentence, start)) continue
    const figure = figureAfter(sentence, end, (one) => isQuantity(sentence, one))
    if (figure !== null) return [{ ...signal('estimate', sentence, start, end), end: figure.end }]
  }
  for (const { start, end } of sentence.hits.of('estimate.verb')) {
    const figure = figureAfter(sentence, end, (one) => isMoney(sentence, one) || isLongWork(one))
    if (figure !== null) return [{ ...signal('estimate', sentence, start, end), end: figure.end }]
  }
  return labelled(sentence)
}

/** "ARR at the end of 2028: $1.4M": a label with its time to come, and one amount. */
function labelled(sentence: Sentence): ReturnType<SignalDetector> {
  const label = LABEL.exec(sentence.text)
  if (label === null) return []
  const from = sentence.start + label[0].length
  const figure = sentence.figures.find(({ start }) => start >= from && start <= from + 2)
  if (figure === undefined || !isSingle(figure) || !isMoney(sentence, figure)) return []
  return [{ kind: 'estimate', start: sentence.start, end: figure.end }]
}
const LABEL =
  /^(?:[\w-]+ ){1,4}(?:(?:at|by|for) (?:the )?end of (?:20\d\d|year \w+)|by (?:\w+ )?20\d\d|in year (?:\d|one|two|three|four|five)) ?[:=] ?/i

const ADJECTIVE = /^(?:expected|projected|estimated|forecast)$/

/** The first fitting figure up to ten words on, with no new clause between, where it is one number and no bound. */
function figureAfter(
  { figures, start: offset, text, words }: Sentence,
  from: number,
  fits: (figure: Figure) => boolean,
): Figure | null {
  const start = words[from - 1]?.end ?? offset
  const end = words[from + 9]?.end ?? offset + text.length
  const figure = figures.find((one) => one.start >= start && one.start <= end && fits(one))
  if (figure === undefined || !isSingle(figure)) return null
  return /[;—(]|,\s/.test(text.slice(start - offset, figure.start - offset)) ? null : figure
}

/** One value: no range, no limit, and not rounded in words ("about 14 weeks" says itself that it is rough). */
function isSingle({ comparator, high, rounded, value }: Figure): boolean {
  return value === high && !rounded && comparator !== 'at-least' && comparator !== 'at-most'
}

function isQuantity(sentence: Sentence, figure: Figure): boolean {
  if (figure.kind === 'percent' || figure.kind === 'multiplier') return true
  if (isMoney(sentence, figure)) return true
  if (figure.kind === 'duration') return isLongWork(figure)
  return figure.kind === 'count' && figure.value >= 20 && /^\+?\s+[a-z]/.test(after(sentence, figure))
}

/** Money, but no price: "€30 per seat" is set, not predicted. */
function isMoney(sentence: Sentence, figure: Figure): boolean {
  return (
    figure.kind === 'currency' &&
    !/^\s?(?:\/|per\b|a (?:month|seat|user)|each\b)/i.test(after(sentence, figure))
  )
}

/** More than four weeks: shorter work is planned in days and known well enough. */
function isLongWork({ kind, unit, value }: Figure): boolean {
  if (kind !== 'duration') return false
  if (/^week/i.test(unit)) return value > 4
  return /^(?:month|quarter)/i.test(unit) && value > 1
}

function after({ start, text }: Sentence, figure: Figure): string {
  return text.slice(figure.end - start)
}
