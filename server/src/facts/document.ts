import { MarkdownParser } from '../markdown/parser'
import type { PlacedChunk } from '../markdown/types'
import { readChunk, type ChunkFacts } from './chunkFacts'
import type { FormerSentences } from './formerSentences'
import type { Lexicon } from './lexicon'
import { frontMatterOf, outlineOf } from './outline'
import { PassageReader } from './passageReader'
import { frontMatterPointers, pointersIn } from './perspectiveDeclared'
import { localPath } from './references'
import { reviewDocument } from './reviewDocument'
import { stretchesOf, type Stretch } from './stretch'
import { teamOf, type Team } from './team'
import { lexiconWith } from './teamLexicon'
import type { DocumentInput, ReviewDocument, TeamWords } from './types'

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
  const plain: Readings = { lexicon: undefined, facts: new WeakMap(), stretches: [] }
  const byLexicon = new Map<string, Readings>()
  let current = plain
  const passages = new PassageReader()
  let taught: { readonly words: TeamWords | undefined; readonly team: Team | null } = {
    words: undefined,
    team: null,
  }

  const factsOf = ({ chunk }: PlacedChunk, former: FormerSentences): ChunkFacts => {
    const kept = current.facts.get(chunk)
    if (kept !== undefined) return kept
    const fresh = readChunk(chunk, former, current.lexicon)
    current.facts.set(chunk, fresh)
    return fresh
  }

  const readingsFor = (words: TeamWords['lexicon']): Readings => {
    if (Object.keys(words).length === 0) return plain
    const key = JSON.stringify(words)
    const known = byLexicon.get(key) ?? { lexicon: lexiconWith(words), facts: new WeakMap(), stretches: [] }
    byLexicon.set(key, known)
    return known
  }

  const cut = (text: string): readonly Stretch[] => {
    current.stretches = stretchesOf(parser.parse(text).chunks, current.stretches, factsOf)
    return current.stretches
  }

  const read = (input: DocumentInput): ReviewDocument => {
    const { team: words } = input
    if (words !== taught.words) {
      taught = { words, team: words === undefined ? null : teamOf(words) }
      current = readingsFor(words?.lexicon ?? {})
    }
    const outline = outlineOf(cut(input.text), input, taught.team)
    return reviewDocument(input, outline, passages.read(outline, input.targets))
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

/** What was read with one lexicon: a chunk's facts depend on its text and on the words that are known. */
interface Readings {
  /** Undefined for the reviewer's own. */
  readonly lexicon: Lexicon | undefined
  readonly facts: WeakMap<PlacedChunk['chunk'], ChunkFacts>
  stretches: readonly Stretch[]
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
