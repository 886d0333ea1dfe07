import assert from 'node:assert/strict'
import { MarkdownParser } from '../../server/src/markdown/parser'

/** Texts that would take remark minutes or exhaust its stack, were they parsed. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one line of five million characters': 'a'.repeat(5_000_000),
  'a list that is too long for one chunk': '- item\n'.repeat(40_000),
  'too many lines': '> a\nb\n'.repeat(2_000),
  'ten thousand quotes': '>'.repeat(10_000) + ' a',
  'ten thousand spaced quotes': '> '.repeat(10_000) + 'a',
  'ten thousand numbered items': '1. '.repeat(10_000) + 'a',
  'brackets that close nothing': ']'.repeat(10_000),
  'images in images': '!['.repeat(5_000) + '](a)'.repeat(5_000),
  'emphasis that opens nothing': 'a* '.repeat(6_000),
  'comments that are never closed': 'a <!-- '.repeat(10_000),
  'emphasis nested too deep': '*a _b '.repeat(600) + 'c_ d* '.repeat(600),
  'lists nested too deep': Array.from({ length: 270 }, (_, depth) => '  '.repeat(depth) + '- a').join('\n'),
}

describe('MarkdownParser on text that cannot be parsed in bounded time', () => {
  for (const [name, hostile] of Object.entries(HOSTILE)) {
    it(`takes for preformatted: ${name}`, () => {
      const { chunks } = new MarkdownParser().parse(`a\n\n${hostile}\n\nb`)
      assert.deepEqual(
        chunks.map(({ chunk }) => chunk.nodes.map(({ type }) => type)),
        [['paragraph'], ['code'], ['paragraph']],
      )
      const lines = hostile.split('\n')
      assert.deepEqual(chunks[1]?.chunk.nodes[0]?.position, {
        start: { line: 1, column: 1, offset: 0 },
        end: {
          line: lines.length - (hostile.endsWith('\n') ? 1 : 0),
          column: lastLine(lines) + 1,
          offset: hostile.trimEnd().length,
        },
      })
    })
  }

  it('parses long documents of short chunks', () => {
    const { chunks } = new MarkdownParser().parse('Some words.\n\n'.repeat(3_000))
    assert.equal(chunks.length, 3_000)
  })

  it('parses what only looks alike', () => {
    for (const text of [
      '-'.repeat(400),
      '[0, 1) '.repeat(600),
      'a [b] '.repeat(600),
      '<!-- a -->\n'.repeat(150),
    ]) {
      const { chunks } = new MarkdownParser().parse(text)
      assert.notEqual(chunks[0]?.chunk.nodes[0]?.type, 'code')
    }
  })

  it('cuts in bounded time where no line tells which reading is right', () => {
    const fences = Array.from({ length: 400 }, (_, index) => `- a\nb\n  ${'`'.repeat(500 - index)}`).join(
      '\n',
    )
    assert.equal(new MarkdownParser().parse(`${fences}\n\na\n\nb`).chunks.length, 1)
  })
})

function lastLine(lines: readonly string[]): number {
  return (
    lines
      .filter((line) => line !== '')
      .at(-1)
      ?.trimEnd().length ?? 0
  )
}
