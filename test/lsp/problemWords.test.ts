import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'mocha'
import { problemWords } from '../../server/src/lsp/problemWords'
import { PROBLEM_ENGLISH } from '../../server/src/ruleset/english'
import { englishCatalogue, outside, pseudoLocale } from '../support/catalogue'
import { TestEditor } from '../support/lspClient'
import { memoryHost } from '../support/memoryHost'

const WORDS = pseudoLocale(englishCatalogue())
const FILE = 'file:///docs/candor.yaml'

/** Mistakes that people make, each in a file of its own. */
const MISTAKES: readonly string[] = [
  'profil: pm\n',
  'nothing-like-it: 1\n',
  'profile: boss\n',
  'profile: 3\n',
  'profile:\n  - pm\n',
  'profile: [pm\n',
  'profile: pm\nprofile: leader\n',
  'profile: *team\n',
  'profile: !mine pm\n',
  'rules:\n\tconfidence/booster: off\n',
  'rules:\n  confidence/boostr: off\n',
  'rules:\n  never/heard-of: off\n',
  'rules:\n  confidence/booster: false\n',
  'rules:\n  confidence/booster: of\n',
  'rules: off\n',
  'rules:\n  perspective/no-synthesis: { minWords: many }\n',
  'rules:\n  perspective/no-synthesis: { minWords: -1 }\n',
  'documents:\n  include: 3\n',
  'documents:\n  include: ["/drafts/**"]\n',
  'documents:\n  exclude: ["!drafts", "a\\\\b"]\n',
  'extends: candor:stricd\n',
  'extends: ./none.yaml\n',
  'extends: team\n',
  'extends: http://example.org/a.tgz\n',
  'extends: candor.yaml\n',
  'plugins: ["/etc/rules.mjs"]\n',
  'messages:\n  confidence/booster:\n    found: "{word} is here"\n',
  'perspectives:\n  user:\n    question: Who?\n',
  'vocabulary: 3\n',
  '--- \na: 1\n---\nb: 2\n',
]

describe('mistakes in candor.yaml, in another language', () => {
  let editor: TestEditor
  afterEach(() => {
    editor.close()
  })

  for (const text of MISTAKES) {
    it(`leaves nothing in English: ${JSON.stringify(text)}`, async () => {
      editor = await TestEditor.open({
        files: memoryHost({ '/docs/candor.yaml': text }),
        folders: ['file:///docs'],
        initializationOptions: { words: WORDS },
      })
      await editor.openDocument(FILE, text)
      await editor.until(() =>
        editor.published.some(({ uri, diagnostics }) => uri === FILE && diagnostics.length > 0),
      )
      const shown = editor.published.flatMap(({ diagnostics }) =>
        diagnostics.map(({ message }) => message as string),
      )
      assert.deepEqual(shown.filter(isEnglish), [])
    })
  }
})

describe('how a mistake is recognised', () => {
  const say = problemWords(WORDS)

  it('knows each by its form, whatever stands in it', () => {
    for (const [id, english] of Object.entries(PROBLEM_ENGLISH)) {
      if (/^(?:kind|where|or)\b/u.test(id)) continue
      const said = say(english.replace('{where}', ' in `7`').replace(/\{\w+\}/gu, '7'))
      assert.equal(isEnglish(said), false, `${id}: ${said}`)
      assert.equal(said.split('7').length, english.split(/\{\w+\}/u).length, `${id}: ${said}`)
    }
  })

  it('says the parts it is made of as well', () => {
    assert.match(
      say('expected a number in `rules.a/b.words`, not a list'),
      /^⟦expected ⟦a number ~+⟧ ⟦in `rules\.a\/b\.words` ~+⟧, not ⟦a list ~+⟧ ~+⟧$/u,
    )
    assert.match(say('`candor:x` is not known; there are candor:strict'), /^⟦`candor:x` ⟦is not known; /u)
  })

  it('leaves what somebody wrote as it is, and what it does not know in English', () => {
    assert.match(say('unknown key `nothing`; did you mean `a list`?'), /`nothing`.*`a list`/u)
    assert.equal(say('the moon is not a rule'), 'the moon is not a rule')
    assert.equal(problemWords(undefined)('unknown rule `a/b`'), 'unknown rule `a/b`')
  })
})

/** Lists of keys and names stand outside of backticks and are no words. */
function isEnglish(message: string): boolean {
  const rest = outside(message.replace(/`[^`]*`/gu, ''))
  return rest === null || /\p{L}/u.test(rest)
}
