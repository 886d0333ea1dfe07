import { PERSPECTIVES } from '../../server/src/facts/types'
import type { Scores } from './classScores'
import { mean, type Count, type Figures, type Volume } from './figures'
import type { RuleFigures, SeverityCounts } from './ruleFigures'
import { percent, table } from './table'

/** All figures of a run for a terminal. */
export function figuresText(figures: Figures): string {
  return [
    headline(figures),
    fieldTable(figures),
    statementText(figures),
    ruleTable(figures.rules),
    volumeText(figures),
  ].join('\n\n')
}

/** Cross-validated figures come first: those of the weights in use know the answers. */
function headline({ crossValidated, perspectives, sample }: Figures): string {
  const fitted = `accuracy ${percent(perspectives.accuracy)}, macro-F1 ${percent(perspectives.macroF1)}`
  const fresh =
    crossValidated === null
      ? 'not cross-validated (too few repositories)'
      : `accuracy ${percent(mean(PERSPECTIVES.map((name) => crossValidated[name].accuracy)))}, macro-F1 ${percent(
          mean(PERSPECTIVES.map((name) => crossValidated[name].macroF1)),
        )} (cross-validated over repositories)`
  return [
    `${sample.documents} documents from ${sample.repositories} repositories, ${sample.twiceRead} of them read twice`,
    `perspectives, mean: ${fresh}`,
    `perspectives, mean: ${fitted} (fitted: the weights in use, on the documents they were fitted to)`,
  ].join('\n')
}

function fieldTable({ fields, crossValidated }: Figures): string {
  const head = [
    'field',
    'n',
    'accuracy',
    'macro-F1',
    'cv accuracy',
    'cv macro-F1',
    'per class: precision/recall (n)',
  ]
  const rows = fields.map(([field, scores]) => {
    const name = [...PERSPECTIVES, 'evidence' as const].find((one) => one === field)
    const fresh = name === undefined ? null : (crossValidated?.[name] ?? null)
    return [
      field,
      String(scores.n),
      percent(scores.accuracy),
      percent(scores.macroF1),
      fresh === null ? '' : percent(fresh.accuracy),
      fresh === null ? '' : percent(fresh.macroF1),
      classText(scores),
    ]
  })
  return table(head, rows)
}

function classText({ classes }: Scores): string {
  return Object.entries(classes)
    .map(([name, { precision, recall, n }]) => `${name} ${percent(precision)}/${percent(recall)} (${n})`)
    .join('  ')
}

function statementText({ statements, contradictions, crossValidated }: Figures): string {
  const { clear, any, agreed, kinds } = statements
  return [
    `statements marked by annotators and found: ${share(clear)} of the clear ones, ${share(any)} of all`,
    `statements we flag and an annotator marked (agreed precision): ${share(agreed)}`,
    ...(crossValidated === null
      ? []
      : [
          `statements that weights alone question: ${percent(crossValidated.doubts.precision)} of them marked by an annotator (cross-validated over repositories)`,
        ]),
    `contradictions: ${contradictions.right} of ${contradictions.of} marked ones found, ${contradictions.reported} reported (marked in documents with one annotator only)`,
    '',
    table(
      ['kind', 'clear', 'found', 'share', 'all', 'found', 'share'],
      kinds
        .filter(([kind]) => kind !== 'contradiction')
        .map(([kind, counts]) => [kind, ...countCells(counts.clear), ...countCells(counts.any)]),
    ),
  ].join('\n')
}

function countCells(count: Count): readonly string[] {
  return [String(count.of), String(count.right), percent(count.of === 0 ? null : count.right / count.of)]
}

function share(count: Count): string {
  return `${percent(count.of === 0 ? null : count.right / count.of)} (${count.right}/${count.of})`
}

function ruleTable(rules: readonly RuleFigures[]): string {
  return `${table(
    ['rule', 'fired', 'documents', 'judged', 'right', 'share', 'pm e/w/i/h', 'leader e/w/i/h'],
    rules.map(({ id, fired, documents, judged, right, pm, leader }) => [
      id,
      ...[fired, documents, judged, right].map(String),
      percent(judged === 0 ? null : right / judged),
      severities(pm),
      severities(leader),
    ]),
  )}\ne/w/i/h: errors, warnings, information, hints. Judged: findings about which the labels say something.`
}

function severities({ error, warning, information, hint }: SeverityCounts): string {
  return [error, warning, information, hint].join('/')
}

function volumeText({ volume, others }: Figures): string {
  return [
    ...Object.entries(volume).map(([profile, value]) => `${profile}: ${volumeWords(value)}`),
    `other documents: ${others.reviewed.length} of ${others.documents} wrongly reviewed, ${others.maybe} maybe`,
    ...others.reviewed.map((file) => `  ${file}`),
  ].join('\n')
}

function volumeWords({ perDocument, visiblePerDocument, per1000Words }: Volume): string {
  const [all, visible, rate] = [perDocument, visiblePerDocument, per1000Words].map(
    (value) => value?.toFixed(1) ?? '–',
  )
  return `${all ?? ''} findings a document, ${visible ?? ''} above hint, ${rate ?? ''} per 1,000 words`
}
