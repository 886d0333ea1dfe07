import * as z from 'zod'
import { defineRule } from '../contract'
import { reportMissing } from './missing'

/**
 * Asks who is helped and what they struggle with today. A proposal that starts from the feature cannot be judged
 * by what it changes for anyone. Wrong to apply to work without a user at its end, which may say so in a sentence.
 */
export const userMissing = defineRule({
  id: 'perspective/user-missing',
  meta: {
    summary: 'Say who is helped, what they need and how they cope today',
    rationale:
      'Whether people will want something, and manage to use it, is the first thing a product can get wrong. Without the people, their situation and a sign that someone looked, a reader can only judge the feature.',
    source:
      'The user view among the four product perspectives; value and usability risk in product discovery',
    satisfiedBy:
      'At least two of these in two places: a group narrower than “users”, their need, how they cope today, how we know. A linked document that covers it, or a sentence saying why there is no user, also counts.',
    example:
      'Night planners retype forty addresses by hand; seven of the nine we watched keep a paper list beside it.',
    scope: 'document',
    documents: ['prd', 'strategy', 'vision', 'roadmap', 'one-pager', 'prfaq', 'experiment', 'launch'],
    severity: { pm: 'information', leader: 'information' },
    severityByType: {
      // What comes when is read beside the plans it names, which say whom they are for.
      roadmap: { pm: 'hint', leader: 'hint' },
      // An experiment may try out a technique, which helps nobody yet.
      experiment: { pm: 'hint', leader: 'information' },
    },
    absence: true,
    question: 'Who does this help, what do they struggle with today, and how do you know?',
    messages: {
      absent:
        'I could not find whom this helps and what they struggle with today. Which group, in what situation, and how do you know? One line is enough to start.',
      mentioned:
        'The people this helps are only touched on, so a reader cannot picture them. Still open: {missing}. Which of these could one more line answer?',
      partly:
        'Part of who this helps is here. Still open: {missing}. Could one more line on that let a reader picture them?',
      thin: 'The people this helps come up in passing only. What do they struggle with today, and how do you know? One specific line makes the rest easier to judge.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    reportMissing(document, 'user', report)
  },
})
