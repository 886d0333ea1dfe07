import type { FrameFact, PhaseFact, ReviewDocument } from '../../server/src/facts/types'
import { isAside } from './sections'

interface BeyondFrame {
  readonly phase: PhaseFact
  readonly frame: FrameFact
}

/** The first phase of each frame that lies beyond it: week 14 of a twelve-week plan, September under “H1 2027”. */
export function beyondFrames({ facts, text }: ReviewDocument): readonly BeyondFrame[] {
  const { frames, phases } = facts.consistency
  return frames.flatMap((frame) => {
    if (isAside(frame.section)) return []
    const inside = phases.filter((phase) => phase.scale === frame.scale && isBelow(phase, frame))
    // Weeks are weeks of this plan where they are counted from its start.
    if (frame.kind === 'length' && !inside.some(({ start }) => Number(start) <= 1)) return []
    const phase = inside.find(
      (one) =>
        one.own &&
        (frame.kind === 'length' ? one.end : one.start) > frame.end &&
        !isAside(one.section) &&
        !frames.some((other) => other !== frame && isNarrower(other, frame) && isBelow(one, other)),
    )
    return phase === undefined || isFiscal(frame, text) ? [] : [{ phase, frame }]
  })
}

/** What names the frame is not below it. */
function isBelow({ range }: PhaseFact, { range: named, within }: FrameFact): boolean {
  return within.start <= range.start && range.end <= within.end && range.start !== named.start
}

function isNarrower(a: FrameFact, b: FrameFact): boolean {
  return a.scale === b.scale && a.within.end - a.within.start < b.within.end - b.within.start
}

/** Where years begin when the company says, its quarters cannot be compared with dates. */
function isFiscal({ kind, written }: FrameFact, text: string): boolean {
  return kind === 'period' && /[QH]\d/i.test(written) && /\bfiscal\b|\bFY\s?['’]?\d/.test(text)
}
