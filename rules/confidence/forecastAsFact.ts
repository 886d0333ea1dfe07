import * as z from 'zod'
import { isUnwanted } from '../unwanted'
import type { DocumentType, ReviewDocument, Signal, Slot, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { assumedFix, plannedFixes } from '../claimFixes'
import { defineRule } from '../contract'
import { projectionsInTables } from '../countedRows'
import { atEndOfBody } from '../scaffold'
import { isLowStakes } from '../lowStakes'
import { bareStatements, quoted } from '../spoken'
import { FIXES } from '../phrases'

/** All but visions, which are told from a future on purpose. */
const TYPES: readonly DocumentType[] = [
  'prd',
  'strategy',
  'roadmap',
  'one-pager',
  'prfaq',
  'rfc',
  'experiment',
  'launch',
  'business-case',
  'product-doc',
]

/**
 * Asks for the reasoning behind an outcome that is told as settled. Wrong to apply to what the product does, to plans
 * of work, to targets, and to the fictional part of a press release or a vision.
 */
export const forecastAsFact = defineRule({
  id: 'confidence/forecast-as-fact',
  meta: {
    summary: 'Say how likely an outcome is and what makes it likely',
    rationale:
      'Nobody knows yet what people will do. An outcome told as a fact hides the reasoning a reader could improve, and leaves nothing to compare with when it turns out differently. A range and a reason keep the ambition and can be learned from.',
    source: 'Words of estimative probability and the practice of calibrated forecasting',
    satisfiedBy:
      'A word of expectation with its basis, a range, a probability, a condition, the form of a hypothesis, or a target instead of a prediction.',
    example: 'We expect 30 to 40 % of depots to switch within a year; the last roll-out reached 34 %.',
    scope: 'statement',
    documents: TYPES,
    severity: { pm: 'hint', leader: 'hint' },
    messages: {
      settled:
        '“{phrase}” states a future outcome as settled. What makes it likely, and how far off could it be? “We expect X–Y because …” keeps the ambition.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    // The years ahead in a table are a plan with its figures: worth a look, and no sentence to rewrite.
    for (const { range, text, section } of projectionsInTables(document))
      report({
        messageId: 'settled',
        data: { phrase: quoted(text) },
        range,
        milder: 2,
        fixes: [
          {
            title: FIXES.expectation,
            edits: [
              atEndOfBody(document, section, [
                '[We expect: from … to …, because …. We would change our mind if …]',
              ]),
            ],
          },
        ],
      })
    for (const { statement, signal, milder } of bareStatements(document, 'forecast')) {
      if (hasRange(statement) || isFictional(statement) || isPresent(statement, signal)) continue
      if (isDone(statement, signal) || isLimited(document, statement, signal)) continue
      if (isUnwanted(statement.section) || isAsked(document, statement, signal)) continue
      const precise = signal.data?.number === 'yes'
      report({
        messageId: 'settled',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        milder:
          (precise || milder === 1 ? milder : 1) +
          (isLight(statement, signal) ||
          isWhatFor(document, statement, signal) ||
          isStock(document, statement, signal) ||
          isLowStakes(document)
            ? 1
            : 0),
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.expectation },
            '[We expect: from … to …, because …. We would change our mind if …]',
          ),
          ...assumedFix(document, statement),
          ...plannedFixes(document, statement),
        ],
      })
    }
  },
})

/** "8–15%", "between 3 and 5 weeks", "about 60% likely", "because": calibrated already. */
function hasRange({ text }: Statement): boolean {
  return /\d\s?%?\s?(?:[-–—]|to)\s?\d|\bbetween \d|\bbecause\b|\bsince (?:a|the|our)\b|\bchance\b|\bprobab/i.test(
    text,
  )
}

/** A premise, or what it is compared with, stands in the sentence: a reader can follow, and may still want the size. */
const ARGUED = /^\W*given (?:the|that|how|an?|our|what)\b|\brelative to\b|\bthat would (?:otherwise )?have\b/i

/**
 * It can be followed; or it names no change that could come out otherwise: a line of what a feature is good for ("Saves
 * dispatchers an hour's walk"), and that something "delivers benefits" or "reduces friction".
 */
function isLight(statement: Statement, { text, data, range }: Signal): boolean {
  if (statement.says(ARGUED) || BENEFITS.test(statement.text.slice(statement.text.indexOf(text)))) return true
  if (data?.number === 'yes' || AHEAD.test(text)) return false
  return range.start <= statement.range.start + MARK || OF_FEATURES.has(statement.section.slots[0])
}
/** Said of the future; else it is said of what something is for. */
const AHEAD = /\b(?:will|going to|set to|bound to|poised to|shall)\b|['’]ll\b/i
/** Marks of emphasis may stand before the first word. */
const MARK = 4
const OF_FEATURES: ReadonlySet<Slot | undefined> = new Set<Slot | undefined>([
  'requirements',
  'solution',
  'scope',
])
const BENEFITS =
  /^\S*(?: \S+){0,2} (?:deliver|provide|bring|add|create|offer)s? (?:\w+ )?(?:benefits?|value|improvements?)\b|^(?:\S+ )?(?:reduc|remov|lower|cut)\w* (?:\w+ )?(?:friction|complexity|overhead|toil|effort)\b/i

/**
 * "The planner lowers the burden of crews", "the list that unlocks fees": in the present tense, what something does for
 * those who use it, or what it is for, tells what it is. That churn falls or sales rise is said of what is yet to come.
 */
function isWhatFor(
  { text: source }: ReviewDocument,
  { range }: Statement,
  { text, data, range: at }: Signal,
): boolean {
  if (data?.number === 'yes' || AHEAD.test(text)) return false
  return OF_USE.test(text) || DESCRIBES.test(source.slice(range.start, at.start))
}
const OF_USE =
  /\b(?:burden|friction|toil|errors|mistakes|waste|(?<!over )time|manual work|hours|visibility|quality|collaboration|transparency|value|benefits|confidence|risks?)$/i
const DESCRIBES = /\b(?:that|which)(?: (?:also|then|directly))?\s+$/i

/** "The list of piers we read grows over time": how much there is of one's own work is a plan, not what people do. */
function isStock({ text }: ReviewDocument, { range }: Statement, signal: Signal): boolean {
  return /^(?:will )?grows?\b/i.test(signal.text) && STOCK.test(text.slice(range.start, signal.range.start))
}
const STOCK =
  /\b(?:lists?|librar(?:y|ies)|catalog(?:ue)?s?|collection|corpus|archive|index|glossary|database|data ?sets?|test suite|vocabulary)\b[^.;]*$/i

function isFictional({ section }: Statement): boolean {
  return (
    section.slots.includes('press-release') ||
    section.slots[0] === 'non-goals' ||
    section.slots[0] === 'assumptions'
  )
}

/** "Switching between tools reduces efficiency" among the problems or risks tells how things are, not what will be. */
function isPresent({ section }: Statement, { text }: Signal): boolean {
  const [slot] = section.slots
  if (slot !== 'problem' && slot !== 'risks' && slot !== 'alternatives' && slot !== 'trade-offs') return false
  return !AHEAD.test(text)
}

/** "Measuring whether it improves sales" leaves open how it comes out. */
function isAsked({ text }: ReviewDocument, { range }: Statement, signal: Signal): boolean {
  return /\bwhether\b[^.,;]*$/i.test(text.slice(range.start, signal.range.start))
}

/** "Not every crew will want the list" says whom it is not for. */
function isLimited({ text }: ReviewDocument, { range }: Statement, signal: Signal): boolean {
  return /\bnot (?:every\w*|all|many)\b[^.;]*$/i.test(text.slice(range.start, signal.range.start))
}

/** "Higher-risk changes" is a class of things; "Improved recovery" among the highlights of a release is there already. */
function isDone({ section }: Statement, { text }: Signal): boolean {
  if (/^(?:higher|lower|better|faster|greater|improved|reduced)-\w/i.test(text)) return true
  return (
    /^(?:improved|enhanced|increased|reduced|better|faster|higher|lower)\b/i.test(text) &&
    /\b(?:highlights|release notes|changelog|what(?:['’]s| is) new|what changed|version \d|v\d)/i.test(
      section.title,
    )
  )
}
