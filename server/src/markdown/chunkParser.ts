import type { Extension } from 'micromark-util-types'
import type { Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { ChunkKind, ChunkSpan } from './chunks'
import { LabelLookup, footnoteLabel, linkLabel, type Answers, type Labels } from './labels'
import { isParsable, isTooDeep, preformatted } from './parseLimits'
import type { Chunk } from './types'

/** A chunk with what its tree says to, and hears from, the rest of the document. */
export interface ParsedChunk {
  readonly chunk: Chunk
  readonly kind: ChunkKind
  /** Labels defined in the chunk, for the whole document. */
  readonly defines: readonly string[]
  /** The chunk's tree holds as long as these labels are defined, or not, as they were. */
  readonly answers: Answers
  /**
   * Something that was never closed, such as a fence in a list item, holds the blank lines at the chunk's end. Where
   * it ends then depends on the line that follows.
   */
  readonly endsOpen: boolean
}

const BYTE_ORDER_MARK = '\uFEFF'

/** Parses single chunks with remark. The processors are built once, as that costs more than a small chunk. */
export class ChunkParser {
  readonly #labels = new LabelLookup()
  readonly #body = this.#processor().freeze()
  readonly #opening = this.#processor().use(remarkFrontmatter, ['yaml', 'toml']).freeze()

  /** Parses what stands at `span` in the document's text, given the labels that the document defines elsewhere. */
  parse(document: string, span: ChunkSpan, known: Labels): ParsedChunk {
    const { kind, lineBreaks } = span
    const text = detached(document.slice(span.start, span.end))
    const { result: nodes, answers } = this.#labels.during(known, () => this.#nodes(text, span))
    const chunk = { text, nodes, lineBreaks }
    return { chunk, kind, defines: definedLabels(text, nodes), answers, endsOpen: endsOpen(chunk) }
  }

  #nodes(text: string, { kind }: ChunkSpan): readonly RootContent[] {
    if (kind === 'byte-order-mark') return []
    if (!isParsable(text)) return [preformatted(text)]
    const processor = kind === 'front-matter' ? this.#opening : this.#body
    // remark drops a byte order mark in front, but here it is a character in the middle of the document.
    const source = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text
    const tree = withinStack(() => processor.parse(source))
    return tree === null || isTooDeep(tree.children) ? [preformatted(text)] : tree.children
  }

  #processor() {
    const extension = this.#labels.extension
    return unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(function () {
        const data = this.data() as { micromarkExtensions?: Extension[] }
        // The last extension is asked first: the labels have to be there before footnotes are looked up.
        ;(data.micromarkExtensions ??= []).push(extension)
      })
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

/** A copy of its own: a slice would keep the whole text of the version it was cut from in memory. */
function detached(text: string): string {
  return (' ' + text).slice(1)
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
