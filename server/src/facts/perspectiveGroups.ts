import type { SignalledSentence } from './factBlock'
import { isFunctionWord } from './functionWords'
import type { Frame } from './perspectiveFrame'

/**
 * People by what is said of them: whoever wants, fears or forgets is somebody, and so is a noun before "who".
 * Finds groups that no list of roles names.
 */
export function groupFrames(sentence: SignalledSentence, frames: Frame[]): void {
  const { words, hits, text, start } = sentence
  for (const { start: at } of hits.of('mind.verb')) {
    const noun = groupAt(sentence, beforeVerb(at, hits))
    if (noun === null) continue
    frames.push({ perspective: 'user', facet: 'who', text: noun, plain: true })
    frames.push({ perspective: 'user', facet: 'need', text: `… ${words[at]?.lower ?? ''}`, plain: true })
  }
  for (const { start: at } of hits.of('mind.deed')) {
    const noun = groupAt(sentence, beforeVerb(at, hits))
    if (noun !== null && AGENT.test(noun))
      frames.push({ perspective: 'user', facet: 'who', text: noun, shared: true, plain: true })
  }
  for (let i = 1; i < words.length; i++) {
    if (words[i]?.lower !== 'who') continue
    const before = words[i - 1]
    if (before === undefined || before.lower.length <= 2 || isFunctionWord(before.lower)) continue
    if (text.slice(before.end - start, (words[i]?.start ?? 0) - start).trim() === '')
      frames.push({ perspective: 'user', facet: 'who', text: before.lower, plain: true })
  }
}
const AGENT = /(?:ers|ors|ists|ees|ians|ants|eons|men|women|folk)$/

/** Who "certainly wants" is who wants. */
function beforeVerb(verb: number, hits: SignalledSentence['hits']): number {
  const booster = hits.of('booster').find(({ end }) => end === verb)
  return (booster?.start ?? verb) - 1
}

/** A plural noun that may be a group, and that the verb stands next to: "Checks: asks nobody" tells of no checks. */
function groupAt({ words, hits, text, start }: SignalledSentence, at: number): string | null {
  const [noun, next] = [words[at]?.lower ?? '', words[at + 1]?.start ?? 0]
  if (!/(?:[^s]s|men|people|folk|staff)$/.test(noun) || noun.length < 4 || isFunctionWord(noun)) return null
  if (/\S/.test(text.slice((words[at]?.end ?? 0) - start, next - start))) return null
  if (hits.of('trait.tool').some(({ end }) => end === at + 1)) return null
  return noun
}
