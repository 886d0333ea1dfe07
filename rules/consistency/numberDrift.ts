import * as z from 'zod'
import type { MeasureFact } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { quoted } from '../spoken'
import { under } from './sections'

/**
 * Lays figures of the same measure side by side: same name, unit and role, same phase, period, segment and tier. So it
 * does with what else has one value: whether a task is done, what a phase is called, whether a thing stays as it is.
 * Wrong where a word narrows one of them that is not known as a qualifier.
 */
export const numberDrift = defineRule({
  id: 'consistency/number-drift',
  meta: {
    summary: 'Give a measure the same value wherever it stands',
    rationale:
      'Teams build for the number they happen to read. A reader who finds two values for one thing does not know which was decided, and begins to doubt the figures that are right.',
    source: 'Single source of truth, as it is asked of requirements and measures',
    satisfiedBy:
      'One value everywhere, or the words that make them two measures: the phase, segment, period or tier each is for.',
    example: 'Planning time: 60 minutes in depots with a map, 90 in those without (March log).',
    scope: 'document',
    documents: 'all',
    severity: { pm: 'warning', leader: 'warning' },
    messages: {
      value: '{name}: {here} here and {there} {where}. Which one holds?',
      mark: '{name}: {here} here and {there} {where}. Which one holds, or what has changed in between?',
      status: '“{name}” is {here} here and {there} {where}. Which of the two is up to date?',
      change: '“{name}” is to change here and stays as it is {where}. Which one holds?',
      stays: '“{name}” stays as it is here and is to change {where}. Which one holds?',
      choices: '“{name}” takes {here} here and {there} {where}. Which list is complete?',
      phase: '{name} is “{here}” here and “{there}” {where}. Is it one plan, and which of the two holds?',
      priority: '“{name}” has priority {here} here and {there} {where}. Which one holds?',
    },
    question: 'Where the document gives one measure two values, which one holds?',
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const [earlier, later] of document.facts.consistency.measures.flatMap(driftIn)) {
      report({
        messageId: messageOf(later),
        data: {
          name: later.name,
          here: shown(later),
          there: shown(earlier),
          where: under(earlier.section),
        },
        range: later.range,
        related: [{ range: earlier.range, message: '{value} here', data: { value: shown(earlier) } }],
      })
    }
    for (const [earlier, later] of document.facts.consistency.stages) {
      report({
        messageId: 'phase',
        data: {
          name: later.label,
          here: quoted(later.name),
          there: quoted(earlier.name),
          where: under(earlier.section),
        },
        range: later.range,
        related: [{ range: earlier.range, message: '“{name}” here', data: { name: quoted(earlier.name) } }],
      })
    }
  },
})

/** A long list of values is not repeated in a message. */
function shown({ unit, written }: MeasureFact): string {
  return unit === 'choices' && written.length > LONGEST ? `${optionsOf(written).length} values` : written
}
const LONGEST = 60

function optionsOf(written: string): readonly string[] {
  return written.split(' | ')
}

function messageOf({ unit, low }: MeasureFact): MessageId {
  switch (unit) {
    case 'mark':
    case 'priority':
    case 'status':
    case 'choices':
      return unit
    case 'change':
      return low === 0 ? 'stays' : 'change'
    default:
      return 'value'
  }
}

type MessageId = 'value' | 'mark' | 'priority' | 'status' | 'choices' | 'change' | 'stays' | 'phase'

/** Three and more values are a series, and values of neighbours in a pattern of sections belong to their sections. */
function driftIn(group: readonly MeasureFact[]): readonly (readonly [MeasureFact, MeasureFact])[] {
  const [earlier] = group
  if (earlier === undefined) return []
  const others = group.filter((one) => differ(one, earlier) && !areBounds(one, earlier))
  const [later] = others
  if (later === undefined || others.some((one) => differ(one, later))) return []
  if (group.some((one) => !differ(one, earlier) && !differ(one, later))) return []
  return areApart(earlier, later) ? [[earlier, later]] : []
}

/** "At least 5" and "at most 20" are the two ends of one range. */
function areBounds(a: MeasureFact, b: MeasureFact): boolean {
  return a.bound !== null && b.bound !== null && a.bound !== b.bound
}

/** A range and a value within it do not contradict each other. */
function differ(a: MeasureFact, b: MeasureFact): boolean {
  return a.high < b.low - SLACK || b.high < a.low - SLACK
}
const SLACK = 1e-9

function areApart(a: MeasureFact, b: MeasureFact): boolean {
  if (a.section === b.section && (a.group !== '' || b.group !== '')) return false
  // Reports of two dates are a history, and lists of two phases have tasks of their own.
  if (a.unit === 'status' && a.qualifiers !== b.qualifiers && a.qualifiers !== '' && b.qualifiers !== '')
    return false
  if (a.unit === 'choices' && !areAlike(optionsOf(a.written), optionsOf(b.written))) return false
  if (a.unit !== 'mark' && VAGUE.test(a.name)) return false
  if (a.section === b.section || a.section.parent !== b.section.parent) return true
  return (a.section.parent?.depth ?? 0) < 2 || a.section.slot !== b.section.slot
}

/** Lists with less than two thirds of the shorter one in common belong to two settings of one name. */
function areAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.filter((option) => b.includes(option)).length * 3 >= Math.min(a.length, b.length) * 2
}

/** One word that many things have: whose it is stands elsewhere. */
const VAGUE =
  /^(?:by |on |in |the )?(?:default|duration|price|costs?|efforts?|times?|budget|limits?|timeout|estimates?|size|case|gap|day|value|amount|window|period|delay|interval|length|weight|complete|completed|done|progress|coverage|confidence|probability|likelihood|total|fee|discount|margin|growth|increase|reduction|decrease|improvement|savings?|impact|revenue|timeline|week|month|year|rate|score|plan|team|team size)$/i
