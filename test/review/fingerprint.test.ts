import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import type { Section } from '../../server/src/facts/types'
import { createFingerprintCounter, fingerprint } from '../../server/src/review/fingerprint'
import { sectionAt } from '../../server/src/review/sectionAt'
import { fakeDocument } from '../support/fakeDocument'

function named(text: string, phrase: string, ruleId = 'confidence/booster'): string {
  const { sections } = fakeDocument({ text })
  const start = text.indexOf(phrase)
  assert.ok(start >= 0, `"${phrase}" is not in the text`)
  const range = { start, end: start + phrase.length }
  return fingerprint(text, { ruleId, messageId: 'found', section: sectionAt(sections, start), range })
}

describe('review/fingerprint', () => {
  const text = '# T\n\n## Notes\n\nFirst line.\n\nNo one else does this.\n'
  const original = named(text, 'No one else does this.')

  it('is 16 hexadecimal digits', () => {
    assert.match(original, /^[0-9a-f]{16}$/u)
  })

  for (const [what, changed, phrase] of [
    ['an edit above', text.replace('First line.', 'Another, longer line.'), 'No one else does this.'],
    [
      'a moved paragraph',
      '# T\n\n## Notes\n\nNo one else does this.\n\nFirst line.\n',
      'No one else does this.',
    ],
    ['other white space', text.replace('No one else', 'No  one\nelse'), 'No  one\nelse does this.'],
    ['emphasis', text.replace('No one else', '**No one** _else_'), '**No one** _else_ does this.'],
    ['a link on the words', text.replace('No one', '[No one](x.md)'), '[No one](x.md) else does this.'],
    ['case', text.replace('No one', 'NO ONE'), 'NO ONE else does this.'],
    [
      'white space and case in the heading',
      text.replace('## Notes', '##   NOTES '),
      'No one else does this.',
    ],
  ] as const) {
    it(`is kept through ${what}`, () => {
      assert.equal(named(changed, phrase), original)
    })
  }

  it('is kept through a new heading for the same slot', () => {
    const section = (title: string): Section => ({ ...sectionAt([], 0), title, slot: 'market' })
    const range = { start: 0, end: 3 }
    const source = { ruleId: 'a/b', messageId: 'found', range }
    assert.equal(
      fingerprint('One', { ...source, section: section('Market') }),
      fingerprint('One', { ...source, section: section('The competition') }),
    )
  })

  it('differs by rule, by words and by section', () => {
    const others = [
      named(text, 'No one else does this.', 'confidence/other'),
      named(text, 'First line.'),
      named(text.replace('## Notes', '## Aside'), 'No one else does this.'),
    ]
    assert.equal(new Set([original, ...others]).size, 4)
  })

  it('names a finding about the document by its rule alone', () => {
    const of = (text: string): string => {
      const section = sectionAt(fakeDocument({ text }).sections, 0)
      return fingerprint(text, { ruleId: 'a/b', messageId: 'found', section, range: null })
    }
    assert.equal(of('# One\n'), of('# Two\n'))
  })

  it('numbers equal ones in order', () => {
    const numbered = createFingerprintCounter()
    assert.deepEqual(['x', 'y', 'x', 'x'].map(numbered), ['x', 'y', 'x-2', 'x-3'])
  })
})
