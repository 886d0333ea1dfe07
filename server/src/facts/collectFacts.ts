import { headingAnchors, htmlAnchors } from '../markdown/anchors'
import type { Contribution } from './contributions'
import { WEIGHING } from './decision'
import { DECLARES_NONE, evidenceOf, LOAD_BEARING_SLOTS, type Weighed } from './evidence'
import type { Outline } from './outline'
import { perspectivesOf, type CountingBlock } from './perspectives'
import { place, sectionAt, type PlacedReading } from './placement'
import { resolveReference } from './references'
import { synthesisLevel, weighedLevel } from './synthesis'
import type {
  DecisionFacts,
  DocumentInput,
  Facts,
  FrontMatter,
  MetricFacts,
  Range,
  Reference,
  SynthesisFacts,
} from './types'

interface Placed {
  readonly contribution: Contribution
  readonly placement: PlacedReading
}

/** Adds up what the blocks contribute. Cheap: nothing is read again, only summed and placed. */
export function collectFacts(
  input: DocumentInput,
  outline: Outline,
  readings: readonly PlacedReading[],
): Facts {
  const all: Placed[] = readings.flatMap((placement) =>
    placement.reading.contributions.map((contribution) => ({ contribution, placement })),
  )
  return {
    perspectives: perspectivesOf(countingBlocks(all), {
      frontMatter: outline.frontMatter,
      targets: input.targets,
    }),
    evidence: evidenceOf(weighed(all)),
    synthesis: synthesisOf(all, outline),
    unknowns: {
      items: all.flatMap(({ contribution, placement }) =>
        contribution.unknowns.map((item) => ({ ...item, range: place(placement, item.range) })),
      ),
    },
    decision: decisionOf(all, outline.frontMatter),
    metrics: metricsOf(all, outline),
    forecasts: all.flatMap(({ contribution, placement }) =>
      contribution.forecasts.map((fact) => ({ ...fact, range: place(placement, fact.range) })),
    ),
    credits: all.flatMap(({ contribution, placement }) =>
      contribution.credits.map((credit) => ({ ...credit, range: place(placement, credit.range) })),
    ),
    references: referencesOf(input, outline, readings),
  }
}

function countingBlocks(all: readonly Placed[]): readonly CountingBlock[] {
  return all.flatMap(({ contribution: { block }, placement }) => {
    if (block.score === null) return []
    const grade = block.statements.reduce((best, statement) => Math.max(best, statement.grade), 0)
    return [
      {
        score: block.score,
        range: place(placement, block.source.block.range),
        grade,
        identity: block.source.block.text.value,
      },
    ]
  })
}

function weighed(all: readonly Placed[]): readonly Weighed[] {
  return all.flatMap(({ contribution: { block }, placement }) =>
    block.statements.map(({ sentence, kind, grade, range, signals }) => ({
      item: { grade, range: place(placement, range) },
      kind,
      loadBearing:
        (kind === 'claim' || kind === 'forecast' || kind === 'evidence') &&
        (block.slots.length === 0 ||
          block.slots.some((slot) => LOAD_BEARING_SLOTS.has(slot)) ||
          signals.length > 0),
      declaresNone: DECLARES_NONE.test(sentence.text),
    })),
  )
}

function synthesisOf(all: readonly Placed[], { sections }: Outline): SynthesisFacts {
  const cued = all.flatMap((placed, index) =>
    placed.contribution.synthesis === null ? [] : [{ placed, index }],
  )
  const found = cued.map(({ placed, index }) => {
    const { contribution, placement } = placed
    const section = sectionAt(placement, contribution.block, sections)
    const window = all
      .slice(index, index + 3)
      .filter((near) => sectionAt(near.placement, near.contribution.block, sections) === section)
    const level = synthesisLevel(window.map((near) => near.contribution.synthesis))
    return {
      cue: contribution.synthesis,
      level,
      range: place(placement, contribution.block.source.block.range),
    }
  })
  const weighed = weighedLevel(found.flatMap(({ cue }) => (cue === null ? [] : [cue])))
  const level = found.reduce((best, window) => (window.level > best ? window.level : best), weighed)
  const places = found.filter(
    (window) => window.level === level || (level === weighed && (window.cue?.weight ?? 0) > 0),
  )
  return { level, places: level === 0 ? [] : places.slice(0, PLACES).map(({ range }) => range) }
}
/** Places enough to show what is meant. */
const PLACES = 5

const DECIDER_KEYS = [
  'owner',
  'owners',
  'decision-maker',
  'decision-makers',
  'decider',
  'approver',
  'approvers',
  'dri',
  'pm',
  'product-manager',
  'product-owner',
  'accountable',
  'sponsor',
  'shepherd',
  'shepherds',
  'lead',
]
const REVISIT_KEYS = ['review-date', 'revisit', 'expires', 'review-by', 'valid-until']

function decisionOf(all: readonly Placed[], frontMatter: FrontMatter | null): DecisionFacts {
  const gather = (key: keyof Contribution['decision']): Range[] =>
    all.flatMap(({ contribution, placement }) =>
      contribution.decision[key].map((range) => place(placement, range)),
    )
  const declared = (keys: readonly string[]): Range[] =>
    frontMatter !== null && keys.some((key) => /\w/.test(frontMatter.values.get(key) ?? ''))
      ? [frontMatter.range]
      : []
  const named = gather('alternatives')
  const comparisons = gather('comparisons')
  return {
    ask: gather('ask'),
    decider: [...declared(DECIDER_KEYS), ...gather('decider')],
    alternatives: named.length > 0 || comparisons.length < WEIGHING ? named : comparisons,
    downside: gather('downside'),
    revisit: [...declared(REVISIT_KEYS), ...gather('revisit')],
    exclusions: gather('exclusions'),
  }
}

function metricsOf(all: readonly Placed[], { sections }: Outline): MetricFacts {
  return {
    targets: all.flatMap(({ contribution, placement }) =>
      contribution.metrics.targets.map(({ range, text, baseline }) => ({
        range: place(placement, range),
        text,
        baseline,
        section: sectionAt(placement, contribution.block, sections),
      })),
    ),
    guardrails: all.flatMap(({ contribution, placement }) =>
      contribution.metrics.guardrails.map((range) => place(placement, range)),
    ),
    signals: all.flatMap(({ contribution, placement }) =>
      contribution.metrics.signals.map((range) => place(placement, range)),
    ),
  }
}

function referencesOf(
  { targets }: DocumentInput,
  { sections }: Outline,
  readings: readonly PlacedReading[],
): readonly Reference[] {
  if (readings.every(({ facts }) => facts.references.length === 0)) return []
  const blocks = readings.flatMap(({ facts }) => facts.blocks.map(({ block }) => block))
  const footnotes = new Set(
    blocks.filter(({ kind }) => kind === 'definition').map(({ raw }) => raw.toLowerCase()),
  )
  const titles = sections.filter(({ depth }) => depth > 0 && depth < 7).map(({ title }) => title)
  const anchors = new Set([
    ...headingAnchors(titles),
    ...blocks.flatMap(({ kind, raw }) => (kind === 'html' ? htmlAnchors(raw) : [])),
  ])
  return readings.flatMap((placement) =>
    placement.facts.references.map((written) =>
      resolveReference(
        { ...written, range: place(placement, written.range) },
        { targets, anchors, footnotes, sections },
      ),
    ),
  )
}
