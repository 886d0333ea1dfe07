import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { factsOf } from '../support/readDocument'

const GRADES: readonly (readonly [what: string, text: string, best: number])[] = [
  ['a try that came out with a figure', 'The spike on an old phone held 60 frames for ten minutes.', 3],
  ['a try that came out', 'The prototype worked in the shed.', 2],
  ['a try to come', 'The pilot will run in two dairies for six weeks.', 0],
  ['what follows a try', 'Once the pilot has worked at three sites we hire.', 0],
  ['a thing proven on devices', 'Tried on older phones; the oldest ran out of memory.', 2],
  ['a thing proven where others check it', 'Proven against the public register of the county.', 3],
  ['what is tested each time', 'Every release is tested on three phones.', 0],
  ['things that were looked at', 'We scraped 1,800 job ads and 7% of them name a wage.', 3],
  ['rivals compared in a month', 'Eight apps were compared in March 2026 and none exports a list.', 3],
  ['reviewed plans of a process', 'Skip stages 1 and 2, use reviewed plans.', 0],
  ['people of a trade in a study', 'We ran a survey with 40 nurses and most write the list twice.', 3],
  ['so many of so many met', 'Twelve of the fifteen teachers we talked to keep their own list.', 3],
  ['a usage count with its day', 'As of May 2026 the app has 1,240 installs and 38 reviews.', 3],
  ['a usage count of today', 'Currently 12 paying customers use it.', 2],
  ['a usage count to reach', 'Reach 500 subscribers by December 2026.', 0],
  ['a goal below its date', 'Q3 2026: customer retention above 80% a year.', 0],
  ['a figure that moved here', 'On our staging cluster the report fell from 2.1 s to 180 ms.', 3],
  ['a note of when prices were read', 'Prices checked on the vendors’ pages on 3 May 2026.', 3],
  ['a dated event outside', 'Acme shut down its sync in March 2025 and 40,000 gardeners had no backup.', 3],
  ['a voice that was heard', 'A shop owner told me she counts stock on paper.', 2],
  ['people who keep asking', 'Friends who rent out flats keep asking me for this.', 2],
  ['feedback to seek', 'The beta page shall help us to gather feedback from customers.', 0],
  ['a record that the product keeps', 'Audit trail: every action logged for review.', 0],
]

const table = (head: string, ...rows: readonly string[]): string =>
  [`| ${head} |`, `|${' - |'.repeat(head.split('|').length)}`, ...rows.map((row) => `| ${row} |`)].join('\n')

describe('facts/evidenceFirsthand', () => {
  for (const [what, text, best] of GRADES)
    it(`grades ${what} ${best}`, () => {
      assert.equal(factsOf(text).evidence.best, best)
    })
})

describe('facts/evidenceRows', () => {
  const best = (text: string): number => factsOf(text).evidence.best

  it('takes counts looked up with their versions as shown', () => {
    assert.equal(best(table('Library | Version | Downloads', 'plough | 2.1 | 61k', 'harrow | 0.9 | 3k')), 3)
  })

  it('takes prices with the day on which they were read as shown', () => {
    assert.equal(best(table('Tool | Price | Checked', 'Plough | $9 | 4 May 2026')), 3)
  })

  it('takes one measure of three rivals as shown', () => {
    assert.equal(best(table('Metric | Ours | Plough | Harrow', 'Start time | 120 | 340 | 910')), 3)
  })

  it('takes no plan for months or tiers as shown', () => {
    assert.ok(best(table('Metric | Month 3 | Month 6 | Month 12', 'Farms | 20 | 40 | 90')) < 3)
    assert.ok(best(table('Metric | Free | Pro | Team', 'Fields | 2 | 40 | 90')) < 3)
  })
})
