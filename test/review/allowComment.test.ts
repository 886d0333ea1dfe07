import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { isReason, parseAllow } from '../../server/src/review/allowComment'

const reason = 'patents were searched in April'

describe('review/allowComment', () => {
  for (const dash of [' – ', ' — ', ' - ', ' -- ', ': ', ' : ', '–', '—']) {
    it(`reads a reason after ${JSON.stringify(dash)}`, () => {
      assert.deepEqual(parseAllow(`candor: allow confidence/no-one-else${dash}${reason}`), {
        kind: 'allow',
        scope: 'block',
        ruleIds: ['confidence/no-one-else'],
        reason,
        until: null,
      })
    })
  }

  for (const [comment, expected] of [
    ['candor: allow a/b, c/d-e – why', { scope: 'block', ruleIds: ['a/b', 'c/d-e'], reason: 'why' }],
    ['candor: allow a/b ,a/b – why', { scope: 'block', ruleIds: ['a/b'], reason: 'why' }],
    ['candor: allow-section a/b – why', { scope: 'section', ruleIds: ['a/b'], reason: 'why' }],
    ['candor: allow-file a/b – why', { scope: 'file', ruleIds: ['a/b'], reason: 'why' }],
    ['  Candor:allow A/B – why', { scope: 'block', ruleIds: ['a/b'], reason: 'why' }],
    ['candor: allow a/b\n– why\n  not', { scope: 'block', ruleIds: ['a/b'], reason: 'why not' }],
    ['candor: allow a/b', { scope: 'block', ruleIds: ['a/b'], reason: '' }],
    ['candor: allow a/b no dash here', { scope: 'block', ruleIds: ['a/b'], reason: '' }],
    ['candor: allow – why', { scope: 'block', ruleIds: [], reason: 'why' }],
    ['candor: allow', { scope: 'block', ruleIds: [], reason: '' }],
    ['candor: allow a/b – a-b – c', { scope: 'block', ruleIds: ['a/b'], reason: 'a-b – c' }],
    ['candor: allow a/b – why until 2026-12-31', { ruleIds: ['a/b'], reason: 'why', until: '2026-12-31' }],
    ['candor: allow a/b – why (until 2026-12-31)', { ruleIds: ['a/b'], reason: 'why', until: '2026-12-31' }],
    ['candor: allow a/b – until 2026-12-31, why', { ruleIds: ['a/b'], reason: ', why', until: '2026-12-31' }],
    ['candor: allow a/b – until then', { ruleIds: ['a/b'], reason: 'until then', until: null }],
  ] as const) {
    it(`reads ${JSON.stringify(comment)}`, () => {
      const allow = parseAllow(comment)
      assert.ok(allow?.kind === 'allow')
      assert.deepEqual({ ...allow, ...expected }, allow)
    })
  }

  for (const comment of [
    'a note',
    'candor allow a/b – why',
    'not candor: allow a/b',
    'candor: doc-type prd',
    '',
  ]) {
    it(`leaves ${JSON.stringify(comment)} alone`, () => {
      assert.equal(parseAllow(comment), null)
    })
  }

  for (const word of ['alow', 'ignore', 'allow-line', 'disable-next-line', '']) {
    it(`names the unknown word ${JSON.stringify(word)}`, () => {
      assert.deepEqual(parseAllow(`candor: ${word} a/b`.replace('  a/b', '')), { kind: 'unknown', word })
    })
  }

  for (const [text, expected] of [
    ['patents were searched in April', true],
    ['checked with legal today', true],
    ['see legal', false],
    ['three words only', false],
    ['[why is this fine here]', false],
    ['<reason goes here please> {and here too now}', false],
    ['TODO TBD FIXME xxx', false],
    ['– – – –', false],
    ['because [name] said so', false],
    ['专利检索完成', true],
    ["it's the team's own number", true],
  ] as const) {
    it(`${expected ? 'accepts' : 'refuses'} the reason ${JSON.stringify(text)}`, () => {
      assert.equal(isReason(text), expected)
    })
  }
})
