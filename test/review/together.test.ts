import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { createReviewer } from '../../server/src/review/reviewer'
import { createTogether } from '../../server/src/review/together'
import type { TogetherReport } from '../../server/src/review/types'
import { testRuleset } from '../support/ruleset'

const SEEN = 'In May 2026 we interviewed 14 ferrymen; nine of them write each toll twice.'
const COUNTED = '62% of ferrymen lose a slip every other week.'
const OWN = [
  '40% of the night crews sleep on the pier.',
  '73% of the tourists queue in the rain.',
  '18% of the inspectors arrive without a boat.',
]

const NOTHING = [0, 0, 0, 0, 0, 0]
/** Studies such as `SEEN`, so many of them, and estimates such as the others. */
const shown = (studies: number, estimates = 0): readonly number[] => [0, 0, estimates, studies, 0, 0]

const reviewer = createReviewer([])

/** Documents with a text each, called `a.md`, `b.md` and so on. What is said starts in line 8. */
function together(texts: readonly string[], head = 'doc-type: prd'): TogetherReport {
  const sum = createTogether(texts.length)
  for (const [index, body] of texts.entries()) {
    const path = `${String.fromCharCode(97 + index)}.md`
    const text = `---\n${head}\n---\n# Tolls\n\n## Evidence\n\n${body}\n`
    sum.add(path, reviewer.review({ text, path, all: true }, testRuleset()))
  }
  return sum.report()
}

const copies = (count: number, text: string): readonly string[] => new Array<string>(count).fill(text)

describe('review/together', () => {
  it('counts once what three documents say, and tells where', () => {
    assert.deepEqual(together(copies(3, SEEN)), {
      evidence: shown(1),
      repeated: [
        {
          text: SEEN,
          documents: 3,
          places: [
            { path: 'a.md', line: 8 },
            { path: 'b.md', line: 8 },
            { path: 'c.md', line: 8 },
          ],
        },
      ],
      repeatedLeftOut: 0,
    })
  })

  for (const [name, texts, evidence] of [
    ['no document', [], NOTHING],
    ['one document', [SEEN], shown(1)],
    ['two documents', copies(2, SEEN), shown(2)],
    ['two documents of three', [SEEN, SEEN, ''], shown(2)],
    ['one that says it three times', [`${SEEN}\n\n${SEEN}\n\n${SEEN}`, SEEN, OWN[0] ?? ''], shown(2, 1)],
    ['documents that share nothing', OWN, shown(0, 3)],
  ] as const)
    it(`counts as it stands what is said in ${name}`, () => {
      assert.deepEqual(together(texts), { evidence, repeated: [], repeatedLeftOut: 0 })
    })

  for (const [name, texts] of [
    [
      'in surer words',
      [SEEN, SEEN.replace('write', 'obviously write'), SEEN.replace('nine', 'certainly nine')],
    ],
    [
      'in capitals and with emphasis',
      [SEEN, SEEN.toUpperCase(), SEEN.replace('each toll', '**each** _toll_')],
    ],
    ['in a paragraph, an item and a quote', [SEEN, `- ${SEEN}`, `> ${SEEN}`]],
    [
      'in rows of different numbers',
      [4, 7, 9].map((row) => `| No. | Seen |\n| --- | --- |\n| ${row} | ${SEEN} |`),
    ],
    ['with a link', [SEEN, SEEN, SEEN.replace('interviewed', '[interviewed](https://example.org/may)')]],
  ] as const)
    it(`counts once what is said ${name}`, () => {
      const { evidence, repeated } = together(texts)
      assert.deepEqual([evidence, repeated.map(({ documents }) => documents)], [shown(1), [3]])
    })

  it('counts once a sentence of an item, whatever stands beside it', () => {
    const { evidence, repeated } = together([
      `${SEEN} ${OWN[0]}`,
      `- ${SEEN} ${OWN[1]}`,
      `- ${OWN[2]} ${SEEN}`,
    ])
    assert.deepEqual([evidence, repeated.map(({ text }) => text)], [shown(1, 3), [SEEN]])
  })

  it('counts with the best that any document shows for it', () => {
    const said = 'Tolls are booked late at small piers'
    const texts = [`${said}.`, `${said} (harbour report, March 2026, 400 tolls).`, `${said}.`]
    assert.deepEqual(together(texts).evidence, shown(1))
    assert.deepEqual(together([...texts].reverse()).evidence, shown(1))
  })

  it('counts once what a document repeats in other company', () => {
    const texts = [`${SEEN}\n\n- ${SEEN} ${OWN[0]}`, SEEN, SEEN]
    assert.deepEqual(together(texts).evidence, shown(1, 1))
  })

  for (const [name, text] of [
    ['a placeholder', '[Describe what we heard from ferrymen here]'],
    ['a blank', 'TBD'],
    ['a heading', `## ${SEEN}`],
    ['nothing at all', '   '],
    ['signs', '* * *'],
    ['a requirement', 'The slip must never get wet.'],
    ['a question', 'How often do ferrymen lose a slip?'],
    ['a comment', `<!-- ${SEEN} -->`],
    ['what nobody sees', `<details>\n\n${SEEN}\n\n</details>`],
    ['code', `\`\`\`\n${SEEN}\n\`\`\``],
  ] as const)
    it(`has nothing to count in ${name}`, () => {
      assert.deepEqual(together(copies(4, text)), { evidence: NOTHING, repeated: [], repeatedLeftOut: 0 })
    })

  it('leaves out what is no product document', () => {
    assert.deepEqual(together(copies(3, SEEN), 'doc-type: none').evidence, NOTHING)
  })

  it('begins with the most widespread, and shortens each to a line', () => {
    const long = `12% of ferrymen\u001B lose\n${'a slip and '.repeat(20)}a pen.`
    const { repeated } = together([
      `${COUNTED}\n\n${long}`,
      long,
      `${long}\n\n${COUNTED}`,
      `${long}\n\n${COUNTED}`,
    ])
    assert.deepEqual(
      repeated.map(({ text, documents, places }) => [text, documents, places.map(({ line }) => line)]),
      [
        [
          '12% of ferrymen\uFFFD lose a slip and a slip and a slip and a slip and a slip and a…',
          4,
          [10, 8, 8, 8],
        ],
        [COUNTED, 3, [8, 11, 11]],
      ],
    )
  })

  it('tells twenty passages and how many more there are', () => {
    const trades = ['bakers', 'nurses', 'pilots', 'crofters', 'tailors']
    const things = ['slips', 'pens', 'boats', 'keys', 'lamps']
    const claims = trades.flatMap((trade) => things.map((thing) => `9% of ${trade} lose their ${thing}.`))
    const { evidence, repeated, repeatedLeftOut } = together(copies(3, claims.join('\n\n')))
    assert.deepEqual([evidence, repeated.length, repeatedLeftOut], [shown(0, 25), 20, 5])
  })
})
