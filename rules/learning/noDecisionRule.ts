import * as z from 'zod'
import type { ReviewDocument, Section } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { resultRuleFix } from './scaffold'

/**
 * Asks which result leads to what. A rule written before the data arrives keeps the reading of it honest. Wrong to
 * apply to exploring, where the question is not yet sharp enough for a threshold, and to usability tests.
 */
export const noDecisionRule = defineRule({
  id: 'learning/no-decision-rule',
  meta: {
    summary: 'Say which result leads to what before the data arrives',
    rationale:
      'Any result can be read as a success once it is known. Saying beforehand what makes us ship, stop or look again is what turns a measurement into an experiment.',
    source: 'Decision criteria fixed in advance in controlled experiments; pre-commitment',
    satisfiedBy:
      'A threshold with what follows from it, for the good and for the bad result; a third line for the unclear one is better still.',
    example: 'Under 5 %: stop. Over 10 %: all depots. Between: two more weeks.',
    scope: 'document',
    documents: ['experiment', 'prd', 'launch'],
    severity: { pm: 'warning', leader: 'warning' },
    severityByType: {
      // Who builds or launches has more than one result to look at; an experiment has little else.
      prd: { pm: 'hint', leader: 'hint' },
      launch: { pm: 'hint', leader: 'hint' },
    },
    absence: true,
    question: 'Which result makes us ship, which makes us stop, and which keeps us looking?',
    messages: {
      none: 'Nothing here says which result leads to what. What makes us ship, stop, or keep looking? Said before the data arrives, it keeps the result honest.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    const { practice, decision } = document.facts
    if (practice.shows('result-rule') || decision.revisit.length > 0) return
    const place = document.type === 'experiment' ? document.titleRange : trialSection(document)?.heading
    if (place === undefined || isExploring(document)) return
    report({ messageId: 'none', range: place, fixes: [resultRuleFix(document)] })
  },
})

/** A section about a trial with people; test plans are about the software. */
function trialSection(document: ReviewDocument): Section | undefined {
  return document.sections.find(
    (section) =>
      section.depth > 0 &&
      section.slot !== null &&
      TRIAL.test(section.title) &&
      !NOT_A_TRIAL.test(section.title) &&
      document.contentWordsIn(section) >= ENOUGH,
  )
}
const TRIAL =
  /\b(?:experiments?|pilot(?: plan| phase| program(?:me)?)?s?|a\/b(?: tests?| testing)?|trial run)\b/i
const NOT_A_TRIAL =
  /\b(?:free trials?|results?|learnings|features?|customers?|experimental|framework|platform|tools?)\b/i
const ENOUGH = 12

function isExploring({ text, title }: ReviewDocument): boolean {
  return EXPLORING.test(title) || EXPLORING.test(text.slice(0, HEAD))
}
const EXPLORING =
  /\b(?:exploratory|explorative|usability (?:test|study|session)s?|generative research|discovery interviews?)\b/i
/** What a document is stands near its top. */
const HEAD = 1200
