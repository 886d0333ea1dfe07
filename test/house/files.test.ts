import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { hygieneProblems } from '../support/fileHygiene'
import { assertNone } from '../support/problems'
import { readRepositoryFile, repositoryFiles } from '../support/repository'

const BINARY = /\.(?:png|jpe?g|gif|ico|woff2?|vsix|wasm|webp)$/i

describe('house/files', () => {
  it('keeps files short, well named and free of one machine’s paths', () => {
    const problems = repositoryFiles()
      .filter((path) => !BINARY.test(path) && path !== 'package-lock.json')
      .flatMap((path) => hygieneProblems(path, readRepositoryFile(path)))
    assertNone(problems, 'Files that break a house rule:')
  })
})

describe('house/files, the guards themselves', () => {
  const lines = (count: number): string => 'x\n'.repeat(count)
  // Put together here, so that this file passes its own test.
  const machine = (...parts: readonly string[]): string => parts.join('')

  for (const [path, text, problems] of [
    ['server/src/a.ts', lines(400), 0],
    ['server/src/a.ts', lines(401), 1],
    ['test/a.mjs', lines(401), 1],
    ['docs/a.md', lines(401), 0],
    ['server/src/main.node.ts', lines(40), 0],
    ['server/src/main.node.ts', lines(41), 1],
    ['client/src/extension.web.ts', lines(41), 1],
    ['server/src/cli/main.ts', lines(41), 1],
    ['server/src/mainly.ts', lines(41), 0],
    ['server/src/utils.ts', '', 1],
    ['server/src/helpers/a.ts', '', 1],
    ['server/src/common/misc.ts', '', 2],
    ['server/src/helper.node.ts', '', 1],
    ['server/src/commonWords.ts', '', 0],
    ['a.md', machine('see /wo', 'rk/main'), 1],
    ['a.md', machine('"/tm', 'p"'), 1],
    ['a.md', machine('file:///ho', 'me/ann/x.md'), 1],
    ['a.md', machine('/ro', 'ot'), 1],
    ['a.md', machine('../sha', 'red/design'), 1],
    ['a.md', 'server/src/workspace and /workspace and os.tmpdir() and ../sharedParts', 0],
    ['a.md', machine('e2e/.wo', 'rk/x and e2e/wo', 'rk'), 0],
    ['a.md', '/home is a route', 0],
  ] as const) {
    it(`finds ${problems} in ${path} ${JSON.stringify(text.slice(0, 40))}`, () => {
      assert.equal(hygieneProblems(path, text).length, problems)
    })
  }
})
