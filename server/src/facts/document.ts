import { MarkdownParser } from '../markdown/parser'
import type { PlacedChunk } from '../markdown/types'
import { readChunk, type ChunkFacts } from './chunkFacts'
import type { FormerSentences } from './formerSentences'
import { frontMatterOf, outlineOf } from './outline'
import { PassageReader } from './passageReader'
import { frontMatterPointers, pointersIn } from './perspectiveDeclared'
import { localPath } from './references'
import { reviewDocument } from './reviewDocument'
import { stretchesOf, type Stretch } from './stretch'
import type { DocumentInput, ReviewDocument } from './types'

/** Reads versions of one or more documents and keeps what did not change between them. */
export interface DocumentReader {
  read(input: DocumentInput): ReviewDocument
  /** Local link targets as written, without `#anchor`, each once. */
  localTargets(text: string): readonly string[]
  /** Those of them that the document points to for the answer to a perspective's question. */
  inheritedTargets(text: string): readonly string[]
}

/**
 * Facts of a chunk depend on its text alone and live as long as the chunk; its reading depends on a context besides.
 * An edit therefore costs what its own chunk costs, the sum of its stretch, and the sum of all stretches.
 */
export function createDocumentReader(): DocumentReader {
  const parser = new MarkdownParser()
  const facts = new WeakMap<PlacedChunk['chunk'], ChunkFacts>()
  const passages = new PassageReader()
  let stretches: readonly Stretch[] = []

  const factsOf = ({ chunk }: PlacedChunk, former: FormerSentences): ChunkFacts => {
    const kept = facts.get(chunk)
    if (kept !== undefined) return kept
    const fresh = readChunk(chunk, former)
    facts.set(chunk, fresh)
    return fresh
  }

  const cut = (text: string): readonly Stretch[] => {
    stretches = stretchesOf(parser.parse(text).chunks, stretches, factsOf)
    return stretches
  }

  const read = (input: DocumentInput): ReviewDocument => {
    const outline = outlineOf(cut(input.text), input)
    return reviewDocument(input, outline, passages.read(outline))
  }

  return {
    read,
    localTargets: (text) => {
      const parts = cut(text)
      const inText = parts.flatMap(({ members }) => members.flatMap((member) => member.facts.references))
      return localPaths([...frontMatterPointers(frontMatterOf(parts)), ...inText])
    },
    inheritedTargets: (text) => {
      const parts = cut(text)
      const blocks = parts.flatMap(({ members }) => members.flatMap((member) => member.facts.blocks))
      return localPaths([...frontMatterPointers(frontMatterOf(parts)), ...blocks.flatMap(pointersIn)])
    },
  }
}

/** Paths as the workspace must look them up, each once. */
function localPaths(written: readonly { readonly target: string }[]): readonly string[] {
  const paths = new Set<string>()
  for (const { target } of written) {
    const path = localPath(target)
    if (path !== null) paths.add(path)
  }
  return [...paths]
}
