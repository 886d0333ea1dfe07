import type { ReviewDocument, Section } from '../../server/src/facts/types'
import type { Fix } from '../contract'
import { atEndOfBody, scaffoldFix } from '../scaffold'
import { FIXES } from '../phrases'

/** A table that turns a hidden assumption into one that can be tested. */
export function unknownsFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.assumed,
    slots: ['assumptions', 'questions', 'risks'],
    heading: 'What we are assuming',
    lines: [
      '| Assumption | How sure | How we find out | By when |',
      '| --- | --- | --- | --- |',
      '| [what has to be true] | [low, medium or high, and why] | [test] | [date] |',
    ],
  })
}

/** A risk as something to see and something to do, under the risks that are there. */
export function riskFix(document: ReviewDocument, section: Section): Fix {
  const line = '- [If we see: signal, by: date], [we do: action]; [role] [watches it].'
  return { title: FIXES.risk, edits: [atEndOfBody(document, section, [line])] }
}

/** Three futures, each with its sign and what is done then. */
export function scenariosFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.betterOrWorse,
    slots: ['risks', 'roadmap', 'strategy'],
    heading: 'If it goes otherwise',
    lines: [
      '| Case | What we would see, by when | What we would do |',
      '| --- | --- | --- |',
      '| [half of it] | [sign and date] | [stop, shrink or carry on] |',
      '| [as expected] | [sign and date] | [next step] |',
      '| [twice as much] | [sign and date] | [what gives first] |',
    ],
  })
}
