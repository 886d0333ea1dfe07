import type { Block } from '../markdown/blocks'
import { signalledSentence, type FactBlock, type SignalledSentence } from './factBlock'
import { localState, type WrittenReference } from './references'
import type { LinkTarget } from './types'
import { isAddress } from './words'

/** Links to other files of the workspace, one for each address. */
export function localLinksIn(references: readonly WrittenReference[]): readonly WrittenReference[] {
  if (references.length === 0) return references
  const links = new Map<string, WrittenReference>()
  for (const link of references) if (link.kind === 'link' && link.path !== null) links.set(link.target, link)
  return links.size === 0 ? NONE : [...links.values()]
}

/** Addresses, as written, of the links that lead nowhere for all the workspace knows. */
export function deadAmong(
  links: readonly WrittenReference[],
  targets: ReadonlyMap<string, LinkTarget>,
): readonly string[] {
  if (links.length === 0 || targets.size === 0) return NONE
  const dead: string[] = []
  for (const link of links) {
    const state = localState(link, targets)
    if (state === 'missing' || state === 'empty') dead.push(link.target)
  }
  return dead
}
const NONE: readonly never[] = []

/**
 * The block as somebody finds it who follows its links: those that lead nowhere are no links, and an address spelled out
 * in one is no address. The same block where none is dead.
 */
export function withoutDeadLinks(source: FactBlock, dead: ReadonlySet<string>): FactBlock {
  const { marks, value, runs } = source.block.text
  if (marks.length === 0) return source
  const isBroken = (mark: Mark): boolean =>
    mark.kind === 'link' && (dead.has(mark.target) || isPlaceNumber(mark, value))
  if (!marks.some(isBroken)) return source
  const broken = marks.filter(isBroken)
  const living = marks.filter((mark) => !isBroken(mark))
  return {
    block: withText(source.block, { value, runs, marks: living }),
    sentences: source.sentences.map((sentence) => withoutAddresses(sentence, broken)),
    sayings: source.sayings,
    words: source.words,
    contentWords: source.contentWords,
  }
}

type Mark = Block['text']['marks'][number]

/** "[2](#sources)": a link within the document is no source, whether its place is there or not, and nor is its number. */
const isPlaceNumber = ({ target, start, end }: Mark, value: string): boolean =>
  target.startsWith('#') && NUMBER.test(value.slice(start, end))

/** Blanks keep every other word where it was. */
function withoutAddresses(sentence: SignalledSentence, broken: readonly Mark[]): SignalledSentence {
  let { text } = sentence
  for (const mark of broken) {
    const start = Math.max(0, mark.start - sentence.start)
    const end = Math.min(text.length, mark.end - sentence.start)
    const linked = text.slice(start, end)
    if (!isAddress(linked) && !NUMBER.test(linked)) continue
    text = text.slice(0, start) + linked.replace(/\S/g, ' ') + text.slice(end)
  }
  if (text === sentence.text) return sentence
  const { signals, blank, keywords, namesSource } = sentence
  return signalledSentence(sentence, { text, signals, blank, keywords, namesSource })
}
/** "[2]" */
const NUMBER = /^[\d[\]]+$/

/** Written out, so that blocks keep the one shape they have everywhere. */
function withText(block: Block, text: Block['text']): Block {
  const { kind, range, depth, label, labelLength, group, leadIn, setOff, checked, row, raw } = block
  return { kind, range, text, depth, label, labelLength, group, leadIn, setOff, checked, row, raw }
}
