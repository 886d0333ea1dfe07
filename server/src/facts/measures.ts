import { sourceRange } from '../markdown/plainText'
import { builtIn } from './builtStatus'
import { choicesIn } from './choices'
import { concernsOf } from './concerns'
import { defaultsOf, namedDefaultsIn } from './defaults'
import { denialsOf } from './denials'
import type { SignalledSentence } from './factBlock'
import { independenceOf } from './independence'
import { measureName, type MeasureHit, type MeasureName } from './measureNames'
import type { Figure } from './numbers'
import { once } from './once'
import { ownedCountsOf } from './ownedCounts'
import { productsOf } from './products'
import { qualifiersOf } from './qualifiers'
import type { ReadBlock, ReadStatement } from './reading'
import { settledIn } from './settled'
import { statusesIn } from './statuses'
import { stemKey } from './stems'
import { countsOf } from './statedCounts'
import { tableMarks } from './tableMarks'
import type { MeasureFact, StatementKind } from './types'
import { changesOf } from './unchanged'
import { limitsInCode, limitsInRow, limitsOf } from './unlimited'

/**
 * Figures of one block together with what they measure. Only those that the document states itself and states alone:
 * no "from X to Y", no comparison, no example, no figure whose name cannot be told. `text` is the chunk's source.
 */
export function measuresIn(block: ReadBlock, text: string): readonly MeasureHit[] {
  const settled = settledIn(block)
  if (settled.length > 0 && block.slots[0] === 'questions') return settled
  const built = builtIn(block, text)
  if (block.slots.some((slot) => ELSEWHERE.has(slot))) return built
  if (block.statements.length === 0)
    return [...built, ...choicesIn(block, text), ...statusesIn(block), ...limitsInCode(block, text)]
  return [
    ...built,
    ...block.statements.flatMap((statement) => measuresOf(statement, block)),
    ...block.statements.flatMap((statement) => clashesIn(statement, block)),
    ...tableMarks(block),
    ...limitsInRow(block),
    ...statusesIn(block),
    ...choicesIn(block, text),
    ...namedDefaultsIn(block),
    ...settled,
  ]
}

/** Sections that speak of other values on purpose: options, questions, the past, other documents. */
const ELSEWHERE = new Set(['alternatives', 'questions', 'references', 'glossary', 'trade-offs', 'evidence'])
const NOT_STATED: ReadonlySet<StatementKind> = new Set([
  'placeholder',
  'question',
  'quotation',
  'attributed',
  'foil',
  'conditional',
  'fiction',
  'definition',
])

function measuresOf(statement: ReadStatement, block: ReadBlock): readonly MeasureHit[] {
  const { sentence, kind } = statement
  if (NOT_STATED.has(kind)) return []
  const figures = sentence.figures.filter(isMeasured)
  const owned = ownedCountsOf(sentence, block)
  const counts = [
    ...countsOf(sentence, block),
    ...denialsOf(sentence, block),
    ...changesOf(sentence, block),
    ...defaultsOf(sentence, block),
  ]
  if ((figures.length === 0 && counts.length === 0) || figures.length > MOST_FIGURES) return owned
  if (EXAMPLE.test(sentence.text)) return owned
  const measured = figures.flatMap((figure) => {
    const named = isCompared(sentence, figure) ? null : measureName(sentence, figure, block.source.block)
    return named === null ? [] : measureHit(statement, figure, named, block)
  })
  return [...measured, ...counts, ...owned]
}

/** What a sentence says that another may deny in so many words. */
function clashesIn({ sentence, kind }: ReadStatement, block: ReadBlock): readonly MeasureHit[] {
  if (NOT_STATED.has(kind)) return []
  const hits: MeasureHit[] = []
  for (const of of DENIABLE) for (const hit of of(sentence, block)) hits.push(hit)
  return hits.length === 0 || EXAMPLE.test(sentence.text) ? [] : hits
}

/** What one sentence says and another may deny. */
const DENIABLE = [independenceOf, concernsOf, productsOf, limitsOf] as const

const EXAMPLE = /\b(?:e\.g\b|for example|for instance|such as|say,|imagine|example|sample|suppose)/i
/** A sentence with more figures lists data; which name belongs to which figure is anyone's guess. */
const MOST_FIGURES = 3

function isMeasured({ kind }: Figure): boolean {
  return kind === 'percent' || kind === 'currency' || kind === 'duration'
}

/** "from 22 % to 30 %", "41 % → 60 %", "12 vs 8 days", "5 % lower than": two values on purpose. */
function isCompared({ text, start }: SignalledSentence, figure: Figure): boolean {
  const before = text.slice(Math.max(0, figure.start - start - 24), figure.start - start)
  const after = text.slice(figure.end - start, figure.end - start + 24)
  return COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(after)
}
const COMPARED_BEFORE =
  /(?:→|->|=>|⟶|\bvs\.?|\bversus|\bthan|\bfrom|\binstead of|\bcompared (?:to|with)|\brather than|\bnot|\bwas|\bwere|\bup|\bdown|\bor|\band|\/|\+|−|[-–]|\d ?%? to)\s*$/i
const COMPARED_AFTER =
  /^\s*(?:\([^)]*\)\s*)?(?:→|->|=>|⟶|vs\b|versus\b|or\b|and\b|to \d|\/|\+|more\b|less\b|faster|slower|higher|lower|better|fewer|reduction|increase|decrease|improvement|discount|off\b|ago\b|old\b)/i

function measureHit(
  { sentence, kind }: ReadStatement,
  figure: Figure,
  { name, role, header }: MeasureName,
  { source: { block }, leadIn }: ReadBlock,
): readonly MeasureHit[] {
  const key = stemKey(name, GENERIC)
  if (key === '') return []
  const [low, high] = bounds(figure)
  const near = (): string =>
    block.row === null
      ? clauseOf(sentence, figure)
      : `${block.row.cells[0]?.value ?? ''} ${header} ${sentence.text}`
  return [
    {
      name: shownName(name),
      written: block.text.value.slice(figure.start, figure.end).trim(),
      key,
      low,
      high,
      unit: unitOf(figure),
      role: role ?? (kind === 'target' || /\btargets?\b/i.test(name) ? 'target' : roleOf(sentence, figure)),
      bound: figure.comparator === 'change' ? null : figure.comparator,
      qualifiers: once(() => withoutRhythm(qualifiersOf(near(), leadIn))),
      group: block.group < 0 ? '' : `${block.group}`,
      range: sourceRange(block.text, figure.start, figure.end),
    },
  ]
}

/** The clause a figure stands in, where several figures share a sentence; else the sentence. */
function clauseOf({ text, start, figures }: SignalledSentence, figure: Figure): string {
  if (figures.filter(isMeasured).length < 2) return text
  const at = figure.start - start
  const from = text.slice(0, at).search(/[,;][^,;]*$/)
  const length = text.slice(at).search(/[,;](?!\d)/)
  return text.slice(from + 1, length < 0 ? text.length : at + length)
}

/** "Monthly retention at 6 months": where a point in time is named, the rhythm adds nothing. */
function withoutRhythm(qualifiers: string): string {
  const all = qualifiers.split('; ')
  if (!all.some((one) => /^(?:at|after|within) \d/.test(one))) return qualifiers
  return all.filter((one) => !/^(?:dai|week|month|quarter|year|annual)\w*$/.test(one)).join('; ')
}

/** Words that name the role of a figure and not what is measured. */
const GENERIC = new Set(
  'target targets goal goals rate rates value current baseline total overall least most about level score percentage percent share number minimum maximum average reach achieve user users metric kpi want wants daily weekly monthly quarterly yearly annual'.split(
    ' ',
  ),
)

function roleOf({ text, start }: SignalledSentence, figure: Figure): MeasureFact['role'] {
  const before = text.slice(0, figure.start - start)
  if (figure.comparator === 'change' || BY.test(before)) return 'change'
  if (/\b(?:today|current(?:ly)?|baseline|now|as of)\b/i.test(text)) return 'baseline'
  return 'value'
}
const BY = /\b(?:reduc|increas|decreas|cut|grow|improv|rais|lower)\w*\b[^.;]*\bby\s*$/i

/** Rounded figures stand for a tenth to either side. */
function bounds({ value, high, rounded, unit, kind }: Figure): readonly [number, number] {
  const scale = kind === 'duration' ? (SECONDS.find(([words]) => words.test(unit))?.[1] ?? 1) : 1
  const slack = rounded ? 0.1 : 0
  return [value * scale * (1 - slack), high * scale * (1 + slack)]
}

const SECONDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|milli)/i, 0.001],
  [/^s(?:ec.*)?$/i, 1],
  [/^min/i, 60],
  [/^h(?:r|our)?s?$/i, 3600],
  [/^day/i, 86_400],
  [/^week/i, 604_800],
  [/^month/i, 2_592_000],
  [/^quarter/i, 7_776_000],
  [/^year/i, 31_536_000],
]

function unitOf({ kind, unit }: Figure): string {
  if (kind === 'percent') return '%'
  return kind === 'duration' ? 's' : unit.toUpperCase()
}

/** A name as it may stand in a message. */
function shownName(name: string): string {
  const line = name
    .replace(/\s+/g, ' ')
    .replace(/^of (?:the |all |our )?/, '')
    .trim()
  return line.length <= 40 ? line : `${line.slice(0, 39).trimEnd()}…`
}
