import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'mocha'
import { createTogether } from '../../server/src/review/together'
import type { Review } from '../../server/src/review/types'
import { drafts, insertBlocks, render, renderBlock, type Draft, type DraftBlock } from './documents'
import { holds, judgeDraft, PATIENCE } from './judged'

/** Sentences that no generated document holds, from bare claims to a test with its figures. */
const CLAIMS = [
  'Ferrymen at small piers lose a toll slip every other week.',
  'The market for toll slips is growing fast.',
  'We believe that most ferrymen would pay for a slip that cannot get wet.',
  'An inspector told us in June 2026 that half of the slips are wet.',
  'In May 2026 we interviewed 14 ferrymen; nine of them write each toll twice.',
  'According to the harbour report of March 2026, 31% of the tolls are booked late.',
  'Logs of May 2026 show that 412 of 1,300 tolls were booked a day late.',
  'We ran an A/B test with 240 passengers in April 2026; 18% more of them kept the slip.',
]

const blocks: fc.Arbitrary<DraftBlock> = fc.record({
  form: fc.constantFrom('paragraph', 'list', 'table'),
  sentences: fc.uniqueArray(fc.constantFrom(...CLAIMS), { minLength: 1, maxLength: 2 }),
})

/** Documents of their own paths, all of them taken for product documents, and where a block would go in each. */
const folders = fc.array(fc.tuple(drafts, fc.nat(60)), { minLength: 3, maxLength: 4 }).map((all) =>
  all.map(([draft, at], index) => {
    const properties = ['doc-type: prd', ...draft.properties.filter((line) => !line.startsWith('doc-type'))]
    return { at, draft: { ...draft, properties, path: `docs/${index}.md` } }
  }),
)
type Folder = typeof folders extends fc.Arbitrary<infer T> ? T : never

/** Load-bearing claims by grade in all of them. */
function evidenceIn(documents: readonly Judged[]): readonly number[] {
  const together = createTogether(documents.length)
  for (const { draft, review } of documents) together.add(draft.path, review)
  return together.report().evidence
}

/** A document and its review, which what stands beside it does not change. */
interface Judged {
  readonly draft: Draft
  readonly review: Review
}
function judged(draft: Draft): Judged {
  return { draft, review: judgeDraft(draft) }
}

/** What the folder's claims become with copies of a block in its first documents, and all of its texts. */
function withCopies(
  folder: Folder,
  copies: number,
  put: (one: Folder[number]) => Draft,
): { readonly gained: readonly number[]; readonly told: string } {
  const own = folder.map(({ draft }) => judged(draft))
  const before = evidenceIn(own)
  const documents = own.map((one, index) => {
    const place = folder[index]
    return index < copies && place !== undefined ? judged(put(place)) : one
  })
  const after = evidenceIn(documents)
  return {
    gained: after.map((count, grade) => count - (before[grade] ?? 0)),
    told: `${before.join()} became ${after.join()}:\n${documents.map(({ draft }) => render(draft)).join('\n======\n')}`,
  }
}

describe('copying a block word for word', function () {
  this.timeout(PATIENCE)

  it('into three documents or more never makes them count it more than once together', () => {
    holds(fc.tuple(folders, blocks, fc.nat(2)), ([folder, block, without]) => {
      const text = renderBlock(block)
      const copies = Math.max(3, folder.length - without)
      const { gained, told } = withCopies(folder, copies, ({ draft, at }) =>
        insertBlocks(draft, [{ text, at }]),
      )
      const claims = gained.reduce((sum, count) => sum + Math.max(0, count), 0)
      assert.ok(claims <= block.sentences.length, told)
    })
  })

  it('into two documents still makes them count it twice', () => {
    holds(fc.tuple(folders, blocks), ([folder, block]) => {
      const section = { heading: 'Evidence', blocks: [block] }
      const put = (draft: Draft): Draft => ({ ...draft, sections: [...draft.sections, section] })
      const alone = evidenceIn([
        judged(put({ properties: ['doc-type: prd'], title: 'Tolls', path: 'tolls.md', sections: [] })),
      ])
      const { gained, told } = withCopies(folder, 2, ({ draft }) => put(draft))
      assert.deepEqual(
        gained,
        alone.map((count) => 2 * count),
        told,
      )
    })
  })
})
