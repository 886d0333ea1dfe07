import { detailsAfter, isHidden, NO_DETAILS } from '../../server/src/facts/details'
import { readChunk } from '../../server/src/facts/chunkFacts'
import { outlineOf } from '../../server/src/facts/outline'
import { addSums, sumOf, toSum, type PerspectiveSum } from '../../server/src/facts/perspectiveModel'
import { perspectivesIn } from '../../server/src/facts/perspectiveReading'
import type { SayingScore } from '../../server/src/facts/perspectiveScore'
import { addTraits } from '../../server/src/facts/perspectiveTraits'
import { leadInOf } from '../../server/src/facts/reading'
import { stretchesOf } from '../../server/src/facts/stretch'
import { PERSPECTIVES, type Perspective } from '../../server/src/facts/types'
import { MarkdownParser } from '../../server/src/markdown/parser'
import { repositoryOf, type Label, type Level } from './label'

/** What a document adds up to for each perspective before weights decide, and what its annotators say. */
export interface FittingCase {
  readonly repository: string
  readonly labels: Readonly<Record<Perspective, readonly Level[]>>
  readonly sums: Readonly<Record<Perspective, PerspectiveSum>>
}

export function fittingCase(label: Label, text: string): FittingCase {
  const scores = scoresIn(text, label.file)
  const traits = addTraits(scores.flatMap((score) => score.traits ?? []))
  const sumFor = (perspective: Perspective): PerspectiveSum =>
    sumOf(
      addSums(scores.flatMap(({ [perspective]: score }) => (score === undefined ? [] : [toSum(score)]))),
      traits,
    )
  const sums = PERSPECTIVES.map((perspective) => [perspective, sumFor(perspective)] as const)
  return {
    repository: repositoryOf(label.file),
    labels: label.perspectives,
    sums: Object.fromEntries(sums) as Record<Perspective, PerspectiveSum>,
  }
}

function scoresIn(text: string, path: string): readonly SayingScore[] {
  const vocabulary = { segments: [], competitors: [], metrics: [], products: [] }
  const stretches = stretchesOf(new MarkdownParser().parse(text).chunks, [], ({ chunk }) => readChunk(chunk))
  const { names } = outlineOf(stretches, { text, path, type: null, vocabulary, targets: new Map() })
  const unique = new Map<string, SayingScore>()
  let details = NO_DETAILS
  let before = ''
  for (const { facts } of stretches.flatMap(({ members }) => members)) {
    for (const source of facts.blocks) {
      details = detailsAfter(details, source.block)
      const leadIn = leadInOf(source, facts, before)
      const read = isHidden(details) ? null : perspectivesIn(source, names, [], leadIn)
      for (const { score, from, to } of read?.scored ?? []) {
        const said = source.sentences
          .slice(from, to)
          .map(({ text }) => text)
          .join(' ')
        if (!unique.has(said)) unique.set(said, score)
      }
    }
    before = facts.trailingLeadIn ?? before
  }
  return [...unique.values()]
}
