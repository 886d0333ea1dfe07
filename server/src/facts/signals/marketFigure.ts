import type { Figure } from '../numbers'
import type { Sentence } from '../sentence'
import type { SignalDetector } from '../statement'
import { wordAt } from './phrase'

/** The size of a market: TAM, growth rates, billions, millions of possible customers. */
export const marketFigure: SignalDetector = (sentence) => {
  const worded = sentence.text.includes('llion') ? WORDED.exec(sentence.text) : null
  if (worded !== null) {
    const start = sentence.start + worded.index
    return [{ kind: 'market-figure', start, end: start + worded[0].length }]
  }
  if (sentence.figures.length === 0) return []
  const sized = sentence.hits.of('market.size').some((hit) => SIZE.test(wordAt(sentence, hit.start)))
  const figure = sentence.figures.find((one) => isMarketSize(one, sentence, sized))
  return figure === undefined ? [] : [{ kind: 'market-figure', start: figure.start, end: figure.end }]
}
const WORDED = /\bmulti[- ]?(?:million|billion|trillion)[- ]dollar\b/i
const SIZE = /^(?:tam|sam|som|cagr|addressable|market|total|penetration)$/

function isMarketSize(figure: Figure, sentence: Sentence, sized: boolean): boolean {
  if (figure.kind === 'date' || figure.kind === 'version' || figure.kind === 'duration') return false
  if (/[A-Za-z-]/.test(sentence.text.charAt(figure.start - sentence.start - 1))) return false
  if (ADDRESS.test(sentence.text.slice(figure.end - sentence.start))) return false
  if (sized) return figure.kind === 'currency' || figure.kind === 'percent' || figure.value >= 1000
  if (OWN.test(sentence.text)) return false
  if (figure.kind === 'currency')
    return figure.high >= 1e9 && !/\b(?:valu|rais|fund|acqui)/i.test(sentence.text)
  return figure.kind === 'count' && figure.high >= 1e6 && countsPeople(sentence, figure)
}

/** "4120 Harbour Road": the number of a house. */
const ADDRESS =
  /^ (?:\p{Lu}[\p{L}.'’]* ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Square|Way|Court)\b/u

/** "50 million creators": people stand within three words of the figure. */
function countsPeople(sentence: Sentence, figure: Figure): boolean {
  if (/[A-Za-z]/.test(sentence.text.charAt(figure.start - sentence.start - 1))) return false
  const at = sentence.words.findIndex((word) => word.start >= figure.end)
  if (at < 0) return false
  if (PLURALS.test([0, 1, 2].map((step) => wordAt(sentence, at + step)).join(' '))) return true
  return PEOPLE.some((list) => sentence.hits.of(list).some((hit) => hit.start >= at && hit.end <= at + 3))
}
const PLURALS = /\b(?:households|homes|sites|devices|vehicles|shops|stores|firms|websites|repositories)\b/
const PEOPLE = ['subject.actor', 'role'] as const
const OWN = /\b(?:our (?:revenue|arr|users|customers|usage)|we (?:have|serve|process|handle|had|made))\b/i
