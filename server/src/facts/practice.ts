import { ARGUMENT } from './argument'
import { attentionIn, type Attention } from './attention'
import { audienceIn, isForEveryone } from './audience'
import { LEARNING } from './learning'
import { isLimit } from './limit'
import type { CountingBlock } from './perspectives'
import type { ReadBlock } from './reading'
import type { SignTest } from './signTest'
import { PERSPECTIVES, type Perspective, type PracticeSign, type Range } from './types'

/** What a chunk shows of how the work is argued, tried out and looked at. Chunk offsets. */
export interface PracticeHits {
  readonly signs: ReadonlyMap<PracticeSign, readonly Range[]>
  readonly attention: Attention
  readonly emphasis: Readonly<Record<Perspective, number>>
}

const TESTS = Object.entries({
  ...LEARNING,
  ...ARGUMENT,
  limit: isLimit,
  everyone: isForEveryone,
}) as readonly (readonly [PracticeSign, SignTest])[]

export function practiceIn(
  blocks: readonly ReadBlock[],
  counting: readonly CountingBlock[],
): PracticeHits | null {
  const speaking = blocks.filter(({ statements }) => statements.length > 0)
  if (speaking.length === 0 && counting.length === 0) return null
  return { signs: signsIn(speaking), attention: attentionIn(speaking), emphasis: emphasisIn(counting) }
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

function emphasisIn(counting: readonly CountingBlock[]): PracticeHits['emphasis'] {
  const emphasis = { user: 0, business: 0, market: 0, capability: 0 }
  for (const { score } of counting)
    for (const view of PERSPECTIVES) if ((score[view]?.facets.size ?? 0) > 0) emphasis[view]++
  return emphasis
}
