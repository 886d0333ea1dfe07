import * as z from 'zod'
import type { PhaseFact, ReviewDocument } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { quoted } from '../spoken'
import { beyondFrames } from './frames'
import { leaningParts } from './leaningParts'
import { movedDates } from './movedDates'
import { isAside, under } from './sections'
import { BESIDE } from '../phrases'

/**
 * Reads phases and milestones in order: an end before its start, a numbered phase that is over before the one it follows
 * begins, a date that fits its neighbours only a year later, a time beyond that of the whole plan, one thing with two
 * dates, and what needs a part that is less urgent or is said to stand alone. Wrong for parallel tracks that are numbered
 * through.
 */
export const dateOrder = defineRule({
  id: 'consistency/date-order',
  meta: {
    summary: 'Let phases and milestones follow each other in time',
    rationale:
      'Others plan their work against these dates. A phase that ends before it begins, or before the one it builds on, is mostly a slip of the year or a plan that was moved in one place only; it costs one look now and a quarter later.',
    source: 'Reading a plan from its dates, as schedulers do before they look at its tasks',
    satisfiedBy: 'Dates in the order of the phases, or the word that the phases run side by side.',
    example: 'Pilot: March to May. Roll-out: from June, once the pilot is read out.',
    scope: 'document',
    documents: 'all',
    severity: { pm: 'information', leader: 'information' },
    messages: {
      span: '“{name}” ends before it starts. Which of the two dates is right?',
      order: '“{name}” is over before “{other}” begins, though it comes after it. Which date is right?',
      year: '“{name}” lies before “{other}” above it, and would fit a year later. Is the year right?',
      beyond: '“{name}” goes beyond the {frame} of the plan, as stated {where}. Which of the two holds?',
      outside: '“{name}” comes after {frame}, the time of the heading it stands under. Which date is right?',
      waits: '“{name}” ({here}) needs “{other}” ({there}), which is less urgent. Which priority holds?',
      apart: 'Here “{here}”, and “{there}” {where}. Which one holds?',
      moved: '“{name}” is {here} here and {there} {where}. Which date is right?',
    },
    question: 'Which of the dates that contradict each other is right?',
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    const { phases } = document.facts.consistency
    for (const { name, start, end, range } of phases) {
      if (end < start) report({ messageId: 'span', data: { name: quoted(name) }, range })
    }
    for (const group of groupsOf(document)) {
      for (const { messageId, phase, other } of [...backwards(group), ...slips(group)]) {
        report({
          messageId,
          data: { name: quoted(phase.name), other: quoted(other.name) },
          range: phase.range,
          related: [{ range: other.range, message: BESIDE.name, data: { name: quoted(other.name) } }],
        })
      }
    }
    for (const { phase, frame } of beyondFrames(document)) {
      report({
        messageId: frame.kind === 'length' ? 'beyond' : 'outside',
        data: { name: quoted(phase.name), frame: frame.written, where: under(frame.section) },
        range: phase.range,
        related: [{ range: frame.range, message: BESIDE.value, data: { value: frame.written } }],
      })
    }
    for (const [part, other] of document.facts.consistency.waiting) {
      report({
        messageId: 'waits',
        data: { name: part.id, here: part.priority, other: other.id, there: other.priority },
        range: part.range,
        related: [{ range: other.range, message: BESIDE.name, data: { name: other.id } }],
      })
    }
    for (const [earlier, later] of leaningParts(document)) {
      report({
        messageId: 'apart',
        data: { here: later.written, there: quoted(earlier.written), where: under(earlier.section) },
        range: later.range,
        related: [{ range: earlier.range, message: BESIDE.name, data: { name: quoted(earlier.written) } }],
      })
    }
    for (const [earlier, later] of movedDates(document)) {
      report({
        messageId: 'moved',
        data: {
          name: quoted(later.name),
          here: later.when,
          there: earlier.when,
          where: under(earlier.section),
        },
        range: later.range,
        related: [{ range: earlier.range, message: BESIDE.value, data: { value: earlier.when } }],
      })
    }
  },
})

interface Disorder {
  readonly messageId: 'order' | 'year'
  readonly phase: PhaseFact
  readonly other: PhaseFact
}

/** Phases of one list, table or heading with one kind of time; those that run backwards by themselves left out. */
function groupsOf({ facts }: ReviewDocument): readonly (readonly PhaseFact[])[] {
  const groups = new Map<string, PhaseFact[]>()
  for (const phase of facts.consistency.phases) {
    if (phase.end < phase.start || isAside(phase.section)) continue
    const key = `${phase.group} ${phase.scale}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [phase])
    else group.push(phase)
  }
  return [...groups.values()]
}

function backwards(group: readonly PhaseFact[]): readonly Disorder[] {
  return group.flatMap((phase) => {
    const { series, order } = phase
    if (order === null) return []
    const other = group.find(
      (one) => one.series === series && one.order !== null && one.order < order && phase.end < one.start,
    )
    return other === undefined ? [] : [{ messageId: 'order' as const, phase, other }]
  })
}

/** In a list or table that otherwise runs forwards, a date that goes back and fits between its neighbours a year on. */
function slips(group: readonly PhaseFact[]): readonly Disorder[] {
  if (group.length < FEWEST || group.some(({ scale, series }) => scale !== 'date' || series !== '')) return []
  const found: Disorder[] = []
  let last: PhaseFact | undefined
  for (const [index, phase] of group.entries()) {
    const before = last
    if (before !== undefined && phase.end < before.start) {
      const shifted = dayOf(phase.end) + 365
      const next = group.slice(index + 1).find(({ start }) => start >= before.start)
      const latest = next === undefined ? shifted : dayOf(next.end)
      if (shifted >= dayOf(before.start) - NEAR && shifted <= Math.max(latest, dayOf(before.start)) + NEAR) {
        found.push({ messageId: 'year', phase, other: before })
        continue
      }
      return []
    }
    last = phase
  }
  return found
}

const FEWEST = 4

/** Neighbours in a plan may overlap by some weeks. */
const NEAR = 45

/** Days since the year 0, near enough to compare by. */
function dayOf(date: string): number {
  return Number(date.slice(0, 4)) * 365 + Number(date.slice(5, 7)) * 30.4 + Number(date.slice(8, 10))
}
