import * as z from 'zod'
import type { ReviewDocument } from '../../server/src/facts/types'
import { defineRule } from '../contract'
import { isWorthAsking } from '../gapWorth'
import { isMeantToAnswer } from '../meantToAnswer'
import { isDescription, isMandated } from '../reach'
import { asksForMuch } from './askSize'
import { restsOn } from './restsOn'
import { evidenceFixes } from './scaffold'
import { BESIDE } from '../phrases'

/** Grades of evidence: 2 is an anecdote or an estimate with its arithmetic, 3 something systematic. */
const ANECDOTE = 2
const SYSTEMATIC = 3

/**
 * Asks what a document rests on beyond the opinion of those who wrote it. Wrong to apply to visions, to work that a
 * law or a contract obliges, and to a document that says openly it has nothing yet and how it will find out.
 */
export const noneStated = defineRule({
  id: 'evidence/none-stated',
  meta: {
    summary: 'Say what the document rests on beyond opinion',
    rationale:
      'Most ideas start as an opinion, and that is fine as long as it is said. A reader who cannot see what was observed has to trust or distrust the author, when the question is the idea.',
    source:
      'What counts as evidence as a part of product culture; ladders of evidence from opinion to launch data',
    satisfiedBy:
      'One thing that was seen, heard or measured: calls, tickets, a study, usage, a test. An open “we have no evidence yet” with a plan to get some answers it too.',
    example: 'Nine visits in March: seven planners lose an hour a night to retyping.',
    scope: 'document',
    documents: ['prd', 'strategy', 'one-pager', 'prfaq', 'experiment', 'business-case'],
    severity: { pm: 'information', leader: 'information' },
    severityByType: { 'product-doc': { pm: 'hint', leader: 'hint' } },
    absence: true,
    question: 'What have we seen, heard or measured that this rests on?',
    messages: {
      none: 'I found nothing this rests on beyond our own view. What have we seen, heard or measured, even one conversation? If nothing yet, saying so is a perfectly good answer.',
      thin: 'This asks for a lot and rests on anecdotes. Which part of it could be checked in a few days, with data we have or people we know, before the rest is spent?',
    },
    options: z
      .strictObject({
        weeks: z
          .int()
          .min(1)
          .default(4)
          .describe('Work longer than this many weeks asks for more than anecdotes.'),
      })
      .prefault({}),
    since: '0.1.0',
  },
  check(document, report, { weeks }) {
    const { best, declaredNone, items, level } = document.facts.evidence
    if (declaredNone || best >= SYSTEMATIC || isDescription(document) || isMandated(document)) return
    const fixes = evidenceFixes(document)
    if (best < ANECDOTE) {
      const milder = level === 'none' && isWorthAsking(document, 'evidence') && !rests(document) ? 0 : 1
      report({ messageId: 'none', range: document.titleRange, fixes, milder })
      return
    }
    if (!asksForMuch(document, weeks)) return
    const strongest = items.filter(({ grade }) => grade === best).slice(0, 3)
    const related = strongest.map(({ range }) => ({ range, message: BESIDE.strongest }))
    // Something was looked at, and whether it is enough is for the reader to say.
    report({ messageId: 'thin', range: document.titleRange, related, fixes, milder: 1 })
  },
})

/** Headings under which it stands what was looked at, whether or not it was recognised. */
const RESEARCH =
  /\b(?:evidence|research|validation|findings|insights|interviews?|surveys?|what we (?:know|knew|saw|heard|learn(?:ed|t)|found)|lessons|prior (?:art|work)|sources|derived from|based on|benchmarks?|data)\b/i

/** Figures that nobody vouches for, or a row of links, are weak and yet more than opinion. */
function rests(document: ReviewDocument): boolean {
  return restsOn(document) > 0 || isMeantToAnswer(document, ['evidence'], RESEARCH)
}
