import * as z from 'zod'
import { DOUBTS, type Doubt } from '../../server/src/facts/types'
import { noteBeside } from '../beside'
import { defineRule } from '../contract'
import { FIXES } from '../phrases'
import { quoted } from '../spoken'

/**
 * Asks about sentences that a careful reader would stop at although they hold none of the words other rules look for. What a
 * sentence is decides, not a word: its kind, whom it is about, where it stands, what backs it. Wrong to apply where another
 * rule has asked already, which is why it yields.
 */
export const bareClaim = defineRule({
  id: 'confidence/bare-claim',
  meta: {
    summary: 'Say what a claim rests on that a careful reader would stop at',
    rationale:
      'Some sentences say more than a reader can go along with, in plain words. Each of them costs a little trust, and the author, who knows why it is so, is the last one to notice.',
    source:
      'What reviewers of product documents marked: a sum over what a sentence is and where it stands, fitted to their marks',
    satisfiedBy:
      'A source, a case, a figure or a limit beside it, a word that leaves room for doubt, or the sentence put as a goal or an assumption.',
    example:
      'In the nine depots we visited, planners retype the list because the two systems share no numbers.',
    scope: 'statement',
    documents: 'all',
    severity: { pm: 'hint', leader: 'hint' },
    yields: true,
    messages: {
      claim:
        '“{phrase}” may be more than a reader can go along with. What shows it, or where would it not hold? A case or a limit would carry it.',
      quality:
        '“{phrase}” says that it will be good, not how one would see it. What would somebody check? A figure, a test or an example would do.',
      forecast:
        '“{phrase}” says how it will turn out. What does that rest on, and how far off could it be? A range or a reason would do.',
      figure:
        '“{phrase}” has a figure without a source. Who counted, and when? A name beside it lets a reader rely on it.',
      authority:
        '“{phrase}” speaks for people who are not named. Who said so, and how many were asked? A name or a link makes it worth more.',
    },
    options: z.strictObject({}).prefault({}),
    since: '0.1.0',
  },
  check(document, report) {
    for (const statement of document.statementsWith('doubt')) {
      const about = statement.signals.find(({ kind }) => kind === 'doubt')?.data?.about
      const doubt = DOUBTS.find((one) => one === about)
      if (doubt === undefined) continue
      const { title, note } = NOTES[doubt]
      report({
        messageId: doubt,
        data: { phrase: quoted(statement.text) },
        range: statement.range,
        fixes: [noteBeside(document, statement, { title }, note)],
      })
    }
  },
})

/** What its author could write beside it. */
const NOTES: Readonly<Record<Doubt, { readonly title: string; readonly note: string }>> = {
  claim: { title: FIXES.backing, note: '[Because: what a reader could check]' },
  quality: { title: FIXES.seen, note: '[We would see: what, measured how]' },
  forecast: { title: FIXES.expectation, note: '[We expect: from … to …, because …]' },
  figure: { title: FIXES.figureSource, note: '[Source: who counted, when]' },
  authority: { title: FIXES.whoSaid, note: '[Who said so, how many were asked, when]' },
}
