import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detailsAfter, isHidden, NO_DETAILS } from '../../server/src/facts/details'
import { readChunk } from '../../server/src/facts/chunkFacts'
import { outlineOf } from '../../server/src/facts/outline'
import { sumOf, type PerspectiveSum } from '../../server/src/facts/perspectiveModel'
import { scoreBlock, type BlockScore } from '../../server/src/facts/perspectiveScore'
import { addTraits } from '../../server/src/facts/perspectiveTraits'
import { PERSPECTIVES, type Perspective } from '../../server/src/facts/types'
import { MarkdownParser } from '../../server/src/markdown/parser'

/** Labels from worst to best; a document may carry two where its readers differ. */
export const LEVELS = ['absent', 'mentioned', 'addressed'] as const
export type Level = (typeof LEVELS)[number]

export interface LabelledDocument {
  readonly file: string
  /** Documents of one repository share authors and topics: they are never split between fitting and testing. */
  readonly repository: string
  readonly labels: Readonly<Record<Perspective, readonly Level[]>>
  readonly sums: Readonly<Record<Perspective, PerspectiveSum>>
}

interface LabelLine {
  readonly file: string
  readonly perspectives: Readonly<Record<Perspective, Level | readonly Level[]>>
}

/** Reads `labels.jsonl` and the documents in `product/` below a folder. */
export function readLabelled(folder: string): readonly LabelledDocument[] {
  const lines = readFileSync(join(folder, 'labels.jsonl'), 'utf8').split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { file, perspectives } = JSON.parse(line) as LabelLine
      const text = readFileSync(join(folder, 'product', file), 'utf8')
      const scores = scoresIn(text, file)
      const traits = addTraits(scores.flatMap((score) => score.traits ?? []))
      return {
        file,
        repository: file.split('__').slice(0, 2).join('__'),
        labels: each((perspective) => [perspectives[perspective]].flat()),
        sums: each((perspective) =>
          sumOf(
            scores.flatMap((score) => score[perspective] ?? []),
            traits,
          ),
        ),
      }
    })
}

function scoresIn(text: string, path: string): readonly BlockScore[] {
  const vocabulary = { segments: [], competitors: [], metrics: [], products: [] }
  const chunks = new MarkdownParser()
    .parse(text)
    .chunks.map((placed) => ({ placed, facts: readChunk(placed.chunk) }))
  const { names } = outlineOf(chunks, { text, path, type: null, vocabulary, targets: new Map() })
  const unique = new Map<string, BlockScore>()
  let details = NO_DETAILS
  for (const source of chunks.flatMap(({ facts }) => facts.blocks)) {
    details = detailsAfter(details, source.block)
    const score = isHidden(details) ? null : scoreBlock(source, names, [])
    if (score !== null && !unique.has(source.block.text.value)) unique.set(source.block.text.value, score)
  }
  return [...unique.values()]
}

function each<T>(value: (perspective: Perspective) => T): Record<Perspective, T> {
  return Object.fromEntries(PERSPECTIVES.map((perspective) => [perspective, value(perspective)])) as Record<
    Perspective,
    T
  >
}
