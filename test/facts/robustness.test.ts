import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createDocumentReader } from '../../server/src/facts/document'
import type { ReviewDocument } from '../../server/src/facts/types'
import { documentInput } from '../support/documentInput'
import { documentView } from '../support/documentView'

/** More than a block of the greatest length. */
const MANY = 12_000

const fill = (piece: string, length = MANY): string => piece.repeat(Math.ceil(length / piece.length))

/** Reads a document and everything that can be asked of it. */
function read(text: string): ReviewDocument {
  const document = createDocumentReader().read(documentInput(text))
  documentView(document)
  return document
}

const BROKEN: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \t\r\n\r \n\u00a0\u2028'],
  ['a byte order mark alone', '\ufeff'],
  ['NUL bytes', '# Plan\0\n\n\0We will\0 win.\0\n'],
  ['lone surrogates', '# \ud83d plan\n\n\udc00 We think \ud83d.\n\n\ud83d'],
  ['control characters', 'We \u0007\u001b[31m win.\u007f\n'],
  ['a fence that is never closed', '# Plan\n\n```js\nWe will win.\n'],
  ['a comment that is never closed', '# Plan\n\n<!-- candor: allow\n\nWe will win.\n'],
  ['front matter that is never closed', '---\ntitle: Plan\n\n# Plan\n'],
  ['front matter that is not YAML', '---\ntitle: [Plan\n\t: }\n---\n\n# Plan\n'],
  ['front matter that is a list', '---\n- a\n- b\n---\n\n# Plan\n'],
  ['front matter of another kind', '+++\ntitle = "Plan"\n+++\n\n# Plan\n'],
  ['a table without rows', '| Risk | Owner |\n| --- | --- |\n'],
  ['a table with uneven rows', '| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |\n|\n| `|` \\| | 4\n'],
  ['an HTML table that is cut off', '<table><tr><th>Risk<tr><td>Late</td><td'],
  ['details that are never closed', '<details>\n\nWe will win.\n\n</p></details'],
  ['footnotes that refer to each other', 'a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1] [^3]\n'],
  ['empty markup', '#\n\n- \n\n>\n\n1.\n\n**** []() ![]() `` <> \n\n- [ ]\n'],
]

/** What fills a page without being prose: patterns must not go back and forth over it. */
const PIECES: readonly string[] = [
  ...['1', '1,', '1 ', '1.', '1-', '1 % ', '$1 ', '12,345 ', '2026-', 'Q1 ', '1 of '],
  ...[' ', '\u00a0', '\t', 'a', 'A', 'Aa ', 'A ', 'a-', "a'", 'é', '😀', '\u0301'],
  ...['. ', '.', '!', '? ', '…', ', ', ': ', '"', '“', '(', ')', '/', '@', 'a@b.c ', 'I. ', 'e.g. '],
  ...['[', ']', '[^', '[a](', '![', '*', '_a ', '`', '|', '| a ', '\\', '&', '&amp;', 'https://a.b/'],
  ...['<', '<a ', '<tr', '<tr>', '<td>', '<table', '<details>', '<details ', '<!--', '<a id="'],
  ...['\n', '\r', 'a\n', '1. a\n', '> a\n', '| a |\n', '**a:** ', '[TBD] ', 'source: [', 'status: '],
  ...['no ', 'not ', 'we will ', 'every user ', 'because ', 'as a ', 'as a user, ', 'no one else '],
]

describe('facts of what nobody meant to be read', () => {
  for (const [what, text] of BROKEN) {
    it(`are there for ${what}`, () => {
      const document = read(text)
      assert.equal(document.sections[0]?.range.end, text.length)
      assert.equal(document.text, text)
    })
  }

  it('are there for 5 MB in one line', () => {
    assert.equal(
      read(fill('We believe 40 % of them leave, because nobody asks. ', 5_000_000)).sections.length,
      1,
    )
  })

  it('are there for 200 nested quotes and 10,000 nested brackets', () => {
    assert.ok(read(`${'> '.repeat(200)}We will win.\n`))
    assert.ok(read(`${'['.repeat(10_000)}We will win.${']'.repeat(10_000)}\n`))
  })

  it('are there for 2,000 headings, each one level deeper than the last one allows', () => {
    const levels = Array.from(
      { length: 2000 },
      (_, index) => `${'#'.repeat((index % 6) + 1)} Part ${index}\n`,
    )
    assert.equal(read(levels.join('\n')).sections.length, 2001)
  })

  for (const start of ['', '<table><tr><td>', '| a | b |\n| - | - |\n| ']) {
    it(`come in sentences of bounded length for a page of one piece after ${JSON.stringify(start)}`, function () {
      this.timeout(60_000)
      for (const piece of PIECES) {
        const document = read(start + fill(piece))
        const statements = document.sections.flatMap((section) => document.statementsIn(section))
        assert.ok(
          statements.every(({ text }) => text.length <= 2000),
          piece,
        )
      }
    })
  }

  it('cover any text without a throw, statements inside their sections and in order', () => {
    const piece = fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.string(),
    )
    const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
    const property = fc.property(texts, (text) => {
      const document = read(text)
      for (const section of document.sections) {
        let last = section.range.start
        for (const { range } of document.statementsIn(section)) {
          assert.ok(last <= range.start && range.start < range.end && range.end <= section.range.end)
          last = range.start
        }
      }
    })
    fc.assert(property, { numRuns: 200 })
  })
})
