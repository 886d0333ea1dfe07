import type { Figure } from '../numbers'
import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import type { PlainText } from '../../markdown/plainText'

/** A figure that states a fact about people, behaviour, performance or the world. */
export const statistic: SignalDetector = (sentence, text) => {
  const found: SignalHit[] = []
  for (const figure of sentence.figures) {
    if (weighs(figure) && !isSetting(sentence, figure, text))
      found.push({ kind: 'statistic', start: figure.start, end: figure.end, data: { form: figure.kind } })
  }
  const crowd = CROWD.exec(sentence.text)
  if (crowd !== null) {
    const start = sentence.start + crowd.index
    found.push({ kind: 'statistic', start, end: start + crowd[0].length, data: { form: 'crowd' } })
  }
  return found
}
const CROWD =
  /\b(?:dozens|hundreds|thousands|tens of thousands|hundreds of thousands|millions|billions|trillions) of (?=[a-z])/i

function weighs(figure: Figure): boolean {
  switch (figure.kind) {
    case 'percent':
    case 'multiplier':
    case 'ratio':
      return true
    case 'duration':
      return true
    case 'count':
      return figure.value >= 1000
    default:
      return false
  }
}

/** A number somebody sets rather than finds: a limit, a price step, a version, an example. */
function isSetting(sentence: Sentence, figure: Figure, text: PlainText): boolean {
  if (figure.comparator !== null && figure.comparator !== 'change' && sentence.verb < 0) return true
  return text.marks.some(
    (mark) => mark.kind === 'code' && mark.start <= figure.start && figure.end <= mark.end,
  )
}
