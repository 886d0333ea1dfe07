import type { Rule } from '../../rules/contract'
import { noUnknowns } from '../../rules/confidence/noUnknowns'
import { noneStated } from '../../rules/evidence/noneStated'
import {
  GAP_FEATURES,
  GAPS,
  gapFeatures,
  type Gap,
  type GapFeature,
  type GapWeights,
} from '../../rules/gapFeatures'
import { isWanted } from '../../rules/gapWorth'
import { noSuccessMeasure } from '../../rules/metrics/noSuccessMeasure'
import { createReviewer } from '../../server/src/review/reviewer'
import { defaultRuleset } from '../../server/src/ruleset/ruleset'
import { crossValidatedFit, type Fitting } from './crossValidation'
import { EvaluationError } from './evaluationError'
import { rounded, scoreRows, type Fit } from './fitReport'
import { repositoryOf, type Label } from './label'
import type { LabelledText } from './labelledTexts'
import { fitRidge } from './ridge'

/** A document in which a rule finds a gap, and what a reviewer would have said about it. */
interface GapCase {
  readonly repository: string
  readonly features: Readonly<Record<GapFeature, number>>
  readonly value: number
}

const RULE_OF: Readonly<Record<Gap, Rule>> = {
  evidence: noneStated,
  unknowns: noUnknowns,
  measure: noSuccessMeasure,
}
const VALUE: Readonly<Record<NonNullable<Label['gaps']>[Gap], number>> = { there: 0, soft: 0.5, want: 1 }

/** What gaps are worth, fitted anew to documents whose labels say what a reviewer would have wanted said (`gaps`). */
export function fitGaps(texts: readonly LabelledText[]): Fit {
  const judged = GAPS.map((gap) => {
    const cases = texts.flatMap((one) => gapCase(gap, one) ?? [])
    if (cases.length === 0)
      throw new EvaluationError(`no label says under \`gaps\` what a reviewer wants told of ${gap}; add some`)
    const fitting = fittingOf(gap)
    const weights = fitting.fit(cases)
    const fresh = crossValidatedFit(cases, fitting)
    const fitted = fitting.score(cases, () => weights)
    return { gap, weights, rows: scoreRows(`${gap} missing`, { fresh, fitted }) }
  })
  return {
    rows: judged.flatMap(({ rows }) => rows),
    target: 'rules/gapWeights.ts',
    source: sourceOf(Object.fromEntries(judged.map(({ gap, weights }) => [gap, weights]))),
  }
}

/** Scored by what those that are asked for are worth on the average, and by how many of all they are. */
const fittingOf = (gap: Gap): Fitting<GapCase, GapWeights, 'worth' | 'asked'> => ({
  fit: (cases) => {
    const { base, weights } = fitRidge(
      cases.map(({ features, value }) => ({ features: GAP_FEATURES.map((name) => features[name]), value })),
    )
    const named = Object.fromEntries(GAP_FEATURES.map((name, i) => [name, weights[i] ?? 0]))
    return { base, weights: named as GapWeights['weights'] }
  },
  score: (cases, weightsOf) => {
    const asked = cases.filter((one) => {
      const weights = weightsOf(one)
      return weights !== undefined && isWanted(one.features, weights, gap)
    })
    const worth = asked.reduce((sum, { value }) => sum + value, 0) / Math.max(1, asked.length)
    return { worth, asked: asked.length / Math.max(1, cases.length) }
  },
})

/** Null where the label says nothing of gaps, or the rule finds none. */
function gapCase(gap: Gap, { label, text }: LabelledText): GapCase | null {
  if (label.gaps === undefined) return null
  const reviewer = createReviewer([RULE_OF[gap]])
  const { document, findings } = reviewer.review({ text, path: label.file, all: true }, defaultRuleset)
  if (findings.length === 0) return null
  return {
    repository: repositoryOf(label.file),
    features: gapFeatures(document),
    value: VALUE[label.gaps[gap]],
  }
}

function sourceOf(weights: Readonly<Record<string, GapWeights>>): string {
  const gaps = GAPS.map((gap) => {
    const { base, weights: own } = weights[gap] ?? { base: 0, weights: null }
    const named = GAP_FEATURES.map((name) => `${name}: ${String(rounded(own?.[name] ?? 0))}`)
    return `${gap}: { base: ${String(rounded(base))}, weights: { ${named.join(', ')} } }`
  })
  return `import type { Gap, GapWeights } from './gapFeatures'

/**
 * Made by \`npm run fit\` from labelled documents; do not edit by hand. What a gap is worth is the base and each feature
 * times its weight; \`gapFeatures.ts\` says what the features are.
 */
export const GAP_WEIGHTS: Readonly<Record<Gap, GapWeights>> = { ${gaps.join(', ')} }
`
}
