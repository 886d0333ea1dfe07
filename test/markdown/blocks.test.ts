import assert from 'node:assert/strict'
import { createDocumentReader } from '../../server/src/facts/document'
import { blocksIn } from '../support/blocks'
import { documentInput } from '../support/documentInput'

/** One line a block: kind, depth where it has one, and plain text. */
const listed = (text: string): readonly string[] =>
  blocksIn(text).map(({ block }) =>
    [block.kind, block.depth === 0 ? '' : String(block.depth), block.text.value]
      .filter((part) => part !== '')
      .join(' '),
  )

const said = (text: string): readonly string[] => {
  const document = createDocumentReader().read(documentInput(text))
  return document.sections.flatMap((section) => document.statementsIn(section)).map((one) => one.text)
}

const LISTED: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  ['a bold line', '**Pain points**\n\nText.', ['heading 7 Pain points', 'paragraph Text.']],
  ['a bold line with a colon', '**Pain points**:\n\nText.', ['heading 7 Pain points', 'paragraph Text.']],
  [
    'a bold line above text in the same paragraph',
    '**Pain points**\nThey wait.',
    ['heading 7 Pain points', 'paragraph They wait.'],
  ],
  ['a bold sentence', '**We will not build maps.**', ['paragraph We will not build maps.']],
  ['a bold start', '**We** ask.', ['paragraph We ask.']],
  ['a bold line in a quote', '> “**Pain points**”', ['quote “Pain points”']],
  ['a bold line that is set off', '> **Pain points**', ['paragraph Pain points']],
  ['a bold item', '- **Pain points**', ['item 1 Pain points']],
  ['a question', 'Q: Who pays?\n\nA: Depots.', ['heading 7 Q: Who pays?', 'paragraph A: Depots.']],
  ['a numbered question', 'Q12. Who pays?', ['heading 7 Q12. Who pays?']],
  ['a question with its answer', 'Q: Who pays? A: Depots.', ['paragraph Q: Who pays? A: Depots.']],
  ['a quarter', 'Q3 is busy.', ['paragraph Q3 is busy.']],
  [
    'nested lists',
    '- a\n  1. b\n     - c\n\n       d\n- e',
    ['item 1 a', 'item 2 b', 'item 3 c', 'item 3 d', 'item 1 e'],
  ],
  ['an item that starts with code', '- ```\n  x\n  ```\n\n  a', ['code', 'item 1 a']],
  ['a quote with a list', '> “a”\n>\n> - b', ['quote “a”', 'quote 1 b']],
  ['a callout with a list', '> a\n>\n> - b', ['paragraph a', 'item 1 b']],
  ['a footnote', 'a[^1]\n\n[^1]: b', ['paragraph a', 'definition', 'footnote b']],
  ['a table', '| a | b |\n| :-: | --: |\n| 1 | 2 |', ['table a | b', 'row 1 | 2']],
  ['a table with an empty cell', '| a | b | c |\n| - | - | - |\n|  | 2 |', ['table a | b | c', 'row 2']],
  ['code, a rule and HTML', '```\nx\n```\n\n---\n\n<hr>', ['code', 'break', 'html']],
  ['front matter', '---\na: 1\n---\n\nb', ['front-matter', 'paragraph b']],
  ['an HTML table', '<table><tr><th>a</th></tr><tr><td>b</td></tr></table>', ['table a', 'row b']],
  [
    'an HTML table with line breaks and text around it',
    '<div align="center">\n<table><tr><td>a<br>b <b>c</b></td><td>d</td></tr></table>\n</div>',
    ['html', 'table', 'row a b c | d', 'html'],
  ],
  ['an HTML table that was cut off', '<table><tr><td>a<td>b', ['table', 'row a | b']],
  ['HTML that only looks like a table', '<track src="a">', ['html']],
]

/** A block's label and what is left behind it. */
const LABELS: readonly (readonly [text: string, label: string, rest: string])[] = [
  ['**Pain points:** they wait', 'Pain points', 'they wait'],
  ['**Pain points**: they wait', 'Pain points', 'they wait'],
  ['**Pain points** – they wait', 'Pain points', 'they wait'],
  ['**Risk (high):** they leave', 'Risk (high)', 'they leave'],
  ['Risk: they leave', 'Risk', 'they leave'],
  ['**We** ask', '', '**We** ask'],
  [
    'We think: they leave because of what we did to them',
    'We think',
    'they leave because of what we did to them',
  ],
  ['Three of the many things they said: a', '', 'Three of the many things they said: a'],
  ['see: a', '', 'see: a'],
]

const HIDDEN: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  ['closed details', '<details>\n\nNo.\n\n</details>\n\nYes.', ['Yes.']],
  ['open details', '<details open>\n\nYes.\n\n</details>', ['Yes.']],
  ['details that hold a list in the same chunk', '<details>\n\n- No.\n\n</details>\n\nYes.', ['Yes.']],
  ['details over a heading', '<details>\n\n## A\n\nNo.\n\n</details>\n\nYes.', ['Yes.']],
  [
    'details in details',
    '<details>\n\n<details open>\n\nNo.\n\n</details>\n\nNo.\n\n</details>\n\nYes.',
    ['Yes.'],
  ],
  [
    'details in open details',
    '<details open>\n\n<details>\n\nNo.\n\n</details>\n\nYes.\n\n</details>',
    ['Yes.'],
  ],
  ['details in a comment', '<!-- <details> -->\n\nYes.', ['Yes.']],
  [
    'details around an HTML table',
    '<details>\n<table><tr><td>No.</td></tr></table>\n</details>\n\nYes.',
    ['Yes.'],
  ],
  ['closing tags alone', '</details>\n\nYes.', ['Yes.']],
]

describe('blocks', () => {
  for (const [what, text, expected] of LISTED) {
    it(`of ${what}`, () => {
      assert.deepEqual(listed(text), expected)
    })
  }

  for (const [text, label, rest] of LABELS) {
    it(`labelled “${label}” for ${text}`, () => {
      const [found] = blocksIn(`- ${text}\n`)
      assert.ok(found)
      const { block } = found
      assert.deepEqual(
        [block.label, block.text.value.slice(block.labelLength)],
        [label, rest.replaceAll('**', '')],
      )
    })
  }

  for (const [what, text, expected] of HIDDEN) {
    it(`behind ${what} say nothing until unfolded`, () => {
      assert.deepEqual(said(text), expected)
    })
  }

  it('of a task list know what is done', () => {
    const states = blocksIn('- [ ] a\n- [x] b\n- c\n').map(({ block }) => block.checked)
    assert.deepEqual(states, [false, true, null])
  })

  it('of a list or table know what introduces it', () => {
    const leadIns = (text: string): readonly string[] => {
      const blocks = blocksIn(text).map(({ block }) => block)
      return blocks.flatMap(({ kind, leadIn }) =>
        kind === 'item' || kind === 'row' ? [blocks[leadIn]?.text.value ?? ''] : [],
      )
    }
    assert.deepEqual(leadIns('They said:\n- a\n  - b\n- c\n'), ['They said:', 'a', 'They said:'])
    assert.deepEqual(leadIns('They said.\n- a\n'), [''])
    assert.deepEqual(leadIns('They said:\n| a |\n| - |\n| 1 |\n'), ['They said:'])
  })

  it('of a table know what each column means', () => {
    const [, row] = blocksIn(
      '| KPI | Today | Target | By when | x |\n| - | - | - | - | - |\n| a | 1 | 2 | May | y |',
    )
    assert.deepEqual(row?.block.row?.meanings, ['metric', 'baseline', 'target', 'due', 'other'])
    assert.deepEqual(
      row.block.row.starts.map((start, column) =>
        row.block.text.value.startsWith(row.block.row?.cells[column]?.value ?? '?', start),
      ),
      [true, true, true, true, true],
    )
  })

  it('that run on for too long are cut, and lose nothing', () => {
    const text = 'Drivers wait for hours. '.repeat(2000).trimEnd()
    const blocks = blocksIn(text).map(({ block }) => block)
    assert.ok(blocks.length > 1 && blocks.every((block) => block.text.value.length <= 10_000))
    assert.equal(blocks.map((block) => block.text.value).join(''), text)
    assert.deepEqual([blocks[0]?.range.start, blocks.at(-1)?.range.end], [0, text.length])
    assert.ok(blocks.every((block, at) => at === 0 || block.range.start === blocks[at - 1]?.range.end))
  })
})
