import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { createDocumentReader } from '../../server/src/facts/document'
import type { Signal, SignalKind } from '../../server/src/facts/types'

/** Signals of one sentence, read by the real engine. */
function signalsOf(text: string): readonly Signal[] {
  const document = createDocumentReader().read({
    text,
    path: 'a.md',
    type: 'prd',
    vocabulary: { segments: [], competitors: [], metrics: [], products: [] },
    targets: new Map(),
  })
  return document.sections.flatMap((section) =>
    document.statementsIn(section).flatMap(({ signals }) => signals),
  )
}

/** Kind, sentence, and the phrase expected; null where the kind must not be seen. */
const CASES: readonly (readonly [SignalKind, string, string | null])[] = [
  ['anecdote', 'Drivers keep asking for a map.', 'Drivers keep asking'],
  ['anecdote', 'We keep hearing that the quay is dark.', 'We keep hearing'],
  ['anecdote', 'A customer called twice.', 'A customer'],
  ['anecdote', 'The harbour wants a lamp, so harbours need lamps.', null],
  ['anecdote', 'Northquay wants a lamp, so harbours need lamps.', 'so harbours need'],
  ['anecdote', 'Northquay wants a lamp, so we bought one.', null],
  ['anecdote', 'Customers may keep asking.', null],
  ['anecdote', 'The lamp keeps asking for power.', null],
  ['intent', 'Skippers would pay for it.', 'would pay'],
  ['intent', 'Nobody is interested; skippers were not willing to pay.', null],
  ['intent', 'Skippers paid for it.', null],
  ['cause', 'The lamp increased bookings.', 'increased bookings'],
  ['cause', 'Skippers that increased bookings got a flag.', null],
  ['cause', 'A list of reduced bookings.', null],
  ['cause', 'Faster boats, reduced churn.', null],
  ['cause', 'A delay caused by late bookings.', null],
  ['cause', 'The lamp reduced power usage.', null],
  ['cause', 'The lamp increased the light.', null],
  ['cause', 'Bookings grew thanks to the new lamp.', 'thanks to'],
  ['cause', 'Since we added lamps, bookings rose, so lamps work.', 'so'],
  ['cause', 'Bookings are kept here, so the file is long.', null],
  ['proof', 'The need is confirmed.', 'confirmed'],
  ['proof', 'The need is to be confirmed.', null],
  ['proof', 'The need is not confirmed.', null],
  ['proof', 'The form is validated.', null],
  ['proof', 'A validated-need score.', null],
  ['proof', 'We do not take a long list of names as validated demand.', null],
  ['proof', 'We validated the problem file.', null],
  ['estimate', 'The quay will cost $600k.', 'will cost $600k'],
  ['estimate', 'The quay will cost $500–700k.', null],
  ['estimate', 'The quay will cost about $600k.', null],
  ['estimate', 'A berth costs $30 per month.', null],
  ['estimate', 'Work takes 9 weeks.', 'takes 9 weeks'],
  ['estimate', 'Work takes 3 weeks.', null],
  ['estimate', 'We expect 400 boats.', 'We expect 400'],
  ['estimate', 'We expect rain, 400 boats stay in.', null],
  ['estimate', 'We expect boats.', null],
  ['estimate', 'Shorter than the expected length of 71 feet.', null],
  ['estimate', 'Expected traffic: 400 boats.', 'Expected traffic: 400'],
  ['precise-figure', 'We expect 17.84% more boats.', '17.84%'],
  ['precise-figure', 'We expect 18% more boats.', null],
  ['precise-figure', 'It is worth $18.27M.', '$18.27M'],
  ['precise-figure', 'It is worth $18M.', null],
  ['precise-figure', '50% of the eight teachers walk.', '50%'],
  ['precise-figure', '50% of 800 teachers walk (n=800).', null],
  ['precise-figure', 'Uptime is 99.95%.', null],
  ['dismissal', 'There is no downside.', 'no downside'],
  ['dismissal', 'It is not trivial.', null],
  ['dismissal', 'It is far from trivial.', null],
  ['dismissal', 'A risk-free trial starts today.', null],
  ['dismissal', 'No risk of rain.', null],
  ['dismissal', 'We pick the low-hanging fruit first.', null],
  ['dismissal', 'A second quay is low-hanging fruit.', 'is low-hanging fruit'],
  ['cushion', 'It could potentially help.', 'could potentially'],
  ['cushion', 'It could help.', null],
  ['cushion', 'It is felt that it helps.', 'It is felt that'],
  ['cushion', 'It MAY possibly retry.', null],
  ['cushion', 'It may or may not help.', null],
  ['cushion', 'It seems some kind of lamp might help.', null],
  ['cushion', 'It might help to calm some users.', 'might help to calm some users'],
  ['exposure', 'Count the downloads.', 'downloads'],
  ['exposure', 'The sign-up rate is low.', null],
  ['exposure', 'We do not count downloads.', null],
  [
    'study',
    'A survey of the skippers showed that the quay is dark.',
    'A survey of the skippers showed that the quay is dark',
  ],
  ['study', 'We will survey the skippers.', null],
  ['study', 'Skippers said that the quay is dark.', null],
  ['study', 'A study found it in 2019, and it still holds.', null],
  ['study', 'Audits under the regulation found two faults.', null],
  ['delivery', 'Launch the booking app.', 'Launch the booking app'],
  ['delivery', 'KR 2: the map is released.', 'KR 2: the map is released'],
  ['delivery', 'Launch the booking app so that skippers stop calling.', null],
  ['delivery', 'Launch the booking app for 40% of the quays.', null],
  ['delivery', 'Skippers find a berth without calling.', null],
  ['lack', 'There is no dashboard for the quay.', 'There is no dashboard'],
  ['lack', 'The office lacks a booking tool.', 'lacks a booking tool'],
  ['lack', 'Skippers wait for an hour.', null],
  ['lack', 'The dashboard is slow.', null],
  ['lack', 'No accounts, no server and no API.', null],
  ['open-mark', '@mira: is the quay ours?', '@mira: is the quay ours?'],
  ['open-mark', 'TODO (review) ask the harbour office.', 'TODO (review) ask the harbour office.'],
  ['open-mark', 'Write to harbour@example.org: they answer.', null],
]

describe('facts/signals of statements', () => {
  for (const [kind, text, phrase] of CASES) {
    it(`${phrase === null ? 'sees no' : 'sees a'} ${kind} in “${text}”`, () => {
      const found = signalsOf(text).flatMap((signal) => (signal.kind === kind ? [signal.text] : []))
      if (phrase === null) assert.deepEqual(found, [])
      else assert.ok(found.includes(phrase), `found ${JSON.stringify(found)}`)
    })
  }
})
