import { ARGUMENT } from './argument'
import { AT_STAKE } from './atStake'
import { attentionIn, type Attention } from './attention'
import { audienceIn, isForEveryone } from './audience'
import { LEARNING } from './learning'
import { isLimit } from './limit'
import { isForOwnUse } from './ownUse'
import { addManner, mannerIn } from './manner'
import type { ReadBlock } from './reading'
import type { SignTest } from './signTest'
import { PERSPECTIVES, type MannerCounts, type Perspective, type PracticeSign, type Range } from './types'

/** What a part of the text shows of how the work is argued, tried out and looked at. Offsets count from its start. */
export interface PracticeHits {
  readonly signs: ReadonlyMap<PracticeSign, readonly Range[]>
  readonly attention: Attention
  readonly emphasis: Readonly<Record<Perspective, number>>
  readonly manner: MannerCounts
}

const TESTS = Object.entries({
  ...LEARNING,
  ...ARGUMENT,
  limit: isLimit,
  everyone: isForEveryone,
  'own-use': isForOwnUse,
  ...AT_STAKE,
}) as readonly (readonly [PracticeSign, SignTest])[]

/** `speaking` are the blocks of a chunk that make statements; null where there are none. */
export function practiceIn(speaking: readonly ReadBlock[]): PracticeHits | null {
  if (speaking.length === 0) return null
  return {
    signs: signsIn(speaking),
    attention: attentionIn(speaking),
    emphasis: emphasisIn(speaking),
    manner: mannerIn(speaking),
  }
}

/** What parts of a text show together. Offsets of the parts are added to their ranges. */
export function addPractice(
  parts: readonly { readonly practice: PracticeHits | null; readonly offset: number }[],
): PracticeHits {
  const signs = new Map<PracticeSign, Range[]>()
  for (const { practice, offset } of parts) {
    for (const [sign, ranges] of practice?.signs ?? []) {
      const known = signs.get(sign) ?? []
      for (const { start, end } of ranges) known.push({ start: start + offset, end: end + offset })
      signs.set(sign, known)
    }
  }
  const shown = parts.flatMap(({ practice }) => practice ?? [])
  return {
    signs,
    attention: addAttention(shown),
    emphasis: addEmphasis(shown),
    manner: addManner(shown),
  }
}

export function addAttention(parts: readonly Pick<PracticeHits, 'attention'>[]): Attention {
  const sum = { ceremony: 0, insight: 0, contentWords: 0 }
  for (const { attention } of parts) {
    sum.ceremony += attention.ceremony
    sum.insight += attention.insight
    sum.contentWords += attention.contentWords
  }
  return sum
}

export function addEmphasis(parts: readonly Pick<PracticeHits, 'emphasis'>[]): PracticeHits['emphasis'] {
  const sum = { user: 0, business: 0, market: 0, capability: 0 }
  for (const { emphasis } of parts) for (const view of PERSPECTIVES) sum[view] += emphasis[view]
  return sum
}

function signsIn(blocks: readonly ReadBlock[]): PracticeHits['signs'] {
  const signs = new Map<PracticeSign, Range[]>()
  const add = (sign: PracticeSign, range: Range): void => {
    const known = signs.get(sign)
    if (known === undefined) signs.set(sign, [range])
    else known.push(range)
  }
  for (const block of blocks) {
    for (const statement of block.statements) {
      if (statement.kind === 'placeholder') continue
      for (const [sign, shows] of TESTS) if (shows(statement, block)) add(sign, statement.range)
      const { bare, narrowed } = audienceIn(statement, block)
      for (const range of bare) add('people', range)
      for (const range of narrowed) add('narrowed-people', range)
    }
  }
  return signs
}

/** How many blocks speak for each perspective. */
function emphasisIn(blocks: readonly ReadBlock[]): PracticeHits['emphasis'] {
  const emphasis = { user: 0, business: 0, market: 0, capability: 0 }
  for (const { views } of blocks)
    for (const view of PERSPECTIVES)
      if (views?.scored.some(({ score }) => (score[view]?.facets.size ?? 0) > 0) === true) emphasis[view]++
  return emphasis
}
