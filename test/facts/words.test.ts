import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readChunk } from '../../server/src/facts/chunkFacts'
import { compileLexicon, type WordLists } from '../../server/src/facts/lexicon'
import type { SubjectClass } from '../../server/src/facts/types'
import { wordsOf, type Word } from '../../server/src/facts/words'
import { MarkdownParser } from '../../server/src/markdown/parser'
import { blocksIn } from '../support/blocks'

function wordsIn(text: string): readonly Word[] {
  const [first] = blocksIn(text)
  return first === undefined ? [] : wordsOf(first.block.text, 0, first.block.text.value.length)
}

const LOWER: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['We ask 12 drivers.', ['we', 'ask', '12', 'drivers']],
  ["We don't; they’re late", ['we', "don't", "they're", 'late']],
  ["the driver's list, the drivers' list", ['the', 'driver', 'list', 'the', 'drivers', 'list']],
  ["it's late", ["it's", 'late']],
  ['go-to-market', ['go', 'to', 'market']],
  ['Ça va, naïve Größe', ['ça', 'va', 'naïve', 'größe']],
  ['run `npm install` now', ['run', '', '', 'now']],
  ['see www.users.org now', ['see', '', '', '', 'now']],
  ['**never** [ever](x.md)', ['never', 'ever']],
]

function hitsIn(lists: WordLists, text: string): readonly string[] {
  const words = wordsIn(text)
  return compileLexicon(lists)
    .match(words)
    .map(({ list, start, end }) => {
      const phrase = words.slice(start, end).map((word) => word.text)
      return `${list}: ${phrase.join(' ')}`
    })
}

const HITS: readonly (readonly [
  what: string,
  lists: WordLists,
  text: string,
  expected: readonly string[],
])[] = [
  ['the longest phrase of a list', { a: ['no', 'no one', 'no one else'] }, 'No one else', ['a: No one else']],
  ['a word in several lists', { a: ['user'], b: ['user'] }, 'a user', ['a: user', 'b: user']],
  [
    'phrases that overlap',
    { a: ['big data'], b: ['data set'] },
    'big data set',
    ['a: big data', 'b: data set'],
  ],
  ['hyphens as spaces', { a: ['go to market'] }, 'go-to-market', ['a: go to market']],
  ['hyphens in the list', { a: ['go-to-market'] }, 'go to market', ['a: go to market']],
  ['capitals for capitals', { a: ['TAM'] }, 'TAM, tam, Tam', ['a: TAM']],
  ['no hit inside a word', { a: ['use'] }, 'users use', ['a: use']],
  ['no hit in code', { a: ['user list'] }, 'user `list`, `user` list', []],
]

const FORMS: readonly (readonly [phrase: string, forms: string])[] = [
  ['ask+', 'ask asks asked asking'],
  ['believe+', 'believe believes believed believing'],
  ['carry+ out', 'carry out, carries out, carried out, carrying out'],
  ['play+', 'play plays played playing'],
  ['launch+', 'launch launches launched launching'],
  ['ship+', 'ship ships shipped shipping'],
]

const SUBJECTS: readonly (readonly [text: string, subject: SubjectClass])[] = [
  ['The system must show a list.', 'system'],
  ['We will ask ten drivers.', 'us'],
  ['Users can cancel a route.', 'actor'],
  ['Today, users lose an hour.', 'actor'],
  ['In most depots, we plan by hand.', 'us'],
  ['This document describes the plan.', 'document'],
  ['Retention will rise.', 'metric'],
  ['The market is growing.', 'world'],
  ['Ask ten of them first.', 'unknown'],
]

describe('words', () => {
  for (const [text, expected] of LOWER) {
    it(`of “${text}”`, () => {
      assert.deepEqual(
        wordsIn(text).map(({ lower }) => lower),
        expected,
      )
    })
  }

  it('stand in order and apart, and are found again where they say', () => {
    const property = fc.property(fc.string({ unit: 'grapheme' }), fc.nat(10), (value, start) => {
      const text = { value, runs: [], marks: [] }
      let last = start
      for (const word of wordsOf(text, start, value.length)) {
        assert.ok(last <= word.start && word.start < word.end && word.end <= value.length)
        assert.equal(value.slice(word.start, word.end), word.text)
        last = word.end
      }
    })
    fc.assert(property)
  })
})

describe('lexicon', () => {
  for (const [what, lists, text, expected] of HITS) {
    it(`finds ${what}`, () => {
      assert.deepEqual(hitsIn(lists, text), expected)
    })
  }

  for (const [phrase, forms] of FORMS) {
    it(`takes ${phrase} for ${forms}`, () => {
      const expected = forms.split(forms.includes(',') ? ', ' : ' ').map((form) => `a: ${form}`)
      assert.deepEqual(hitsIn({ a: [phrase] }, forms), expected)
    })
  }
})

describe('subject', () => {
  for (const [text, subject] of SUBJECTS) {
    it(`of “${text}” is ${subject}`, () => {
      const [placed] = new MarkdownParser().parse(text).chunks
      assert.ok(placed)
      assert.equal(readChunk(placed.chunk).blocks[0]?.sentences[0]?.subject, subject)
    })
  }
})
