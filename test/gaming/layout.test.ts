import fc from 'fast-check'
import { describe, it } from 'mocha'
import { drafts, type Draft } from './documents'
import { assertSameStates, holds, judgeDraft, PATIENCE } from './judged'
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

describe('layout', function () {
  this.timeout(PATIENCE)

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
})
