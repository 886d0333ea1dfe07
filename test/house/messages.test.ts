import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { rules } from '../../rules/index'
import { OWN_FINDINGS } from '../../server/src/review/ownFindings'
import { voiceProblems } from '../support/messageVoice'
import { assertNone } from '../support/problems'

describe('house/messages', () => {
  it('asks, or says what to do, without accusing anyone', () => {
    const sources = [...rules.map(({ id, meta }) => ({ id, messages: meta.messages })), ...OWN_FINDINGS]
    const problems = sources.flatMap(({ id, messages }) =>
      Object.entries(messages).flatMap(([messageId, message]) => voiceProblems(id, messageId, message)),
    )
    assertNone(problems, 'Messages a respected colleague would not say:')
  })
})

describe('house/messages, the questions for the author', () => {
  it('stand on their own and are questions', () => {
    const problems = rules.flatMap(({ id, meta: { question } }) =>
      question === undefined || (/^[A-Z][^?]{10,118}\?$/u.test(question) && !/\{|\bthese\b/u.test(question))
        ? []
        : [`${id}: one question of at most 120 characters, without placeholders: ${question}`],
    )
    assertNone(problems, 'Questions that cannot be put to an author as they are:')
  })
})

describe('house/messages, the guards themselves', () => {
  for (const [message, problems] of [
    ['Nobody is named here. Who decides?', 0],
    ['Nobody is named here. Name a role.', 0],
    ['Two numbers differ: pick one.', 0],
    ['Who decides? (a role is enough)', 0],
    ['Fill it in, give it an owner and date, or delete the line.', 0],
    ['Nobody is named here.', 1],
    ['Nobody is named here; names help.', 1],
    ['Who decides', 2],
    ['Say who decides!', 2],
    ['You must say who. Who decides?', 1],
    ["You're too sure. Who decides?", 1],
    ['You are too sure. Who decides?', 1],
    ['You should say who. Who decides?', 1],
    [`Who decides? ${'x'.repeat(200)}.`, 1],
  ] as const) {
    it(`finds ${problems} in ${JSON.stringify(message.slice(0, 60))}`, () => {
      assert.equal(voiceProblems('a/b', 'found', message).length, problems)
    })
  }
})
