import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'mocha'
import * as z from 'zod'
import { rules } from '../../rules/index'
import { fakeRule, wordRule } from '../support/fakeRule'
import { pageProblems } from '../support/pageProblems'
import { assertNone } from '../support/problems'
import { readRepositoryFile, repositoryFiles, root } from '../support/repository'
import { createRuleAsker } from '../../rules/testing/ruleCase'
import { pageExamples, pageHead, withHead } from '../support/rulePage'

describe('house/docs', () => {
  const files = new Set(repositoryFiles())
  for (const rule of rules) {
    const path = `rules/docs/${rule.id}.md`
    // A rule without a page is house/presence's to report.
    if (!files.has(path)) continue
    it(`keeps ${path} true`, () => {
      const written = readRepositoryFile(path)
      const page = process.env.UPDATE === '1' ? withHead(written, rule) : written
      if (page !== written) writeFileSync(join(root, path), page)
      assertNone(pageProblems(rule, path, page, createRuleAsker(rule)), `The page of ${rule.id}:`)
    })
  }
})

describe('house/docs, the guards themselves', () => {
  const rule = wordRule('clarity/gold', 'gold')
  const body = [
    '## Why',
    '',
    'Because.',
    '',
    '## Flagged',
    '',
    '```markdown',
    'We have gold here.',
    '```',
    '',
    '## Fine',
    '',
    '```markdown',
    'We have silver here.',
    '```',
    '',
    '## How to satisfy it',
    '',
    '## When it is wrong',
    '',
  ].join('\n')
  const page = `${pageHead(rule)}\n${body}`
  const problems = (text: string): string =>
    pageProblems(rule, 'page.md', text, createRuleAsker(rule)).join('\n')

  it('accepts a true page', () => {
    assert.equal(problems(page), '')
  })

  for (const [what, text, expected] of [
    [
      'a stale head',
      page.replace('# clarity/gold', '# clarity/lead'),
      /^page\.md: the head is stale; run UPDATE=1/u,
    ],
    ['no head', body, /the head is stale/u],
    [
      'a missing heading',
      page.replace('## When it is wrong', '### When it is wrong'),
      /they must be Why, Flagged/u,
    ],
    ['headings in another order', page.replace('## Why', '## Fine'), /its headings are Fine, Flagged/u],
    [
      'an example that is not flagged',
      page.replace('have gold', 'have tin'),
      /page\.md:\d+: clarity\/gold does not flag/u,
    ],
    [
      'an example that is flagged',
      page.replace('silver', 'gold'),
      /page\.md:\d+: clarity\/gold flags this example/u,
    ],
    [
      'no flagged example',
      page.replace('```markdown\nWe have gold', '```\nWe have gold'),
      /shows no example that is flagged/u,
    ],
    [
      'no fine example',
      page.replace('```markdown\nWe have silver', '```\nWe have silver'),
      /shows no example that is fine/u,
    ],
  ] as const) {
    it(`reports ${what}`, () => {
      assert.match(problems(text), expected)
    })
  }

  it('refuses a short example that is long, or that the rule flags', () => {
    const flagged = { ...rule, meta: { ...rule.meta, example: 'We have gold here.' } }
    const long = { ...rule, meta: { ...rule.meta, example: 'word '.repeat(40) } }
    const found = (one: typeof rule): string =>
      pageProblems(one, 'page.md', withHead(page, one), createRuleAsker(one)).join('\n')
    assert.match(found(flagged), /clarity\/gold: the rule flags its own meta\.example/u)
    assert.match(found(long), /clarity\/gold: meta\.example has more than 160 characters/u)
  })

  it('names the line of the fence', () => {
    const line = page.split('\n').indexOf('```markdown') + 1
    assert.match(problems(page.replace('have gold', 'have tin')), new RegExp(`^page\\.md:${line}:`, 'u'))
  })

  it('brings a head up to date and leaves the rest alone', () => {
    assert.equal(withHead(body, rule), page)
    assert.equal(withHead(page.replace('warning (pm)', 'hint (pm)'), rule), page)
    assert.equal(withHead(page, rule), page)
  })

  it('says everything that follows from the rule', () => {
    const full = fakeRule('a/b', () => undefined, {
      severityByType: { strategy: { leader: 'error' } },
      documents: ['prd', 'strategy'],
      anyLanguage: true,
      scope: 'document',
      options: z.object({
        most: z.number().default(3).describe('How many may stand.'),
        tone: z.enum(['soft', 'plain']).optional(),
      }),
    })
    assert.equal(
      pageHead(full),
      [
        '<!-- generated -->',
        '',
        '# a/b',
        '',
        'Says what it rests on.',
        '',
        '- **Severity:** warning (pm), warning (leader); strategy: error (leader)',
        '- **Looks at:** the whole document',
        '- **Documents:** prd, strategy',
        '- **Languages:** any',
        '- **Options:**',
        '  - `most` (number, default `3`): How many may stand.',
        '  - `tone` ("soft" or "plain")',
        '- **For example:** It is said.',
        '- **Source:** Made for a test',
        '- **Since:** 0.1.0',
        '',
        '<!-- /generated -->',
        '',
      ].join('\n'),
    )
  })

  it('reads what stands behind the word markdown', () => {
    const fence =
      '```markdown type=strategy section="Go to market" document found=a.md missing=b.md\nx\n```\n'
    assert.deepEqual(pageExamples(`## Fine\n\n${fence}`), [
      {
        kind: 'fine',
        line: 3,
        text: 'x',
        type: 'strategy',
        section: 'Go to market',
        document: true,
        targets: { 'a.md': 'found', 'b.md': 'missing' },
      },
    ])
    assert.throws(
      () => pageExamples('## Fine\n\n```markdown kind=x\n```\n'),
      /"kind=x" behind ```markdown is not known/u,
    )
    assert.throws(() => pageExamples('## Fine\n\n```markdown type=memo\n```\n'), /"type=memo"/u)
  })

  it('leaves code blocks elsewhere alone', () => {
    assert.deepEqual(pageExamples('## Why\n\n```markdown\nx\n```\n\n## Fine\n\n```text\nx\n```\n'), [])
  })
})
