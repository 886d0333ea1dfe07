import { sourceRange } from '../markdown/plainText'
import type { Range } from '../markdown/types'
import type { FactBlock } from './factBlock'
import type { LinkTarget, Reference, Section } from './types'

/** A reference as written; what became of its target is looked up per document. Chunk offsets. */
export interface WrittenReference {
  readonly kind: Reference['kind']
  readonly range: Range
  readonly target: string
}

export function writtenReferences({ block }: FactBlock): readonly WrittenReference[] {
  const references: WrittenReference[] = []
  for (const mark of block.text.marks) {
    if (mark.kind !== 'link' && mark.kind !== 'image' && mark.kind !== 'footnote') continue
    const range = mark.end > mark.start ? sourceRange(block.text, mark.start, mark.end) : block.range
    references.push({ kind: mark.kind, range, target: mark.target })
  }
  // A footnote reference without a definition is plain text to the parser.
  for (const match of block.text.value.matchAll(/\[\^([\w-]+)\]/g)) {
    const range = sourceRange(block.text, match.index, match.index + match[0].length)
    references.push({ kind: 'footnote', range, target: match[1] ?? '' })
  }
  for (const match of block.text.value.matchAll(APPENDIX)) {
    const range = sourceRange(block.text, match.index, match.index + match[0].length)
    references.push({ kind: 'appendix', range, target: (match[1] ?? '').trim() })
  }
  for (const match of block.text.value.matchAll(EMPTY_SOURCE)) {
    references.push({
      kind: 'source',
      range: sourceRange(block.text, match.index, match.index + match[0].length),
      target: '',
    })
  }
  return references
}

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

/** What a reference leads to, as far as can be told offline. */
export function resolveReference(
  { kind, range, target }: WrittenReference,
  known: {
    readonly targets: ReadonlyMap<string, LinkTarget>
    readonly anchors: ReadonlySet<string>
    readonly footnotes: ReadonlySet<string>
    readonly sections: readonly Section[]
  },
): Reference {
  return { kind, range, target, state: stateOf(kind, target, known) }
}

const APPENDIX =
  /\b(?:see|in|as shown in|shown in|details in) ((?:Appendix|Table|Figure|Annex) [A-Z0-9]{1,3})\b/g
const EMPTY_SOURCE = /\bsource:\s*(?:TBD|TBC|TODO|\?+|\[[^\]]*\])/gi

function stateOf(
  kind: Reference['kind'],
  target: string,
  known: Parameters<typeof resolveReference>[1],
): Reference['state'] {
  if (kind === 'source') return 'missing'
  if (kind === 'footnote') return known.footnotes.has(target.toLowerCase()) ? 'found' : 'missing'
  if (kind === 'appendix') {
    const wanted = target.toLowerCase()
    return known.sections.some(({ title }) => title.toLowerCase().includes(wanted))
      ? 'found'
      : /^appendix|^annex/i.test(target)
        ? 'missing'
        : 'unchecked'
  }
  if (target.startsWith('#'))
    return known.anchors.has(decode(target.slice(1)).toLowerCase()) ? 'found' : 'missing'
  const path = localPath(target)
  if (path === null) return 'external'
  const found = known.targets.get(path)
  if (found === undefined) return 'unchecked'
  if (found.state !== 'found') return found.state
  const anchor = /#(.+)$/.exec(target)?.[1]
  if (anchor === undefined || found.anchors === undefined) return 'found'
  return found.anchors.includes(decode(anchor).toLowerCase()) ? 'found' : 'missing'
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone percent sign is allowed in a heading; the anchor is then compared as written.
    return text
  }
}
