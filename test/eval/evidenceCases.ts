import { readChunk } from '../../server/src/facts/chunkFacts'
import { repeatsIn } from '../../server/src/facts/documentRepeats'
import { addEvidence, withoutRepeats } from '../../server/src/facts/evidence'
import {
  EVIDENCE_FEATURES,
  type EvidenceCounts,
  type EvidenceFeature,
  type EvidenceWeights,
} from '../../server/src/facts/evidenceCounts'
import {
  EVIDENCE_LEVELS,
  evidenceFeatures,
  evidenceLevel,
  type EvidenceLevel,
} from '../../server/src/facts/evidenceModel'
import { outlineOf } from '../../server/src/facts/outline'
import { PassageReader } from '../../server/src/facts/passageReader'
import { stretchesOf } from '../../server/src/facts/stretch'
import { MarkdownParser } from '../../server/src/markdown/parser'
import { fitScore, pairOf, type Fitting } from './crossValidation'
import { repositoryOf, type Label } from './label'
import { fitOrdinal } from './ordinal'

/** What a document shows of its evidence before weights decide, and what its annotators say. */
export interface EvidenceCase {
  readonly repository: string
  readonly labels: readonly EvidenceLevel[]
  readonly counts: EvidenceCounts
}

export function evidenceCase({ file, evidence }: Label, text: string): EvidenceCase {
  return { repository: repositoryOf(file), labels: evidence, counts: evidenceCountsOf(text, file) }
}

/** What a document counts as evidence, where links are not looked up. */
export function evidenceCountsOf(text: string, path: string): EvidenceCounts {
  const vocabulary = { segments: [], competitors: [], metrics: [], products: [] }
  const stretches = stretchesOf(new MarkdownParser().parse(text).chunks, [], ({ chunk }) => readChunk(chunk))
  const input = { text, path, type: null, vocabulary, targets: new Map() }
  const placed = new PassageReader().read(outlineOf(stretches, input), input.targets)
  const sum = addEvidence(placed.map(({ reading }) => reading.evidence))
  // Items only tell the best grade, which no weight is for.
  return withoutRepeats(sum, repeatsIn(placed).all, () => []).counts
}

/**
 * What was graded is one kind, the looser signs another: a study says more than a "because", so that weights of the one
 * tell nothing of the other.
 */
const GRADED: ReadonlySet<EvidenceFeature> = new Set<EvidenceFeature>(['systematic', 'anecdotal', 'pointing'])
const KINDS = EVIDENCE_FEATURES.map((feature) => (GRADED.has(feature) ? 0 : 1))

/** How the weights of the evidence are fitted and scored. */
export const EVIDENCE_FITTING: Fitting<EvidenceCase, EvidenceWeights> = {
  fit: (cases) => {
    const { weights, cuts } = fitOrdinal(
      cases.map(({ counts, labels }) => ({
        features: evidenceFeatures(counts),
        accepted: EVIDENCE_LEVELS.map((level) => (labels.includes(level) ? 1 : 0)),
      })),
      KINDS,
    )
    const named = Object.fromEntries(EVIDENCE_FEATURES.map((feature, i) => [feature, weights[i] ?? 0]))
    return { weights: named, weak: cuts[0], stated: cuts[1] }
  },
  score: (cases, weightsOf) =>
    fitScore(cases.map((one) => pairOf(one.labels, evidenceLevel(one.counts, weightsOf(one))))),
}
