import { teamPerspectivesOf } from './teamPerspectives'
import { consistencyOf } from './documentConsistency'
import { decisionOf } from './documentDecision'
import { practiceOf } from './documentPractice'
import { linksAbout, referencesOf } from './documentReferences'
import { repeatsIn } from './documentRepeats'
import { synthesisOf } from './documentSynthesis'
import { evidenceOf } from './evidence'
import { once } from './once'
import type { Outline } from './outline'
import { passagesOf } from './passages'
import { perspectivesOf } from './perspectives'
import { gather, gatherRanges, listed, place, sectionAt, type PlacedStretch } from './placement'
import type { Repeats } from './repeats'
import { digitsOf } from './sourcedFigures'
import type { DocumentInput, EvidenceItem, Facts, MetricFacts, UnknownItem } from './types'

/** Adds up what the stretches contribute. Cheap: nothing is read again, only summed and placed. */
export function collectFacts(
  input: DocumentInput,
  outline: Outline,
  stretches: readonly PlacedStretch[],
): Facts {
  const { frontMatter } = outline
  const { all: repeats, byStretch } = repeatsIn(stretches)
  // These are asked for by few, so they wait until someone does.
  const forecasts = once(() =>
    repeats.without(
      gather(stretches, 'forecasts', (forecast, at) => ({ ...forecast, range: place(at, forecast.range) })),
    ),
  )
  const credits = once(() =>
    gather(stretches, 'credits', ({ kind, range }, at) => ({ kind, range: place(at, range) })),
  )
  const obligations = once(() => gatherRanges(stretches, 'obligations'))
  const stakes = once(() =>
    gather(stretches, 'stakes', (stake, at) => ({ ...stake, range: place(at, stake.range) })),
  )
  const sourced = once(() => new Set(listed(stretches, 'sourcedFigures')))
  const references = referencesOf(input, outline, stretches)
  const passages = once(() => passagesOf(stretches, repeats))
  const teamPerspectives = once(() => teamPerspectivesOf(outline, stretches, repeats))
  return {
    perspectives: perspectivesOf(
      stretches.map(({ reading, offset }, index) => ({
        counting: reading.counting,
        repeats: byStretch[index]?.counted ?? [],
        offset,
      })),
      {
        frontMatter,
        targets: input.targets,
        pointers: () => listed(stretches, 'pointers'),
        declined: () => listed(stretches, 'declined'),
      },
    ),
    get teamPerspectives() {
      return teamPerspectives()
    },
    evidence: evidenceOf(
      stretches.map(({ reading }) => reading.evidence),
      repeats,
      () => evidenceItems(stretches),
    ),
    synthesis: synthesisOf(stretches, byStretch),
    unknowns: { items: repeats.without(unknownItems(stretches)) },
    decision: decisionOf(stretches, frontMatter, repeats, outline.team),
    metrics: metricsOf(outline, stretches, repeats),
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
      return references.all()
    },
    get deadReferences() {
      return references.dead()
    },
    isSourced: (figure) => sourced().has(digitsOf(figure)),
    linksAbout: (subject) => linksAbout(subject, input.text, stretches, references.all),
    practice: practiceOf(stretches),
    consistency: consistencyOf(stretches, outline.sections),
    get passages() {
      return passages()
    },
  }
}

const evidenceItems = (stretches: readonly PlacedStretch[]): readonly EvidenceItem[] =>
  gather(stretches, 'evidenceItems', ({ grade, range }, at) => ({ grade, range: place(at, range) }))

const unknownItems = (stretches: readonly PlacedStretch[]): readonly UnknownItem[] =>
  gather(stretches, 'unknowns', ({ kind, range, tested, held }, at) => ({
    kind,
    range: place(at, range),
    tested,
    held,
  }))

function metricsOf(
  { sections }: Outline,
  stretches: readonly PlacedStretch[],
  repeats: Repeats,
): MetricFacts {
  return {
    targets: repeats.without(
      gather(stretches, 'targets', ({ range, text, baseline, open, says, segment }, at) => ({
        range: place(at, range),
        text,
        baseline,
        open,
        says,
        section: sectionAt(at, { segment }, sections),
      })),
    ),
    guardrails: gatherRanges(stretches, 'guardrails'),
    signals: repeats.without(gatherRanges(stretches, 'successSignals')),
  }
}
