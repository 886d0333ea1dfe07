import assert from 'node:assert/strict'
import fc from 'fast-check'
import { tests as specification } from 'commonmark-spec'
import { Elision } from '../../server/src/markdown/elision'
import { MarkdownParser } from '../../server/src/markdown/parser'
import { assertSameTree } from '../support/sameTree'

const LONG = 'Planners at fourteen depots (most of them) replan "by hand": twice a day, in 2026.'

describe('Elision', () => {
  it('makes a text of plain words much shorter, and says where offsets belong', () => {
    const source = `${LONG} *${LONG}*\n`
    const short = Elision.of(source)
    assert.ok(short)
    assert.ok(short.text.length < 40, short.text)
    assert.equal(short.offset(0), 0)
    assert.equal(short.offset(short.text.indexOf('*')), source.indexOf('*'))
    assert.equal(short.offset(short.text.length), source.length)
  })

  const whole: Readonly<Record<string, string>> = {
    'short words': 'One. Two, three. Four.',
    'words in brackets': `[${LONG}](x)`,
    'words behind an address': `[a](b) ${LONG}`,
    'words behind code': `\`a\` ${LONG}`,
    'words behind HTML': `<b> ${LONG}`,
    'words behind an entity': `&amp; ${LONG}`,
    'words behind a backslash': `\\* ${LONG}`,
    'words behind a definition': `[a]: /b\n${LONG}`,
    'words beside an address without brackets': `www.a.b ${LONG}`,
    'words beside a mail address': `a@b.c ${LONG}`,
    'text that holds its mark': `\u0086 ${LONG}`,
  }
  for (const [what, source] of Object.entries(whole)) {
    it(`leaves ${what} whole`, () => {
      assert.equal(Elision.of(source), null)
    })
  }

  it('begins anew behind a blank line', () => {
    assert.notEqual(Elision.of(`[a](b)\n\n${LONG}`), null)
  })
})

describe('MarkdownParser on long runs of words', () => {
  it('makes the tree of a full parse of each CommonMark example with its words drawn out', () => {
    const parser = new MarkdownParser()
    for (const { markdown } of specification) {
      const text = markdown.replaceAll('→', '\t')
      assertSameTree(parser, text.replace(/[A-Za-z]{2,}/g, `$& ${LONG}`))
      assertSameTree(parser, `${text}${LONG}\n`)
    }
  })

  it('makes the tree of a full parse whatever stands beside them', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''))
    const property = fc.property(text, (source) => {
      assertSameTree(new MarkdownParser(), source)
    })
    fc.assert(property, { numRuns: 500 })
  })
})

const PIECES = [
  ...[
    LONG,
    `${LONG} `,
    `${LONG}  \n`,
    `a${LONG}\t`,
    `1. ${LONG}`,
    ` ${LONG}\n`,
    `- ${LONG}\n`,
    `# ${LONG} #\n`,
  ],
  ...['*', '**', '_', '~', '~~', '`', '``', '```\n', '~~~ ', '[', ']', '[a]', '![', '](', ')', '](/x "y")'],
  ...[
    '\\',
    '&amp;',
    '&',
    '<',
    '<b>',
    '</b>',
    '<!-- ',
    '-->',
    '|',
    '| a | b |\n| - | - |\n',
    '[a]: /x\n',
    '[^n]',
  ],
  ...[
    '[^n]: ',
    'www.a.b',
    'a@b.c',
    'http://a',
    '\n\n[a]: https://a.b/c "d"\n',
    '[b c]: http://www.x.y/?q=1\n',
    '\u0086',
    '\n',
    '\n\n',
    '\r\n',
    '\r\n\r\n',
    '> ',
    '- ',
    '    ',
    '\t',
  ],
]
