import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'mocha'
import { changeSentences, drafts, render, type Draft } from './documents'
import { holds, judgeDraft, PATIENCE } from './judged'

const EXTERNAL = ['https://example.org/survey', 'https://example.com/report-2026', 'http://example.net/a']

/** The draft with something put before the full stop of some of its sentences. */
function linked(texts: readonly string[]): fc.Arbitrary<readonly [Draft, Draft]> {
  const choices = fc.array(fc.option(fc.constantFrom(...texts)), { minLength: 1, maxLength: 8 })
  return fc.tuple(drafts, choices).map(([draft, chosen]) => [
    draft,
    changeSentences(draft, (sentence, index) => {
      const text = chosen[index % chosen.length] ?? ''
      return sentence.replace(/([.?])$/, `${text}$1`)
    }),
  ])
}

describe('a link', function () {
  this.timeout(PATIENCE)

  it('out of the workspace is shown as not checked', () => {
    holds(linked(EXTERNAL.map((url) => `, see [the report](${url})`)), ([, after]) => {
      const text = render(after)
      const written = text.split('](http').length - 1
      const { references } = judgeDraft(after).document.facts
      assert.equal(references.filter(({ state }) => state === 'external').length, written, text)
    })
  })
})
