import type { EvidenceGrade, Passage, Range } from '../facts/types'
import { hash } from './fingerprint'
import { createLineIndex } from './lineIndex'
import { shorten } from './message'
import { printable } from './printable'
import type { RepeatedPassage, Review, TogetherReport } from './types'

/** In so many documents a passage is part of how a team writes, and no longer something each of them found out. */
const WIDESPREAD = 3

/** Passages are told up to here, which is more than anybody reads, and the others counted. */
const MOST_PASSAGES = 20
const LONGEST_TEXT = 80

/**
 * What documents show together. A document is judged alike whatever stands beside it, so copies in other documents
 * cannot count in its own profile; they do here. Of each document little more is kept than a key for what it says.
 */
export interface Together {
  /** `path` as it is reported. */
  add(path: string, review: Review): void
  report(): TogetherReport
}

/** `documents` are all that may be added: among fewer than three nothing has to be compared. */
export function createTogether(documents: number): Together {
  const evidence = [0, 0, 0, 0, 0, 0]
  const known = new Map<string, Known>()
  return {
    add(path, { document: { gate, facts, text } }) {
      if (gate !== 'review') return
      for (const [grade, count] of facts.evidence.histogram.entries())
        evidence[grade] = (evidence[grade] ?? 0) + count
      if (documents < WIDESPREAD) return
      const lines = createLineIndex(text)
      const lineOf = ({ start }: Range): number => lines.positionAt(start).line
      for (const passage of facts.passages) note(passage, path, lineOf, known)
    },
    report() {
      const repeated = [...known.values()].filter(
        ({ places, counted }) => places.length >= WIDESPREAD && counted.length > 0,
      )
      repeated.sort((a, b) => b.places.length - a.places.length)
      return {
        evidence: evidence.map((count, grade) => count - surplusOf(repeated, grade)),
        repeated: repeated.slice(0, MOST_PASSAGES).map(passageReport),
        repeatedLeftOut: Math.max(0, repeated.length - MOST_PASSAGES),
      }
    },
  }
}

/** A passage in all documents so far. */
interface Known {
  /** The first in each document. */
  readonly places: RepeatedPassage['places'][number][]
  /** The grades it has been counted with, wherever it is a claim. */
  readonly counted: (readonly EvidenceGrade[])[]
  /** Taken only where it is needed, as it may keep the whole document in memory. */
  text: string
}

function note(
  { identity, text, range, grades }: Passage,
  path: string,
  lineOf: (range: Range) => number,
  known: Map<string, Known>,
): void {
  const key = hash([identity])
  const entry = known.get(key) ?? { places: [], counted: [], text: '' }
  known.set(key, entry)
  if (grades.length > 0) entry.counted.push(grades)
  if (entry.places.at(-1)?.path === path) return
  entry.places.push({ path, line: lineOf(range) })
  if (entry.places.length === WIDESPREAD) entry.text = shorten(printable(text), LONGEST_TEXT)
}

/** How often a grade was counted beyond the once that is left: with the best that any document shows for the passage. */
function surplusOf(repeated: readonly Known[], grade: number): number {
  return repeated.reduce((sum, { counted }) => {
    const best = counted.reduce((high, grades) => (Math.max(...grades) > Math.max(...high) ? grades : high))
    return sum + timesIn(counted.flat(), grade) - timesIn(best, grade)
  }, 0)
}

function timesIn(grades: readonly number[], grade: number): number {
  return grades.filter((each) => each === grade).length
}

function passageReport({ text, places }: Known): RepeatedPassage {
  return { text, documents: places.length, places }
}
