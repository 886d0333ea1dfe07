import { english } from '../../../rules/lexicon/en/index'
import { blocksOf, type Block } from '../markdown/blocks'
import { anchorOf, htmlAnchors } from '../markdown/anchors'
import type { Heading } from '../markdown/sections'
import { slotOf } from '../markdown/slots'
import type { Chunk } from '../markdown/types'
import { compileLexicon, type Lexicon } from './lexicon'
import { localLinksIn } from './deadLinks'
import { foldsText } from './details'
import { isBlank } from './blank'
import { signalledSentence, type FactBlock, type SignalledSentence } from './factBlock'
import { FormerSentences } from './formerSentences'
import { isKeywordList } from './keywordList'
import { readFrontMatter } from './frontMatter'
import { namesItsSource } from './namedSource'
import { once } from './once'
import { propertiesIn, type Property } from './properties'
import { readSentence, type Sentence } from './sentence'
import { sayingsOf } from './sayings'
import { sentencesOf } from './sentences'
import { writtenReferences, type WrittenReference } from './references'
import { rolesIn } from './roles'
import { detectSignals } from './signals/index'
import { tallyOf, type Tally } from './tally'
import type { FrontMatter } from './types'

/** All that a chunk says without its context; computed once per chunk. */
export interface ChunkFacts {
  readonly chunk: Chunk
  readonly blocks: readonly FactBlock[]
  /** With ranges that count from the chunk's start. */
  readonly headings: readonly Heading[]
  /** By segment (how many headings stand before it): something is said there that nobody has to fill in. */
  readonly filled: readonly boolean[]
  readonly tally: Tally
  /** Groups of people that the chunk defines, lower case. */
  readonly roles: readonly string[]
  readonly references: readonly WrittenReference[]
  /** Those to other files of the workspace, one for each address. */
  readonly localLinks: readonly WrittenReference[]
  /**
   * The last paragraph, where it ends in a colon and so introduces what the next chunk holds; empty else. Null where
   * the chunk has no block, so that what stands before it goes on.
   */
  readonly trailingLeadIn: string | null
  /** Blocks that open or close a `<details>`. */
  readonly folds: readonly Block[]
  readonly frontMatter: FrontMatter | null
  readonly hasComments: boolean
  /** What its blocks set by "Key: value", a list for each block. Read when first asked for: only the top is. */
  readonly properties: () => readonly (readonly Property[])[]
  /** Footnotes defined, as identifiers in lower case. */
  readonly footnotes: readonly string[]
  /** Anchors of the headings, before repeated ones get a number. */
  readonly headingAnchors: readonly string[]
  /** Anchors that HTML sets. */
  readonly anchors: readonly string[]
}

const LEXICON: Lexicon = compileLexicon(english)
const NOTHING_BEFORE = new FormerSentences(() => [])

/**
 * `former` is what an edit replaced; it saves work and changes nothing in the result. `lexicon` is given where a team
 * added words to it; what is in `former` was read with the same.
 */
export function readChunk(chunk: Chunk, former = NOTHING_BEFORE, lexicon: Lexicon = LEXICON): ChunkFacts {
  const blocks = blocksOf(chunk).map((block) => readBlock(block, former, lexicon))
  const references = blocks.flatMap(writtenReferences)
  return {
    chunk,
    blocks,
    headings: blocks.flatMap(headingIn),
    filled: filledSegments(blocks),
    tally: tallyOf(blocks, chunk.lineBreaks),
    roles: rolesIn(blocks),
    references,
    localLinks: localLinksIn(references),
    trailingLeadIn: trailingLeadIn(blocks),
    folds: blocks.map(({ block }) => block).filter(foldsText),
    frontMatter: frontMatterIn(blocks),
    properties: once(() => blocks.map(propertiesIn)),
    hasComments: chunk.text.includes('<!--'),
    footnotes: blocks.flatMap(({ block }) => (block.kind === 'definition' ? [block.raw.toLowerCase()] : [])),
    headingAnchors: blocks.flatMap(headingAnchorIn),
    anchors: blocks.flatMap(anchorsIn),
  }
}

/** Bold lines that act as headings have no anchor. */
function headingAnchorIn({ block: { kind, depth, text } }: FactBlock): readonly string[] {
  return kind === 'heading' && depth < 7 ? [anchorOf(text.value)] : []
}

/** Anchors set in HTML, as a block of its own or within a line. */
function anchorsIn({ block: { kind, raw, text } }: FactBlock): readonly string[] {
  if (kind === 'html') return htmlAnchors(raw)
  return text.marks.flatMap((mark) => (mark.kind === 'html' ? htmlAnchors(mark.target) : []))
}

function headingIn({ block: { kind, text, depth, range } }: FactBlock): readonly Heading[] {
  if (kind !== 'heading') return []
  const title = text.value.trim()
  return [{ title, depth, slot: slotOf(title), range }]
}

function filledSegments(blocks: readonly FactBlock[]): readonly boolean[] {
  const filled = [false]
  for (const { block, sentences } of blocks) {
    if (block.kind === 'heading') filled.push(false)
    else if (filled.at(-1) === true) continue
    else if (block.kind === 'code' || sentences.some(saysSomething)) filled[filled.length - 1] = true
  }
  return filled
}

function saysSomething(sentence: SignalledSentence): boolean {
  return sentence.contentWords > 0 && !sentence.blank && !sentence.keywords
}

function frontMatterIn(blocks: readonly FactBlock[]): FrontMatter | null {
  const block = blocks.find((candidate) => candidate.block.kind === 'front-matter')?.block
  return block === undefined ? null : readFrontMatter(block.raw, block.range)
}

function readBlock(block: Block, former: FormerSentences, lexicon: Lexicon): FactBlock {
  const sentences = spansOf(block).map((span) => {
    const known = former.at(block.text, span)
    if (known !== null) return known
    return signalled(readSentence(block, span.start, span.end, lexicon), block)
  })
  return {
    block,
    sentences,
    sayings: sayingsOf(block, sentences),
    words: sentences.reduce((sum, sentence) => sum + sentence.words.length, 0),
    contentWords: sentences.reduce((sum, sentence) => sum + sentence.contentWords, 0),
  }
}

function signalled(sentence: Sentence, { text: around }: Block): SignalledSentence {
  const { text } = sentence
  const signals = detectSignals(sentence, around)
  const blank = isBlank(sentence, signals)
  const keywords = isKeywordList(sentence)
  const namesSource = once(() => namesItsSource(text))
  return signalledSentence(sentence, { text, signals, blank, keywords, namesSource })
}

function spansOf(block: Block): readonly { start: number; end: number }[] {
  if (block.kind === 'table' || block.text.value === '') return []
  if (block.row === null) return sentencesOf(block.text)
  return block.row.cells.flatMap((cell, column) => {
    const at = block.row?.starts[column] ?? 0
    return sentencesOf(cell).map(({ start, end }) => ({ start: at + start, end: at + end }))
  })
}

function trailingLeadIn(blocks: readonly FactBlock[]): string | null {
  const last = blocks.at(-1)?.block
  if (last === undefined) return null
  const text = last.text.value.trimEnd()
  return last.kind === 'paragraph' && text.endsWith(':') ? text : ''
}
