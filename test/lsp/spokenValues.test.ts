import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'mocha'
import type { Profile } from '../../rules/contract'
import { rules } from '../../rules/index'
import { localizeEngine, lspWords, phraseTexts } from '../../server/src/lsp/localize'
import { createReviewer } from '../../server/src/review/reviewer'
import type { Finding } from '../../server/src/review/types'
import { defaultRuleset, withProfile } from '../../server/src/ruleset/ruleset'
import { RulesetResolver } from '../../server/src/ruleset/resolve'
import { englishCatalogue, outside, pseudo } from '../support/catalogue'
import { root, readRepositoryFile, sourceFiles } from '../support/repository'

/** Rules, fixes and other places in a language that shows each value between ⟨ and ⟩. */
const CATALOGUE = Object.fromEntries(
  Object.entries(englishCatalogue()).map(([id, text]) => [
    id,
    pseudo(text.replace(/\{[\w-]+\}/gu, (placeholder) => `⟨${placeholder}⟩`)),
  ]),
)

describe('values in messages of another language', () => {
  const words = lspWords(CATALOGUE, 'qps-ploc')
  const engine = localizeEngine(
    { version: '', rules, createReviewer, createResolver: (host, known) => new RulesetResolver(host, known) },
    CATALOGUE,
    words,
  )

  for (const profile of ['pm', 'leader'] as const) {
    it(`are the document’s own, figures, or said in that language: ${profile}`, () => {
      const told = new Set<string>()
      const problems = documents().flatMap((text) =>
        findingsIn(text, profile).flatMap(({ ruleId, message, related, fixes }) => {
          told.add(ruleId)
          const said = [message, ...related.map((place) => place.message), ...fixes.map(({ title }) => title)]
          return said.filter((each) => !isSaid(each, text)).map((each) => `${ruleId}: ${each}`)
        }),
      )
      assert.deepEqual(problems, [])
      assert.ok(told.size > 30, `${told.size} rules had something to say`)
    })
  }

  function findingsIn(text: string, profile: Profile): readonly Finding[] {
    const reviewer = engine.createReviewer(engine.rules)
    return reviewer.review({ text, path: 'document.md', all: true }, withProfile(defaultRuleset, profile))
      .findings
  }

  it('are what they are in English where there is no other language', () => {
    assert.equal(lspWords(undefined, 'de').phrase('under “{title}”', { title: 'Goals' }), 'under “Goals”')
    assert.deepEqual(
      lspWords(undefined, 'de').values({
        count: 3,
        views: ['user', 'market'],
        where: { words: '{one} and {other}', data: { one: ['user', 'market'], other: ['business'] } },
      }),
      { count: 3, views: 'user, market', where: 'user, market and business' },
    )
  })
})

describe('phrases that go by an id', () => {
  it('have one id each', () => {
    const texts = Object.values(phraseTexts())
    assert.deepEqual(
      texts.filter((text, index) => texts.indexOf(text) !== index),
      [],
    )
  })

  it('are all there is: no rule writes one where it uses it', () => {
    const written = sourceFiles()
      .filter((path) => /^(?:rules\/(?!lexicon)|server\/src\/review\/)/u.test(path))
      .flatMap((path) =>
        [...readRepositoryFile(path).matchAll(/\b(?:title|message): ?['`][^'`]+/gu)].map(
          ([it]) => `${path}: ${it}`,
        ),
      )
    assert.deepEqual(written, [])
  })
})

function documents(): readonly string[] {
  const folders = [`${root}/examples`, `${root}/test/fixtures/documents`]
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  )
}

/** Nothing of it is English but what stands in the document. */
function isSaid(message: string, text: string): boolean {
  const rest = outside(message)
  if (rest === null || /\p{L}/u.test(rest.replace(/⟨[^⟨⟩]*⟩/gu, ''))) return false
  const plain = flat(text)
  return [...message.matchAll(/⟨([^⟨⟩]*)⟩/gu)].every(([, value = '']) => {
    const english = outside(value)
    return english !== null && (!/\p{L}/u.test(english) || isOf(plain, value))
  })
}

/** A target and its value may come from two cells of a row, and a rounded figure has other digits. */
function isOf(plain: string, value: string): boolean {
  return value.split(': ').every((part) => plain.includes(flat(part)))
}

function flat(text: string): string {
  const line = text.replace(/…$/u, '').replace(/[\s*_`~]+/gu, ' ')
  return line
    .replace(/\d[\d.,]*/gu, '#')
    .trim()
    .toLowerCase()
}
