import type { Block } from '../markdown/blocks'
import { sourceRange } from '../markdown/plainText'
import type { Range } from '../markdown/types'
import type { FactBlock } from './factBlock'
import type { LinkTarget, Reference, Section } from './types'

/** A reference as written; what became of its target is looked up per document. Chunk offsets. */
export interface WrittenReference {
  readonly kind: Reference['kind']
  readonly range: Range
  readonly target: string
  /** As `localPath` of the target. */
  readonly path: string | null
}

export function writtenReferences({ block }: FactBlock): readonly WrittenReference[] {
  const references: WrittenReference[] = []
  for (const mark of block.text.marks) {
    if (mark.kind !== 'link' && mark.kind !== 'image' && mark.kind !== 'footnote') continue
    const range = mark.end > mark.start ? sourceRange(block.text, mark.start, mark.end) : block.range
    references.push({ kind: mark.kind, range, target: mark.target, path: localPath(mark.target) })
  }
  const { value } = block.text
  if (value.includes('[^') || REFERRING.test(value)) references.push(...spelledOut(block))
  return references
}

/** References in plain words; what stands in code is quoted and refers to nothing. */
function spelledOut({ text }: Block): readonly WrittenReference[] {
  const references: WrittenReference[] = []
  const add = (kind: Reference['kind'], match: RegExpMatchArray, target: string): void => {
    const start = match.index ?? 0
    const end = start + match[0].length
    if (text.marks.some((mark) => mark.kind === 'code' && mark.start < end && start < mark.end)) return
    references.push({ kind, range: sourceRange(text, start, end), target, path: localPath(target) })
  }
  // A footnote reference without a definition is plain text to the parser.
  for (const match of text.value.matchAll(FOOTNOTE)) add('footnote', match, match[1] ?? '')
  for (const match of text.value.matchAll(APPENDIX)) add('appendix', match, match[1] ?? '')
  for (const match of text.value.matchAll(EMPTY_SOURCE)) add('source', match, '')
  return references
}

const REFERRING = /appendix|annex|table|figure|source:/i
const FOOTNOTE = /\[\^([\w-]+)\]/g
const APPENDIX = /\b(?:[Ss]ee|[Ii]n) ((?:Appendix|Table|Figure|Annex) [A-Z0-9]{1,3})\b/g
const EMPTY_SOURCE = /\bsource:\s*(?:TBD|TBC|TODO|\?+|\[[^\]]*\])/gi

/** Local link targets as the workspace must look them up: the path without `#anchor` and query. */
export function localPath(target: string): string | null {
  if (
    target === '' ||
    target.startsWith('#') ||
    target.startsWith('[') ||
    target.startsWith('//') ||
    /^[a-z][a-z0-9+.-]*:/i.test(target)
  )
    return null
  const path = target.replace(/[?#].*$/, '')
  return path === '' ? null : path
}

/** Whether it leads out of the workspace, where nobody looks. */
export function leadsOutside({ kind, target, path }: WrittenReference): boolean {
  return (kind === 'link' || kind === 'image') && path === null && target !== '' && !target.startsWith('#')
}

/** What a reference can be looked up in. */
export interface KnownTargets {
  readonly targets: ReadonlyMap<string, LinkTarget>
  readonly anchors: ReadonlySet<string>
  readonly footnotes: ReadonlySet<string>
  readonly sections: readonly Section[]
}

/** What a reference leads to, as far as can be told offline. */
export function referenceState(written: WrittenReference, known: KnownTargets): Reference['state'] {
  const { kind, target } = written
  if (kind === 'source') return 'missing'
  if (kind === 'footnote') return known.footnotes.has(target.toLowerCase()) ? 'found' : 'missing'
  if (kind === 'appendix') {
    if (known.sections.some(({ title }) => namesExhibit(title, target))) return 'found'
    return APPENDIX_NAME.test(target) ? 'missing' : 'unchecked'
  }
  if (target === '') return 'missing'
  if (leadsOutside(written)) return 'external'
  // An empty anchor and `#top` lead to the top of the page.
  if (/^#(?:top)?$/i.test(target)) return 'found'
  if (target.startsWith('#'))
    return known.anchors.has(decode(target.slice(1)).toLowerCase()) ? 'found' : 'missing'
  return localState(written, known.targets)
}

/** What a link to another file leads to: the file, and the anchor in it. */
export function localState(
  { target, path }: WrittenReference,
  targets: ReadonlyMap<string, LinkTarget>,
): Reference['state'] {
  const found = targets.get(path ?? '')
  if (found === undefined) return 'unchecked'
  if (found.state !== 'found') return found.state
  const anchor = /#(.+)$/.exec(target)?.[1]
  if (anchor === undefined || found.anchors === undefined) return 'found'
  return found.anchors.includes(decode(anchor).toLowerCase()) ? 'found' : 'missing'
}

/** Tables and figures carry their number in a caption, which may be an image; an appendix has a heading. */
const APPENDIX_NAME = /^(?:appendix|annex)/i

function namesExhibit(title: string, target: string): boolean {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const [kind = '', id = ''] = target.toLowerCase().split(' ')
  return words.some((word, at) => word === kind && words[at + 1] === id)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone percent sign is allowed in a heading; the anchor is then compared as written.
    return text
  }
}
