import assert from 'node:assert/strict'
import fc from 'fast-check'
import { sliceText, sourceRange } from '../../server/src/markdown/plainText'
import { blocksIn } from '../support/blocks'

/** Words of all blocks, each with what stands in the source at its place. */
function wordsIn(text: string): readonly { readonly word: string; readonly source: string }[] {
  return blocksIn(text).flatMap(({ block, chunk }) =>
    block.kind === 'table'
      ? []
      : Array.from(block.text.value.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => {
          const { start, end } = sourceRange(block.text, index, index + word.length)
          return { word, source: chunk.text.slice(start, end) }
        }),
  )
}

function assertExact(text: string): void {
  for (const { word, source } of wordsIn(text)) assert.equal(source, word, JSON.stringify(text))
}

const plainOf = (text: string): readonly string[] => blocksIn(text).map(({ block }) => block.text.value)

/** Source and the plain text of its blocks. */
const FLATTENED: readonly (readonly [string, readonly string[]])[] = [
  ['a **b _c_** ~~d~~ `e f`', ['a b c d e f']],
  ['a [b *c*](x.md "t") <https://d.org> ![alt](y.png) e', ['a b c https://d.org  e']],
  ['a[^1] b\n\n[^1]: c', ['a b', '', 'c']],
  ['a \\* \\[b\\] c', ['a * [b] c']],
  ['a &amp; b &lt;c&gt; &#x2014; d', ['a & b <c> — d']],
  ['a  \nb\\\nc', ['a b c']],
  ['a<br>b <b>c</b> <!-- no --> d', ['a b c  d']],
  ['a\r\nb\rc', ['a  b c']],
  ['> a\n> b\n> c', ['a b c']],
  ['- a\n  b\n\n  c', ['a b', 'c']],
  ['# a `b` #', ['a b']],
  ['a\n===', ['a']],
  ['| a | b |\n| - | - |\n| c \\| d | `e` |', ['a | b', 'c | d | e']],
  ['😀 e\u0301 a', ['😀 e\u0301 a']],
]

const INLINE = [
  ...['plain ', 'two words ', '**bold** ', '*so **very** much* ', '_a_b ', '~~gone~~ ', 'x\\*y ', '\\[z\\] '],
  ...[
    '[link **in** it](a.md) ',
    '[ref][r] ',
    '<https://a.org/b> ',
    'www.a.org/b ',
    'me@a.org ',
    '![pic](p.png) ',
  ],
  ...[
    '`code` ',
    '`` co`de `` ',
    '`  padded  ` ',
    '&amp; ',
    '&nbsp;after ',
    '&hearts; ',
    '&#169;b ',
    'AT&T ',
    '& ',
  ],
  ...[
    '<b>tag</b> ',
    '<br> ',
    '<!-- note --> ',
    'note[^n] ',
    '\u00a0',
    '\t',
    '  ',
    '😀 ',
    'ne\u0301e ',
    '한국어 ',
    'ﬁn ',
  ],
  ...['hard  \nbreak ', 'hard\\\nbreak ', '\n', '\r\n', '\0 ', '"quote" ', "it's ", 'a_b_c ', '2 * 3 ', '| '],
]
/** Ways to write a paragraph of several lines, by what stands before its first line and before the others. */
const PREFIXES = [
  ['', ''],
  ['- ', '  '],
  ['1. ', '   '],
  ['- [ ] ', '  '],
  ['> ', '> '],
  ['> ', ''],
  ['> - ', '>   '],
  ['- > ', '  > '],
  ['   ', '   '],
  ['- ', '\t'],
  ['## ', '## '],
  ['[^n]: ', '    '],
] as const

describe('plain text', () => {
  for (const [source, expected] of FLATTENED) {
    it(`of ${JSON.stringify(source)}`, () => {
      assert.deepEqual(plainOf(source), expected)
      assertExact(source)
    })
  }

  it('of words whose letters are written as entities points at the entities', () => {
    const [found] = wordsIn('caf&eacute;s &Auml;')
    assert.deepEqual(found, { word: 'cafés', source: 'caf&eacute;s' })
  })

  it('of a bare link in a heading behind what only looks like a space', () => {
    assertExact('## &nbsp;after \u00a0www.a.org/b plain\n')
    assertExact('#tag \u00a0www.a.org/b plain\n')
  })

  it('of NUL bytes keeps its place', () => {
    assertExact('a\0b \\* c\0 d')
  })

  it('is exact to the character for any mixture of inline markup, in any container', () => {
    const pieces = fc.array(fc.constantFrom(...INLINE), { minLength: 1, maxLength: 12 })
    const property = fc.property(pieces, fc.constantFrom(...PREFIXES), (inline, [first, others]) => {
      const lines = inline.join('').replace(/\r?\n/g, (lineBreak) => lineBreak + others)
      assertExact(`${first}${lines}\n\n[r]: r.md\n\n[^n]: end\n`)
    })
    fc.assert(property, { numRuns: 1500 })
  })

  it('is exact in tables of Markdown and of HTML', () => {
    assertExact('| a **b** | c \\| d |\n| --- | :-: |\n| `e` f&amp;g | [h](i.md) |\n|| j\n')
    assertExact('<table>\n<tr><th>a b</th></tr>\n<tr><td>c <b>d</b>\n e</td><td>f</td></tr></table>\n')
  })

  it('can be cut into parts that point at the same places', () => {
    const [first] = blocksIn('a **b c** \\* [d e](f.md) `g` h\n')
    assert.ok(first)
    const { text } = first.block
    for (let cut = 0; cut <= text.value.length; cut += 1) {
      const [left, right] = [sliceText(text, 0, cut), sliceText(text, cut, text.value.length)]
      assert.equal(left.value + right.value, text.value)
      for (let at = 0; at < text.value.length; at += 1) {
        const part = at < cut ? sourceRange(left, at, at + 1) : sourceRange(right, at - cut, at - cut + 1)
        assert.deepEqual(part, sourceRange(text, at, at + 1))
      }
    }
  })
})
