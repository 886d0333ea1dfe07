import type { ReviewDocument, Signal, SignalKind, Statement, StatementKind } from '../server/src/facts/types'
import { isInQuotes } from './quoteMarks'

/** Kinds of statement in which a document says in its own voice how the world is or will be. */
const SPOKEN: ReadonlySet<StatementKind> = new Set(['claim', 'narration', 'forecast', 'evidence'])

/** A statement in the document's own voice, and the first of its signals that nothing in reach backs or limits. */
export interface BareStatement {
  readonly statement: Statement
  readonly signal: Signal
  /** 1 where something nearby may back it. */
  readonly milder: 0 | 1
}

/**
 * Statements with a signal of one of the kinds that speak as fact, with nothing in their own sentence, row or lead-in
 * behind them and no word in their clause that leaves room for doubt.
 */
export function bareStatements(
  document: ReviewDocument,
  ...kinds: readonly SignalKind[]
): readonly BareStatement[] {
  const seen = new Set<Statement>()
  const found: BareStatement[] = []
  for (const kind of kinds) {
    for (const statement of document.statementsWith(kind)) {
      if (!speaks(statement, kind) || statement.support === 'direct' || seen.has(statement)) continue
      if (isAside(statement)) continue
      const signal = statement.signals.find(
        (one) =>
          one.kind === kind && !isHedged(document, statement, one) && !isCited(document, statement, one),
      )
      if (signal === undefined) continue
      seen.add(statement)
      found.push({ statement, signal, milder: statement.support === 'nearby' ? 1 : 0 })
    }
  }
  return found
}

/**
 * A press release, a principle or a plan does not speak of how the world is, but what it says of its own rank or of
 * what nobody else has is a claim there as well: "become the gold standard", "build the one thing nobody offers".
 */
function speaks({ kind }: Statement, signal: SignalKind): boolean {
  return SPOKEN.has(kind) || (INTENDING.has(kind) && RANKING.has(signal))
}
const INTENDING: ReadonlySet<StatementKind> = new Set(['fiction', 'principle', 'plan', 'decision'])
const RANKING: ReadonlySet<SignalKind> = new Set(['superlative', 'negative-existential', 'booster'])

/** Sections that say what will not be done, what words mean, or where to read on. */
function isAside({ section }: Statement): boolean {
  const [slot] = section.slots
  return slot === 'non-goals' || slot === 'glossary' || slot === 'references' || slot === 'questions'
}

/** True where a hedge stands in the clause of the signal. */
function isHedged({ text }: ReviewDocument, { signals }: Statement, { kind, range }: Signal): boolean {
  return signals.some((hedge) => {
    if (hedge.kind !== 'hedge' || overlap(hedge.range, range)) return false
    if (INTENT.test(hedge.text) && kind === 'superlative') return false
    if (FREQUENCY.test(hedge.text) && FREQUENT.has(kind)) return false
    // "It greatly outweighs what a team could lose": the doubt is about something further on.
    if (RANKING.has(kind) && hedge.range.start - range.end > REACH) return false
    // A hedge further on belongs to the signal only while no new clause has begun.
    if (hedge.range.end <= range.start) return !CLAUSE.test(text.slice(hedge.range.end, range.start))
    return (
      !CLAUSE.test(text.slice(range.end, hedge.range.start)) &&
      !RELATIVE.test(text.slice(range.end, hedge.range.start))
    )
  })
}

/** Words within quotation marks are somebody else's, or an example. */
function isCited({ text }: ReviewDocument, { range }: Statement, { range: { start, end } }: Signal): boolean {
  return isInQuotes(text.slice(range.start, start), text.slice(end, range.end))
}

/** How far behind praise or certainty a word of doubt may stand and still speak of it. */
const REACH = 24
const CLAUSE = /[;:—]|,\s+(?:but|while|whereas|although|and)\b/u
const RELATIVE = /\b(?:that|who|which|because|so)\b/i

/** "Users often complain" borrows a crowd, however often it is; "estimated" does not say by whom. */
const FREQUENCY = /^(?:often|sometimes|usually|generally|typically|mostly|estimated|want to|in many cases)$/i
const FREQUENT: ReadonlySet<SignalKind> = new Set(['authority', 'statistic', 'market-figure', 'anecdote'])

/** "Designed to revolutionise" wants, and praises all the same. */
const INTENT = /^(?:aim(?:s|ing)? to|want to|intend(?:s|ed)? to|hopes? to|designed to|would like|our goal)$/i

function overlap(a: Signal['range'], b: Signal['range']): boolean {
  return a.start < b.end && b.start < a.end
}

/** A phrase as it may stand in a message: one line, no longer than a reader takes in at a glance. */
export function quoted(phrase: string): string {
  const line = phrase.replace(UNEVEN_SPACE, ' ').trim()
  return line.length <= 48 ? line : `${line.slice(0, 47).trimEnd()}…`
}

/** White space that is no single blank; replacing each blank by itself would take longer than all the rest. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g
