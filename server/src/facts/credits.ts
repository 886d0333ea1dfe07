import type { ReadBlock } from './reading'
import type { Credit } from './types'

const PATTERNS: readonly (readonly [Credit['kind'], RegExp])[] = [
  [
    'falsifier',
    /\b(?:we(?:['’]d| would) be wrong if|we (?:will )?stop if|stop if|revisit (?:when|if)|would (?:change|reconsider)|kill criteri)/i,
  ],
  [
    'probability',
    /\b(?:about|roughly|around|~)?\s?\d{1,2}\s?% (?:likely|sure|confident|chance|probability)|\b(?:one|two|three) in (?:three|four|five|ten)\b|\b(?:low|medium|high) confidence\b/i,
  ],
  [
    'counter-evidence',
    /\b(?:\w+ of (?:the )?\w+ (?:disagreed|did not|didn['’]t)|on the other hand, \w+ (?:said|asked)|counter-?evidence|contradict(?:s|ed) (?:this|our))\b/i,
  ],
  ['unknown', /\b(?:we (?:do not|don['’]t) (?:yet )?know|not yet tested|no evidence yet|low confidence)\b/i],
  ['assumption', /\[assumption\b|^assumption:/i],
]

/** What a block does well: ranges, odds, marked assumptions, admitted gaps, sources with a date, a price paid. Chunk offsets. */
export function creditsIn({ statements, slots }: ReadBlock): readonly Credit[] {
  const credits: Credit[] = []
  for (const { sentence, range, kind, grade, support } of statements) {
    if (kind === 'placeholder' || kind === 'question' || kind === 'quotation') continue
    const named = PATTERNS.find(([, pattern]) => pattern.test(sentence.text))
    if (named !== undefined) credits.push({ kind: named[0], range })
    else if (grade >= 3 && support === 'direct') credits.push({ kind: 'source', range })
    else if (
      isEstimate(kind, slots[0]) &&
      sentence.figures.some(({ kind: figure, value, high }) => high > value && figure !== 'date')
    ) {
      credits.push({ kind: 'range', range })
    }
  }
  return credits
}

function isEstimate(kind: string, slot: string | undefined): boolean {
  return (
    kind === 'assumption' ||
    kind === 'target' ||
    kind === 'forecast' ||
    slot === 'goals' ||
    slot === 'metrics' ||
    slot === 'business'
  )
}
