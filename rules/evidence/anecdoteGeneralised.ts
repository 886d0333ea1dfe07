import * as z from 'zod'
import type { ReviewDocument, Signal, Slot, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { isLowStakes } from '../lowStakes'
import { bareStatements, quoted } from '../spoken'
import { isListOfWork } from '../stakes'
import { FIXES } from '../phrases'

/**
 * Asks how many voices stand behind a habit or a group: "customers keep asking", "one client needs it, so everybody
 * does". Wrong to apply to what the product lets people ask, to support procedures, and to a case that stays a case.
 */
export const anecdoteGeneralised = defineRule({
  id: 'evidence/anecdote-generalised',
  meta: {
    summary: 'Say how many asked, and over what period, before a few voices become all of them',
    rationale:
      'The loudest request is the one that is remembered, and it comes from whoever is still a customer. A count and a period show whether it is two people or two hundred, and those lead to different decisions.',
    source:
      'Anecdotes as a low step of evidence in evidence-guided product work; availability and survivorship bias',
    satisfiedBy:
      'A count with a period, a link to the tickets, or the plain single case: one customer, named, and nothing concluded about the others.',
    example: 'Eleven of 46 tickets in March asked for it, from four depots.',
    scope: 'statement',
    documents: 'all',
    severity: { pm: 'warning', leader: 'information' },
    messages: {
      habit:
        '“{phrase}” could be two voices or two hundred, and the decision differs. How many, out of how many, and since when?',
      leap: '“{phrase}” goes from one case to many. Do we know whether others need it as well? Keeping it as one case is an honest option.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const { statement, signal, milder } of bareStatements(document, 'anecdote')) {
      if (isCounted(statement.text) || isElsewhere(statement)) continue
      const form = signal.data?.form
      const leap = form === 'case' ? leapAfter(document.statementsIn(statement.section), statement) : null
      if (form === 'case' && leap === null) continue
      const range = leap?.range ?? signal.range
      report({
        messageId: form === 'habit' ? 'habit' : 'leap',
        data: { phrase: quoted(leap === null ? signal.text : leap.text) },
        range,
        milder: WHAT_PEOPLE_DO.test(signal.text)
          ? 2
          : milder + (isPassing(signal) ? 1 : 0) + (isSlight(document) ? 1 : 0),
        fixes: [
          noteBeside(
            document,
            leap ?? statement,
            { title: FIXES.howManyAsked },
            '[How many of how many, which group, from when to when, link to the requests]',
          ),
        ],
      })
    }
  },
})

/** "Nurses find it hard", "people search for": what people do is often known to all; that they keep asking is news. */
const WHAT_PEOPLE_DO = /\b(?:find it \w+|search for|are tired of|are fed up)$/i

/** "Crews have expressed a wish" tells of one time; that they keep asking tells of many. */
function isPassing({ text }: Signal): boolean {
  return /\bha(?:s|ve) expressed$/i.test(text)
}

/** Nobody's money hangs on it, or the page only says what comes when. */
function isSlight(document: ReviewDocument): boolean {
  return isListOfWork(document) || isLowStakes(document)
}

/** "9 of 240", "14 tickets since May", "eleven of the drivers": somebody counted. */
function isCounted(text: string): boolean {
  return /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)\s(?:out )?(?:of|in)\s|\b\d[\d,]*\s(?:\w+\s){0,2}(?:tickets|requests|calls|customers|users|teams|accounts|messages|votes|interviews|times|shops|people)\b|\d\s?%/i.test(
    text,
  )
}

/** What the product does, how support answers, and what is said of another authority elsewhere. */
const BUILT: ReadonlySet<Slot> = new Set<Slot>(['requirements', 'solution', 'scope', 'press-release'])

function isElsewhere({ section, signals, text }: Statement): boolean {
  if (signals.some(({ kind }) => kind === 'authority')) return true
  return (
    section.slots.some((slot) => BUILT.has(slot)) || /^(?:when|whenever|where|once|as soon as)\b/i.test(text)
  )
}

/** One of the next two statements, where it concludes from one case to a group. */
function leapAfter(around: readonly Statement[], statement: Statement): Statement | null {
  const at = around.findIndex(({ range }) => range.start === statement.range.start)
  return around.slice(at + 1, at + 3).find(isConclusion) ?? null
}

function isConclusion({ kind, text, support, signals }: Statement): boolean {
  if (support === 'direct' || !(kind === 'claim' || kind === 'narration' || kind === 'forecast')) return false
  if (signals.some(({ kind: other }: Signal) => other === 'hedge' || other === 'authority')) return false
  return /^(?:so|therefore|clearly|this (?:shows|means|proves)|that (?:shows|means)|evidently|hence|which means)\b[\s,].{0,40}\b(?:customers|users|people|companies|teams|enterprises|\w+ers|the market|everyone|schools|shops|clinics|hospitals)\b/i.test(
    text,
  )
}
