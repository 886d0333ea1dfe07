import type { Section } from '../markdown/sections'
import type { Range } from '../markdown/types'

/** What a document says in more than one place, in a form that can be laid side by side. */
export interface ConsistencyFacts {
  /**
   * Figures by measure: same name, unit and qualifiers, a baseline or a change apart from the rest. Only where they are not
   * all the same, and few enough to be no series.
   */
  readonly measures: readonly (readonly MeasureFact[])[]
  readonly wholes: readonly WholeFact[]
  /** What stands in the same words on both sides, once for each place. */
  readonly scope: readonly ScopeItem[]
  readonly phases: readonly PhaseFact[]
  readonly frames: readonly FrameFact[]
  /** Two names of one phase, in two lists of phases that otherwise tell of the same plan. */
  /** What needs something that is far less urgent, and the other. */
  readonly waiting: readonly (readonly [NeedFact, NeedFact])[]
  readonly contrasts: readonly ContrastFact[]
  readonly stages: readonly (readonly [StageFact, StageFact])[]
}

/** A numbered part of a plan and how urgent it is: "F-3" and "P1". */
export interface NeedFact {
  readonly id: string
  readonly priority: string
  readonly range: Range
  readonly section: Section
}

/** The same thing in two lists that cannot both hold it, or words that are used though they are to be avoided. */
export interface ContrastFact {
  readonly kind: 'shared' | 'avoided'
  readonly name: string
  readonly range: Range
  readonly section: Section
  /** Where it is called common to all, or a word to avoid. */
  readonly other: Range
  readonly otherSection: Section
}

/** A numbered phase and what it is called: "Phase 2" and "Pilot". */
export interface StageFact {
  readonly label: string
  readonly name: string
  readonly range: Range
  readonly section: Section
}

/** A figure and what it measures; equal `key`, `unit`, `role` and `qualifiers` mean the same measure. */
export interface MeasureFact {
  /** The measure as written: "Activation". */
  readonly name: string
  /** The figure as written: "60 %". */
  readonly written: string
  /** Stems of the name's words, sorted, generic ones left out. */
  readonly key: string
  /** Lower and upper end, equal where it is no range; durations in seconds, yes and no as 1 and 0. */
  readonly low: number
  readonly high: number
  /**
   * `%`, `s`, a currency, `count`, `existence` (none or some), `mark` (yes or no in a table), `priority`, `status` (open or
   * done), `settled` (asked or decided), `default`, `change` (stays or changes) or `choices` (a number that stands for the list of values in `written`).
   */
  readonly unit: string
  readonly role: 'target' | 'baseline' | 'change' | 'value'
  /** Which end of a range it names: "≥ 60 %", "at most 3 days". */
  readonly bound: 'at-least' | 'at-most' | null
  /** Phases, periods, segments, tiers and percentiles that narrow it, sorted; empty where nothing does. */
  readonly qualifiers: string
  /** The list or table it stands in; empty in prose. */
  readonly group: string
  readonly range: Range
  readonly section: Section
}

/** A whole and its parts: an announced number and a list, shares of one total, a total and its rows, done and undone, a score. */
export interface WholeFact {
  readonly kind: 'count' | 'shares' | 'total' | 'done' | 'tally' | 'above'
  /** What is counted or added up, as written. */
  readonly name: string
  /** What the whole says: the number announced, 100, the total written, 0 tasks left. */
  readonly stated: number
  /** What its parts come to. */
  readonly found: number
  /** The words that state the whole. */
  readonly range: Range
  readonly parts: Range
  readonly section: Section
}

/** Something a document says it will do, or will not do. */
export interface ScopeItem {
  readonly side: 'in' | 'out'
  readonly text: string
  /** Stems of its words, sorted; fillers and openings such as "support for" left out. */
  readonly key: string
  /** Phases, platforms and segments that narrow it, sorted; empty where nothing does. */
  readonly qualifiers: string
  readonly range: Range
  readonly section: Section
}

/** A phase or milestone with a time. Times of one `scale` can be compared: ISO dates, or numbers of weeks. */
export interface PhaseFact {
  readonly name: string
  /** "phase 2" is number 2 of series "phase"; null where it has no number. */
  readonly series: string
  readonly order: number | null
  readonly scale: 'date' | 'week' | 'month' | 'day' | 'sprint'
  readonly start: string
  readonly end: string
  /** The time as written. */
  readonly when: string
  /** Stems of what happens then, and whether the time is said of that alone ("Beta: June 2026"). */
  readonly subject: string
  readonly own: boolean
  /** Phases of one group stand in one table, in one list, or under one heading. */
  readonly group: string
  readonly range: Range
  readonly section: Section
}

/** A time that all phases of a place have to lie in: "12-week plan" and "(H1 2027)" in a heading, "Timeline: 12 weeks". */
export interface FrameFact {
  readonly kind: 'length' | 'period'
  /** As written: "12 weeks", "H1 2027". */
  readonly written: string
  readonly scale: PhaseFact['scale']
  /** Its last day, or the number of its last week, as phases have them. */
  readonly end: string
  readonly range: Range
  /** What it holds for. */
  readonly within: Range
  readonly section: Section
}
