import { PERSPECTIVES, type Perspective, type ReviewDocument } from '../../server/src/facts/types'
import type { Fix } from '../contract'
import { scaffoldFix, type Scaffold } from '../scaffold'
import { FIXES } from '../phrases'

/** The questions behind each perspective, as blanks to fill. */
const QUESTIONS: Readonly<Record<Perspective, Scaffold>> = {
  user: {
    title: FIXES.user,
    slots: ['users', 'problem'],
    heading: 'Who this helps',
    lines: [
      '- [Who: a group narrower than "users"]',
      '- [Situation: when it gets hard for them, and what it costs them]',
      '- [Today: what they do instead]',
      '- [How we know: whom we asked or watched, and when]',
    ],
  },
  business: {
    title: FIXES.business,
    slots: ['business'],
    heading: 'What it does for the business',
    lines: [
      '- [Outcome: which figure should move, and for whom]',
      '- [Size: a range, and what it rests on]',
      '- [Cost and constraint: money, time, law, support]',
      '- [Who has to agree: sales, support, legal, finance]',
    ],
  },
  market: {
    title: FIXES.market,
    slots: ['market'],
    heading: 'What people would use instead',
    lines: [
      '- [Alternatives: what they use now, doing nothing included]',
      '- [Change: what is shifting in this category, and why now]',
      '- [Position: why this one, and for whom]',
    ],
  },
  capability: {
    title: FIXES.capability,
    slots: ['capability'],
    heading: 'What it takes',
    lines: [
      '- [Appetite: how much time it is worth, and how sure the estimate is]',
      '- [Hardest part: what could turn out not to work]',
      '- [Depends on: which team or vendor, and what they have agreed]',
      '- [Reuse and upkeep: what is there already, and who runs it afterwards]',
    ],
  },
}

/** Two honest ways to answer: fill in the questions, or say why they do not apply. */
export function perspectiveFixes(document: ReviewDocument, perspective: Perspective): readonly Fix[] {
  const questions = QUESTIONS[perspective]
  const notApplicable: Scaffold = {
    ...questions,
    title: FIXES.viewNotApplicable,
    data: { perspective: [perspective] },
    lines: [`[Not applicable, because: one sentence a reader could check]`],
  }
  return [scaffoldFix(document, questions), scaffoldFix(document, notApplicable)]
}

/** A trade-off with both sides, the choice and its price left open. */
export function tradeOffFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.tradeOff,
    slots: ['trade-offs', 'decision', 'strategy'],
    heading: 'What we give up',
    lines: [
      '[Trade-off: one side against the other]. [The choice, and why]. [The price]. [What would change it].',
    ],
  })
}

/** Each view with what it says and which way it pulls. */
export function fourViewsFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.otherViews,
    slots: ['trade-offs', 'summary', 'decision'],
    heading: 'What each view says',
    lines: [
      '| View | What it says | How we know | Pulls towards |',
      '| --- | --- | --- | --- |',
      ...PERSPECTIVES.map((view) => `| [${view} view] | [in one line] | [source] | [more or less of what] |`),
    ],
  })
}

/** What "users" means here, said once. */
export function whichUsersFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.group,
    slots: ['users', 'glossary', 'problem', 'summary'],
    heading: 'Who this is for',
    lines: ['[In this document, users are: which group, in which situation]'],
  })
}
