import * as z from 'zod'
import type { ReviewDocument, Section } from '../../facts/types'
import { date, dayOf } from './date'
import type { Flaw, Hit, Question } from './kind'
import { MEASURES, measureIn, wordsIn, type Measure } from './measures'
import { valueOf } from './requireMetadata'
import { pickSections, sectionRefs } from './sectionRef'
import { compileSelector, selectorWithExceptions, type Selector } from './selector'

const whole = z.int().min(0).max(1_000_000)

export const limitSchema = z.strictObject({
  of: z
    .enum([...MEASURES, 'sentence-words', 'heading-words', 'due-dates', 'days-between'])
    .describe('What is counted or measured.'),
  min: whole.optional(),
  max: whole.optional(),
  in: sectionRefs.optional().describe('Counted in each of these sections by itself; else in the document.'),
  where: selectorWithExceptions.optional().describe('With `of: statements`: which of them count.'),
  'not-before': date.optional().describe('With `of: due-dates`: the first day allowed.'),
  'not-after': date.optional().describe('With `of: due-dates`: the last day allowed.'),
  between: z
    .tuple([z.string(), z.string()])
    .optional()
    .describe('With `of: days-between`: two metadata keys that hold dates.'),
})
type Spec = z.infer<typeof limitSchema>

/** Bounds on how much of something a document or a section holds, on lengths, and on dates. */
export function limit(spec: Spec): Question {
  const selector = spec.where === undefined ? null : compileSelector(spec.where)
  const scope =
    spec.of === 'sentence-words' || spec.of === 'due-dates'
      ? 'statement'
      : spec.in === undefined
        ? 'document'
        : 'section'
  const flaws = (selector?.flaws ?? []).map(({ path, message }) => ({ path: ['where', ...path], message }))
  return {
    scope,
    placeholders: ['count', 'limit', 'section', 'phrase'],
    asks: `asks for ${boundsOf(spec)} ${spec.of.replace('-', ' ')}`,
    readsEnglish: selector?.readsEnglish === true || ENGLISH.has(spec.of),
    flaws: [...flawsOf(spec), ...flaws],
    ask: (document) => hitsOf(document, spec, selector),
  }
}

const ENGLISH: ReadonlySet<Spec['of']> = new Set([
  'targets',
  'risks',
  'assumptions',
  'questions',
  'alternatives',
  'due-dates',
])

function hitsOf(document: ReviewDocument, spec: Spec, selector: Selector | null): readonly Hit[] {
  switch (spec.of) {
    case 'sentence-words':
      return longSentences(document, spec)
    case 'heading-words':
      return document.sections
        .filter(
          (section) =>
            section.depth > 0 && (spec.in === undefined || pickSections(spec.in).opens(section, document)),
        )
        .flatMap((section) => beyond(spec, wordsIn(section.title), section.heading, section, section.title))
    case 'due-dates':
      return lateDates(document, spec)
    case 'days-between':
      return span(document, spec)
    default:
      return counted(document, spec, spec.of, selector)
  }
}

function counted(
  document: ReviewDocument,
  spec: Spec,
  measure: Measure,
  selector: Selector | null,
): readonly Hit[] {
  if (spec.in === undefined)
    return beyond(spec, measureIn(document, null, measure, selector), document.titleRange, null, '')
  return pickSections(spec.in)
    .all(document)
    .flatMap((section) =>
      beyond(spec, measureIn(document, section, measure, selector), section.heading, section, ''),
    )
}

function longSentences(document: ReviewDocument, spec: Spec): readonly Hit[] {
  const pick = spec.in === undefined ? null : pickSections(spec.in)
  return document.sections
    .filter((section) => pick === null || pick.contains(section, document))
    .flatMap((section) =>
      document
        .statementsIn(section)
        .filter(({ place, kind }) => place !== 'row' && kind !== 'placeholder')
        .flatMap(({ text, range }) => beyond(spec, wordsIn(text), range, section, text)),
    )
}

function lateDates(document: ReviewDocument, spec: Spec): readonly Hit[] {
  const first = dayOf(spec['not-before'] ?? '') ?? -Infinity
  const last = dayOf(spec['not-after'] ?? '') ?? Infinity
  return document.facts.forecasts.flatMap(({ due, range, text }): readonly Hit[] => {
    const day = due === null ? null : dayOf(due)
    if (due === null || day === null || (first <= day && day <= last)) return []
    const bound = day < first ? spec['not-before'] : spec['not-after']
    return [{ range, data: { count: due, limit: bound ?? '', section: '', phrase: text }, home: null }]
  })
}

function span(document: ReviewDocument, spec: Spec): readonly Hit[] {
  const [from, to] = (spec.between ?? []).map((key) => dayOf(valueOf(document, key) ?? ''))
  if (from === null || to === null || from === undefined || to === undefined) return []
  return beyond(spec, to - from, document.titleRange, null, '')
}

function beyond(
  { min, max }: Spec,
  count: number,
  range: Hit['range'],
  home: Section | null,
  phrase: string,
): readonly Hit[] {
  const bound = min !== undefined && count < min ? min : max !== undefined && count > max ? max : null
  if (bound === null) return []
  return [{ range, data: { count, limit: bound, section: home?.title ?? '', phrase }, home }]
}

function boundsOf({ min, max, 'not-before': first, 'not-after': last }: Spec): string {
  const bounds = [
    min === undefined ? '' : `at least ${min}`,
    max === undefined ? '' : `at most ${max}`,
    first === undefined ? '' : `not before ${first}`,
    last === undefined ? '' : `not after ${last}`,
  ]
  return bounds.filter((bound) => bound !== '').join(' and ')
}

function flawsOf(spec: Spec): readonly Flaw[] {
  const { of, min, max, where, between, 'not-before': first, 'not-after': last } = spec
  const dated = first !== undefined || last !== undefined
  const flaw = (key: string | null, message: string): Flaw => ({ path: key === null ? [] : [key], message })
  if (of === 'due-dates') {
    if (!dated)
      return [flaw(null, 'sets no limit, so the rule can never fire; add `not-before` or `not-after`')]
    if (min !== undefined || max !== undefined)
      return [
        flaw(
          min === undefined ? 'max' : 'min',
          'dates are limited by `not-before` and `not-after`; leave this out',
        ),
      ]
    return []
  }
  if (dated)
    return [
      flaw(first === undefined ? 'not-after' : 'not-before', 'goes with `of: due-dates` only; leave it out'),
    ]
  if (max === undefined && (min === undefined || (min === 0 && of !== 'days-between')))
    return [
      flaw(
        min === undefined ? null : 'min',
        'sets no limit, so the rule can never fire; add `min` (1 or more) or `max`',
      ),
    ]
  if (min !== undefined && max !== undefined && min > max)
    return [flaw('min', `nothing is at least ${min} and at most ${max}; swap the two`)]
  if (where !== undefined && of !== 'statements')
    return [flaw('where', 'goes with `of: statements` only; leave it out')]
  if ((between === undefined) === (of === 'days-between'))
    return [
      flaw(
        between === undefined ? null : 'between',
        between === undefined
          ? 'needs `between` with two metadata keys'
          : 'goes with `of: days-between` only; leave it out',
      ),
    ]
  if (spec.in !== undefined && WHOLE_DOCUMENT.has(of))
    return [flaw('in', `\`${of}\` are counted in the whole document; leave \`in\` out`)]
  return []
}

const WHOLE_DOCUMENT: ReadonlySet<Spec['of']> = new Set(['title-words', 'alternatives', 'days-between'])
