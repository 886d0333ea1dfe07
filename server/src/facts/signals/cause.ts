import type { Sentence } from '../sentence'
import type { SignalDetector } from '../statement'
import { clauseEnd, isNegated, isPeople, opensClause, signal, wordAt } from './phrase'

/** Something we did is said to have moved what people do: "the tour increased retention", "since we launched it, …, so it works". */
export const cause: SignalDetector = (sentence) => {
  if (!sentence.hits.has('cause.outcome') && !sentence.hits.has('cause.link')) return []
  return [...byVerb(sentence), ...byConclusion(sentence), ...byComparison(sentence)].slice(0, 1)
}

/**
 * "Since then, activation has gone up", "customers who use it churn less": no conclusion yet. `form` says that the next
 * sentence may draw it.
 */
function byComparison(sentence: Sentence): ReturnType<SignalDetector> {
  const outcome = sentence.hits.of('cause.outcome').find(({ start }) => !isNegated(sentence, start))
  if (outcome === undefined || !MOVED.test(sentence.text)) return []
  if (!AFTER_US.test(sentence.text) && !SINCE.test(sentence.text) && !COMPARED.test(sentence.text)) return []
  return [signal('cause', sentence, outcome.start, outcome.end, { form: 'open' })]
}
const SINCE = /^(?:since|after) (?:then|that|the \w+)\b|\bever since\b/i

/** A verb of change in the past, after its subject and up to three words before the measure. */
function byVerb(sentence: Sentence): ReturnType<SignalDetector> {
  for (const { start, end } of sentence.hits.of('cause.verb')) {
    if (start === 0 || isNegated(sentence, start) || NO_SUBJECT.test(wordAt(sentence, start - 1))) continue
    if (wordAt(sentence, end) === 'by' || opensClause(sentence, start)) continue
    if (isByOthers(sentence, start)) continue
    const limit = Math.min(clauseEnd(sentence, start), end + 5)
    const outcome = sentence.hits
      .of('cause.outcome')
      .find(
        (hit) => hit.start >= end && hit.end <= limit && !OF_MACHINES.test(wordAt(sentence, hit.start - 1)),
      )
    if (outcome !== undefined) return [signal('cause', sentence, start, outcome.end)]
  }
  return []
}
/** "memory usage": a machine's, not people's. */
const OF_MACHINES =
  /^(?:memory|cpu|gpu|disk|api|buffer|resource|bandwidth|network|token|data|storage|power|energy|water)$/
/** "with increased retention", "and reduced churn": no verb; "will have increased": not yet. */
const NO_SUBJECT =
  /^(?:the|a|an|of|for|with|by|and|or|to|in|from|through|via|has|have|be|been|is|are|was|were|more|our|their|its|means|if|would|could|might|may|will|not)$/

/** People are the ones who act: "teams that reduced churn". */
function isByOthers(sentence: Sentence, before: number): boolean {
  if (/^(?:that|who|which|we)$/.test(wordAt(sentence, before - 1))) return true
  return sentence.hits.of('subject.actor').some((hit) => hit.end === before && isPeople(sentence, hit))
}

/** "Since we launched tours, retention rose 12%, so tours work"; "accounts with tags churn less, therefore tags …". */
function byConclusion(sentence: Sentence): ReturnType<SignalDetector> {
  const before = AFTER_US.test(sentence.text)
  for (const { start, end } of sentence.hits.of('cause.link')) {
    if (isNegated(sentence, start)) continue
    const backward = BACKWARD.test(wordAt(sentence, start))
    // "Thanks to the new rota, retention rose" opens with the cause.
    const opening = backward && opensClause(sentence, start) && start === 0
    const outcome =
      sentence.hits.of('cause.outcome').some((hit) => hit.end <= start || !backward || opening) ||
      (before && !backward && sentence.figures.length > 0)
    if (!outcome || !MOVED.test(sentence.text)) continue
    if (
      backward
        ? OURS.test(sentence.text.slice(wordEnd(sentence, end)))
        : before || COMPARED.test(sentence.text)
    )
      return [signal('cause', sentence, start, end)]
  }
  return []
}
const BACKWARD = /^(?:thanks|because|due)$/
const AFTER_US =
  /\b(?:since|after) (?:we |the |our )?(?:launch|ship|add|introduc|releas|redesign|roll|switch|mov|chang)/i
const MOVED =
  /\b(?:rose|risen|grew|grown|fell|fallen|gone (?:up|down)|dropped|went (?:up|down)|increased|decreased|doubled|halved|improved|declined|jumped|climbed|less|more|lower|higher|better|fewer)\b/i
const COMPARED =
  /\b(?:users|accounts|customers|members|teams|shops|stores|people|\w+ers) (?:with|who|that|using|on)\b[^.;]*\b(?:less|more|lower|higher|better|fewer|longer)\b/i
const OURS = /^\s*(?:the|our|this|these|its) (?:new |redesigned |improved |updated |\w+ )?\w+/i

function wordEnd({ words, start }: Sentence, index: number): number {
  return (words[index - 1]?.end ?? start) - start
}
