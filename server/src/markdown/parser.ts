import { ChunkParser, type ParsedChunk } from './chunkParser'
import { ChunkIndex, reusableChunks } from './chunkReuse'
import type { ChunkSpan } from './chunks'
import { detached } from './detached'
import type { Labels } from './labels'
import { rescan, type Rescan } from './rescan'
import { retyped } from './retyped'
import type { ParsedMarkdown, PlacedChunk } from './types'

/**
 * Parses versions of one document after another. The text is cut into chunks that remark can parse on their own, and
 * a chunk object is used again, by identity, where its text stays the same and the labels it refers to stay defined
 * or undefined. Only the last version's chunks are kept.
 *
 * The trees are those of one parse of the whole text by remark with GFM and front matter (YAML, TOML), but for two
 * cases: a chunk that cannot be parsed in bounded time (see `isParsable`) is one `code` node, and a `---` in the first
 * line that is never closed does not keep the rest of the document from having lists and quotes, as it does in remark.
 * Bundles know the names of characters of HTML 4 and of Markdown's own signs alone (`esbuild.mjs`); others stay as written.
 * Any string is valid input.
 */
export class MarkdownParser {
  readonly #chunkParser = new ChunkParser()
  #version: ParsedMarkdown = { text: '', chunks: [] }
  /** The version's chunks as the scanner cut them, and those that were joined from several of them. */
  #spans: readonly ChunkSpan[] = []
  #scanned: readonly ParsedChunk[] = []
  #joined = new ChunkIndex()
  #defining: readonly ParsedChunk[] = []
  #labels: Labels = new Set()

  /** The chunks of this version of the document. The same text again gives the same object. */
  parse(text: string): ParsedMarkdown {
    if (text === this.#version.text) return this.#version
    const rescanned = rescan(text, this.#version.text, this.#spans)
    const { spans } = rescanned
    this.#scanned = this.#parseSpans(text, rescanned)
    this.#spans = spans
    const cuts = this.#joinOpenEnds(text, spans)
    this.#version = { text, chunks: placeChunks(cuts, this.#version.chunks) }
    return this.#version
  }

  #parseSpans(text: string, rescanned: Rescan): readonly ParsedChunk[] {
    const { spans } = rescanned
    const chunks = reusableChunks(text, rescanned, this.#scanned)
    this.#takeOver(text, spans, chunks)
    // Labels hold for the whole document: they have to be known before anything that may refer to them is parsed.
    this.#parseMissing(text, spans, chunks, (source) => source.includes(']:'))
    if (this.#collectLabels(chunks)) {
      for (const [index, chunk] of chunks.entries()) {
        if (chunk && !holds(chunk, this.#labels)) chunks[index] = undefined
      }
    }
    return this.#parseMissing(text, spans, chunks, () => true)
  }

  /** Fills a single gap from the chunk that stood there, where only plain words changed: most of what is typed is that. */
  #takeOver(text: string, spans: readonly ChunkSpan[], chunks: (ParsedChunk | undefined)[]): void {
    const at = chunks.indexOf(undefined)
    if (this.#scanned.length !== spans.length || chunks.includes(undefined, at + 1)) return
    const [before, span] = [this.#scanned[at], spans[at]]
    if (!before || !span) return
    chunks[at] = retyped(before, detached(text.slice(span.start, span.end)), span) ?? undefined
  }

  /** Fills the gaps in `chunks` whose text is wanted, and returns what is there then. */
  #parseMissing(
    text: string,
    spans: readonly ChunkSpan[],
    chunks: (ParsedChunk | undefined)[],
    isWanted: (source: string) => boolean,
  ): readonly ParsedChunk[] {
    if (isComplete(chunks)) return chunks
    const fresh = new ChunkIndex()
    let run: ChunkSpan[] = []
    const parseRun = (end: number): void => {
      if (run.length === 0) return
      for (const [index, parsed] of this.#chunkParser.parse(text, run, this.#labels).entries()) {
        chunks[end - run.length + index] = fresh.unique(parsed)
      }
      run = []
    }
    for (const [index, span] of spans.entries()) {
      if (!chunks[index] && isWanted(text.slice(span.start, span.end))) run.push(span)
      else parseRun(index)
    }
    parseRun(spans.length)
    return chunks.filter((parsed) => parsed !== undefined)
  }

  /** Takes stock of the labels defined; whether they are others than in the version before. */
  #collectLabels(chunks: readonly (ParsedChunk | undefined)[]): boolean {
    const defining = chunks.filter(
      (parsed): parsed is ParsedChunk => parsed !== undefined && parsed.defines.length > 0,
    )
    if (isSameList(defining, this.#defining)) return false
    const before = this.#labels
    this.#defining = defining
    this.#labels = new Set(defining.flatMap(({ defines }) => defines))
    return before.size !== this.#labels.size || ![...before].every((label) => this.#labels.has(label))
  }

  /** Parses chunks that end open anew, together with what follows them. Hardly any document has one. */
  #joinOpenEnds(text: string, spans: readonly ChunkSpan[]): Cuts {
    const joined = new ChunkIndex()
    const last = spans.length - 1
    if (!this.#scanned.some(({ endsOpen }, index) => endsOpen && index < last)) {
      this.#joined = joined
      return { spans, parsed: this.#scanned }
    }
    const cuts = { spans: [] as ChunkSpan[], parsed: [] as ParsedChunk[] }
    let open: ChunkSpan | undefined
    for (const [index, span] of spans.entries()) {
      const scanned = this.#scanned[index]
      if (!scanned) continue
      const whole = open ? joinedSpan(open, span) : span
      if (scanned.endsOpen && index < last) {
        open = whole
        continue
      }
      const parsed = open ? this.#parseJoined(text, whole) : [scanned]
      for (const chunk of parsed) {
        cuts.spans.push(whole)
        cuts.parsed.push(open ? joined.unique(chunk) : chunk)
      }
      open = undefined
    }
    this.#joined = joined
    return cuts
  }

  #parseJoined(text: string, span: ChunkSpan): readonly ParsedChunk[] {
    const before = this.#joined.find(text, span)
    return before && holds(before, this.#labels)
      ? [before]
      : this.#chunkParser.parse(text, [span], this.#labels)
  }
}

/** Chunks, and beside each the span it was parsed from. */
interface Cuts {
  readonly spans: readonly ChunkSpan[]
  readonly parsed: readonly ParsedChunk[]
}

/** Whether the chunk's tree is still what it would be with these labels. */
function holds({ asks }: ParsedChunk, labels: Labels): boolean {
  for (const [label, defined] of asks) if (labels.has(label) !== defined) return false
  return true
}

function joinedSpan(first: ChunkSpan, next: ChunkSpan): ChunkSpan {
  return { ...first, end: next.end, lineBreaks: first.lineBreaks + next.lineBreaks }
}

function placeChunks({ spans, parsed }: Cuts, before: readonly PlacedChunk[]): readonly PlacedChunk[] {
  return parsed.map(({ chunk }, index) => {
    const last = before[index]
    const { start: offset = 0, line = 0 } = spans[index] ?? {}
    const stayed = last?.chunk === chunk && last.offset === offset && last.line === line
    return stayed ? last : { chunk, offset, line }
  })
}

function isComplete(chunks: readonly (ParsedChunk | undefined)[]): chunks is readonly ParsedChunk[] {
  return !chunks.includes(undefined)
}

function isSameList<T>(left: readonly T[], right: readonly T[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index])
}
