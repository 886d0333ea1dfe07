import type { ReviewDocument, Signal, Statement } from '../../server/src/facts/types'
import { belowOf, BULLET } from './below'

/**
 * True where what backs a word of praise or certainty stands beside its sentence: the sentence before or after says
 * what was seen or why, a list or table right below shows it, or the sentence sums up the list right above. A reader can
 * weigh the word then, though its own sentence gives no reason.
 */
export function isBackedBeside(document: ReviewDocument, statement: Statement, signal: Signal): boolean {
  const beside = neighbours(document, statement)
  if (beside.some(isBacking)) return true
  if (PROOF.test(signal.text) && beside.some(({ text }) => BY_DOING.test(text))) return true
  return introduces(document, statement) || sumsUp(document, statement)
}

/**
 * True where the support is plain to see and nobody is asked: the list under a sentence that ends in a colon measures
 * what it praises, or the bullets around it are studies and measurements.
 */
export function isShownBeside(document: ReviewDocument, statement: Statement): boolean {
  return isAmongRecords(document, statement) || introducesFigures(document, statement)
}

/** A bullet next to one that rests on a study or a measurement: the list says what is known. */
function isAmongRecords(document: ReviewDocument, { place, section, range }: Statement): boolean {
  if (place !== 'item') return false
  const statements = document.statementsIn(section)
  const at = statements.findIndex((one) => one.range.start === range.start)
  return [statements[at - 1], statements[at + 1]].some((one) => one?.place === 'item' && one.grade >= STUDIED)
}
/** Grades from here on name a study, a measurement or a test. */
const STUDIED = 3

/** The sentences next to it in the same paragraph or item, two on each side. */
function neighbours(document: ReviewDocument, statement: Statement): readonly Statement[] {
  const statements = document.statementsIn(statement.section)
  const at = statements.findIndex(({ range }) => range.start === statement.range.start)
  return [...walk(document, statements, at, -1), ...walk(document, statements, at, 1)]
}

function walk(
  document: ReviewDocument,
  statements: readonly Statement[],
  from: number,
  step: 1 | -1,
): readonly Statement[] {
  const found: Statement[] = []
  for (let at = from; found.length < REACH; at += step) {
    const [here, next] = [statements[at], statements[at + step]]
    if (here === undefined || next === undefined) break
    const [one, other] = step === 1 ? [here, next] : [next, here]
    if (!isJoined(document, one, other)) break
    found.push(next)
  }
  return found
}
const REACH = 2

/** Nothing but marks stands between them: no blank line, no bullet, no edge of a cell. */
function isJoined({ text }: ReviewDocument, one: Statement, other: Statement): boolean {
  if (one.place === 'row' || other.place === 'row') return false
  return !APART.test(text.slice(one.range.end, other.range.start))
}
const APART = new RegExp(`\\n[ \\t>]*\\r?\\n|\\n[ \\t>]*${BULLET}`, 'u')

/** A record, a figure with its unit, what was seen, or why; a figure that is only planned shows nothing. */
function isBacking(beside: Statement): boolean {
  if (SILENT.has(beside.kind)) return false
  if (beside.says(SEEN) || beside.says(WHY)) return true
  return beside.kind !== 'plan' && (beside.grade >= RECORDED || beside.says(FIGURE))
}
const SILENT: ReadonlySet<Statement['kind']> = new Set<Statement['kind']>([
  'placeholder',
  'question',
  'foil',
  'conditional',
  'fiction',
  'requirement',
  'target',
  'assumption',
  'forecast',
])
/** Grades from here on rest on something that others could look up. */
const RECORDED = 2
const FIGURE =
  /\d\s?(?:%|percent\b|x\b|×|ms\b)|\b\d+ (?:of|out of) (?:the )?\d+\b|\b(?:twice|half|three times|ten times) (?:as|the)\b/i
const SEEN =
  /\bwe(?:['’]ve| have)? (?:\w+ )?(?:see|saw|seen|found|measured|counted|watched|heard|know|learned|learnt)\b|\bwhen\b[^.;]{3,60}\b(?:\w{2,}ed|broke|went|fell|left|came|grew|shut)\b,/i
const WHY = /\bbecause\b|\b(?:this|that|which) is (?:what|why|how)\b|\bthe reason (?:is|for)\b/i

/** "The trial proves that crews wait. It does so by counting them at the gate." */
const PROOF = /\b(?:prov\w+|validates?)\b/i
const BY_DOING = /^\W*(?:it|this|that|they|we) [^.;]{0,30}\bby (?:\w+ly )?\w+ing\b/i

/** A list or table right below: whatever follows a colon, a table, or a list that holds figures or reasons. */
function introduces(document: ReviewDocument, statement: Statement): boolean {
  const below = belowOf(document, statement)
  if (below === null) return false
  if (below.colon) return /\S/u.test(below.text)
  if (statement.place !== 'paragraph' || !below.blank) return false
  return /^(?:\||<(?:div|table|ul|ol|dl)\b)/i.test(below.text) || holdsBacking(below.text)
}

/** The same, where what follows the colon measures. */
function introducesFigures(document: ReviewDocument, statement: Statement): boolean {
  const below = belowOf(document, statement)
  return below?.colon === true && FIGURE.test(below.text.slice(0, NEAR))
}

/** As much of it as one sees at once. */
const NEAR = 300

/** A list, up to the first blank line, with a figure or a reason in it. */
function holdsBacking(below: string): boolean {
  if (!LISTED.test(below)) return false
  const list = below.split(ENDED, 1)[0] ?? ''
  return FIGURE.test(list) || WHY.test(list)
}
const LISTED = new RegExp(`^${BULLET}`, 'u')
const ENDED = new RegExp(`\\n[ \\t]*\\r?\\n(?![ \\t]*${BULLET})`, 'u')

/** "My vote is …", "On balance …", "it outweighs …" right under a list or a table: what it came to. */
function sumsUp({ text }: ReviewDocument, { range, place }: Statement): boolean {
  if (place !== 'paragraph') return false
  const head = text.slice(Math.max(0, range.start - ABOVE), range.start)
  const edge = head.search(/\n[ \t]*\r?\n(?![^]*\n[ \t]*\r?\n)/u)
  if (edge < 0) return false
  const last = head.slice(head.lastIndexOf('\n', edge - 1) + 1, edge)
  if (!ROW.test(last)) return false
  return SUMMED.test(text.slice(range.start - (head.length - edge), range.end).trim())
}
const ROW = new RegExp(`^\\s*(?:${BULLET}|\\|)`, 'u')
/** A long last item fits. */
const ABOVE = 1500
const SUMMED =
  /^\W*(?:overall|on balance|in short|in sum|so|therefore|thus|hence|taken together|all in all|my (?:vote|choice|pick)|our (?:vote|choice|pick)|we (?:choose|chose|recommend|pick|go with))\b|\boutweigh/i
