import assert from 'node:assert/strict'
import { createDocumentReader } from '../../server/src/facts/document'
import type { Section } from '../../server/src/markdown/sections'
import { documentInput } from '../support/documentInput'

const sectionsIn = (text: string): readonly Section[] =>
  createDocumentReader().read(documentInput(text)).sections

/** One line a section: depth, title, slot, and its parent's title. */
const outline = (text: string): readonly string[] =>
  sectionsIn(text)
    .slice(1)
    .map(({ depth, title, slot, parent }) => `${depth} ${title} (${slot ?? '-'}) < ${parent?.title ?? ''}`)

const OUTLINES: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  ['no heading', 'We ask.\n', []],
  [
    'a title that gives its slot to no one',
    '# Goals\n\nWe ask.\n\n## Depots\n\n## Risks\n',
    ['1 Goals (-) < ', '2 Depots (-) < Goals', '2 Risks (risks) < Goals'],
  ],
  [
    'levels that jump',
    '# Plan\n\n#### Risks\n\n## Goals\n\n###### Depots\n',
    ['1 Plan (-) < ', '4 Risks (risks) < Plan', '2 Goals (goals) < Plan', '6 Depots (-) < Goals'],
  ],
  [
    'two headings of the first level',
    '# Plan\n\n## Risks\n\n# Goals\n\n## Depots\n',
    ['1 Plan (-) < ', '2 Risks (risks) < Plan', '1 Goals (goals) < ', '2 Depots (-) < Goals'],
  ],
  [
    'second-level headings alone, which all promise something',
    '## Goals\n\n## Risks\n',
    ['2 Goals (goals) < ', '2 Risks (risks) < '],
  ],
  ['a single second-level heading, which is the title', '## Goals\n\nText.\n', ['2 Goals (-) < ']],
  [
    'underlined headings',
    'Plan\n====\n\nRisks\n-----\n\nText.\n',
    ['1 Plan (-) < ', '2 Risks (risks) < Plan'],
  ],
  [
    'links, code, emoji and numbers in headings',
    '# Plan\n\n## 1. [Risks](r.md) of `sync` 🚚 ##\n',
    ['1 Plan (-) < ', '2 1. Risks of sync 🚚 (risks) < Plan'],
  ],
  [
    'bold lines and questions below everything else',
    '# Plan\n\n## Users\n\n**Risks**\n\nText.\n\n**Goals:**\n\nQ: Who pays?\n\nText.\n\n### Today\n',
    [
      '1 Plan (-) < ',
      '2 Users (users) < Plan',
      '7 Risks (risks) < Users',
      '7 Goals: (goals) < Users',
      '7 Q: Who pays? (-) < Users',
      '3 Today (problem) < Users',
    ],
  ],
  [
    'headings in quotes, code and comments, which are none',
    '# Plan\n\n```\n# Risks\n```\n\n<!--\n# Goals\n-->\n\n    # Users\n',
    ['1 Plan (-) < '],
  ],
]

describe('sections', () => {
  for (const [what, text, expected] of OUTLINES) {
    it(`of a document with ${what}`, () => {
      assert.deepEqual(outline(text), expected)
    })
  }

  it('hand their slots down, nearest first', () => {
    const sections = sectionsIn('# Plan\n\n## Users\n\n### Risks\n\n#### Depot 9\n')
    assert.deepEqual(
      sections.map(({ slots }) => slots),
      [[], [], ['users'], ['risks', 'users'], ['risks', 'users']],
    )
  })

  it('reach to the next heading of their level or a higher one', () => {
    const text = 'Before.\n\n# Plan\n\n## A\n\n### B\n\nText.\n\n## C\n\nText.\n'
    const ranges = sectionsIn(text).map(({ range, heading }) => [
      text.slice(heading.start, heading.end),
      text.slice(range.start, range.end).trim().split('\n').at(-1),
      range.end,
    ])
    assert.deepEqual(ranges, [
      ['', 'Text.', text.length],
      ['# Plan', 'Text.', text.length],
      ['## A', 'Text.', text.indexOf('## C')],
      ['### B', 'Text.', text.indexOf('## C')],
      ['## C', 'Text.', text.length],
    ])
  })

  it('have no title where the first heading has rivals', () => {
    const read = (text: string): string => createDocumentReader().read(documentInput(text)).title
    assert.equal(read('## Goals\n\n## Risks\n'), '')
    assert.equal(read('# Goals\n\n# Risks\n'), 'Goals')
    assert.equal(read('---\ntitle: Depots\n---\n\n# Goals\n'), 'Depots')
    assert.equal(read('\ufeff---\ntitle: Depots\n---\n\n# Goals\n'), 'Depots')
  })
})
