import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { FEATURES, type StateWeights } from '../../server/src/facts/perspectiveFeatures'
import { featuresOf, stateAt } from '../../server/src/facts/perspectiveModel'
import { PERSPECTIVES, type Perspective } from '../../server/src/facts/types'
import { LEVELS, readLabelled, type LabelledDocument } from './labels'
import { fitOrdinal, type Case, type Ordinal } from './ordinal'

/** `npm run fit -- DIR`: cross-validates on the labelled documents of a folder, then rewrites the weights. */
const FOLDS = 5
const ROUNDS = 5
const TARGET = 'server/src/facts/perspectiveWeights.ts'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('Usage: npm run fit -- DIR, where DIR holds labels.jsonl and product/.')
  process.exit(2)
}
void fitAll(readLabelled(folder))

async function fitAll(documents: readonly LabelledDocument[]): Promise<void> {
  console.log(
    `${String(documents.length)} documents, ${String(FOLDS)} folds over repositories, ${String(ROUNDS)} rounds`,
  )
  console.log('perspective   cross-validated: accuracy macro-F1   in-sample: accuracy macro-F1')
  const models = {} as Record<Perspective, Ordinal>
  const means = [0, 0, 0, 0]
  for (const perspective of PERSPECTIVES) {
    const rounds = Array.from({ length: ROUNDS }, (_, round) => crossValidate(documents, perspective, round))
    const model = fitOrdinal(documents.map((document) => toCase(document, perspective)))
    models[perspective] = model
    const inSample = scoreOf(documents, perspective, () => model)
    const row = [
      ...[0, 1].map((i) => rounds.reduce((sum, round) => sum + (round[i] ?? 0), 0) / ROUNDS),
      ...inSample,
    ]
    row.forEach((value, i) => (means[i] = (means[i] ?? 0) + value / PERSPECTIVES.length))
    const spread = [0, 1].map((i) => spreadOf(rounds.map((round) => round[i] ?? 0)).toFixed(3))
    console.log(`${tableRow(perspective, row)}   spread over rounds: ${spread.join(' ')}`)
  }
  console.log(tableRow('mean', means))
  writeFileSync(TARGET, await format(source(models), { ...(await resolveConfig(TARGET)), filepath: TARGET }))
  console.log(`wrote ${TARGET}`)
}

/** Standard deviation. */
function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

function tableRow(name: string, values: readonly number[]): string {
  const [a, b, c, d] = values.map((value) => value.toFixed(3))
  return `${name.padEnd(13)} ${' '.repeat(17)}${a ?? ''}    ${b ?? ''}   ${' '.repeat(11)}${c ?? ''}    ${d ?? ''}`
}

function toCase({ labels, sums }: LabelledDocument, perspective: Perspective): Case {
  return {
    features: featuresOf(perspective, sums[perspective]),
    accepted: LEVELS.map((level) => (labels[perspective].includes(level) ? 1 : 0)),
  }
}

function crossValidate(
  documents: readonly LabelledDocument[],
  perspective: Perspective,
  round: number,
): readonly [number, number] {
  const repositories = [...new Set(documents.map(({ repository }) => repository))].sort()
  const order = [...repositories].sort(
    (a, b) => hash(`${String(round)} ${a}`) - hash(`${String(round)} ${b}`),
  )
  const fold = new Map(order.map((repository, i) => [repository, i % FOLDS]))
  const models = Array.from({ length: FOLDS }, (_, tested) =>
    fitOrdinal(
      documents
        .filter(({ repository }) => fold.get(repository) !== tested)
        .map((document) => toCase(document, perspective)),
    ),
  )
  return scoreOf(documents, perspective, ({ repository }) => models[fold.get(repository) ?? 0])
}

/** Accuracy and macro-F1; where two labels are accepted and one was given, that one counts as the truth. */
function scoreOf(
  documents: readonly LabelledDocument[],
  perspective: Perspective,
  modelFor: (document: LabelledDocument) => Ordinal | undefined,
): readonly [number, number] {
  const pairs = documents.map((document): readonly [number, number] => {
    const model = modelFor(document)
    const given =
      model === undefined
        ? 0
        : LEVELS.indexOf(stateAt(perspective, document.sums[perspective], toWeights(perspective, model)))
    const labels = document.labels[perspective].map((label) => LEVELS.indexOf(label))
    return [labels.includes(given) ? given : (labels[0] ?? 0), given]
  })
  const scores = LEVELS.flatMap((_, level) => {
    const [all, found, both] = [
      pairs.filter(([truth]) => truth === level).length,
      pairs.filter(([, given]) => given === level).length,
      pairs.filter(([truth, given]) => truth === level && given === level).length,
    ]
    return all < 6 ? [] : [(2 * both) / (all + found)]
  })
  const right = pairs.filter(([truth, given]) => truth === given).length
  return [right / pairs.length, scores.reduce((sum, score) => sum + score, 0) / scores.length]
}

function toWeights(perspective: Perspective, { weights, cuts }: Ordinal): StateWeights {
  return {
    weights: Object.fromEntries(FEATURES[perspective].map((feature, i) => [feature, weights[i] ?? 0])),
    mentioned: cuts[0],
    addressed: cuts[1],
  }
}

function source(models: Readonly<Record<Perspective, Ordinal>>): string {
  const rounded = (value: number): number => Number(value.toFixed(3))
  const rows = PERSPECTIVES.map((perspective) => {
    const { weights, mentioned, addressed } = toWeights(perspective, models[perspective])
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
 * \`terms\` different words and phrases that answer the question; \`points\` sentences that hold one and say how things are;
 * \`concrete\` points that touch two facets or carry a figure; \`subject\` different words of the subject that prove nothing
 * alone; \`dense\` blocks with three terms or more; \`current\` sentences on the subject that tell of what exists today;
 * \`others\` names set against something. The rest are traits (\`perspectiveTraits.ts\`), counted over the document.
 */
export const WEIGHTS: Readonly<Record<Perspective, StateWeights>> = { ${rows.join('\n')} }
`
}

/** FNV-1a: the same folds on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return value
}
