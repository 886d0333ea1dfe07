import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { MARK, rulePages } from '../../server/src/cli/rules/rulePages'
import { fakeRule } from '../support/fakeRule'

describe('pages about the rules of a team', () => {
  const from = { file: '/a/candor.yaml', line: 3, column: 5 }
  const pages = rulePages(
    [
      {
        id: 'team/sponsor',
        summary: 'Name a <b>sponsor</b> | in one line.',
        definition: {
          message: 'Name …',
          why: 'Somebody\npays.',
          severity: { pm: 'hint' },
          documents: ['prd'],
          url: 'https://example.org/a b',
          tests: {
            flag: ['No ``` sponsor.', { document: '# Whole\n\nText', type: 'prd' }],
            pass: ['Sponsor: CFO.'],
          },
        },
        from,
      },
      { id: 'team/a', summary: '', definition: {}, from },
    ],
    [fakeRule('test/one', () => undefined)],
  )

  it('have an index in order', () => {
    const index = pages.get('README.md') ?? ''
    assert.ok(index.startsWith(MARK))
    assert.ok(index.indexOf('[team/a](team/a.md)') < index.indexOf('[team/sponsor](team/sponsor.md)'))
    assert.match(index, /^1 more rule, built in: /mu)
  })

  it('say what a rule asks, why, and show its examples as they are written', () => {
    assert.equal(
      pages.get('team/sponsor.md'),
      [
        MARK,
        '',
        '# team/sponsor',
        '',
        'Name a \\<b\\>sponsor\\</b\\> \\| in one line.',
        '',
        'Somebody pays.',
        '',
        'Severity: `{"pm":"hint"}`. Documents: `["prd"]`.',
        '',
        'More: <https://example.org/ab>',
        '',
        '## Points at',
        '',
        '````markdown',
        'No ``` sponsor.',
        '````',
        '',
        '```markdown',
        '# Whole\n\nText',
        '```',
        '',
        '## Lets pass',
        '',
        '```markdown',
        'Sponsor: CFO.',
        '```',
        '',
      ].join('\n'),
    )
  })

  it('say little about a rule that says little', () => {
    assert.match(pages.get('team/a.md') ?? '', /Severity: warning\. Documents: all\.\n$/u)
  })
})
