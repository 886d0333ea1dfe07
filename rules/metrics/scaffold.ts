import type { ReviewDocument } from '../../server/src/facts/types'
import type { Fix } from '../contract'
import { scaffoldFix } from '../scaffold'
import { FIXES } from '../phrases'

/** Two ways to say how success shows: a row with a figure, or something people would be seen doing. */
export function successFixes(document: ReviewDocument): readonly Fix[] {
  const place = { slots: ['metrics', 'goals'], heading: 'How we will know' } as const
  return [
    scaffoldFix(document, {
      ...place,
      title: FIXES.measure,
      lines: [
        '| Measure | Today | Target | By when | Must not get worse |',
        '| --- | --- | --- | --- | --- |',
        '| [what is counted, for whom] | [value or not known yet] | [value] | [date] | [guardrail] |',
      ],
    }),
    scaffoldFix(document, {
      ...place,
      title: FIXES.behaviour,
      lines: ['[We will know it worked when: who does what differently, by when].'],
    }),
  ]
}

/** One thing that must not get worse, with its limit. */
export function guardrailFix(document: ReviewDocument): Fix {
  return scaffoldFix(document, {
    title: FIXES.guardrail,
    slots: ['metrics', 'goals', 'experiment'],
    heading: 'What must not get worse',
    lines: ['[Guardrail: measure, its limit, where it stands today, who watches it]'],
  })
}
