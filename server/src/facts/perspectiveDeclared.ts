import type { Slot } from '../markdown/slots'
import type { FactBlock } from './factBlock'
import { isFunctionWord } from './functionWords'
import { localPath } from './references'
import { PERSPECTIVES, type FrontMatter, type LinkTarget, type Perspective } from './types'

/** A link that says where a perspective is answered: "Market context: [category review](../category.md)". */
export interface Pointer {
  readonly perspective: Perspective
  readonly target: string
}

/** Words that name a perspective, in a label, a heading or the sentence of a link. */
const NAMED: Readonly<Record<Perspective, RegExp>> = {
  user: /\b(?:users?|customers?|personas?|audiences?)\b/i,
  business: /\b(?:business|commercial|revenue|pricing|economics)\b/i,
  market: /\b(?:market|competit(?:ion|ors?|ive)|category|positioning)\b/i,
  capability: /\b(?:capabilit(?:y|ies)|feasibility|technical|engineering|capacity)\b/i,
}
const SLOT_OF: Readonly<Record<Perspective, Slot>> = {
  user: 'users',
  business: 'business',
  market: 'market',
  capability: 'capability',
}

const NOT_APPLICABLE = /^(.{0,40}?)\b(?:n\/a|not applicable)(?![\w/])/i
/** A reason shorter than this is none. */
const REASON = 6

/**
 * Perspectives that a block openly sets aside: "Not applicable", under the perspective's heading or beside its name,
 * and why, in six content words or more.
 */
export function declinedIn({ block, sentences }: FactBlock, slots: readonly Slot[]): readonly Perspective[] {
  const match = NOT_APPLICABLE.exec(block.text.value)
  if (match === null) return []
  const end = match[0].length
  let reason = 0
  for (const { words, signals } of sentences) {
    const open = signals.filter((hit) => hit.kind === 'placeholder' && hit.start >= end)
    for (const { start, lower } of words) {
      if (start < end || lower === '' || isFunctionWord(lower)) continue
      if (!open.some((hit) => hit.start <= start && start < hit.end)) reason++
    }
  }
  if (reason < REASON) return []
  const before = (match[1] ?? '').trim()
  return PERSPECTIVES.filter((perspective) =>
    before === '' ? slots[0] === SLOT_OF[perspective] : NAMED[perspective].test(before),
  )
}

/** Links to local Markdown files in sentences that name a perspective. */
export function pointersIn({ block, sentences }: FactBlock): readonly Pointer[] {
  const pointers: Pointer[] = []
  for (const { kind, start, target } of block.text.marks) {
    if (kind !== 'link' || !isMarkdown(target)) continue
    const sentence = sentences.find((one) => one.start <= start && start < one.end)
    if (sentence === undefined) continue
    const { text } = sentence
    for (const perspective of PERSPECTIVES)
      if (NAMED[perspective].test(text)) pointers.push({ perspective, target })
  }
  return pointers
}

/** Front matter that names a document to inherit from: `strategy: ../strategy.md` speaks for every perspective. */
export function frontMatterPointers(frontMatter: FrontMatter | null): readonly Pointer[] {
  if (frontMatter === null) return []
  const pointers: Pointer[] = []
  for (const [key, value] of frontMatter.values) {
    for (const target of value.split(/\s*,\s*/)) {
      if (!isMarkdown(target)) continue
      for (const perspective of PERSPECTIVES)
        if (GENERAL.test(key) || NAMED[perspective].test(key)) pointers.push({ perspective, target })
    }
  }
  return pointers
}
const GENERAL = /^(?:product[-_ ]?)?(?:strategy|vision|context|parent|inherits?)$/i

/** Perspectives that some pointer leads to an answer for. Links to nothing, or to a file that is silent, give none. */
export function inheritedFrom(
  pointers: readonly Pointer[],
  targets: ReadonlyMap<string, LinkTarget>,
): ReadonlySet<Perspective> {
  const inherited = new Set<Perspective>()
  for (const { perspective, target } of pointers) {
    const found = targets.get(localPath(target) ?? '')
    const state = found?.state === 'found' ? found.perspectives?.[perspective] : undefined
    if (state === 'addressed' || state === 'grounded') inherited.add(perspective)
  }
  return inherited
}

export function isInternal(frontMatter: FrontMatter | null): boolean {
  return /\binternal\b/i.test(frontMatter?.values.get('audience') ?? '')
}

function isMarkdown(target: string): boolean {
  const path = localPath(target)
  return path !== null && /\.(?:md|markdown)$/i.test(path)
}
