import fc from 'fast-check'
import { HEADINGS, SENTENCES, TOPICS, TRADES, type Topic, type Trade } from './sentences'

/** A document as its parts, so that a property can move, repeat or reword them. */
export interface Draft {
  /** Front matter lines, without the fences; empty for none. */
  readonly properties: readonly string[]
  readonly title: string
  readonly path: string
  readonly sections: readonly DraftSection[]
}

interface DraftSection {
  readonly heading: string
  readonly blocks: readonly DraftBlock[]
}

/** A paragraph of sentences, a list of one-sentence items, or a table with one sentence in each row. */
export interface DraftBlock {
  readonly form: 'paragraph' | 'list' | 'table'
  readonly sentences: readonly string[]
}

/** Markdown of a draft. */
export function render({ properties, title, sections }: Draft): string {
  const head = properties.length === 0 ? '' : `---\n${properties.join('\n')}\n---\n`
  const body = sections.flatMap(({ heading, blocks }) => [`## ${heading}`, ...blocks.map(renderBlock)])
  return `${head}# ${title}\n\n${body.join('\n\n')}\n`
}

export function renderBlock({ form, sentences }: DraftBlock): string {
  if (form === 'list') return sentences.map((sentence) => `- ${sentence}`).join('\n')
  if (form === 'paragraph') return sentences.join(' ')
  const rows = sentences.map((sentence, index) => `| ${index + 1} | ${sentence} |`)
  return ['| No. | What we know |', '| --- | --- |', ...rows].join('\n')
}

/** The draft with each of its blocks replaced by the blocks that `change` makes of it. */
function changeBlocks(
  draft: Draft,
  change: (block: DraftBlock, index: number) => readonly DraftBlock[],
): Draft {
  let index = 0
  const sections = draft.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block) => change(block, index++)),
  }))
  return { ...draft, sections }
}

/** The draft with every sentence replaced by what `change` makes of it. */
export function changeSentences(draft: Draft, change: (sentence: string, index: number) => string): Draft {
  let index = 0
  return changeBlocks(draft, (block) => [
    { ...block, sentences: block.sentences.map((sentence) => change(sentence, index++)) },
  ])
}

/** The draft with Markdown blocks put between its own, each at the place its number falls on. */
export function insertBlocks(draft: Draft, added: readonly Insertion[]): Draft {
  const slots = slotsOf(draft)
  let slot = 0
  const sections = draft.sections.map((section) => {
    const blocks: DraftBlock[] = []
    for (const block of [null, ...section.blocks]) {
      if (block !== null) blocks.push(block)
      for (const { text, at } of added)
        if (at % slots === slot) blocks.push({ form: 'paragraph', sentences: [text] })
      slot++
    }
    return { ...section, blocks }
  })
  return { ...draft, sections }
}

/** How many places there are for a block: one at the top of each section, and one behind each block. */
export function slotsOf({ sections }: Draft): number {
  return sections.reduce((sum, { blocks }) => sum + blocks.length + 1, 0)
}

export interface Insertion {
  readonly text: string
  readonly at: number
}

/** Some of the texts, each somewhere. */
export function insertions(texts: readonly string[]): fc.Arbitrary<readonly Insertion[]> {
  return fc.array(fc.record({ text: fc.constantFrom(...texts), at: fc.nat(60) }), {
    minLength: 1,
    maxLength: 5,
  })
}

const numbers = fc.constantFrom('4', '7', '9', '12', '18', '35', '40', '120', '212', '900', '1,400')

/** One sentence of a topic in the words of a trade. */
function sentenceOf(trade: Trade, topic: Topic): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...SENTENCES[topic]), fc.tuple(numbers, numbers, numbers))
    .map(([pattern, figures]) => fill(pattern, trade, figures))
}

function fill(pattern: string, trade: Trade, figures: readonly string[]): string {
  let next = 0
  return pattern
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const word = trade[name.toLowerCase() as keyof Trade]
      return /^[A-Z]/.test(name) ? word.charAt(0).toUpperCase() + word.slice(1) : word
    })
    .replace(/#/g, () => figures[next++ % figures.length] ?? '')
}

function blockOf(trade: Trade, topic: Topic): fc.Arbitrary<DraftBlock> {
  return fc.record({
    form: fc.constantFrom('paragraph', 'paragraph', 'paragraph', 'list', 'table'),
    // Now and then a sentence of another topic strays in, as it does when people write.
    sentences: fc.array(
      fc.oneof(
        { weight: 5, arbitrary: sentenceOf(trade, topic) },
        { weight: 1, arbitrary: fc.constantFrom(...TOPICS).chain((other) => sentenceOf(trade, other)) },
      ),
      { minLength: 1, maxLength: 2 },
    ),
  })
}

function sectionOf(trade: Trade): fc.Arbitrary<DraftSection> {
  return fc.constantFrom(...TOPICS).chain((topic) =>
    fc.record({
      heading: fc.constantFrom(...HEADINGS[topic]),
      blocks: fc.array(blockOf(trade, topic), { minLength: 1, maxLength: 2 }),
    }),
  )
}

const PROPERTIES = [
  'status: draft',
  'status: approved',
  'owner: Ada Grant',
  'doc-type: strategy',
  'doc-type: one-pager',
  'doc-type: launch',
  'audience: everyone',
]
const NAMES: readonly ((product: string) => string)[] = [
  (product) => `${product}: Product Requirements`,
  (product) => `${product} Strategy`,
  (product) => `One-pager: ${product}`,
  (product) => `Launch plan for ${product}`,
  () => 'Notes on the next half year',
]
const PATHS = ['docs/prd.md', 'docs/product/strategy.md', 'docs/plan.md', 'notes/next.md', 'docs/vision.md']

/** Few enough that thousands of drafts are read in seconds, and enough for one section to bear on another. */
const MOST_SECTIONS = 2

/** Product documents of several trades and types, complete and patchy, in any order of sections. */
export const drafts: fc.Arbitrary<Draft> = fc.constantFrom(...TRADES).chain((trade) =>
  fc.record({
    properties: fc.uniqueArray(fc.constantFrom(...PROPERTIES), {
      maxLength: 3,
      selector: (line) => line.split(':')[0],
    }),
    title: fc.constantFrom(...NAMES).map((name) => name(trade.product)),
    path: fc.constantFrom(...PATHS),
    sections: fc.array(sectionOf(trade), { minLength: 1, maxLength: MOST_SECTIONS }),
  }),
)
