import fc from 'fast-check'
import { describe, it } from 'mocha'
import { drafts, type Draft, type DraftBlock } from './documents'
import { assertSameStates, assertScoreNear, holds, judgeDraft, PATIENCE } from './judged'
import { HEADINGS } from './sentences'

/** What the same sentences in other paragraphs may change, in points of the score. */
const MOST_MOVED = 2

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

/** A draft, and the same with its paragraphs split at ends of sentences and joined with those beside them. */
const relaid: fc.Arbitrary<readonly [Draft, Draft]> = drafts.chain((draft) => {
  const sentences = draft.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences))
  return fc
    .array(fc.boolean(), { minLength: sentences.length, maxLength: sentences.length })
    .map((joined) => {
      let next = 0
      const sections = draft.sections.map((section) => {
        const blocks: DraftBlock[] = []
        for (const block of section.blocks) {
          if (block.form !== 'paragraph') {
            next += block.sentences.length
            blocks.push(block)
            continue
          }
          for (const sentence of block.sentences) {
            const last = blocks.at(-1)
            if (joined[next++] === true && last?.form === 'paragraph')
              blocks[blocks.length - 1] = { ...last, sentences: [...last.sentences, sentence] }
            else blocks.push({ form: 'paragraph', sentences: [sentence] })
          }
        }
        return { ...section, blocks }
      })
      return [draft, { ...draft, sections }] as const
    })
})

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

  it('moves the score by two points at most when paragraphs are split and joined', () => {
    holds(relaid, ([before, after]) => {
      assertScoreNear(judgeDraft(before), judgeDraft(after), MOST_MOVED)
    })
  })
})
