import type { Extension } from 'micromark-util-types'
import type { Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { VFile } from 'vfile'
import { batches, shares, type BatchShare } from './batches'
import type { ChunkKind, ChunkSpan } from './chunks'
import { detached } from './detached'
import { Elision } from './elision'
import { gfmNeeds, gfmWith } from './gfm'
import { LabelLookup, footnoteLabel, linkLabel, type Labels, type Lookup } from './labels'
import { isParsable, isTooDeep, preformatted } from './parseLimits'
import type { Chunk } from './types'

/** A chunk with what its tree says to, and hears from, the rest of the document. */
export interface ParsedChunk {
  readonly chunk: Chunk
  readonly kind: ChunkKind
  /** Labels defined in the chunk, for the whole document. */
  readonly defines: readonly string[]
  /** Labels the chunk refers to, and whether they were defined: its tree holds for as long as that does. */
  readonly asks: ReadonlyMap<string, boolean>
  /**
   * Something that was never closed, such as a fence in a list item, holds the blank lines at the chunk's end. Where
   * it ends then depends on the line that follows.
   */
  readonly endsOpen: boolean
}

const BYTE_ORDER_MARK = '\uFEFF'

/** Parses chunks with remark. The processors are built once, as that costs more than a small chunk. */
export class ChunkParser {
  readonly #labels = new LabelLookup()
  /** Handed to remark, which does not look at it. */
  readonly #file = new VFile()
  /** By the extensions of GFM they have. */
  readonly #bodies = new Map<number, MarkdownProcessor>()
  readonly #opening = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(labelsOf(this.#labels))
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .freeze()

  /** Parses what stands at `spans`, which follow each other without gap, given labels that are defined elsewhere. */
  parse(document: string, spans: readonly ChunkSpan[], known: Labels): readonly ParsedChunk[] {
    return batches(document, spans).flatMap((batch) => this.#parseBatch(document, batch, known))
  }

  #parseBatch(document: string, batch: readonly ChunkSpan[], known: Labels): readonly ParsedChunk[] {
    const [first] = batch
    const last = batch.at(-1)
    if (!first || !last) return []
    const source = detached(document.slice(first.start, last.end))
    const { tree, lookups } = this.#read(source, first.kind, known)
    if (!tree && batch.length > 1) return batch.flatMap((span) => this.#parseBatch(document, [span], known))
    const found = shares(batch, tree?.children ?? [preformatted(source)], lookups)
    return batch.flatMap((span, index) => {
      const share = found[index]
      return share ? [parsedChunk(document, span, share)] : []
    })
  }

  #read(source: string, kind: ChunkKind, known: Labels): Tree {
    const short = kind === 'body' && isParsable(source) ? Elision.of(source) : null
    if (short !== null) {
      const { result: tree, lookups } = this.#labels.during(known, () => this.#tree(short.text, kind))
      if (tree !== null && short.restore(tree))
        return { tree, lookups: lookups.map((one) => ({ ...one, offset: short.offset(one.offset) })) }
    }
    const { result: tree, lookups } = this.#labels.during(known, () => this.#tree(source, kind))
    return { tree, lookups }
  }

  /** Null where parsing would take too long, or makes more levels than anything should recurse into. */
  #tree(source: string, kind: ChunkKind): Root | null {
    if (kind === 'byte-order-mark') return { type: 'root', children: [] }
    if (!isParsable(source)) return null
    const processor = kind === 'front-matter' ? this.#opening : this.#body(gfmNeeds(source))
    // remark drops a byte order mark in front, but here it is a character in the middle of the document.
    const file = source.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + source : source
    const tree = withinStack(() => this.#parse(processor, file))
    return tree && isTooDeep(tree.children) ? null : tree
  }

  /** What `processor.parse` does, but for making a file of each text: that costs as much as parsing a small chunk. */
  #parse({ parser }: MarkdownProcessor, text: string): Root {
    if (parser === undefined) throw new Error('remark-parse sets a parser.')
    return parser(text, this.#file)
  }

  #body(needs: number): MarkdownProcessor {
    const known = this.#bodies.get(needs)
    if (known !== undefined) return known
    const body = unified().use(remarkParse).use(gfmWith(needs)).use(labelsOf(this.#labels)).freeze()
    this.#bodies.set(needs, body)
    return body
  }
}

type MarkdownProcessor = Processor<Root>

interface Tree {
  readonly tree: Root | null
  readonly lookups: readonly Lookup[]
}

/** A unified plugin that tells remark which labels are defined. Used last, as the last extension is asked first. */
function labelsOf({ extension }: LabelLookup): (this: Processor) => void {
  return function () {
    const data = this.data() as { micromarkExtensions?: Extension[] }
    ;(data.micromarkExtensions ??= []).push(extension)
  }
}

function parsedChunk(document: string, span: ChunkSpan, { nodes, lookups }: BatchShare): ParsedChunk {
  const text = detached(document.slice(span.start, span.end))
  const chunk = { text, nodes, lineBreaks: span.lineBreaks }
  return {
    chunk,
    kind: span.kind,
    defines: definedLabels(text, nodes),
    asks: new Map(lookups.map(({ label, isDefined }) => [label, isDefined])),
    endsOpen: endsOpen(chunk),
  }
}

function endsOpen({ text, nodes }: Chunk): boolean {
  const end = nodes.at(-1)?.position?.end.offset ?? 0
  return end > text.replace(/(?:[\r\n][ \t\r\n]*)$/, '').length
}

/** Null where the tree nests so deep that parsing it exhausts the stack, which `isTooDeep` would turn down anyway. */
function withinStack(parse: () => Root): Root | null {
  try {
    return parse()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function definedLabels(text: string, nodes: readonly RootContent[]): readonly string[] {
  if (!text.includes(']:')) return []
  const labels: string[] = []
  let level: readonly RootContent[] = nodes
  while (level.length > 0) {
    for (const node of level) {
      if (node.type === 'definition') labels.push(linkLabel(node.identifier))
      if (node.type === 'footnoteDefinition') labels.push(footnoteLabel(node.identifier))
    }
    level = level.flatMap((node): readonly RootContent[] => ('children' in node ? node.children : []))
  }
  return labels
}
