import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readChunk } from '../../server/src/facts/chunkFacts'
import { MarkdownParser } from '../../server/src/markdown/parser'
import { scoresIn } from '../support/scored'

const NAMES = {
  key: '',
  product: new Set<string>(),
  segments: new Set<string>(),
  competitors: new Set<string>(),
}

/** Terms of the user perspective that the blocks of a text hold, and how many of their sentences are points. */
function told(text: string): { readonly terms: readonly string[]; readonly points: number } {
  const scores = new MarkdownParser()
    .parse(text)
    .chunks.flatMap(({ chunk }) => readChunk(chunk).blocks)
    .flatMap((block) => scoresIn(block, NAMES).flatMap((score) => score.user ?? []))
  return {
    terms: scores.flatMap(({ terms }) => [...terms]),
    points: scores.reduce((sum, { points }) => sum + points, 0),
  }
}

describe('User stories', () => {
  const stories: readonly (readonly [string, string])[] = [
    ['As a dispatcher, I want to see every van on one map so that I can move stops.', 'dispatcher'],
    ['As a night porter, I want the gate to open by itself.', 'night porter'],
    ['As an allotment holder I need to know when the water is off.', 'allotment holder'],
    ['As the harbour master, I can close a berth for an hour.', 'harbour master'],
    ["As a choir member, I'd like the score on my phone before rehearsal.", 'choir member'],
    ['As a bee keeper, I would like a warning before the hive swarms.', 'bee keeper'],
    ['US-12: As a tram driver, I want the next stop in large letters.', 'tram driver'],
    ['**Story 4** As a warden, I should see who is out after ten.', 'warden'],
    ['- [ ] As a baker, I want tomorrow’s orders by six in the evening.', 'baker'],
    ['“As someone’s carer, I want to skip the queue at the desk.”', ''],
    ['As a skipper with a small crew, I must hear the weather twice a day.', 'skipper with a small crew'],
    ['As a lodger, when the boiler stops at night, I want a number to call.', 'lodger'],
    ['As a librarian, if a book is late, I want the next reader to be told.', 'librarian'],
    ['3.2 As an usher I expect the doors to lock after the first act.', 'usher'],
    ['As a cellist, I also need the tuning on screen.', 'cellist'],
    ['As a ranger, I wish the trail map would work without a signal.', 'ranger'],
  ]
  for (const [story, person] of stories)
    it(`are told by somebody: ${story}`, () => {
      const { terms, points } = told(story)
      if (person !== '') assert.ok(terms.includes(`${person} …`) && terms.includes(person), terms.join(', '))
      assert.ok(person === '' || points >= 1, 'is no aside')
    })

  const anybody = [
    'As a user, I want to change the colour of the map.',
    'As an app user, I can close the gate from the list.',
    'As the same user, I want the gate to open again.',
    'As a customer, I need the receipt of the van by mail.',
  ]
  for (const story of anybody)
    it(`tell what is wanted, not who wants it: ${story}`, () => {
      const { terms } = told(story)
      assert.ok(
        terms.some((term) => term.endsWith('r …')),
        terms.join(', '),
      )
      assert.ok(!terms.some((term) => /^(?:(?:app|same) )?(?:user|customer)$/.test(term)), terms.join(', '))
    })

  const none = [
    'As a result, I can close the gate from the list.',
    'As a rule, I want the gate closed at ten.',
    'As a test, I should move the list to the left.',
    'As a whole, we want the yard to stay empty.',
    'As a start, we could close the gate by hand each night.',
    'As a baseline, we do not delete any of the lists.',
    'As a consequence I must type the list of the gate again.',
    'The gate serves as a barrier, and the list shows it in red.',
    'The list is sold as a set; I want one of the red ones.',
    'The map counts as a picture: I can print the yard with it.',
    'As described in the list of gates, I can be opened by hand.',
    'As a workaround, I need the printed list of gates.',
  ]
  for (const text of none)
    it(`are something else: ${text}`, () => {
      const { terms } = told(text)
      assert.ok(!terms.some((term) => term.endsWith(' …')), terms.join(', '))
    })
})

describe('Tables of people', () => {
  const table = (headers: string, ...rows: readonly string[]): string =>
    `${headers}\n${headers.replace(/[^|]+/g, '---')}\n${rows.join('\n')}\n`

  const rows: readonly (readonly [string, string, string])[] = [
    ['| Audience | Job to be done |', '| Harbour pilots | Bring a ship in without a second call |', 'pilot'],
    ['| Persona | Pain point |', '| Night porter | Walks the yard twice to find a trailer |', 'porter'],
    [
      '| Segment | Use case | Pain we solve |',
      '| Depots | Loading | Cannot prove who sealed a van |',
      'depot',
    ],
    ['| User | Size | Needs |', '| Choir members | 40 | The right score before each rehearsal |', 'member'],
    [
      '| Who | What they struggle with today: problem |',
      '| Bakers | Orders come in after the dough is set |',
      'baker',
    ],
    ['| Stakeholder | Goal |', '| Nurses | Hand over a ward in under ten minutes |', 'nurse'],
    ['| Customer | Frustration |', '| Teachers | Marks are typed into three lists by hand |', 'teacher'],
    ['| Actor | Wants |', '| Tram drivers | To know of a closed stop before reaching it |', 'driver'],
    [
      '| Audience | How they get value |',
      '| Skippers | One forecast for the whole stretch of coast |',
      'skipper',
    ],
    ['| Persona | Motivation |', '| Lodgers | A warm room and a bill without surprises |', 'lodger'],
    ['| Pain | Who |', '| Nobody sees which gate is open at night | Wardens |', 'warden'],
  ]
  for (const [headers, row, person] of rows)
    it(`tell who needs what: ${headers} ${row}`, () => {
      const { terms, points } = told(table(headers, row))
      assert.ok(
        terms.some((term) => term.startsWith('… ')) && terms.some((term) => term.includes(person)),
        terms.join(', '),
      )
      assert.ok(points >= 1)
    })

  it('tell what is needed where a cross marks who needs it', () => {
    const { terms } = told(table('| Need | Users | Crew |', '| A forecast for each stretch of coast | X | |'))
    assert.deepEqual(terms, ['… a forecast'])
  })

  it('count each need once, and each person once', () => {
    const { terms } = told(
      table(
        '| Persona | Need |',
        '| Nurses | Hand over a ward within ten minutes |',
        '| Nurses | Reach a doctor within five minutes |',
      ),
    )
    assert.deepEqual([...new Set(terms)].sort(), ['nurse', '… hand over', '… reach a'])
  })

  const others: readonly (readonly [string, string])[] = [
    ['| Persona | Need |', '| Porters | Memory for gates |'],
    ['| Persona | Need |', '| Porters | Better lists |'],
    ['| Persona | Screen |', '| Porters | The list of gates opens on the left |'],
    ['| Step | Who | Depends on |', '| Print the list of gates | Porters | The map of the yard is there |'],
    ['| Gate | Need |', '| North | The barrier is painted in red and white |'],
    ['| Feature | Who has it | Difficulty |', '| List of gates | VanPal | It takes a map of the yard |'],
    ['| Metric | Goal |', '| Gates closed | All of them by ten at night |'],
    ['| Persona | Needed by |', '| Porters | The first of the month at the latest |'],
    ['| No. | User can | Pri |', '| 1 | Close the gate from the list of gates | 0 |'],
  ]
  for (const [headers, row] of others)
    it(`tell of something else: ${headers} ${row}`, () => {
      const { terms } = told(table(headers, row))
      assert.ok(!terms.some((term) => term.startsWith('… ')), terms.join(', '))
    })
})

describe('Groups by what they do', () => {
  const touching = [
    'Skippers want the forecast before they leave the harbour at five.',
    'Most lodgers forget the meter, and some wardens certainly fear the bill.',
    'At night porters prefer the short way along the wall.',
  ]
  for (const text of touching)
    it(`stand beside their verb: ${text}`, () => {
      assert.ok(told(text).terms.length >= 2)
    })

  const apart = [
    'Contracts between gates — guesses about the map instead of reading it.',
    'The four lists: hopes of the yard, sorted by gate and by van.',
    'A row of gates (feels heavy), painted in red and white by hand.',
    'Gates, barriers, bars, "says" and other words on the map of the yard.',
  ]
  for (const text of apart)
    it(`are none where something stands between: ${text}`, () => {
      assert.ok(
        !told(text).terms.some((term) => /^(?:gate|list|contract|bar)/.test(term)),
        told(text).terms.join(', '),
      )
    })
})

describe('Words that only look like somebody’s wish', () => {
  const texts = [
    'The controller moves the yard to its desired state at every tick.',
    'Declared, desired and observed state stand side by side on the map.',
    'As the user types, each matching letter of the gate turns bold.',
    'The list follows while the user types the number of a gate.',
  ]
  for (const text of texts)
    it(`count for nothing: ${text}`, () => {
      assert.deepEqual(told(text).terms, [])
    })
})
