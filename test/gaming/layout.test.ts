import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'mocha'
import { changeBlocks, drafts, type Draft, type DraftBlock } from './documents'
import { assertSameStates, compared, holds, judgeDraft } from './judged'
import { HEADINGS } from './sentences'

const TITLES = Object.values(HEADINGS).flat()

/** A draft, and the same blocks in another order and under other headings. */
const moved: fc.Arbitrary<readonly [Draft, Draft]> = drafts.chain((draft) => {
  const blocks = draft.sections.flatMap((section) => section.blocks)
  return fc
    .array(fc.tuple(fc.nat(draft.sections.length - 1), fc.nat()), {
      minLength: blocks.length,
      maxLength: blocks.length,
    })
    .map((places) => {
      const placed = blocks
        .map((block, index) => ({ block, section: places[index]?.[0] ?? 0, order: places[index]?.[1] ?? 0 }))
        .sort((a, b) => a.order - b.order)
      const sections = draft.sections.map(({ heading }, section) => ({
        heading,
        blocks: placed.filter((one) => one.section === section).map(({ block }) => block),
      }))
      return [draft, { ...draft, sections }] as const
    })
})

/** A draft, and the same under other section headings. */
const renamed: fc.Arbitrary<readonly [Draft, Draft]> = fc
  .tuple(drafts, fc.array(fc.constantFrom(...TITLES, 'Part', 'More'), { minLength: 7, maxLength: 7 }))
  .map(([draft, titles]) => [
    draft,
    {
      ...draft,
      sections: draft.sections.map((section, index) => ({ ...section, heading: titles[index] ?? '' })),
    },
  ])

const split = (block: DraftBlock): readonly DraftBlock[] =>
  block.form === 'paragraph'
    ? block.sentences.map((sentence) => ({ ...block, sentences: [sentence] }))
    : [block]

/** Neighbouring paragraphs of a section as one. */
function merge(draft: Draft): Draft {
  const sections = draft.sections.map(({ heading, blocks }) => {
    const merged: DraftBlock[] = []
    for (const block of blocks) {
      const last = merged.at(-1)
      if (last?.form === 'paragraph' && block.form === 'paragraph')
        merged[merged.length - 1] = { ...last, sentences: [...last.sentences, ...block.sentences] }
      else merged.push(block)
    }
    return { heading, blocks: merged }
  })
  return { ...draft, sections }
}

function assertScoresAlike(one: Draft, other: Draft): void {
  const [before, after] = [judgeDraft(one), judgeDraft(other)]
  assert.equal(after.score === null, before.score === null, compared(before, after))
  assert.ok(Math.abs((after.score ?? 0) - (before.score ?? 0)) <= 2, compared(before, after))
}

describe('layout', () => {
  it('changes no perspective when paragraphs move under other headings', () => {
    holds(moved, ([before, after]) => {
      assertSameStates(judgeDraft(before), judgeDraft(after))
    })
  })

  it('changes no perspective when headings are renamed', () => {
    holds(renamed, ([before, after]) => {
      assertSameStates(judgeDraft(before), judgeDraft(after))
    })
  })

  it('moves the score by two points at most when paragraphs are split', () => {
    holds(fc.tuple(drafts, fc.array(fc.boolean(), { minLength: 1, maxLength: 8 })), ([draft, chosen]) => {
      assertScoresAlike(
        draft,
        changeBlocks(draft, (block, index) => (chosen[index % chosen.length] ? split(block) : [block])),
      )
    })
  })

  it('moves the score by two points at most when paragraphs are merged', () => {
    holds(drafts, (draft) => {
      assertScoresAlike(draft, merge(draft))
    })
  })
})
