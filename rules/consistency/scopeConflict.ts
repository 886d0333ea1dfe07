import * as z from 'zod'
import type { ReviewDocument, ScopeItem } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { quoted } from '../spoken'
import { under } from './sections'
import { BESIDE } from '../phrases'

/**
 * Finds what a document promises and leaves out at once, calls its own and common to all, or uses and bans. Only the very same words count, so a narrower exclusion
 * ("native mobile app") beside a wider promise ("mobile web") is left alone. Wrong where the two are meant for different
 * phases and nothing says so, which is worth saying.
 */
export const scopeConflict = defineRule({
  id: 'consistency/scope-conflict',
  meta: {
    summary: 'Keep what is promised apart from what is left out',
    rationale:
      'A list of exclusions is read by the people who decide what not to build. When one of its lines is promised elsewhere, somebody will build it and somebody will be surprised that it is missing.',
    source: 'Scope statements with inclusions and exclusions side by side',
    satisfiedBy:
      'The item in one of the two lists, or the phase, platform or segment each of them is meant for.',
    example: 'Not now: live re-planning for vans. In scope: live re-planning for trucks.',
    scope: 'document',
    documents: 'all',
    severity: { pm: 'warning', leader: 'warning' },
    messages: {
      both: '“{item}” is promised here and left out {where}. Which one holds, or is one of them for later?',
      first: '“{item}” is required here and left out of the first release {where}. Which one holds?',
      shared: '“{item}” sets the product apart here and is expected of everyone {where}. Which one holds?',
      avoided: '“{item}” is used here and stands among the words to avoid {where}. Which one holds?',
    },
    question: 'What stands both in scope and out of scope: is it in or out?',
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const { promised, excluded, first } of conflicts(document)) {
      report({
        messageId: first ? 'first' : 'both',
        data: { item: quoted(promised.text), where: under(excluded.section) },
        range: promised.range,
        related: [{ range: excluded.range, message: BESIDE.excluded }],
        ...(first ? { milder: 1 } : {}),
      })
    }
    for (const { kind, name, range, other, otherSection } of document.facts.consistency.contrasts) {
      report({
        messageId: kind,
        data: { item: quoted(name), where: under(otherSection) },
        range,
        related: [{ range: other, message: BESIDE.name, data: { name: quoted(name) } }],
        milder: 1,
      })
    }
  },
})

interface Conflict {
  readonly promised: ScopeItem
  readonly excluded: ScopeItem
  /** True where the exclusion speaks of the first release alone. */
  readonly first: boolean
}

/** Each exclusion once, with the first promise it meets. */
function conflicts({ facts }: ReviewDocument): readonly Conflict[] {
  const promises = new Map<string, ScopeItem[]>()
  for (const item of facts.consistency.scope) {
    if (item.side === 'out') continue
    const known = promises.get(item.key)
    if (known === undefined) promises.set(item.key, [item])
    else known.push(item)
  }
  const met = new Set<string>()
  return facts.consistency.scope.flatMap((excluded) => {
    if (excluded.side === 'in' || met.has(excluded.key)) return []
    const promised = promises.get(excluded.key)?.find((item) => meet(item, excluded))
    if (promised === undefined) return []
    met.add(excluded.key)
    return [
      {
        promised,
        excluded,
        first: without(excluded.qualifiers, NOW) !== excluded.qualifiers && !isNow(promised),
      },
    ]
  })
}

/** A promise without a phase is for the release at hand; an exclusion without one is for all of them. */
function meet(promised: ScopeItem, excluded: ScopeItem): boolean {
  if (promised.section === excluded.section) return false
  const now = isNow(promised) || promised.section.slots[0] === 'requirements'
  const left = without(excluded.qualifiers, LATER)
  return without(promised.qualifiers, NOW) === (now ? without(left, NOW) : left)
}

function isNow({ qualifiers }: ScopeItem): boolean {
  return without(qualifiers, NOW) !== qualifiers
}

function without(qualifiers: string, words: RegExp): string {
  return qualifiers
    .split('; ')
    .filter((one) => !words.test(one))
    .join('; ')
}

const NOW =
  /^(?:mvp|poc|first|initial(?:ly)?|launch|(?:phase|release|version|milestone|iteration|stage|wave) (?:1|one|i)(?:\.0)*|v1(?:\.0)*)$/u
const LATER = /^(?:later|future|eventual(?:ly)?|next|post|long term)$/u
