import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import * as z from 'zod'
import { defineRule, type Report } from '../../rules/contract'
import type { ReviewDocument } from '../../server/src/facts/types'
import { MOST_REPORTS } from '../../server/src/code/plainReport'
import { readPlugin } from '../../server/src/code/readPlugin'
import { MOST_RULES, ruleClock, type WorkAnswer } from '../../server/src/code/types'
import { createWork } from '../../server/src/code/work'
import { fakeRule } from '../support/fakeRule'
import { testRuleset } from '../support/ruleset'

const PRD =
  '---\ndoc-type: prd\n---\n# Depot routes\n\n## Problem\n\nDispatchers lose gold every day on routes.\n'
const AT = PRD.indexOf('gold')
const range = { start: AT, end: AT + 4 }
const data = { phrase: 'gold' }

type Check = (document: ReviewDocument, report: (finding: Report) => void) => void

/** What one rule said about one text, or why it failed. */
async function ask(check: Check): Promise<readonly Report[] | string> {
  const told: WorkAnswer[] = []
  const work = createWork({
    load: () => Promise.resolve({ default: [fakeRule('team/gold', check)] }),
    now: () => 0,
    clock: ruleClock(),
    tell: (answer) => told.push(answer),
  })
  await work({ kind: 'load', reference: './team.mjs', file: '', taken: [], settings: [] })
  const input = { text: PRD, path: 'prd.md' }
  const answer = await work({ kind: 'review', input, ruleset: testRuleset(), off: [] })
  assert.deepEqual(told, [{ kind: 'started' }])
  assert.ok(answer.kind === 'reviewed')
  return answer.failures[0]?.[1] ?? answer.reports[0]?.[1] ?? []
}

describe('code rules, asked', () => {
  it('see the document and report plain data', async () => {
    const said = await ask((document, report) => {
      const [section] = document.sections.filter(({ title }) => title === 'Problem')
      assert.ok(section)
      const [statement] = document.statementsIn(section)
      assert.equal(statement?.section, section)
      assert.equal(document.frontMatter?.values.get('doc-type'), 'prd')
      assert.equal(statement.says(/\bgold\b/u), true)
      assert.equal(JSON.stringify(statement.range), JSON.stringify({ ...statement.range }))
      report({
        messageId: 'found',
        data,
        range,
        fixes: [{ title: 'Do', edits: [{ range, newText: 'tin' }] }],
      })
    })
    assert.deepEqual(said, [
      { messageId: 'found', data, range, fixes: [{ title: 'Do', edits: [{ range, newText: 'tin' }] }] },
    ])
  })

  const odd = (finding: object) => (_: ReviewDocument, report: (finding: Report) => void) => {
    report(finding as Report)
  }
  for (const [what, check, expected] of [
    ['a message nobody wrote', odd({ messageId: 'other', data, range }), /^it has no message "other"$/u],
    ['a message of every object', odd({ messageId: 'toString', data, range }), /^it has no message/u],
    ['a placeholder without a value', odd({ messageId: 'found', range }), /no value for \{phrase\}$/u],
    ['no place', odd({ messageId: 'found', data }), /mistake at `range`/u],
    [
      'a place that is no number',
      odd({ messageId: 'found', data, range: { start: NaN, end: 3 } }),
      /`range\.start`/u,
    ],
    [
      'a place between characters',
      odd({ messageId: 'found', data, range: { start: 0.5, end: 3 } }),
      /`range\.start`/u,
    ],
    ['a value that is no text', odd({ messageId: 'found', data: { phrase: {} }, range }), /`data\.phrase`/u],
    [
      'a fix outside the text',
      odd({
        messageId: 'found',
        data,
        range,
        fixes: [{ title: 'Do', edits: [{ range: { start: 0, end: 9999 }, newText: '' }] }],
      }),
      /outside the text$/u,
    ],
    [
      'a fix before the text',
      odd({
        messageId: 'found',
        data,
        range,
        fixes: [{ title: 'Do', edits: [{ range: { start: -1, end: 0 }, newText: '' }] }],
      }),
      /mistake at `fixes/u,
    ],
    [
      'a related message of a novel',
      odd({ messageId: 'found', data, range, related: [{ range, message: 'x'.repeat(241) }] }),
      /`related\.0\.message`/u,
    ],
    [
      'a fix whose title has a blank that nothing fills',
      odd({ messageId: 'found', data, range, fixes: [{ title: 'Name {what}', edits: [] }] }),
      /fix "Name \{what\}" has no value for \{what\}/u,
    ],
    [
      'a note with a blank that nothing fills',
      odd({ messageId: 'found', data, range, related: [{ range, message: 'See {what}' }] }),
      /note "See \{what\}" has no value for \{what\}/u,
    ],
    ['nothing', odd(null as unknown as object), /mistake/u],
  ] as const) {
    it(`fail where they report ${what}`, async () => {
      const said = await ask(check)
      assert.match(typeof said === 'string' ? said : '', expected)
    })
  }

  it('may fill what they say beside the message', async () => {
    const related = [{ range, message: 'See {what}', data: { what: 'line 3' } }]
    const fixes = [{ title: 'Name {what}', data: { what: 'the metal' }, edits: [], restates: true }]
    assert.deepEqual(await ask(odd({ messageId: 'found', data, range, related, fixes })), [
      { messageId: 'found', data, range, related, fixes },
    ])
  })

  it('may report a place outside the text: the review shows it at the nearest one', async () => {
    const said = await ask(odd({ messageId: 'found', data, range: { start: -5, end: 99_999 } }))
    assert.equal(said.length, 1)
  })

  it('have a thousand reports at most, and none after they returned', async () => {
    let late: (() => void) | null = null
    const said = await ask((_, report) => {
      for (let turn = 0; turn < 10_000; turn++) report({ messageId: 'found', data, range })
      late = () => {
        report({ messageId: 'found', data, range })
      }
    })
    assert.equal(said.length, MOST_REPORTS)
    ;(late as unknown as () => void)()
    assert.equal(said.length, MOST_REPORTS)
  })

  for (const [what, change] of [
    ['a property', (document: never) => Object.assign(document, { title: 'x' })],
    ['a list', (document: ReviewDocument) => (document.sections as unknown[]).push({})],
    ['an item of a list', (document: ReviewDocument) => Object.assign(document.sections, { 0: null })],
    ['a fact', (document: ReviewDocument) => Object.assign(document.facts.decision, { ask: [] })],
    ['a range', (document: ReviewDocument) => Object.assign(document.titleRange, { start: 9 })],
    [
      'what a function gives back',
      (document: ReviewDocument) => {
        for (const section of document.sections)
          for (const statement of document.statementsIn(section)) Object.assign(statement.range, { start: 9 })
      },
    ],
    [
      'a map',
      (document: ReviewDocument) => (document.frontMatter?.values as Map<string, string>).set('a', 'b'),
    ],
    [
      'what a map holds, from inside',
      (document: ReviewDocument) =>
        document.frontMatter?.values.forEach((_, __, map) => {
          ;(map as Map<string, string>).clear()
        }),
    ],
    ['a property away', (document: ReviewDocument) => Reflect.deleteProperty(document.sections, 0)],
    ['the prototype', (document: ReviewDocument) => Reflect.setPrototypeOf(document.facts, null)],
    ['its openness', (document: ReviewDocument) => Object.freeze(document.facts)],
    [
      'a property through its definition',
      (document: ReviewDocument) => Object.defineProperty(document, 'text', { value: '' }),
    ],
  ] as const) {
    it(`fail where they change ${what}, also if they catch the refusal`, async () => {
      const loud = await ask((document) => {
        change(document as never)
      })
      assert.match(typeof loud === 'string' ? loud : '', /must not change|tried to change|proxy/u)
      const quiet = await ask((document) => {
        try {
          change(document as never)
        } catch {
          return
        }
      })
      assert.equal(quiet, 'it tried to change the document')
    })
  }
})

describe('the exports of a plugin', () => {
  const whole = (): Record<string, unknown> => ({ ...fakeRule('team/gold', () => undefined) })
  const withMeta = (changes: object): object => ({
    ...whole(),
    meta: { ...(whole().meta as object), ...changes },
  })

  for (const [what, module] of [
    ['a default export', { default: [whole()] }],
    ['`rules`', { rules: [whole()] }],
    ['a CommonJS module', { default: { rules: [whole()] } }],
    ['a compiled default export', { default: { default: [whole()] } }],
  ] as const) {
    it(`are read from ${what}`, () => {
      assert.deepEqual(
        readPlugin(module, []).rules.map(({ id }) => id),
        ['team/gold'],
      )
    })
  }

  it('need no more than a rule needs to work', () => {
    const { summary, rationale, satisfiedBy, scope, documents, severity, messages } = whole().meta as Record<
      string,
      unknown
    >
    const meta = { summary, rationale, satisfiedBy, scope, documents, severity, messages }
    const { rules, problems } = readPlugin({ default: [{ ...whole(), meta }] }, [])
    assert.deepEqual(problems, [])
    const options = rules[0]?.meta.options
    assert.equal(options?.safeParse({}).success, true)
    assert.equal(options.safeParse({ most: 3 }).success, false)
  })

  it('keep a check that speaks of its rule', () => {
    const rule = {
      ...whole(),
      word: 'gold',
      check(this: { word: string }) {
        assert.equal(this.word, 'gold')
      },
    }
    const { rules } = readPlugin({ default: [rule] }, [])
    assert.doesNotThrow(() => {
      rules[0]?.check({} as never, () => undefined, {})
    })
  })

  for (const [module, expected] of [
    [null, /^exports no list/u],
    [{ default: 3 }, /^exports no list/u],
    [{ default: [] }, /^exports an empty list/u],
    [{ default: Array.from({ length: MOST_RULES + 1 }, whole) }, /^exports 201 rules/u],
    [{ default: [3] }, /^rule 1: is not a rule/u],
    [{ default: [{}] }, /^rule 1: id is missing$/u],
    [{ default: [{ ...whole(), id: 'Gold' }] }, /^rule 1 \(`Gold`\): id must read group\/some-name/u],
    [{ default: [{ ...whole(), id: 'clarity/taken' }] }, /^rule 1 \(`clarity\/taken`\): its id is taken/u],
    [{ default: [{ ...whole(), check: 3 }] }, /^rule 1 \(`team\/gold`\): check must be a function$/u],
    [{ default: [{ ...whole(), check: undefined }] }, /: check is missing$/u],
    [{ default: [{ ...whole(), meta: undefined }] }, /: meta is missing$/u],
    [{ default: [withMeta({ summary: undefined })] }, /: meta\.summary is missing$/u],
    [{ default: [withMeta({ messages: {} })] }, /: meta\.messages needs at least one message$/u],
    [{ default: [withMeta({ messages: { found: 'x'.repeat(241) } })] }, /: meta\.messages\.found too big/u],
    [
      { default: [withMeta({ severity: { pm: 'loud', leader: 'off' } })] },
      /: meta\.severity\.pm invalid option/u,
    ],
    [{ default: [withMeta({ documents: ['novel'] })] }, /: meta\.documents/u],
    [{ default: [withMeta({ options: {} })] }, /: meta\.options must be a schema/u],
    [{ default: [withMeta({ options: z.object({ a: z.number() }) })] }, /: meta\.options refuses \{\}/u],
  ] as const) {
    it(`are refused: ${expected.source}`, () => {
      const { rules, problems } = readPlugin(module, ['clarity/taken'])
      assert.deepEqual(rules, [])
      assert.match(problems[0] ?? '', expected)
    })
  }

  it('lose the rules with mistakes, and keep the others; an id counts once', () => {
    const { rules, problems } = readPlugin({ default: [{}, whole(), whole()] }, [])
    assert.equal(rules.length, 1)
    assert.deepEqual(problems, [
      'rule 1: id is missing',
      'rule 3 (`team/gold`): its id is taken; give it one that no other rule has',
    ])
  })

  it('are what `defineRule` makes', () => {
    const rule = defineRule({
      id: 'team/most',
      meta: {
        ...fakeRule('a/a', () => undefined).meta,
        options: z.object({ most: z.number().default(3) }).prefault({}),
      },
      check: () => undefined,
    })
    assert.equal(readPlugin({ default: [rule] }, []).rules.length, 1)
  })
})
