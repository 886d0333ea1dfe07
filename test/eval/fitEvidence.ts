import { EVIDENCE_FEATURES, type EvidenceWeights } from '../../server/src/facts/evidenceCounts'
import { crossValidatedFit } from './crossValidation'
import { EVIDENCE_FITTING, evidenceCase } from './evidenceCases'
import { rounded, scoreRows, weightsText, type Fit } from './fitReport'
import type { LabelledText } from './labelledTexts'

/** The weights of the evidence, fitted anew. */
export function fitEvidence(texts: readonly LabelledText[]): Fit {
  const cases = texts.map(({ label, text }) => evidenceCase(label, text))
  const weights = EVIDENCE_FITTING.fit(cases)
  const fresh = crossValidatedFit(cases, EVIDENCE_FITTING)
  const fitted = EVIDENCE_FITTING.score(cases, () => weights)
  return {
    rows: scoreRows('evidence', { fresh, fitted }),
    target: 'server/src/facts/evidenceWeights.ts',
    source: sourceOf(weights),
  }
}

function sourceOf({ weights, weak, stated }: EvidenceWeights): string {
  return `import type { EvidenceWeights } from './evidenceCounts'

/**
 * Made by \`npm run fit\` from labelled documents; do not edit by hand. Each feature is a count n of statements and enters
 * as ln(1 + n); \`evidenceCounts.ts\` says what each of them counts.
 */
export const EVIDENCE_WEIGHTS: EvidenceWeights = {
  weights: { ${weightsText(EVIDENCE_FEATURES, weights)} },
  weak: ${String(rounded(weak))},
  stated: ${String(rounded(stated))},
}
`
}
