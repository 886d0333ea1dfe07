import * as z from 'zod'
import type { MeasureFact } from '../../server/src/facts/types'
import { defineRule, type Value } from '../contract'
import { quoted } from '../spoken'
import { driftIn, optionsOf } from './drift'
import { under } from './sections'
import { BESIDE, WORDS } from '../phrases'

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
    severity: { pm: 'information', leader: 'information' },
    messages: {
      value: '{name}: {here} here and {there} {where}. Which one holds?',
      mark: '{name}: {here} here and {there} {where}. Which one holds, or what has changed in between?',
      status: '“{name}” is {here} here and {there} {where}. Which of the two is up to date?',
      change: '“{name}” is to change here and stays as it is {where}. Which one holds?',
      stays: '“{name}” stays as it is here and is to change {where}. Which one holds?',
      choices: '“{name}” takes {here} here and {there} {where}. Which list is complete?',
      default: '“{name}”: {here} by default here and {there} {where}. Which one holds?',
      phase: '{name} is “{here}” here and “{there}” {where}. Is it one plan, and which of the two holds?',
      limit: '{name}: {here} here and {there} {where}. Which one holds?',
      product: '{name} take {here} here and {there} {where}. Which of the two is right?',
      concern: '“{name}” is {here} here and {there} {where}. Does it hold the plan back, or not?',
      built: 'The document says “{here}” here and “{there}” {where}. Is it built, or still to come?',
      priority: '“{name}” has priority {here} here and {there} {where}. Which one holds?',
    },
    question: 'Where the document gives one measure two values, which one holds?',
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const [earlier, later] of document.facts.consistency.measures.filter(isValue).flatMap(driftIn)) {
      report({
        messageId: messageOf(later),
        data: {
          name: later.name,
          here: shown(later),
          there: shown(earlier),
          where: under(earlier.section),
        },
        range: later.range,
        related: [{ range: earlier.range, message: BESIDE.value, data: { value: shown(earlier) } }],
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
        related: [{ range: earlier.range, message: BESIDE.name, data: { name: quoted(earlier.name) } }],
      })
    }
  },
})

/** Whether the parts of a plan stand alone is asked beside their order. */
function isValue([first]: readonly MeasureFact[]): boolean {
  return first?.unit !== 'apart'
}

/** A long list of values is not repeated in a message. */
function shown({ unit, written }: MeasureFact): Value {
  return unit === 'choices' && written.length > LONGEST
    ? { words: WORDS.values, data: { count: optionsOf(written).length } }
    : written
}
const LONGEST = 60

function messageOf({ unit, low }: MeasureFact): MessageId {
  switch (unit) {
    case 'mark':
    case 'priority':
    case 'status':
    case 'choices':
    case 'default':
    case 'limit':
    case 'product':
    case 'concern':
    case 'built':
      return unit
    case 'settled':
      return 'status'
    case 'change':
      return low === 0 ? 'stays' : 'change'
    default:
      return 'value'
  }
}

type MessageId =
  | 'value'
  | 'mark'
  | 'priority'
  | 'status'
  | 'choices'
  | 'default'
  | 'limit'
  | 'product'
  | 'concern'
  | 'built'
  | 'change'
  | 'stays'
  | 'phase'
