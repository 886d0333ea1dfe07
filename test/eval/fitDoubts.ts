import {
  DOUBT_GROUPS,
  type DoubtGroup,
  type DoubtRow,
  type DoubtWeights,
} from '../../server/src/facts/doubtTraits'
import { doubtTable, likeliestDoubt } from '../../server/src/facts/doubt'
import { DOUBTS } from '../../server/src/facts/types'
import { crossValidatedFit, type Fitting } from './crossValidation'
import { doubtCase, type DoubtCase, type Trait } from './doubtCases'
import { scoreRows, type Fit } from './fitReport'
import type { LabelledText } from './labelledTexts'
import { fitLogistic } from './logistic'

/** The weights of doubt, fitted anew: one regression for each thing a reader may question a statement for. */
export function fitDoubts(texts: readonly LabelledText[]): Fit {
  const cases = texts.map(doubtCase)
  const weights = DOUBT_FITTING.fit(cases)
  const fresh = crossValidatedFit(cases, DOUBT_FITTING, DOUBT_ROUNDS)
  const fitted = DOUBT_FITTING.score(cases, () => weights)
  return {
    rows: scoreRows('doubts', { fresh, fitted }),
    target: 'server/src/facts/doubtWeights.ts',
    source: sourceOf(weights),
  }
}

/** Each takes a quarter of a minute, and with thousands of statements draws differ little. */
export const DOUBT_ROUNDS = 1

/** The share of what is questioned that annotators marked, and of what they marked that is questioned. */
export type DoubtScore = Readonly<Record<'precision' | 'recall', number>>

/** How the weights of doubt are fitted and scored. */
export const DOUBT_FITTING: Fitting<DoubtCase, DoubtWeights, keyof DoubtScore> = {
  fit: (cases) => {
    const names = traitsIn(cases)
    const index = new Map(names.map((name, i) => [name.join(':'), i]))
    const statements = cases.flatMap((one) => one.statements.filter(({ isOpen }) => isOpen))
    const indexed = statements.map(({ traits }) =>
      traits.flatMap((trait) => index.get(trait.join(':')) ?? []),
    )
    const fits = DOUBTS.map((doubt) =>
      fitLogistic(
        indexed.map((traits, i) => ({ traits, yes: statements[i]?.marked === doubt })),
        names.length,
      ),
    )
    const rows = names.map((name, i) => ({
      name,
      row: fits.map(({ weights }) => hundredths(weights[i] ?? 0)),
    }))
    return {
      base: fits.map(({ base }) => hundredths(base)),
      traits: byGroup(rows),
    }
  },
  score: (cases, weightsOf) => {
    let [questioned, marked, both] = [0, 0, 0]
    for (const one of cases) {
      const weights = weightsOf(one)
      if (weights === undefined) continue
      const table = doubtTable(weights)
      for (const { traits, isOpen, marked: by } of one.statements) {
        const asked =
          isOpen &&
          likeliestDoubt((name) => {
            for (const trait of traits) name(...trait)
          }, table) !== null
        if (asked) questioned++
        if (by !== null) marked++
        if (asked && by !== null) both++
      }
    }
    return { precision: both / Math.max(1, questioned), recall: both / Math.max(1, marked) }
  },
}

function byGroup(rows: readonly { readonly name: Trait; readonly row: DoubtRow }[]): DoubtWeights['traits'] {
  const inGroup = (wanted: DoubtGroup): Readonly<Record<string, DoubtRow>> =>
    Object.fromEntries(
      rows.flatMap(({ name: [group, name], row }) => (group === wanted ? [[name, row]] : [])),
    )
  return {
    kind: inGroup('kind'),
    subject: inGroup('subject'),
    place: inGroup('place'),
    support: inGroup('support'),
    slot: inGroup('slot'),
    signal: inGroup('signal'),
    words: inGroup('words'),
    form: inGroup('form'),
  }
}

/** Traits that enough statements show for a weight to mean something. */
function traitsIn(cases: readonly DoubtCase[]): readonly Trait[] {
  const counts = new Map<string, { readonly trait: Trait; count: number }>()
  for (const { statements } of cases)
    for (const { traits } of statements) for (const trait of traits) count(trait)
  return [...counts.values()]
    .filter((one) => one.count >= ENOUGH)
    .map(({ trait }) => trait)
    .sort(([a, b], [c, d]) => (`${a}:${b}` < `${c}:${d}` ? -1 : 1))

  function count(trait: Trait): void {
    const key = trait.join(':')
    const known = counts.get(key)
    if (known === undefined) counts.set(key, { trait, count: 1 })
    else known.count++
  }
}
const ENOUGH = 25

function hundredths(value: number): number {
  return Number(value.toFixed(2))
}

function sourceOf({ base, traits }: DoubtWeights): string {
  const groups = DOUBT_GROUPS.map((group) => `${group}: ${JSON.stringify(traits[group])}`)
  return `import type { DoubtWeights } from './doubtTraits'

/**
 * Made by \`npm run fit\` from labelled documents; do not edit by hand. A weight for each of \`DOUBTS\`, in their order, is
 * added where a statement shows the trait; \`doubtTraits.ts\` says what the traits are.
 */
export const DOUBT_WEIGHTS: DoubtWeights = {
  base: ${JSON.stringify(base)},
  traits: { ${groups.join(',\n    ')} },
}
`
}
