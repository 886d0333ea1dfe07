import * as z from 'zod'
import type { Range, ReviewDocument, Section } from '../../facts/types'
import type { Flaw } from './kind'
import { listOf, oneOrMore, spoken } from './lists'
import { columns, nameOf, tableWith } from './requireColumns'
import { answers, facetName } from './requireFacet'
import { hasValue, valueOf } from './requireMetadata'
import { isFilled, pickSections, sectionRefs, type SectionPick } from './sectionRef'
import { compileSelector, selectorWithExceptions } from './selector'
import { phrase } from './textSearch'

/** Written once in the JSON Schema, since it stands in many places. */
const sentence = selectorWithExceptions.meta({ id: 'sentence-with-exceptions' })

/** One thing that a document shows or does not show. */
const simpleShape = {
  says: sentence.optional().describe('A sentence that is picked as in `forbid`.'),
  section: sectionRefs.optional().describe('One of these sections is there, with something in it.'),
  facet: oneOrMore(facetName).optional().describe('One of these parts of an answer is there: `market.size`.'),
  columns: columns.optional().describe('A table has all of these columns.'),
  metadata: z
    .record(phrase, z.union([z.literal('any'), oneOrMore(phrase)]))
    .optional()
    .describe('Keys and the values they may have; `any` where any value will do.'),
}
const simple = z.strictObject(simpleShape).meta({ id: 'condition' })
const list = z.array(simple).min(2).max(20)

export const conditionSchema = z
  .strictObject({
    ...simpleShape,
    'any-of': list.optional().describe('At least one of these holds.'),
    'all-of': list.optional().describe('All of these hold.'),
    not: simple.optional().describe('This does not hold.'),
  })
  .meta({ id: 'conditions' })
type ConditionSpec = z.infer<typeof conditionSchema>
type SimpleSpec = z.infer<typeof simple>

/** Where a condition holds. */
export interface Place {
  readonly range: Range
  readonly section: Section
  readonly data: Readonly<Record<string, string>>
}

export interface Condition {
  /** Empty where the condition does not hold. */
  places(document: ReviewDocument): readonly Place[]
  readonly placeholders: readonly string[]
  readonly readsEnglish: boolean
  readonly spoken: string
  readonly flaws: readonly Flaw[]
  /** Sections that a scaffold for it belongs into. */
  readonly home: SectionPick | null
}

export function compileCondition(spec: ConditionSpec): Condition {
  const { 'any-of': any, 'all-of': all, not, ...rest } = spec
  const count = [...Object.values(rest), any, all, not].filter((part) => part !== undefined).length
  if (count !== 1) {
    const message =
      count === 0
        ? `says nothing; add one of ${spoken(Object.keys(conditionSchema.shape).map((key) => `\`${key}\``))}`
        : 'holds more than one condition; put them into `all-of` or `any-of`'
    return { ...NEVER, flaws: [{ path: [], message }] }
  }
  if (not !== undefined) return negated(compileCondition(not))
  if (any !== undefined) return joined(any.map(compileCondition), 'any-of')
  if (all !== undefined) return joined(all.map(compileCondition), 'all-of')
  return compileSimple(rest)
}

const NEVER: Condition = {
  places: () => [],
  placeholders: [],
  readsEnglish: false,
  spoken: 'nothing',
  flaws: [],
  home: null,
}

function compileSimple(spec: SimpleSpec): Condition {
  if (spec.says !== undefined) return saying(spec.says)
  if (spec.section !== undefined) return having(spec.section)
  if (spec.facet !== undefined) {
    const names = listOf(spec.facet)
    const holds = (document: ReviewDocument): boolean => names.some((name) => answers(document, name))
    return { ...NEVER, places: onTitle(holds), readsEnglish: true, spoken: spoken(names) }
  }
  if (spec.columns !== undefined) {
    const refs = listOf(spec.columns)
    return {
      ...NEVER,
      spoken: `a table with ${spoken(refs.map(nameOf), 'and')}`,
      places: (document) => {
        const table = tableWith(document, refs)
        return table === undefined ? [] : [{ range: table.range, section: table.section, data: {} }]
      },
    }
  }
  const keys = Object.entries(spec.metadata ?? {})
  const holds = (document: ReviewDocument): boolean =>
    keys.every(([key, allowed]) => isSet(document, key, allowed))
  return {
    ...NEVER,
    places: onTitle(holds),
    spoken: spoken(
      keys.map(([key]) => `\`${key}\``),
      'and',
    ),
  }
}

function saying(spec: NonNullable<SimpleSpec['says']>): Condition {
  const selector = compileSelector(spec)
  const blanks = listOf(spec.kinds).includes('placeholder')
  return {
    places: (document) =>
      selector
        .find(document)
        // What waits to be filled in says nothing yet.
        .filter(({ statement }) => blanks || statement.kind !== 'placeholder')
        .map(({ statement, range, data }) => ({ range, section: statement.section, data })),
    placeholders: selector.placeholders,
    readsEnglish: selector.readsEnglish,
    spoken: selector.spoken,
    flaws: [
      ...(Object.keys(spec).length === 0
        ? [
            {
              path: ['says'],
              message: 'picks every sentence; add `words`, a `pattern`, `kinds` or `signals`',
            },
          ]
        : []),
      ...selector.flaws.map(({ path, message }) => ({ path: ['says', ...path], message })),
    ],
    home: spec.in === undefined ? null : pickSections(spec.in),
  }
}

function having(refs: NonNullable<SimpleSpec['section']>): Condition {
  const pick = pickSections(refs)
  return {
    ...NEVER,
    places: (document) =>
      pick
        .all(document)
        .filter((section) => isFilled(document, section))
        .map((section) => ({
          range: section.heading,
          section,
          data: { section: section.title, phrase: section.title },
        })),
    placeholders: ['section', 'phrase'],
    spoken: `a section ${pick.spoken}`,
    home: pick,
  }
}

function isSet(document: ReviewDocument, key: string, allowed: string | readonly string[]): boolean {
  if (!hasValue(document, key)) return false
  if (allowed === 'any') return true
  const value = (valueOf(document, key) ?? '').trim().toLowerCase()
  return listOf(allowed).some((one) => one.toLowerCase() === value)
}

/** The whole document shows it, so there is no place but its title. */
function onTitle(holds: (document: ReviewDocument) => boolean): Condition['places'] {
  return (document) => {
    const [root] = document.sections
    return root !== undefined && holds(document)
      ? [{ range: document.titleRange, section: root, data: {} }]
      : []
  }
}

function negated(condition: Condition): Condition {
  return {
    ...condition,
    places: onTitle((document) => condition.places(document).length === 0),
    placeholders: [],
    spoken: `no ${condition.spoken}`,
    flaws: condition.flaws.map(({ path, message }) => ({ path: ['not', ...path], message })),
  }
}

function joined(parts: readonly Condition[], key: 'any-of' | 'all-of'): Condition {
  return {
    places: (document) => {
      const each = parts.map((part) => part.places(document))
      return key === 'any-of' || each.every((places) => places.length > 0) ? each.flat() : []
    },
    placeholders: [...new Set(parts.flatMap(({ placeholders }) => placeholders))],
    readsEnglish: parts.some(({ readsEnglish }) => readsEnglish),
    spoken: spoken(
      parts.map((part) => part.spoken),
      key === 'any-of' ? 'or' : 'and',
    ),
    flaws: parts.flatMap(({ flaws }, index) =>
      flaws.map(({ path, message }) => ({ path: [key, index, ...path], message })),
    ),
    home: parts.find(({ home }) => home !== null)?.home ?? null,
  }
}
