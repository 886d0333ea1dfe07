import { headingAnchors } from '../markdown/anchors'
import { decisionOf } from './documentDecision'
import { evidenceOf } from './evidence'
import type { Outline } from './outline'
import { perspectivesOf } from './perspectives'
import { gather, gatherRanges, sectionAt, type PlacedReading } from './placement'
import { resolveReference } from './references'
import { synthesisOf } from './documentSynthesis'
import type { DocumentInput, Facts, MetricFacts, Reference } from './types'

/** Adds up what the chunks contribute. Cheap: nothing is read again, only summed and placed. */
export function collectFacts(
  input: DocumentInput,
  outline: Outline,
  readings: readonly PlacedReading[],
): Facts {
  const { frontMatter } = outline
  return {
    perspectives: perspectivesOf(
      gather(readings, ({ reading }) => reading.counting),
      { frontMatter, targets: input.targets },
    ),
    evidence: evidenceOf(
      readings.map(({ reading }) => reading.evidence),
      gather(readings, ({ reading }) => reading.evidence.items),
    ),
    synthesis: synthesisOf(readings, outline.sections),
    unknowns: { items: gather(readings, ({ reading }) => reading.unknowns) },
    decision: decisionOf(readings, frontMatter),
    metrics: metricsOf(outline, readings),
    forecasts: gather(readings, ({ reading }) => reading.forecasts),
    credits: gather(readings, ({ reading }) => reading.credits),
    obligations: gatherRanges(readings, ({ obligations }) => obligations),
    references: referencesOf(input, outline, readings),
  }
}

function metricsOf({ sections }: Outline, readings: readonly PlacedReading[]): MetricFacts {
  return {
    targets: readings.flatMap((placement) =>
      gather([placement], ({ reading }) => reading.targets).map(({ range, text, baseline, segment }) => ({
        range,
        text,
        baseline,
        section: sectionAt(placement, { segment }, sections),
      })),
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
  const written = gather(readings, ({ facts }) => facts.references)
  if (written.length === 0) return []
  const footnotes = new Set(readings.flatMap(({ facts }) => facts.footnotes))
  const inDocument = written.some(({ target }) => target.startsWith('#'))
  const titles = sections.filter(({ depth }) => depth > 0 && depth < 7).map(({ title }) => title)
  const anchors = new Set(
    inDocument ? [...headingAnchors(titles), ...readings.flatMap(({ facts }) => facts.anchors)] : [],
  )
  const known = { targets, anchors, footnotes, sections }
  return written.map((reference) => resolveReference(reference, known))
}
