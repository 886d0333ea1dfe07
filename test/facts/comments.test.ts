import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { readDocument, textsAt } from '../support/readDocument'

/** Text of each comment and what it speaks for. */
function read(text: string): readonly (readonly [text: string, appliesTo: string | undefined])[] {
  const document = readDocument(text)
  for (const { range } of document.comments)
    assert.match(text.slice(range.start, range.end), /^<!--[\s\S]*-->$/)
  return document.comments.map((comment) => [comment.text, textsAt(document, [comment.appliesTo])[0]])
}

describe('facts/comments', () => {
  it('speak for the next block', () => {
    assert.deepEqual(read('# T\n\n<!-- a -->\n\nOne.\n\nTwo.\n'), [['a', 'One.']])
    assert.deepEqual(read('# T\n\n<!-- a -->\n\n## Next\n\nOne.\n'), [['a', '## Next']])
  })

  it('speak for a whole list or table', () => {
    assert.deepEqual(read('# T\n\n<!-- a -->\n\n- one\n- two\n'), [['a', 'one\n- two']])
    assert.deepEqual(read('# T\n\n<!-- a -->\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n'), [
      ['a', '| A | B |\n| --- | --- |\n| 1 | 2 |'],
    ])
  })

  it('pass over each other, blank lines and their own lines', () => {
    assert.deepEqual(read('# T\n\n<!-- a --><!-- b -->\n\n<!--\nc\n-->\n\n\nOne.\n'), [
      ['a', 'One.'],
      ['b', 'One.'],
      ['c', 'One.'],
    ])
  })

  it('speak for the paragraph, item or row they stand in', () => {
    assert.deepEqual(read('# T\n\nOne <!-- a --> and <!-- a --> two.\n'), [
      ['a', 'One <!-- a --> and <!-- a --> two.'],
      ['a', 'One <!-- a --> and <!-- a --> two.'],
    ])
    assert.deepEqual(read('# T\n\n- one <!-- a -->\n- two\n'), [['a', 'one <!-- a -->']])
    assert.deepEqual(read('# T\n\n| A | B |\n| --- | --- |\n| 1 <!-- a --> | 2 |\n| 3 | 4 |\n'), [
      ['a', '| 1 <!-- a --> | 2 |'],
    ])
  })

  it('speak for the HTML around them', () => {
    assert.deepEqual(read('# T\n\n<div>\n<!-- a -->\n</div>\n\nOne.\n'), [['a', '<div>\n<!-- a -->\n</div>']])
  })

  it('speak for nothing at the end', () => {
    assert.deepEqual(read('# T\n\nOne.\n\n<!-- a -->\n'), [['a', '']])
  })

  it('are not looked for in code', () => {
    assert.deepEqual(read('# T\n\n`<!-- a -->`\n\n```\n<!-- b -->\n```\n\n    <!-- c -->\n'), [])
  })

  it('know their section', () => {
    const sections = readDocument('# T\n\n<!-- a -->\n\n## Next\n\n<!-- b -->\n').comments.map(
      ({ section }) => section.title,
    )
    assert.deepEqual(sections, ['T', 'Next'])
  })
})
