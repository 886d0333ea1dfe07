import { distinctAnchors } from '../markdown/anchors'
import { consistencyOf } from './documentConsistency'
import { decisionOf } from './documentDecision'
import { practiceOf } from './documentPractice'
import { evidenceOf } from './evidence'
import { once } from './once'
import type { Outline } from './outline'
import { perspectivesOf } from './perspectives'
import { gather, gatherRanges, place, sectionAt, type PlacedReading } from './placement'
import { referenceState } from './references'
import { synthesisOf } from './documentSynthesis'
import type { DocumentInput, EvidenceItem, Facts, MetricFacts, Reference, UnknownItem } from './types'

/** Adds up what the chunks contribute. Cheap: nothing is read again, only summed and placed. */
export function collectFacts(
  input: DocumentInput,
  outline: Outline,
  readings: readonly PlacedReading[],
): Facts {
  const { frontMatter } = outline
  // These are asked for by few, so they wait until someone does.
  const forecasts = once(() =>
    gather(
      readings,
      ({ reading }) => reading.forecasts,
      (forecast, at) => ({ ...forecast, range: place(at, forecast.range) }),
    ),
  )
  const credits = once(() =>
    gather(
      readings,
      ({ reading }) => reading.credits,
      ({ kind, range }, at) => ({ kind, range: place(at, range) }),
    ),
  )
  const obligations = once(() => gatherRanges(readings, (reading) => reading.obligations))
  const stakes = once(() =>
    gather(
      readings,
      ({ reading }) => reading.stakes,
      (stake, at) => ({ ...stake, range: place(at, stake.range) }),
    ),
  )
  const references = once(() => referencesOf(input, outline, readings))
  return {
    perspectives: perspectivesOf(
      readings.map(({ reading, placed }) => ({ blocks: reading.counting, offset: placed.offset })),
      { frontMatter, targets: input.targets },
    ),
    evidence: evidenceOf(
      readings.map(({ reading }) => reading.evidence),
      () => evidenceItems(readings),
    ),
    synthesis: synthesisOf(readings, outline.sections),
    unknowns: { items: unknownItems(readings) },
    decision: decisionOf(readings, frontMatter),
    metrics: metricsOf(outline, readings),
    get forecasts() {
      return forecasts()
    },
    get credits() {
      return credits()
    },
    get obligations() {
      return obligations()
    },
    get stakes() {
      return stakes()
    },
    get references() {
      return references()
    },
    practice: practiceOf(readings),
    consistency: consistencyOf(readings, outline.sections),
  }
}

const evidenceItems = (readings: readonly PlacedReading[]): readonly EvidenceItem[] =>
  gather(
    readings,
    ({ reading }) => reading.evidence.items,
    ({ grade, range }, at) => ({ grade, range: place(at, range) }),
  )

const unknownItems = (readings: readonly PlacedReading[]): readonly UnknownItem[] =>
  gather(
    readings,
    ({ reading }) => reading.unknowns,
    ({ kind, range, tested, held }, at) => ({ kind, range: place(at, range), tested, held }),
  )

function metricsOf({ sections }: Outline, readings: readonly PlacedReading[]): MetricFacts {
  return {
    targets: gather(
      readings,
      ({ reading }) => reading.targets,
      ({ range, text, baseline, segment }, at) => ({
        range: place(at, range),
        text,
        baseline,
        section: sectionAt(at, { segment }, sections),
      }),
    ),
    guardrails: gatherRanges(readings, ({ guardrails }) => guardrails),
    signals: gatherRanges(readings, ({ successSignals }) => successSignals),
  }
}

function referencesOf(
  { targets }: DocumentInput,
  { sections }: Outline,
  readings: readonly PlacedReading[],
): readonly Reference[] {
  const pointsInside = readings.some(({ facts }) =>
    facts.references.some(({ target }) => target.startsWith('#')),
  )
  const known = {
    targets,
    sections,
    footnotes: new Set(readings.flatMap(({ facts }) => facts.footnotes)),
    anchors: new Set(
      pointsInside
        ? [
            ...distinctAnchors(readings.flatMap(({ facts }) => facts.headingAnchors)),
            ...readings.flatMap(({ facts }) => facts.anchors),
          ]
        : [],
    ),
  }
  return gather(
    readings,
    ({ facts }) => facts.references,
    (written, at) => {
      const { kind, range, target } = written
      return { kind, range: place(at, range), target, state: referenceState(written, known) }
    },
  )
}
