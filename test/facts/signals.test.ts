import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { createDocumentReader } from '../../server/src/facts/document'
import type { Signal, SignalKind } from '../../server/src/facts/types'

const VOCABULARY = { segments: [], competitors: [], metrics: [], products: [] }

/** Signals of one sentence, read by the real engine. */
function signalsOf(text: string): readonly Signal[] {
  const document = createDocumentReader().read({
    text,
    path: 'a.md',
    type: 'prd',
    vocabulary: VOCABULARY,
    targets: new Map(),
  })
  return document.sections.flatMap((section) =>
    document.statementsIn(section).flatMap(({ signals }) => signals),
  )
}

/** Kind, sentence, and the phrase expected; null where the kind must not be seen. */
const CASES: readonly (readonly [SignalKind, string, string | null])[] = [
  ['negative-existential', 'No known competitor does this.', 'No known competitor'],
  ['negative-existential', 'Fares change hourly and none offers a lock.', 'none offers'],
  ['negative-existential', 'It is the only open tool for tides.', 'the only open tool'],
  ['negative-existential', 'Competitors cannot follow.', 'cannot follow'],
  ['negative-existential', 'No service restart is needed.', null],
  ['negative-existential', 'The only way in is the north gate.', null],
  ['negative-existential', 'The first version of the form is short.', null],
  ['booster', 'Clearly, the harbour needs it.', 'Clearly'],
  ['booster', 'The need is undoubtedly there.', 'undoubtedly'],
  ['booster', 'Lanes are clearly marked.', null],
  ['booster', 'This is not guaranteed.', null],
  ['superlative', 'A world-class berth planner.', 'world-class'],
  ['superlative', 'It is the fastest ferry desk.', 'the fastest'],
  ['superlative', 'The #1 complaint is the queue.', '1 complaint'],
  ['superlative', 'This is no game changer.', null],
  ['universal', 'Every skipper hates paper and all drivers want a map.', 'all drivers'],
  ['universal', 'Nobody reads the notice.', 'Nobody'],
  ['universal', 'It is shown to all users.', null],
  ['universal', 'All admins can see the log.', null],
  ['universal', 'Every month the agency sends letters to readers.', null],
  ['universal', 'Skippers pay for the berth nobody uses.', null],
  ['forecast', 'Retention will double in spring.', 'will double'],
  ['forecast', 'The timetable will show delays.', null],
  ['forecast', 'It will cut fuel bills by a quarter.', 'will cut'],
  ['forecast', 'The app will pay for itself within months.', 'will pay'],
  ['statistic', 'We put the odds of keeping all skippers at about 70%.', null],
  ['forecast', 'Visitors will be able to book.', null],
  ['statistic', 'About 40% of skippers call first.', 'About 40%'],
  ['statistic', 'Drivers spend 3 hours a day on logs.', '3 hours'],
  ['statistic', 'The lamp blinks 3 times.', null],
  ['statistic', 'It is 100% steel.', null],
  ['market-figure', 'There are 4 million commuters.', '4 million'],
  ['market-figure', 'TAM is $2B.', '$2B'],
  ['market-figure', 'We have 4 million commuters.', null],
  ['authority', 'Studies show that lamps help.', 'Studies show'],
  ['authority', 'Many drivers keep two maps.', 'Many drivers keep'],
  ['authority', 'Drivers who rent want a map.', null],
  ['vague-quality', 'The form is intuitive.', 'intuitive'],
  ['vague-quality', 'Improve the mooring guide.', 'Improve the mooring'],
  ['vague-quality', 'Improve mooring by 5%.', null],
  ['placeholder', 'The owner is [Name of owner].', '[Name of owner]'],
  ['placeholder', 'The date is TBD.', 'TBD'],
  ['placeholder', 'It is [P0] work.', null],
  ['placeholder', 'Two boats (large) are here.', null],
  ['target', 'At least 60% of berths are booked.', 'At least 60%'],
  ['target', 'The quay opened in 1998.', null],
  ['hedge', 'It may rain.', 'may'],
  ['hedge', 'It rains.', null],
]

describe('facts/signals', () => {
  for (const [kind, text, phrase] of CASES) {
    it(`${phrase === null ? 'sees no' : 'sees a'} ${kind} in “${text}”`, () => {
      const found = signalsOf(text).filter((signal) => signal.kind === kind)
      if (phrase === null)
        assert.deepEqual(
          found.map((signal) => signal.text),
          [],
        )
      else
        assert.ok(
          found.some((signal) => signal.text === phrase),
          `found ${JSON.stringify(found.map((signal) => signal.text))}`,
        )
    })
  }

  it('gives the range of the phrase in the source, markup counted', () => {
    const text = 'It is **the only** open `x` [tool](a.md) for tides.'
    const signal = signalsOf('A **world-class** desk.')[0]
    assert.equal('A **world-class** desk.'.slice(signal?.range.start, signal?.range.end), 'world-class')
    assert.ok(signalsOf(text).every(({ range }) => range.end <= text.length))
  })

  it('does not look into code', () => {
    assert.deepEqual(
      signalsOf('Run `clearly --guaranteed` today.').filter(({ kind }) => kind === 'booster'),
      [],
    )
  })
})
