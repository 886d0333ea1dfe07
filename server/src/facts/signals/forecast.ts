import type { Sentence } from '../sentence'
import type { SignalDetector, SignalHit } from '../statement'
import { clauseEnd, signal, wordAt } from './phrase'

/** An outcome told as if it had happened: "will double retention", "drives adoption", "90% less time on reports". */
export const forecast: SignalDetector = (sentence) => {
  const found = [...future(sentence), ...effect(sentence)]
  if (found.length > 0) return found
  const bare = bareOutcome(sentence)
  return bare === null ? [] : [bare]
}

function future(sentence: Sentence): readonly SignalHit[] {
  const found: SignalHit[] = []
  for (const { start, end } of sentence.hits.of('verb.future')) {
    const limit = Math.min(clauseEnd(sentence, start), end + 5)
    if (MECHANICS.has(wordAt(sentence, end)) && wordAt(sentence, end + 1) === 'able') continue
    const outcome = sentence.hits.of('verb.outcome').find((hit) => hit.start >= end && hit.end <= limit)
    if (outcome !== undefined) found.push(signal('forecast', sentence, start, outcome.end))
    else if (OUTSIDE.has(sentence.subject)) {
      const attitude = sentence.hits.of('verb.attitude').find((hit) => hit.start >= end && hit.end <= limit)
      if (attitude !== undefined) found.push(signal('forecast', sentence, start, attitude.end))
    }
  }
  return found
}
const OUTSIDE = new Set(['actor', 'metric', 'world'])
const MECHANICS = new Set(['be'])

/** "leads to higher retention", "drives adoption", "saves analysts hours": a present tense for what is yet to come. */
function effect(sentence: Sentence): readonly SignalHit[] {
  const found: SignalHit[] = []
  for (const { start, end } of sentence.hits.of('verb.outcome')) {
    if (!PRESENT.test(wordAt(sentence, start))) continue
    const limit = Math.min(clauseEnd(sentence, start), end + 6)
    const metric = sentence.hits.of('subject.metric').find((hit) => hit.start >= end && hit.end <= limit)
    if (metric !== undefined) found.push(signal('forecast', sentence, start, metric.end))
  }
  return found
}
const PRESENT =
  /^(?:leads|results|drives|unlocks|increases|reduces|improves|boosts|saves|accelerates|eliminates|lowers|decreases|maximizes|cuts|doubles|triples|grows|minimizes|strengthens)$/

/** "90% reduction in reporting time", "Much higher confidence": a benefit without a verb. */
function bareOutcome(sentence: Sentence): SignalHit | null {
  const figure = sentence.figures.find((one) => one.kind === 'percent' || one.kind === 'multiplier')
  if (figure !== undefined) {
    const at = sentence.words.findIndex((word) => word.start >= figure.end)
    if (at > 0 && at <= 4 && CHANGE.has(wordAt(sentence, at)))
      return signal('forecast', sentence, 0, at + 1, { number: '1' })
    return null
  }
  const first = INTENSIFIER.has(wordAt(sentence, 0)) ? 1 : 0
  if (!COMPARED.has(wordAt(sentence, first))) return null
  const metric = sentence.hits.of('subject.metric').find((hit) => hit.start > first && hit.start <= first + 3)
  return metric === undefined ? null : signal('forecast', sentence, 0, metric.end)
}
const CHANGE = new Set(
  'reduction increase improvement growth faster fewer less more higher lower decrease savings cheaper better'.split(
    ' ',
  ),
)
const INTENSIFIER = new Set(['much', 'far', 'significantly', 'dramatically', 'substantially', 'greatly'])
const COMPARED = new Set([
  'higher',
  'lower',
  'faster',
  'fewer',
  'increased',
  'reduced',
  'improved',
  'greater',
  'better',
])
