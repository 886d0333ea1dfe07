import { NUMBER_WORDS, numberIn } from '../numberWords'
import type { Figure } from '../numbers'
import type { Sentence } from '../sentence'
import type { SignalDetector } from '../statement'

/**
 * A figure with more digits than an estimate or a small sample can carry. `sample` gives the number of people asked,
 * where the sentence names it; without it, whether the digits are too many depends on where they come from.
 */
export const preciseFigure: SignalDetector = (sentence) => {
  if (sentence.figures.length === 0) return []
  const sample = sampleOf(sentence)
  const figure = sentence.figures.find((one) => isTooPrecise(sentence, one, sample))
  if (figure === undefined) return []
  const { start, end } = figure
  return [{ kind: 'precise-figure', start, end, ...(sample > 0 ? { data: { sample: String(sample) } } : {}) }]
}

/** "62.5% (n=8)", "50% of eight interviewees": a share of fewer people than it seems. */
function isTooPrecise(sentence: Sentence, figure: Figure, sample: number): boolean {
  if (figure.kind !== 'percent' && figure.kind !== 'currency') return false
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(sentence.text.slice(figure.start - sentence.start))?.[0] ?? ''
  const decimals = digits.includes('.')
  if (sample > 0) return figure.kind === 'percent' && (sample < 20 || (sample < 100 && decimals))
  if (figure.kind === 'percent') return decimals && figure.high < 99
  const significant = digits.replace(/\D/g, '').replace(/^0+|0+$/g, '').length
  return significant >= 3 && figure.value >= 10_000
}

/** Number of people behind a share; 0 where the sentence does not say. */
function sampleOf({ text }: Sentence): number {
  const match = SAMPLE.exec(text)
  if (match === null) return 0
  return numberIn(match[1] ?? match[2] ?? '')
}
const SAMPLE = new RegExp(
  `\\bn\\s?=\\s?(\\d{1,3})\\b(?![,.]\\d)|\\bof (?:the |our |all )?(\\d{1,2}|${NUMBER_WORDS.slice(3).join('|')}) (?:\\w+ )?` +
    '(?:interviewees|respondents|participants|people|users|customers|testers|teachers|nurses|drivers|patients|managers|teams|shops|clinics|farmers|parents|students)\\b',
  'i',
)
