import type { ReadBlock } from './reading'
import { PERSPECTIVES, type Perspective } from './types'

/** What one block adds to the search for a tension, a choice and its price. */
export interface SynthesisCue {
  readonly perspectives: readonly Perspective[]
  readonly tension: boolean
  readonly choice: boolean
  readonly price: boolean
  /** Written as a trade-off on purpose: `Trade-off:`, "we give up", or under such a heading. */
  readonly declared: boolean
}

export function synthesisCue(block: ReadBlock): SynthesisCue | null {
  const { source, slots, score, statements } = block
  if (score === null) return null
  const text = source.block.text.value
  const declared =
    slots[0] === 'trade-offs' ||
    /^(?:trade-?offs?|we give up|giving up|cost of this choice)$/i.test(source.block.label) ||
    DECLARED.test(text)
  let tension = declared
  let choice = false
  let price = false
  for (const { sentence, kind } of statements) {
    if (kind === 'question' || kind === 'placeholder' || kind === 'quotation') continue
    if (!tension && sentence.hits.has('tension') && TENSION.test(sentence.text)) tension = true
    if (CHOICE.test(sentence.text)) choice = true
    if (PRICE.test(sentence.text)) price = true
  }
  if (!tension && !choice) return null
  const perspectives = PERSPECTIVES.filter((perspective) => (score[perspective]?.facets.size ?? 0) > 0)
  return { perspectives, tension, choice, price, declared }
}

/** Level of a window of neighbouring blocks in one section: 0 none, 1 tension, 2 and a choice, 3 and its price. */
export function synthesisLevel(window: readonly (SynthesisCue | null)[]): 0 | 1 | 2 | 3 {
  const [first] = window
  if (first === null || first === undefined || !first.tension) return 0
  const cues = window.filter((cue) => cue !== null)
  const perspectives = new Set(cues.flatMap((cue) => cue.perspectives))
  if (perspectives.size < (first.declared ? 1 : 2)) return 0
  if (!cues.some((cue) => cue.choice)) return 1
  return cues.some((cue) => cue.price) ? 3 : 2
}

const DECLARED =
  /\b(?:trade-?offs?|at the (?:expense|cost) of|in tension|tension between|pulls? against|at odds with|cannot do both|we give up|giving up|conflicts? with)\b/i
const TENSION =
  /\b(?:but|however|whereas|while|yet|on the other hand|although|even though|despite|compete for|balanc\w+|versus|vs\.?)\b/i
const CHOICE =
  /\b(?:we (?:have )?(?:chose|choose|chosen|decided|prioriti[sz]e|accept|give up|defer|favou?r|opt(?:ed)?|prefer|take|start with|say no)|we (?:will|are) (?:not|going with|focus)|(?:in favou?r of|rather than|instead of|ahead of|at the (?:expense|cost) of|over)\b|deliberately|intentionally|explicitly not|therefore we|not (?:optimi[sz]|try)ing|(?:decision|verdict|trade-?off)\b|sacrific)/i
const PRICE =
  /\b(?:we accept|accept(?:ing|ed|able)? (?:that|the|a|this|some|slower|higher|lower)|this means (?:we|that|users|some)|we lose|the (?:cost|price|downside|drawback) (?:is|of this)|at the (?:expense|cost) of|slower|fewer|forgo|giv(?:e|ing) up|sacrific\w+|drawback|downside|lose[sn]?|(?:less|more) (?:flexible|complex|expensive|work|effort|friction|control)|will not get|won['’]t get|delay(?:s|ed)?|harder|worse|we can live with|compromise|limits? (?:us|the|our|what)|even if|increases? (?:the )?(?:complexity|cost|maintenance|effort))\b/i
