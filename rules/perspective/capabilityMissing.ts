import * as z from 'zod'
import { defineRule } from '../contract'
import { leniency } from '../reach'
import { reportMissing } from './missing'

/**
 * Asks what it takes to build and run this with today's team and systems. A list of features or technologies says
 * what is wanted, not whether it can be done. Wrong to apply where a linked technical proposal covers it.
 */
export const capabilityMissing = defineRule({
  id: 'perspective/capability-missing',
  meta: {
    summary: 'Say what it takes to build and run this with the team and systems at hand',
    rationale:
      'A plan that says nothing about effort, dependencies and what is hard asks a reader to assume that everything goes well. Saying what is not known yet is already a useful answer.',
    source:
      'The capability view among the four product perspectives; appetite, rabbit holes and rollback in planning practice',
    satisfiedBy:
      'At least two of these in two places: what is feasible or still unknown, people and time, dependencies and constraints, fit with what already runs. A list of features, endpoints or technologies alone does not count.',
    example:
      'Two people, eight weeks; the map supplier allows 5,000 calls a day, which caps us at 30 depots.',
    scope: 'document',
    documents: ['prd', 'strategy', 'roadmap', 'prfaq', 'rfc', 'launch'],
    // What it takes is told in many words that are not recognised: too often it is there for a louder question.
    severity: { pm: 'hint', leader: 'hint' },
    absence: true,
    question: 'What is the hardest part to build and run, and what does it depend on?',
    messages: {
      absent:
        'I found features here, but no effort, dependency, constraint or technical unknown. What would it take to build and run this? “We have not asked engineering yet” is a useful line.',
      mentioned:
        'What it takes to build and run this is only touched on. Still open: {missing}. Which of these would change the plan most if it went wrong?',
      partly:
        'Part of what it takes to build and run this is here. Still open: {missing}. Which of these would change the plan most?',
      thin: 'What it takes to build and run this comes up in passing only. What is the hardest part, and what does it depend on? A line on each is enough.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    // A plan that names what it rests on often says more about the work than was recognised: never more than a hint.
    // What is built has shown that it can be, and principles need no engineers.
    reportMissing(document, 'capability', (finding) => {
      report(finding.milder === undefined && leniency(document) === 0 ? finding : { ...finding, milder: 2 })
    })
  },
})
