import * as z from 'zod'
import type { ReviewDocument, Signal, Statement } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { bareStatements, quoted, type BareStatement } from '../spoken'
import { FIXES } from '../phrases'

/**
 * Asks for something people have already done where a document concludes from what they say they would do. Wrong to
 * apply where the answers are marked as such, beside payments or use that were observed, and to plans for a test.
 */
export const statedIntentAsDemand = defineRule({
  id: 'evidence/stated-intent-as-demand',
  meta: {
    summary: 'Tell what people said they would do from what they did',
    rationale:
      'Saying yes costs nothing, so far more people say it than act on it. A deposit, a switch or a second visit costs them something, and one of those tells more than a hundred friendly answers.',
    source: 'Behaviour before statements in evidence-guided product work and in customer discovery',
    satisfiedBy:
      'Something observed that points the same way (paid, switched, came back), the mark “stated, not observed”, or the cheapest test of it with a date.',
    example: '12 of 15 said they would pay (stated, not observed); three have ordered the paid pilot.',
    scope: 'statement',
    documents: ['prd', 'strategy', 'one-pager', 'prfaq', 'business-case'],
    severity: { pm: 'information', leader: 'information' },
    messages: {
      said: '“{phrase}” is what people said, and a conclusion rests on it. Is there something they have done already (paid, switched, come back) that points the same way?',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const { statement, signal, milder } of [
      ...bareStatements(document, 'intent'),
      ...sourced(document),
    ]) {
      if (isSettled(statement) || isBoosted(statement, signal)) continue
      const around = neighbours(document.statementsIn(statement.section), statement)
      if (signal.data?.concludes !== 'yes' && !around.some(isConclusion)) continue
      if (around.some(isSettled) || hasBehaviour(document, statement)) continue
      report({
        messageId: 'said',
        data: { phrase: quoted(signal.text) },
        range: signal.range,
        milder,
        fixes: [
          noteBeside(
            document,
            statement,
            { title: FIXES.statedOnly },
            '[Stated, not observed; cheapest test of it: what, with whom, by when]',
          ),
        ],
      })
    }
  },
})

/** What was said may have its source; what the next sentence makes of it has none. */
function sourced(document: ReviewDocument): readonly BareStatement[] {
  return document.statementsWith('intent').flatMap((statement) => {
    if (statement.support !== 'direct' || (statement.kind !== 'evidence' && statement.kind !== 'claim'))
      return []
    const signal = statement.signals.find(({ kind }) => kind === 'intent')
    if (signal === undefined || statement.signals.some(({ kind }) => kind === 'hedge')) return []
    return [{ statement, signal: { ...signal, data: { concludes: 'no' } }, milder: 0 as const }]
  })
}

/** Labelled as words, observed as deeds, estimated in a table, or put to a test. */
function isSettled({ kind, section, place, text: written }: Statement): boolean {
  const text = withoutBlanks(written)
  if (kind === 'plan' && /\b(?:test|pilot|pre-?orders?|trial|experiment)\b/i.test(text)) return true
  if (place === 'row' && /\bestimate/i.test(`${text} ${section.title}`)) return true
  return (
    LABELLED.test(text) ||
    (DONE.test(text) && !/\b(?:no|not|nobody|yet to)\b[^.;]{0,30}\b(?:paid|bought|pre)/i.test(text))
  )
}
const LABELLED =
  /\b(?:stated|self-reported|not observed|said so|what (?:people|they) say|intent(?:ion)? only|not (?:yet )?(?:proof|proven|tested)|only interest|to be tested)\b/i
const DONE =
  /\b(?:pre-?order(?:s|ed)?|deposits?|paid (?:for|us|in)|have paid|prepaid|purchased|bought|renewed|came back|come back|returned|switched (?:to|from)|upgraded|signed (?:a )?contracts?|active(?:ly)? us(?:e|ers|ing)|used it|opened (?:it|the))\b/i

/** The word of certainty is asked about already. */
function isBoosted({ signals }: Statement, { range }: Signal): boolean {
  return signals.some(({ kind, range: other }) => kind === 'booster' && other.start !== range.start)
}

/** What is said before and behind it; a blank between them says nothing yet. */
function neighbours(all: readonly Statement[], { range }: Statement): readonly Statement[] {
  const said = all.filter(({ kind }) => kind !== 'placeholder')
  const at = said.findIndex((one) => one.range.start === range.start)
  return [said[at - 1], said[at + 1]].filter((one) => one !== undefined)
}

function isConclusion({ kind, text }: Statement): boolean {
  if (kind === 'question' || kind === 'conditional' || kind === 'assumption') return false
  if (kind === 'plan' && !/\bwe are (?:confident|sure|certain)\b/i.test(text)) return false
  return /\b(?:demand|interest|need|market|willingness to pay|adoption|product[- ]market fit) (?:is|has been|was) (?:\w+ )?(?:validated|confirmed|proven|assured|secured|clear|real|certain|there)\b|\b(?:validates|confirms|proves|shows|demonstrates) (?:the |that |a |our |real |strong )*(?:demand|need|market|willingness|adoption)|\b(?:we are (?:confident|sure|certain)|we know|clearly|so|this (?:shows|means)|it is clear) (?:that )?(?:\w+ ){0,4}(?:will|would) (?:buy|pay|subscribe|switch|sign up|use it|adopt)\b|\bwe have (?:validated|confirmed|product[- ]market fit)\b/i.test(
    withoutBlanks(text),
  )
}

/** What stands in square brackets is still to be written. */
function withoutBlanks(text: string): string {
  return text.replace(/\[[^\]]*\]/gu, ' ')
}

/** Something measured in the same section, other than the sentence itself. */
function hasBehaviour({ facts }: ReviewDocument, { section, range }: Statement): boolean {
  return facts.evidence.items.some(
    ({ grade, range: at }) =>
      grade >= 4 &&
      at.start !== range.start &&
      section.range.start <= at.start &&
      at.end <= section.range.end,
  )
}
