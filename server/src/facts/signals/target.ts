import type { Figure } from '../numbers'
import type { Sentence } from '../sentence'
import type { SignalDetector } from '../statement'
import { wordAt } from './phrase'

/** A number to be reached: one with a comparator, or with a word of aiming, beside something that is measured. */
export const target: SignalDetector = (sentence) =>
  sentence.figures
    .filter((figure) => isMeasure(figure) && isAimedAt(sentence, figure))
    .map(({ start, end }) => ({ kind: 'target', start, end }))

function isMeasure({ kind }: Figure): boolean {
  return kind !== 'date' && kind !== 'version'
}

function isAimedAt(sentence: Sentence, figure: Figure): boolean {
  if (figure.comparator !== null) return true
  if (
    sentence.text.slice(figure.end - sentence.start).startsWith('+') ||
    sentence.text.charAt(figure.end - sentence.start - 1) === '+'
  )
    return true
  for (let at = 0; at < sentence.words.length; at++) {
    if ((sentence.words[at]?.start ?? 0) >= figure.start) break
    if (AIM.has(wordAt(sentence, at))) return true
  }
  return sentence.hits.of('subject.metric').length > 0 && sentence.verb < 0
}
const AIM = new Set(
  'target targets goal goals aim reach achieve hit increase reduce grow improve raise cut lower decrease double maintain keep get attain generate onboard acquire sign convert secure within by'.split(
    ' ',
  ),
)
