import { PERSPECTIVES } from '../../server/src/facts/types'
import { ANSWERS, KIND_WORDS } from './accuracyWords'
import { ratio, type Scores } from './classScores'
import type { Figures } from './figures'
import type { FieldName } from './fields'
import { LEVELS } from './label'
import { markdownTable, shareAlone, shareText } from './markdownPage'
import type { RuleFigures } from './ruleFigures'

/** Cross-validated agreement of the perspectives first, then fitted, then what a guess would reach. */
export function perspectiveTable(figures: Figures): string {
  return markdownTable(
    [
      'Perspective',
      'Same answer, cross-validated',
      'Same answer, fitted',
      'Commonest answer',
      'Two annotators with each other',
    ],
    PERSPECTIVES.map((name) => {
      const scores = scoresFor(figures, name)
      const fresh = figures.crossValidated?.[name] ?? null
      return [
        name,
        fresh === null ? 'not tested' : shareAlone(fresh.accuracy * scores.n, scores.n),
        shareText(scores.right, scores.n),
        percentOf(mostCommonShare(scores)),
        annotatorsAgree(figures, name),
      ]
    }),
  )
}

/** Each state of each perspective: right when said, and found. */
export function statesTable(figures: Figures): string {
  return markdownTable(
    ['Perspective', 'Answer', 'Right when said', 'Found'],
    PERSPECTIVES.flatMap((name) =>
      [...LEVELS]
        .reverse()
        .map((level) => [name, level, ...precisionAndRecall(scoresFor(figures, name), level)]),
    ),
  )
}

/** Everything else that is asked of a whole document. */
export function wholeTable(figures: Figures): string {
  return markdownTable(
    ['Candor says', 'Right when said', 'Found'],
    ANSWERS.map(([field, answer, words]) => [
      words,
      ...precisionAndRecall(scoresFor(figures, field), answer),
    ]),
  )
}

export function statementTable({ rules }: Figures): string {
  return markdownTable(
    ['Rule', 'Flagged', 'An annotator marked it too'],
    rules
      .filter(({ judge }) => judge === 'statement' || judge === 'contradiction')
      .map(({ id, fired, right, judged }) => [pageLink(id), String(fired), shareText(right, judged)]),
  )
}

export function letPassTable({ statements }: Figures): string {
  return markdownTable(
    ['A statement that …', 'Found'],
    statements.kinds
      .filter(([kind, { clear }]) => kind !== 'contradiction' && clear.of > 0)
      .map(([kind, { clear }]) => [KIND_WORDS[kind], shareText(clear.right, clear.of)]),
  )
}

export function gapTable({ rules }: Figures): string {
  return markdownTable(
    ['Rule', 'Right when it speaks up', 'Would be right anyway'],
    rules
      .filter(({ judge, fired }) => judge === 'field' && fired > 0)
      .map(({ id, right, judged, lacking }: RuleFigures) => [
        pageLink(id),
        shareText(right, judged),
        percentOf(lacking === null ? null : ratio(lacking.right, lacking.of)),
      ]),
  )
}

function annotatorsAgree({ sample }: Figures, name: FieldName): string {
  const same = sample.sameAnswer.find(([field]) => field === name)?.[1] ?? { right: 0, of: 0 }
  return shareText(same.right, same.of)
}

/** How often always giving the most common answer would be right. */
export function mostCommonShare({ classes, n }: Scores): number | null {
  return ratio(Math.max(0, ...Object.values(classes).map((one) => one.n)), n)
}

export function percentOf(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(0)} %`
}

const NO_SCORES: Scores = { n: 0, right: 0, accuracy: null, macroF1: null, classes: {} }

function scoresFor({ fields }: Figures, name: FieldName): Scores {
  return fields.find(([field]) => field === name)?.[1] ?? NO_SCORES
}

/** The class the annotators never gave has no entry: what we say of it then is always wrong, and not counted here. */
function precisionAndRecall({ classes }: Scores, answer: string): readonly [string, string] {
  const score = classes[answer]
  if (score === undefined) return ['none', 'none']
  return [shareText(score.both, score.given), shareText(score.both, score.n)]
}

function pageLink(id: string): string {
  return `[${id}](../rules/docs/${id}.md)`
}
