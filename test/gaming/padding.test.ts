import fc from 'fast-check'
import { describe, it } from 'mocha'
import { drafts, insertBlocks, insertions, render, renderBlock, slotsOf, type Draft } from './documents'
import {
  assertCoverageNotRaised,
  assertEvidenceNotRaised,
  assertNotRaised,
  holds,
  judge,
  judgeDraft,
  PATIENCE,
} from './judged'
import { HEADINGS } from './sentences'

const TITLES = Object.values(HEADINGS).flat()

/** Headings with nothing under them: before the next section, or at the end. */
const emptyHeadings = fc.array(
  fc.record({
    mark: fc.constantFrom('## ', '### ', '#### ', '**'),
    title: fc.constantFrom(...TITLES),
    at: fc.nat(60),
  }),
  { minLength: 1, maxLength: 8 },
)

function withHeadings(
  draft: Draft,
  added: readonly { readonly mark: string; readonly title: string; readonly at: number }[],
): string {
  const headings = added.map(({ mark, title, at }) => ({
    at: at % (draft.sections.length + 1),
    text: `${mark}${title}${mark === '**' ? '**' : ''}`,
  }))
  const parts = [...draft.sections, null].flatMap((section, index) => [
    ...headings.filter(({ at }) => at === index).map(({ text }) => text),
    ...(section === null ? [] : [`## ${section.heading}`, ...section.blocks.map(renderBlock)]),
  ])
  return `${render({ ...draft, sections: [] })}\n${parts.join('\n\n')}\n`
}

/** Text that only shows where an answer should stand. */
const PLACEHOLDERS = [
  'TBD',
  'TODO: describe who decides',
  'N/A',
  'Coming soon.',
  'Owner: TBD',
  'Decision maker: [name]',
  'Revenue: [insert revenue and pricing here]',
  '<describe the market and its competitors>',
  'Baseline: TBD, target: TBD by [date]',
  '[Assumption to be tested by [owner] by [date]]',
  '- [ ] [Add a risk and how it is mitigated]',
  '{{who is the user and what do they struggle with}}',
  '| Metric | Baseline | Target |\n| --- | --- | --- |\n| [metric] | TBD | TBD |',
  '| Risk | Mitigation |\n| --- | --- |\n| [risk] | [mitigation] |',
  'Trade-off: [what we choose] over [what we give up]',
  'We stop if [condition].',
  'Source: [link]',
  '…',
]

/** Sections of a template that nobody has filled in. */
const TEMPLATE = Object.values(HEADINGS).flatMap((titles) =>
  titles.map((title) => ({ heading: title, text: `[Describe ${title.toLowerCase()} here]` })),
)

const KEYWORDS = [
  'revenue, churn, TAM, roadmap',
  'Competitors, pricing, personas, feasibility, go-to-market',
  'Retention, decision, trade-off, risk, assumption, baseline, target, evidence',
  '- revenue\n- churn\n- TAM\n- personas\n- interviews',
  'Pain points | ARR | moat | technical debt | A/B test',
  'interviews, survey, analytics, n=200, source, data, 2026',
  'stop, revisit, kill criteria, review date',
  '**Keywords:** persona, pain point, churn, margin, competitor, spike, dependency',
]

const HIDDEN = [
  '<!-- Decision maker: Rosa Lind. We stop if fewer than 9 people use it by May 2027. -->',
  '<!-- In May 2026 we interviewed 12 nurses; 9 of 12 lose a chart a week. Churn is our largest risk. -->',
  '<!--\nWe do not know whether towns would pay.\n\nUnlike Rutero, we work offline.\n-->',
  '<details>\n\nCompetitors charge $20 per month and the addressable market is 9,000 clinics.\n\nWe assume that they pay; we test it in June.\n\n</details>',
  '<details><summary>More</summary>\n\n- Owner: Rosa Lind\n- Reduce churn from 12% to 8% by June 2026.\n\n</details>',
  '<span style="font-size:0">We interviewed 12 nurses in May 2026; hospitals pay $900 a year.</span>',
  '<span style="display:none">We stop if fewer than 9 nurses use it by May 2027.</span>',
  '<div hidden>\n\nWe do not know yet whether hospitals would pay; we will ask 9 of them in June 2026.\n\n</div>',
  '<div style="display: none">\n\nWe considered buying Chartly and rejected it because of the price.\n\n</div>',
  '<div style="font-size: 0px">Decision maker: Rosa Lind. We decided to start small.</div>',
  '![In May 2026 we interviewed 12 nurses; hospitals pay $900 a year and churn is 12%](wards.png)',
  '![wards](wards.png "We stop if fewer than 9 nurses use it by May 2027.")',
  '[The ward](#ward "We interviewed 12 nurses in May 2026; competitors charge $20.")',
  '[//]: # (Decision maker: Rosa Lind. We interviewed 12 nurses in May 2026.)',
  '[note]: # "We do not know whether hospitals would pay, so we ask 9 of them."',
]

const padded = (texts: readonly string[]): fc.Arbitrary<readonly [Draft, Draft]> =>
  fc.tuple(drafts, insertions(texts)).map(([draft, added]) => [draft, insertBlocks(draft, added)])

const assertWorthless = ([before, after]: readonly [Draft, Draft]): void => {
  const [low, high] = [judgeDraft(before), judgeDraft(after)]
  assertNotRaised(low, high)
  assertCoverageNotRaised(low, high)
  assertEvidenceNotRaised(low, high)
}

/** The blocks of a draft as Markdown, and the first place behind each. */
function placesOf({ sections }: Draft): readonly { readonly text: string; readonly slot: number }[] {
  let slot = 0
  return sections.flatMap(({ blocks }) => {
    slot++
    return blocks.map((block) => ({ text: renderBlock(block), slot: slot++ }))
  })
}

describe('padding a document', function () {
  this.timeout(PATIENCE)

  it('with empty headings never raises score, band or coverage', () => {
    holds(fc.tuple(drafts, emptyHeadings), ([draft, headings]) => {
      const [low, high] = [judgeDraft(draft), judge(withHeadings(draft, headings), draft.path)]
      assertNotRaised(low, high)
      assertCoverageNotRaised(low, high)
      assertEvidenceNotRaised(low, high)
    })
  })

  it('with placeholders never raises them', () => {
    holds(padded(PLACEHOLDERS), assertWorthless)
  })

  it('with sections of an unfilled template never raises them', () => {
    const added = fc.array(fc.constantFrom(...TEMPLATE), { minLength: 1, maxLength: 8 })
    holds(fc.tuple(drafts, added), ([draft, template]) => {
      const sections = template.map(({ heading, text }) => ({
        heading,
        blocks: [{ form: 'paragraph' as const, sentences: [text] }],
      }))
      assertWorthless([draft, { ...draft, sections: [...draft.sections, ...sections] }])
    })
  })

  it('with copies of its own blocks never raises them', () => {
    const copies = fc.array(fc.tuple(fc.nat(20), fc.nat(60)), { minLength: 1, maxLength: 5 })
    const repeated = fc.tuple(drafts, copies).map(([draft, wanted]): readonly [Draft, Draft] => {
      const blocks = placesOf(draft)
      const added = wanted.map(([which, at]) => {
        const { text, slot } = blocks[which % blocks.length] ?? { text: '', slot: 0 }
        // What stands first is the original, wherever the copy goes.
        return { text, at: slot + (at % (slotsOf(draft) - slot)) }
      })
      return [draft, insertBlocks(draft, added)]
    })
    holds(repeated, assertWorthless)
  })

  it('with lists of keywords never raises them', () => {
    holds(padded(KEYWORDS), assertWorthless)
  })

  it('with text that no reader sees never raises them', () => {
    holds(padded(HIDDEN), assertWorthless)
  })
})
