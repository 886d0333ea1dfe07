import * as z from 'zod'
import {
  SIGNAL_KINDS,
  STATEMENT_KINDS,
  SUBJECT_CLASSES,
  SUPPORTS,
  type Range,
  type ReviewDocument,
  type Statement,
  type StatementTest,
  type StatementTraits,
} from '../../facts/types'
import type { Flaw } from './kind'
import { listOf, oneOrMore, spoken } from './lists'
import { pickSections, sectionRefs } from './sectionRef'
import { searchShape, textSearch } from './textSearch'

/** Keys that pick statements: sentences, list items and table rows. All that are written must hold. */
const selectorShape = {
  ...searchShape,
  kinds: oneOrMore(z.enum(STATEMENT_KINDS)).optional().describe('What the sentence is taken for.'),
  about: oneOrMore(z.enum(SUBJECT_CLASSES)).optional().describe('Whom or what it is about.'),
  signals: oneOrMore(z.enum(SIGNAL_KINDS)).optional().describe('Patterns that Candor knows by itself.'),
  in: sectionRefs.optional().describe('Sections it stands in, at any depth.'),
  support: oneOrMore(z.enum(SUPPORTS))
    .optional()
    .describe('What backs it: nothing, something nearby, or something in the sentence itself.'),
  evidence: z
    .strictObject({ 'at-least': grade().optional(), 'at-most': grade().optional() })
    .optional()
    .describe('Grade of the evidence in the sentence, 0 (none) to 5.'),
}
const selector = z.strictObject(selectorShape).meta({ id: 'sentence' })

/** The same, with a way to leave statements out. */
export const selectorWithExceptions = z.strictObject({
  ...selectorShape,
  except: selector.optional().describe('Statements that are left out, picked in the same way.'),
})
export type SelectorSpec = z.infer<typeof selectorWithExceptions>

function grade(): z.ZodInt {
  return z.int().min(0).max(5)
}

/** A statement that was picked, and the words in it that were looked for. */
interface Picked {
  readonly statement: Statement
  readonly range: Range
  readonly data: Readonly<Record<string, string>>
}

export interface Selector {
  readonly placeholders: readonly string[]
  readonly readsEnglish: boolean
  readonly spoken: string
  readonly flaws: readonly Flaw[]
  find(document: ReviewDocument): readonly Picked[]
  /** Why a statement is not picked, in short phrases; empty where nothing speaks against it. */
  refuses(statement: Statement): readonly string[]
}

export function compileSelector(spec: SelectorSpec): Selector {
  const search = textSearch(spec)
  const own = conditionsOf(spec, search)
  const left = spec.except === undefined ? null : conditionsOf(spec.except, textSearch(spec.except))
  const sections = spec.in === undefined ? null : pickSections(spec.in)
  const inExcept = spec.except?.in === undefined ? null : pickSections(spec.except.in)
  // Headings are not known to a statement by itself, so these are looked at in the document.
  const bySlot = sections !== null && !sections.byHeading
  const exceptBySlot = inExcept?.byHeading !== true
  const isExcept = (traits: StatementTraits): boolean =>
    left?.every(({ holds }) => holds(traits)) === true &&
    (inExcept === null || hasSlot(traits, inExcept.slots))
  const test: StatementTest = {
    accepts: (traits) =>
      own.every(({ holds }) => holds(traits)) &&
      (!bySlot || hasSlot(traits, sections.slots)) &&
      !(exceptBySlot && isExcept(traits)),
    kept: new WeakMap(),
  }
  const isOut = (statement: Statement, document: ReviewDocument): boolean =>
    (sections?.byHeading === true && !sections.contains(statement.section, document)) ||
    (inExcept?.byHeading === true &&
      (left ?? []).every(({ holds }) => holds(traitsOf(statement))) &&
      inExcept.contains(statement.section, document))
  return {
    placeholders: ['phrase', 'sentence', 'section', ...(search?.names ?? [])],
    readsEnglish: ENGLISH_KEYS.some((key) => spec[key] !== undefined || spec.except?.[key] !== undefined),
    spoken: spokenSelector(spec, search),
    flaws: flawsOf(spec),
    find: (document) =>
      document
        .statementsThat(test)
        .filter((statement) => !isOut(statement, document))
        .flatMap((statement) => placesIn(statement, search, spec)),
    refuses: (statement) => {
      const traits = traitsOf(statement)
      const refused = own.filter(({ holds }) => !holds(traits)).map(({ refusal }) => refusal(traits))
      if (sections !== null && !sections.byHeading && !hasSlot(traits, sections.slots))
        refused.push(`it does not stand under ${sections.spoken}`)
      if (refused.length === 0 && isExcept(traits)) refused.push('`except` leaves it out')
      return refused
    },
  }
}

const ENGLISH_KEYS = ['kinds', 'about', 'signals', 'support', 'evidence'] as const

function hasSlot({ slots }: StatementTraits, wanted: ReadonlySet<string>): boolean {
  return slots.some((slot) => wanted.has(slot))
}

interface Condition {
  readonly holds: (traits: StatementTraits) => boolean
  readonly refusal: (traits: StatementTraits) => string
}

/** The cheapest first. */
function conditionsOf(
  spec: z.infer<typeof selector>,
  search: ReturnType<typeof textSearch>,
): readonly Condition[] {
  const kinds = listOf(spec.kinds)
  const about = listOf(spec.about)
  const support = listOf(spec.support)
  const signals = listOf(spec.signals)
  const least = spec.evidence?.['at-least'] ?? 0
  const most = spec.evidence?.['at-most'] ?? 5
  const conditions: (Condition | null)[] = [
    kinds.length === 0
      ? null
      : {
          holds: ({ kind }) => kinds.includes(kind),
          refusal: ({ kind }) => `it is read as ${kind}, not as ${spoken(kinds)}`,
        },
    about.length === 0
      ? null
      : {
          holds: ({ subject }) => about.includes(subject),
          refusal: ({ subject }) => `it is about ${subject}, not about ${spoken(about)}`,
        },
    support.length === 0
      ? null
      : {
          holds: (traits) => support.includes(traits.support),
          refusal: (traits) => `its support is ${traits.support}, not ${spoken(support)}`,
        },
    spec.evidence === undefined
      ? null
      : {
          holds: (traits) => least <= traits.grade && traits.grade <= most,
          refusal: (traits) => `its evidence has grade ${traits.grade}, not ${least} to ${most}`,
        },
    signals.length === 0
      ? null
      : {
          holds: (traits) => signals.some((signal) => traits.signals.includes(signal)),
          refusal: () => `it shows no ${spoken(signals)}`,
        },
    search === null
      ? null
      : { holds: ({ text }) => search.test(text), refusal: () => `it does not say ${search.spoken}` },
  ]
  return conditions.filter((condition) => condition !== null)
}

function traitsOf(statement: Statement): StatementTraits {
  const { kind, subject, support, grade: own, text, place, section } = statement
  const signals = statement.signals.map((signal) => signal.kind)
  return { kind, subject, support, grade: own, text, place, signals, slots: section.slots }
}

/** Every place in the statement that is looked for; the whole statement where no words are. */
function placesIn(
  statement: Statement,
  search: ReturnType<typeof textSearch>,
  { signals }: SelectorSpec,
): readonly Picked[] {
  const { text, section } = statement
  const pick = (range: Range, said: string, groups: Readonly<Record<string, string>> = {}): Picked => ({
    statement,
    range,
    data: { ...groups, phrase: said, sentence: text, section: section.title },
  })
  if (search !== null) {
    return search
      .find(text)
      .filter(({ start, end }) => !statement.isLiteral(start, end))
      .map(({ start, end, groups }) => pick(statement.sourceOf(start, end), text.slice(start, end), groups))
  }
  const wanted = listOf(signals)
  const shown = statement.signals.find(({ kind }) => wanted.includes(kind))
  return [shown === undefined ? pick(statement.range, text) : pick(shown.range, shown.text)]
}

/** A selector that picks nothing, whatever a document says. */
function flawsOf(spec: SelectorSpec): readonly Flaw[] {
  const { except, evidence } = spec
  const flaws: Flaw[] = []
  for (const key of ['kinds', 'about', 'support', 'signals', 'words'] as const) {
    const out = listOf<string>(except?.[key])
    const wanted = listOf<string>(spec[key])
    const alone = except !== undefined && Object.keys(except).length === 1
    if (alone && wanted.length > 0 && wanted.every((one) => out.includes(one)))
      flaws.push({
        path: ['except', key],
        message: `\`except\` leaves out all that \`${key}\` picks, so the rule can never fire; take one of them away`,
      })
  }
  const [least, most] = [evidence?.['at-least'] ?? 0, evidence?.['at-most'] ?? 5]
  if (least > most)
    flaws.push({
      path: ['evidence'],
      message: `no grade is at least ${least} and at most ${most}, so the rule can never fire; swap the two`,
    })
  return flaws
}

function spokenSelector(spec: SelectorSpec, search: ReturnType<typeof textSearch>): string {
  const kinds = listOf(spec.kinds)
  const parts = [
    search === null ? '' : search.spoken,
    listOf(spec.signals).length === 0 ? '' : `a ${spoken(listOf(spec.signals))}`,
    kinds.length === 0 ? '' : `in a ${spoken(kinds)}`,
    spec.about === undefined ? '' : `about ${spoken(listOf(spec.about))}`,
    spec.in === undefined ? '' : `under ${pickSections(spec.in).spoken}`,
    spec.support === undefined ? '' : `with support: ${spoken(listOf(spec.support))}`,
  ]
  const said = parts.filter((part) => part !== '').join(' ')
  return said === '' ? 'any sentence' : said
}
