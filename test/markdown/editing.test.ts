import assert from 'node:assert/strict'
import fc from 'fast-check'
import { tests as specification } from 'commonmark-spec'
import { MarkdownParser } from '../../server/src/markdown/parser'
import type { Chunk, ParsedMarkdown } from '../../server/src/markdown/types'
import { assertSameTree } from '../support/sameTree'

describe('MarkdownParser on the CommonMark examples', () => {
  it('makes the tree of a full parse of each, version after version', () => {
    const parser = new MarkdownParser()
    assert.equal(specification.length, 652)
    for (const { markdown } of specification) assertSameTree(parser, markdown.replaceAll('→', '\t'))
  })

  it('makes the tree of a full parse of two in a row', () => {
    const parser = new MarkdownParser()
    const texts = specification.map(({ markdown }) => markdown.replaceAll('→', '\t'))
    for (const [index, text] of texts.entries()) {
      const other = texts[(index * 241 + 97) % texts.length] ?? ''
      assertSameTree(parser, `${text}\n${other}`)
    }
  })
})

/** What is typed or pasted: everything that can open, close, continue or interrupt a block. */
const PIECES = [
  ...[
    'a',
    'b c',
    '**d**',
    '`',
    '😀',
    'e\u0301',
    '\0',
    '\\',
    '[a]',
    '[^n]',
    '![^n]',
    '[b][a]',
    '[ ] ',
    '[X] ',
    '~',
    '~~',
    'www.a.b',
    'a@b.c',
  ],
  ...['\n', '\n\n', '\n\n\n', '\r\n', '\r', ' ', '  ', '    ', '\t'],
  ...[
    '```\n',
    '~~~',
    '````',
    '- ',
    '* ',
    '-\n',
    '1. ',
    '2) ',
    '0. ',
    '> ',
    '# ',
    '---\n',
    '===',
    '* * *',
    '+++\n',
  ],
  ...['<!-- ', '-->', '<div>\n', '<b>\n', '<pre>', '</pre>', '<?', '?>', '<!A', '<![CDATA[', ']]>'],
  ...[
    '[a]: /x\n',
    '[^n]: b\n',
    '| a | b |\n| - | - |\n',
    'a\n:-\nb\n',
    'a\n-:\n',
    '\n\n- a\n\n  b\n\n',
    '\n\n[^n]: a\n\n    b\n\n',
    '\n\n[a]: https://a.b/c "d"\n',
    '[b c]: http://www.x.y/?q=1\n',
  ],
]

/** Runs of words in which remark can see nothing, the same one in several surroundings. */
const PLAIN = [
  ...['Planners at fourteen depots (most of them) replan "by hand": twice a day, in 2026.', 'Planners at '],
  ...[
    '\n  planners at fourteen depots replan by hand twice a day',
    ' Planners at fourteen depots, most of them',
  ],
]

interface Edit {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

const piece = fc.constantFrom(...PIECES)
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(12)),
  insert: fc.oneof({ weight: 3, arbitrary: piece }, fc.constant('')),
})

describe('MarkdownParser through edits', () => {
  it('has the tree of a full parse of each version', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        const parser = new MarkdownParser()
        let version = start
        assertSameTree(parser, version)
        for (const step of edits) {
          version = applied(step, version)
          assertSameTree(parser, version)
        }
      }),
      { numRuns: 500, seed: 20261121 },
    )
  })

  it('has the tree of a full parse of each version as someone types amid plain words', () => {
    const words = fc.array(fc.constantFrom(...PIECES, ...PLAIN, ...PLAIN, ...PLAIN), { maxLength: 12 })
    const typed = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(3),
      insert: fc.constantFrom('e', ' ', 'often ', 'two.', 'a', ', ', '\n', '*', '$'),
    })
    const property = fc.property(words, fc.array(typed, { minLength: 1, maxLength: 8 }), (start, edits) => {
      const parser = new MarkdownParser()
      let version = start.join('')
      assertSameTree(parser, version)
      for (const step of edits) {
        version = applied(step, version)
        assertSameTree(parser, version)
      }
    })
    fc.assert(property, { numRuns: 500 })
  })

  it('has the text of each version when paragraphs come, go and change places', () => {
    const paragraphs = fc.array(fc.constantFrom('One.\n\n', 'Two.\n\n', '# Three\n\n', '- four\n\n'), {
      maxLength: 12,
    })
    const property = fc.property(fc.array(paragraphs, { minLength: 2, maxLength: 6 }), (versions) => {
      const parser = new MarkdownParser()
      for (const version of versions) {
        const written = version.join('')
        const { chunks } = parser.parse(written)
        assert.equal(chunks.map(({ chunk }) => chunk.text).join(''), written)
      }
    })
    fc.assert(property, { numRuns: 300 })
  })

  it('keeps every chunk but the one that is edited', () => {
    const parser = new MarkdownParser()
    const before = parser.parse('# a\n\nb [x]\n\n- c\n- d\n\ne\n\n[x]: /y\n')
    const after = parser.parse('# a\n\nb [x]\n\n- c\n- dd\n\ne\n\n[x]: /y\n')
    assert.deepEqual(keptFrom(before, after), [true, true, false, true, true])
    assert.deepEqual(
      after.chunks.map(({ offset, line }) => [offset, line]),
      [
        [0, 0],
        [5, 2],
        [12, 4],
        [22, 7],
        [25, 9],
      ],
    )
    assert.equal(after.chunks[1], before.chunks[1], 'a chunk that does not move keeps its place as well')
  })

  it('keeps chunks that move or change places', () => {
    const parser = new MarkdownParser()
    const before = parser.parse('a\n\nb\n\nc\n\nd\n\n')
    assert.deepEqual(keptFrom(before, parser.parse('z\n\nb\n\na\n\nc\n\ny\n\n')), [
      false,
      true,
      true,
      true,
      false,
    ])
  })

  it('parses anew only what asks for a label that comes or goes', () => {
    const parser = new MarkdownParser()
    const body = 'a [x] b\n\nc [y] d\n\ne[^z]\n\n[x](/z)\n\n'
    const none = parser.parse(body)
    const link = parser.parse(`${body}[Y]: /y\n`)
    assert.deepEqual(keptFrom(none, link), [true, false, true, true, false])
    const both = parser.parse(`${body}[Y]: /other\n\n[^z]: f\n`)
    assert.deepEqual(keptFrom(link, both), [true, true, false, true, false, false])
    assert.deepEqual(keptFrom(both, parser.parse(body)), [true, false, false, true])
  })

  it('keeps what it joined because something in it is never closed', () => {
    const parser = new MarkdownParser()
    const before = parser.parse('a\n\n- ```\n\nb\n\nc\n')
    assert.equal(before.chunks.length, 3)
    assert.deepEqual(keptFrom(before, parser.parse('aa\n\n- ```\n\nb\n\nc\n')), [false, true, true])
  })

  it('uses one chunk for equal text, and gives an unchanged text the same answer', () => {
    const parser = new MarkdownParser()
    const version = parser.parse('a\n\na\n\nb')
    assert.equal(version.chunks[0]?.chunk, version.chunks[1]?.chunk)
    assert.equal(parser.parse('a\n\na\n\nb'), version)
  })

  it('forgets chunks that the last version does not have', () => {
    const parser = new MarkdownParser()
    const first = parser.parse('a\n\nb\n\nc\n')
    parser.parse('')
    assert.deepEqual(keptFrom(first, parser.parse('a\n\nb\n\nc\n')), [false, false, false])
  })
})

function applied({ at, remove, insert }: Edit, version: string): string {
  const start = Math.floor(at * version.length)
  return version.slice(0, start) + insert + version.slice(start + remove)
}

function keptFrom(before: ParsedMarkdown, after: ParsedMarkdown): boolean[] {
  const known = new Set<Chunk>(before.chunks.map(({ chunk }) => chunk))
  return after.chunks.map(({ chunk }) => known.has(chunk))
}
