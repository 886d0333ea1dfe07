import { FEATURES, type StateWeights } from '../../server/src/facts/perspectiveFeatures'
import { PERSPECTIVES, type Perspective } from '../../server/src/facts/types'
import { crossValidated, scoreWith, weightsFor } from './crossValidation'
import type { LabelledText } from './labelledTexts'
import { fittingCase } from './perspectiveSums'
import { rounded, scoreRows, weightsText, type Fit } from './fitReport'

/** The weights of the perspectives, fitted anew. */
export function fitPerspectives(texts: readonly LabelledText[]): Fit {
  const cases = texts.map(({ label, text }) => fittingCase(label, text))
  const models = PERSPECTIVES.map((perspective) => [perspective, weightsFor(cases, perspective)] as const)
  const scores = models.map(([perspective, weights]) => ({
    fresh: crossValidated(cases, perspective),
    fitted: scoreWith(cases, perspective, () => weights),
  }))
  return {
    rows: scores.flatMap((score, i) => scoreRows(PERSPECTIVES[i] ?? '', score)),
    target: 'server/src/facts/perspectiveWeights.ts',
    source: sourceOf(Object.fromEntries(models) as Record<Perspective, StateWeights>),
  }
}

function sourceOf(models: Readonly<Record<Perspective, StateWeights>>): string {
  const rows = PERSPECTIVES.map((perspective) => {
    const { weights, mentioned, addressed } = models[perspective]
    return `${perspective}: { weights: { ${weightsText(FEATURES[perspective], weights)} }, mentioned: ${String(rounded(mentioned))}, addressed: ${String(rounded(addressed))} },`
  })
  return `import type { StateWeights } from './perspectiveFeatures'
import type { Perspective } from './types'

/**
 * Made by \`npm run fit\` from labelled documents; do not edit by hand. Each feature is a count n and enters as ln(1 + n):
 * \`anchors\` different words and phrases that answer the question and need no company; \`points\`
 * sentences that hold a term and say how things are; of these, \`anchored\` hold an anchor, \`rich\` two terms, \`opposed\` a
 * limit, a loss or a contrast, \`things\` have a subject that no list names (a licence, a price), and \`concrete\` touch two
 * facets or carry a figure; \`subject\` different words of the subject that prove nothing alone; \`dense\` sayings with three
 * terms or more; \`current\` sentences on the subject that tell of what exists today; \`others\` names set against something.
 * The rest are traits (\`perspectiveTraits.ts\`), counted over the document.
 */
export const WEIGHTS: Readonly<Record<Perspective, StateWeights>> = { ${rows.join('\n')} }
`
}
