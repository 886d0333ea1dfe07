import type { MainFigure } from './mainFigures'
import type { SavedRun } from './savedRun'

/** What changed between two runs, over the documents that both hold. Entries name file and line. */
export interface Comparison {
  readonly figures: readonly ComparedFigure[]
  /** Fields with at least one document won or lost. */
  readonly fields: readonly Change[]
  /** Clear statements that are now found, and that no longer are, by kind. */
  readonly marked: readonly Change[]
  readonly rules: readonly RuleChange[]
  /** Documents that should be left alone: now left alone, and now wrongly reviewed. */
  readonly others: Change
  /** Documents that only one of the two runs holds. */
  readonly onlyThen: number
  readonly onlyNow: number
}

export interface ComparedFigure extends Omit<MainFigure, 'value'> {
  readonly then: number | null
  readonly now: number | null
  /** It got worse. A figure that is missing in one of the runs did not. */
  readonly fell: boolean
}

export interface Change {
  readonly name: string
  readonly won: readonly string[]
  readonly lost: readonly string[]
}

/** Findings of one rule that came and went: agreed with by an annotator, not agreed with, and not judged. */
export interface RuleChange {
  readonly rule: string
  readonly rightNew: readonly string[]
  readonly rightGone: readonly string[]
  readonly wrongNew: readonly string[]
  readonly wrongGone: readonly string[]
  readonly unjudgedNew: number
  readonly unjudgedGone: number
}

export function compareRuns(then: SavedRun, now: SavedRun, figures: readonly MainFigure[]): Comparison {
  const before = new Map(then.documents.map((document) => [document.file, document]))
  const pairs = now.documents.flatMap((document): DocumentPair[] => {
    const earlier = before.get(document.file)
    return earlier === undefined ? [] : [{ file: document.file, then: earlier, now: document }]
  })
  return {
    figures: figures.map((figure) => compareFigure(figure, then.figures[figure.name] ?? null)),
    fields: grouped(pairs.flatMap(fieldChanges)),
    marked: grouped(pairs.flatMap(markedChanges)),
    rules: ruleChanges(pairs),
    others: otherChanges(then, now),
    onlyThen: then.documents.length - pairs.length,
    onlyNow: now.documents.length - pairs.length,
  }
}

type SavedDocument = SavedRun['documents'][number]
type SavedFlag = SavedDocument['flagged'][number]

interface DocumentPair {
  readonly file: string
  readonly then: SavedDocument
  readonly now: SavedDocument
}

/** One thing won or lost, under the name it is counted by. */
interface Event {
  readonly name: string
  readonly won: boolean
  readonly entry: string
}

/** Differences below this are rounding. */
const EPSILON = 1e-9

function compareFigure({ name, value, better, unit }: MainFigure, then: number | null): ComparedFigure {
  const change = then === null || value === null ? 0 : value - then
  const fell = (better === 'higher' && change < -EPSILON) || (better === 'lower' && change > EPSILON)
  return { name, better, unit, then, now: value, fell }
}

function fieldChanges({ file, then, now }: DocumentPair): readonly Event[] {
  return Object.entries(now.fields).flatMap(([name, { given, right }]) => {
    const earlier = then.fields[name]
    if (earlier === undefined || earlier.right === right) return []
    return [{ name, won: right, entry: `${file}: ${earlier.given} → ${given}` }]
  })
}

/** A statement of several kinds counts under each of them. */
function markedChanges({ file, then, now }: DocumentPair): readonly Event[] {
  const earlier = new Map(numbered(then.marked, markKey).map(([key, mark]) => [key, mark.found]))
  return numbered(now.marked, markKey).flatMap(([key, { line, kinds, quote, found }]) => {
    const before = earlier.get(key)
    if (before === undefined || before === found) return []
    return kinds.map((name) => ({ name, won: found, entry: `${file}:${line} ${quote}` }))
  })
}

function markKey({ line, kinds, quote }: SavedDocument['marked'][number]): string {
  return `${line} ${kinds.join()} ${quote}`
}

function flagKey({ ruleId, line, column }: SavedFlag): string {
  return `${ruleId} ${line} ${column}`
}

/** Keys with a number behind the second and later of equal ones. */
function numbered<T>(values: readonly T[], keyOf: (value: T) => string): readonly (readonly [string, T])[] {
  const seen = new Map<string, number>()
  return values.map((value) => {
    const key = keyOf(value)
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return [before === 0 ? key : `${key} #${before}`, value]
  })
}

function grouped(events: readonly Event[]): readonly Change[] {
  return [...new Set(events.map(({ name }) => name))].sort().map((name) => {
    const own = events.filter((event) => event.name === name)
    const entries = (won: boolean): string[] =>
      own.filter((event) => event.won === won).map(({ entry }) => entry)
    return { name, won: entries(true), lost: entries(false) }
  })
}

function ruleChanges(pairs: readonly DocumentPair[]): readonly RuleChange[] {
  const came = pairs.flatMap(({ file, then, now }) => missingFrom(file, now.flagged, then.flagged))
  const went = pairs.flatMap(({ file, then, now }) => missingFrom(file, then.flagged, now.flagged))
  const rules = [...new Set([...came, ...went].map(({ flag }) => flag.ruleId))].sort()
  return rules.map((rule) => {
    const entries = (list: typeof came, agreed: boolean | null): string[] =>
      list
        .filter(({ flag }) => flag.ruleId === rule && flag.agreed === agreed)
        .map(({ file, flag }) => `${file}:${flag.line} ${flag.text}`.trimEnd())
    return {
      rule,
      rightNew: entries(came, true),
      rightGone: entries(went, true),
      wrongNew: entries(came, false),
      wrongGone: entries(went, false),
      unjudgedNew: entries(came, null).length,
      unjudgedGone: entries(went, null).length,
    }
  })
}

function missingFrom(
  file: string,
  flags: readonly SavedFlag[],
  others: readonly SavedFlag[],
): readonly { readonly file: string; readonly flag: SavedFlag }[] {
  const known = new Set(numbered(others, flagKey).map(([key]) => key))
  return numbered(flags, flagKey)
    .filter(([key]) => !known.has(key))
    .map(([, flag]) => ({ file, flag }))
}

function otherChanges(then: SavedRun, now: SavedRun): Change {
  const before = new Map(then.others.map(({ file, gate }) => [file, gate === 'review']))
  const changed = now.others.filter(({ file, gate }) => {
    const earlier = before.get(file)
    return earlier !== undefined && earlier !== (gate === 'review')
  })
  const entries = (reviewed: boolean): string[] =>
    changed.filter(({ gate }) => (gate === 'review') === reviewed).map(({ file }) => file)
  return { name: 'other documents', won: entries(false), lost: entries(true) }
}
