import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { linearPattern, patternProblem } from '../../../server/src/ruleset/custom/pattern'
import { wordSearch } from '../../../server/src/ruleset/custom/textSearch'

/** Patterns that take other engines years on a text of this length. */
const EXPLODING = [
  '(a+)+$',
  '(a*)*b',
  '(a|a)*$b',
  '(a|aa)+$',
  '(.*a){12}b',
  '([a-zA-Z]+)*!$',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '(a?){30}a{30}b',
  '(\\w+\\s?)*\\d',
  '((a{1,10}){1,10}){1,9}b',
]
const LONG = `${'a'.repeat(10_000)}!`

describe('patterns of custom rules', () => {
  for (const source of EXPLODING) {
    it(`answers ${source} on a long text, or refuses it`, () => {
      const problem = patternProblem(source)
      if (problem !== null) assert.match(problem, /^(?:the pattern |patterns )/)
      else assert.equal(typeof linearPattern(source, false).test(LONG), 'boolean')
    })
  }

  it('finds every place, with the names of groups', () => {
    const pattern = linearPattern('(?P<amount>\\d+) (seats|users)', false)
    assert.deepEqual(pattern.names, ['amount'])
    assert.deepEqual(pattern.find('😀 30 Users, 40 seats'), [
      { start: 3, end: 11, groups: { amount: '30' } },
      { start: 13, end: 21, groups: { amount: '40' } },
    ])
  })

  it('tells capitals apart where asked to', () => {
    const [any, exact] = [linearPattern('tbd', false), linearPattern('tbd', true)]
    assert.deepEqual([any.test('TBD'), exact.test('TBD'), exact.test('tbd')], [true, false, true])
  })

  it('takes brackets and escapes for what they are', () => {
    for (const source of ['\\(\\?=', '[(?=]x', '\\\\(a)', 'a{2}'])
      assert.equal(patternProblem(source), null, source)
  })
})

describe('words of custom rules', () => {
  const cases: readonly (readonly [word: string, text: string, found: readonly string[]])[] = [
    ['lever', 'Leverage a lever, LEVER.', ['lever', 'LEVER']],
    ['lever*', 'Leverage a lever.', ['Leverage', 'lever']],
    ['single source of truth', 'A single  source\nof truth', ['single  source\nof truth']],
    ['C++', 'We like C++, not C.', ['C++']],
    ['.NET', 'ASP.NET and .NET', ['.NET', '.NET']],
    ["don't", "We don’t and we don't", ['don’t', "don't"]],
    ['back-out', 'Back-out plan', ['Back-out']],
    ['über', 'Überall über', ['über']],
    ['a|b', 'a|b or a', ['a|b']],
    ['(a+)+$', 'aaa (a+)+$', ['(a+)+$']],
    ['AI', 'We said it is AI', ['AI']],
  ]
  for (const [word, text, found] of cases) {
    it(`finds ${word} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        wordSearch([word])
          .find(text)
          .map(({ start, end }) => text.slice(start, end)),
        found,
      )
    })
  }

  it('prefers the longer phrase', () => {
    const [first] = wordSearch(['deal', 'deal desk']).find('The deal desk')
    assert.deepEqual([first?.start, first?.end], [4, 13])
  })
})
