import * as z from 'zod'
import type { ReviewDocument, UnknownItem } from '../../server/src/facts/types'
import { quoted } from '../spoken'
import { defineRule } from '../contract'
import { isDeclaredSmall, isMandated } from '../reach'
import { cheapestTestFix } from './scaffold'
import { BESIDE } from '../phrases'

/**
 * Asks for the cheapest test of what a plan leans on. Naming an assumption without a way to find out only moves the
 * doubt to the launch. Wrong to apply to obliged work, to what runs with its users already, and to accepted gambles.
 */
export const riskiestAssumptionUntested = defineRule({
  id: 'learning/riskiest-assumption-untested',
  meta: {
    summary: 'Test the assumption everything leans on before building',
    rationale:
      'Most assumptions can be tried for a few days of work; finding out after the launch costs the whole plan. An assumption with a test beside it shows that the team wants to know.',
    source: 'Assumption tests in continuous discovery; value and usability risks tackled before building',
    satisfiedBy:
      'One assumption or risk with a test, an owner or a date beside it, or one way to find out before the main commitment: interviews, a prototype, a spike, a pilot.',
    example: 'We assume drivers answer while parked; five of them try it before anything is built.',
    scope: 'document',
    documents: ['prd', 'strategy', 'one-pager', 'prfaq', 'experiment'],
    severity: { pm: 'hint', leader: 'hint' },
    absence: true,
    question: 'What does this plan lean on most, and what is the cheapest way to find out whether it holds?',
    messages: {
      untested:
        '“{assumption}” has no test beside it, and nothing here is tried out first. What is the cheapest thing that could prove it wrong before we build?',
      risk: '“{assumption}” has no test beside it, and nothing here is tried out first. What is the cheapest way to learn how likely that is before we build?',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    const { unknowns, practice, evidence, decision } = document.facts
    if (practice.shows('trial') || unknowns.items.some(({ tested }) => tested)) return
    if (evidence.best >= TRIED || isDeclaredSmall(document) || isTrial(document)) return
    const leaning = unknowns.items.filter((item) => item.held && isAboutTheWorld(textOf(document, item)))
    const [first, ...others] = [...leaning].sort((a, b) => weight(a) - weight(b))
    if (first === undefined || isMandated(document) || isAccepted(document, leaning)) return
    // A risk that is watched and has its stop is being found out about.
    if (first.kind === 'risk' && decision.revisit.length > 0) return
    if (TESTED.test(document.text)) return
    report({
      messageId: first.kind === 'risk' ? 'risk' : 'untested',
      data: { assumption: quoted(textOf(document, first)) },
      range: first.range,
      related: others.slice(0, 3).map(({ range }) => ({ range, message: BESIDE.noTest })),
      fixes: [cheapestTestFix(document)],
    })
  },
})

/** An experiment is the test of what it assumes. */
function isTrial(document: ReviewDocument): boolean {
  if (document.type === 'experiment') return true
  return document.sections.some(
    (section) => section.slots.includes('experiment') && document.contentWordsIn(section) >= ENOUGH,
  )
}
const ENOUGH = 8
/** "Test: six of them, for three weekends", two variants, a control group. */
const TESTED =
  /(?:^|[.!?]\s|\*\*)(?:test|pilot|trial|experiment|spike)\b[^.:\n]{0,20}:\**\s*[^\s[]|\b(?:control (?:group|arm)|test group|hold-?out|50\s?\/\s?50|randomi[sz]ed|variant [a-z12]\b)/im

/** People and money that are there, and how a word is meant, are settled by asking; a test is for the rest. */
function isAboutTheWorld(text: string): boolean {
  return !SETTLED.test(text)
}
const SETTLED =
  /\b(?:resourc\w+|capacity|budget|staff\w*|headcount|timelines?|schedule|scope creep|funding) (?:\w+ ){0,5}(?:available|sufficient|approved|in place|secured|confirmed)\b|\b(?:sufficient|enough|adequate|available) (?:\w+ ){0,2}(?:resources?|capacity|budget|staff|funding|time)\b|\bthe assumption is that\b.*\b(?:needs? to|has to|have to|must|can)\b/i

/** From this grade on something was measured with people or in use: the work is beyond its first guess. */
const TRIED = 4

function weight({ kind }: UnknownItem): number {
  return kind === 'assumption' ? 0 : 1
}

/** "We accept not knowing this": a gamble taken with open eyes. */
function isAccepted({ text }: ReviewDocument, items: readonly UnknownItem[]): boolean {
  return items.some(({ range }) =>
    /\b(?:we accept|accepted|reversible|easy to undo|cheap to undo)\b/i.test(
      text.slice(range.start, range.end),
    ),
  )
}

function textOf({ text }: ReviewDocument, { range }: UnknownItem): string {
  return text
    .slice(range.start, range.end)
    .replace(/[*_`|]+/gu, '')
    .replace(/\[[ x]\]\s*/i, '')
    .replace(/[.\s]+$/u, '')
}
