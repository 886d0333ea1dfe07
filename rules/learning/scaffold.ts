import type { ReviewDocument } from '../../server/src/facts/types'
import type { Fix } from '../contract'
import { scaffoldFix } from '../scaffold'
import { FIXES } from '../phrases'

/** What the plan leans on most, and the cheapest way to find out whether it holds. */
export function cheapestTestFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.riskiestAssumption,
    slots: ['assumptions', 'risks', 'questions', 'experiment'],
    heading: 'What has to hold',
    lines: [
      '| Riskiest assumption | Cheapest test | Result that would change our mind | By when |',
      '| --- | --- | --- | --- |',
      '| [what everything leans on] | [before building] | [what we would see] | [date] |',
    ],
  })
}

/** A date on which somebody looks at what happened. */
export function lookBackFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.lookBack,
    slots: ['launch', 'metrics', 'roadmap'],
    heading: 'Looking back',
    lines: ['[Look back: date, role, what is looked at]. [Possible outcomes: keep, change, remove].'],
  })
}

/** Results, and what is done about each, before the data arrives. */
export function resultRuleFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.resultToAction,
    slots: ['experiment', 'metrics', 'launch'],
    heading: 'What the result will mean',
    lines: [
      '| Result | What we do |',
      '| --- | --- |',
      '| [at least this much] | [ship] |',
      '| [at most this much] | [stop] |',
      '| [between, or unclear] | [one more look, then decide] |',
      '',
      '[Runs for how long, with how many people; primary measure; what must not get worse].',
    ],
  })
}
