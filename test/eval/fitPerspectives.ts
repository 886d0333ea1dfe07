import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { FEATURES, type StateWeights } from '../../server/src/facts/perspectiveFeatures'
import { PERSPECTIVES, type Perspective } from '../../server/src/facts/types'
import { nodeHost } from '../../server/src/workspace/host.node'
import { joinPath } from '../../server/src/workspace/paths'
import { readDocument } from '../../server/src/workspace/readDocument'
import { crossValidated, FOLDS, ROUNDS, scoreWith, weightsFor } from './crossValidation'
import { EvaluationError } from './evaluationError'
import { readLabels } from './labelFile'
import { fittingCase, type FittingCase } from './perspectiveSums'
import { table } from './table'

/** `npm run fit -- DIR`: cross-validates on the labelled documents of a folder, then rewrites the weights. */
const TARGET = 'server/src/facts/perspectiveWeights.ts'

void main(process.argv[2]).catch((error: unknown) => {
  if (!(error instanceof EvaluationError)) throw error
  console.error(`error: ${error.message}`)
  process.exitCode = 2
})

async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new EvaluationError('give a folder that holds labels.jsonl and product/')
  const cases = await readCases(resolve(folder).replaceAll('\\', '/'))
  const models = PERSPECTIVES.map((perspective) => [perspective, weightsFor(cases, perspective)] as const)
  const rows = models.map(([perspective, weights]) => {
    const fresh = crossValidated(cases, perspective)
    const fitted = scoreWith(cases, perspective, () => weights)
    return [fresh?.accuracy ?? NaN, fresh?.macroF1 ?? NaN, fitted.accuracy, fitted.macroF1]
  })
  const means = [0, 1, 2, 3].map((i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length)
  console.log(`${cases.length} documents, ${FOLDS} folds over repositories, ${ROUNDS} rounds`)
  console.log(
    table(
      ['perspective', 'cross-validated: accuracy', 'macro-F1', 'fitted: accuracy', 'macro-F1'],
      [...rows, means].map((row, i) => [PERSPECTIVES[i] ?? 'mean', ...row.map((value) => value.toFixed(3))]),
    ),
  )
  const source = sourceOf(Object.fromEntries(models) as Record<Perspective, StateWeights>)
  writeFileSync(TARGET, await format(source, { ...(await resolveConfig(TARGET)), filepath: TARGET }))
  console.log(`wrote ${TARGET}`)
}

async function readCases(folder: string): Promise<readonly FittingCase[]> {
  const labels = await readLabels(nodeHost, joinPath(folder, 'labels.jsonl'))
  return Promise.all(
    labels.map(async ({ label }) =>
      fittingCase(label, await readDocument(nodeHost, joinPath(folder, `product/${label.file}`))),
    ),
  )
}

function sourceOf(models: Readonly<Record<Perspective, StateWeights>>): string {
  const rounded = (value: number): number => Number(value.toFixed(3))
  const rows = PERSPECTIVES.map((perspective) => {
    const { weights, mentioned, addressed } = models[perspective]
    const parts = FEATURES[perspective]
      .map((feature) => [feature, rounded(weights[feature] ?? 0)] as const)
      .filter(([, weight]) => weight > 0)
      .map(([feature, weight]) => `${feature}: ${String(weight)}`)
    return `${perspective}: { weights: { ${parts.join(', ')} }, mentioned: ${String(rounded(mentioned))}, addressed: ${String(rounded(addressed))} },`
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
