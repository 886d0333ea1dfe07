import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { paragraphAround } from '../../server/src/lsp/paragraph'

describe('the lines somebody is writing', () => {
  for (const [name, text, expected] of [
    ['a paragraph of several lines', 'a\n\nb\nc^\nd\n\ne', 'b\nc\nd'],
    ['a blank line', 'a\n^\nb', null],
    ['a blank line of spaces', 'a\n  ^\nb', null],
    ['the first line', '^a\nb', 'a\nb'],
    ['the last line', 'a\n\nb^', 'b'],
    ['an empty text', '^', null],
    ['a heading, whatever follows it', '# A^\ntext', '# A'],
    ['text under a heading', '# A\nte^xt\nmore', 'text\nmore'],
    ['an item among others', '- a\n- b^\n  more\n- c', '- b\n  more'],
    ['the second line of an item', '- a\n- b\n  mo^re\n- c', '- b\n  more'],
    ['a numbered item', '1. a\n2. b^\n3. c', '2. b'],
    ['a table row', '| a |\n|---|\n| b^ |\n| c |', '| b |'],
    ['text before a list', 'a^\n- b', 'a'],
    ['Windows line breaks', 'a\r\n\r\nb\r\nc^\r\n\r\nd', 'b\r\nc\r'],
    ['spaces at the end of the line', 'a  ^\n\nb', 'a  '],
  ] as const) {
    it(`are found for ${name}`, () => {
      const offset = text.indexOf('^')
      const plain = text.replace('^', '')
      const range = paragraphAround(plain, offset)
      assert.equal(range && plain.slice(range.start, range.end), expected)
    })
  }
})
