import assert from 'node:assert/strict'
import { MarkdownParser } from '../../server/src/markdown/parser'
import { assertSameTree } from '../support/sameTree'

const NESTED_QUOTES = '> '.repeat(200) + 'deep'

/** Each document has a place where a cut that ignores the guard it is filed under would change the tree. */
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  'blank lines': [
    '',
    '\n',
    ' \t\n\n',
    'a',
    'a\n',
    'a\n\nb',
    'a\n \t\nb\n\n\n',
    '# a\nb\n\nc\n=\n',
    '\n\na\n\n\n\nb',
  ],
  'fenced code': [
    '```\na\n\nb\n```\nc',
    '~~~ info`\na\n\n```\n\nb\n~~~~  \n\nc',
    '``` not`fence\n\na\n```\n\nb',
    '````\n```\n\na\n\n```` no\n\n````\n\nb',
    '   ```\n\na\n   ```\n\nb',
    '    ```\n\na\n\n```\n\nb',
    '```\nnever closed\n\na\n\nb\n',
    'a\n```\n\nb',
    '> ```\n\na\n\n```\nb\n```\n',
  ],
  'list continuation': [
    '- a\n\n- b\n\nc',
    '- a\n\n* b\n\n+ c\n\n1. d\n\n2. e\n\n3) f',
    '- a\n\n* * *\n\n- b',
    '- a\n\n---\n\nb',
    '1. a\n\n   b\n\n2. c\n\nd\n\n3. e',
    '-\n\n  a\n\n-\n\nb',
    'a\n-\n\nb',
    'a\n2. b\n   ```\n\nc\n   ```\n\nd',
    '- a\nlazy\n  ```\n\nb\n  ```\n\nc',
    '- ```\nnot lazy\n  ```\n\nb\n\n  ```\nc',
    '- a\n```\n\nb\n```\n\nc',
    '-\ta\n\n\tb\n\nc',
    '-      a\n\n  b\n\nc',
    '10000. a\n     - b\n\nc',
    '1234567890. a\n\n   b\n\nc',
    '- [ ] a\n- [x] b\n\n[ ] c',
    '-a\n\n1.b\n\n- c',
    '- a | b\n- | -\n\nc',
  ],
  'ends that depend on the next line': [
    '- ```\n\na',
    '- ```\n \n> a\n\nb',
    '1. ```\n\n[^a]: ~~~\n\nb\n\nc',
    '* <!--\n \na\n\n-->\n\nb',
    '[^a]: ```\n\n    b\n\nc',
    '- ```\n\n',
  ],
  'indented content': [
    '    a\n\n    b\n\nc',
    '- a\n\n  b\n\n      c\n\nd',
    '    a\n\n0. b',
    '    a\n\n>-\n\nb',
    '\ta\n\n-\n\nb',
    '    a\n\n[^a]: b',
  ],
  HTML: [
    '<!-- a\n\nb -->\n\nc',
    '<!-->\n\na',
    '<!--->\n\na',
    '<?a\n\nb?>\n\nc',
    '<?>\n\na',
    '<!A\n\nb>\n\nc',
    '<![CDATA[\n\na]]]>\n\nb]]>\n\nc',
    '<pre>\n\na</pre>\n\nb',
    '<SCRIPT\n\na\n</script>\n\nb',
    '<pre/>\n\na',
    '<textarea></style>\n\na',
    'a\n<style>\n\nb</style>c\n\nd',
    '<div>\n```\n\na\n\n```\n\nb',
    '<b>\n<!--\n\na\n\n-->\n\nb',
    'a\n<b>\n```\n\nb\n```\n\nc',
    '<div>\n\n0. a\n\n<div>\n\n-\n\n</div>\n2. b',
    '<!-- open\n\na\n\nb',
    '    <!--\n\na\n\n-->',
  ],
  footnotes: [
    '[^a]: b\n\n    c\n\nd[^a]',
    '[^a]: b\n\n   c[^a]\n\nd',
    '[^a]: b\nlazy\n    ```\n\n    c\n\nd',
    'a\n[^b]: c\n\n    d\n\n![^b] [^B] [^c]',
    '[^a]: b\n\n2. c\n\n[^d]: e\n\n- f',
    '[^a b]: c\n\n    d',
  ],
  definitions: [
    '[a] [a][] [b][a] ![a] [c]\n\n[a]: /x',
    '[a]: /x "title\n\n[a]\n\nnot a title"',
    'a\n[b]: /x\n\n[b]',
    '> [Straße]: /x\n\n[STRASSE] [straẞe]',
    '[a]:\n\n/x\n\n[a]',
    '# [a]\n\n| [a] |\n| --- |\n| [b] |\n\n[a]: /x\n[b]: <>\n\n[A\n]\n\n[a]: /y',
    '[\\]]: /x\n\n[\\]] []]',
  ],
  'front matter': [
    '---\na: 1\n\nb: 2\n---\nc',
    '---\n---\n',
    '+++\na = 1\n\n+++ \t\n\n- b',
    '---\na\n---\n2. b\n\n3. c',
    '---\na\n\n- b\n\n> c',
    '--- a\n\nb\n---\n',
    'a\n\n---\nb: 1\n\n---\n',
    '---\na\n\n+++\n\n----\n\nb',
  ],
  tables: ['| a |\n| - |\n| b |\nc\n\n| d |', 'a | b\n- | -\n2. c\n\nd', '| a |\n| - |\n```\n\nb\n```\n'],
  'line endings': [
    'a\r\n\r\nb\r\n',
    'a\r\rb',
    'a\n\r\nb\r\r\n\nc',
    '```\r\na\r\n\r\n```\r\n\r\nb',
    '- a\r\n\r\n  b\r\n\r\nc',
  ],
  'odd characters': [
    '\0\n\na\0b\n\n\0',
    '\ud800\n\n\udc00 a\n\n\ud83d',
    '😀 a\n\n👩‍👩‍👧 **b** e\u0301\n\n- 😀\n\nc 😀 `d`',
    'a\n\n\ufeffb\n\n\ufeff',
    '\f\n\na\n\n\u00a0\nb\n\n\u2028c',
    '\ta\n \tb\n\n  \tc',
  ],
  'nesting and openers that are never closed': [
    NESTED_QUOTES,
    '['.repeat(2000),
    '- > '.repeat(90) + 'a\n\nb',
    '*a _b '.repeat(80),
  ],
}

describe('MarkdownParser', () => {
  for (const [guard, documents] of Object.entries(DOCUMENTS)) {
    describe(guard, () => {
      for (const text of documents) {
        it(JSON.stringify(text).slice(0, 60), () => {
          assertSameTree(new MarkdownParser(), text)
        })
      }
    })
  }

  it('counts a byte order mark as a character of the document', () => {
    const { chunks } = new MarkdownParser().parse('\ufeff---\na: 1\n---\n\n# b\n')
    assert.deepEqual(
      chunks.map(({ chunk, offset, line }) => [offset, line, chunk.nodes.map(({ type }) => type)]),
      [
        [0, 0, []],
        [1, 0, ['yaml']],
        [15, 4, ['heading']],
      ],
    )
  })

  it('covers the text without gap or overlap', () => {
    for (const text of Object.values(DOCUMENTS).flat()) {
      const { chunks } = new MarkdownParser().parse(text)
      assert.equal(chunks.map(({ chunk }) => chunk.text).join(''), text)
      for (const { chunk, offset, line } of chunks) {
        assert.ok(text.startsWith(chunk.text, offset))
        assert.equal(text.slice(0, offset).match(/\r\n|\r|\n/g)?.length ?? 0, line)
        assert.equal(chunk.text.match(/\r\n|\r|\n/g)?.length ?? 0, chunk.lineBreaks)
      }
    }
  })
})
