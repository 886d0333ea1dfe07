import assert from 'node:assert/strict'
import { globProblem, literalPunctuation, pathMatcher } from '../../server/src/ruleset/glob'

describe('globs', () => {
  const matches: readonly (readonly [glob: string, path: string, expected: boolean])[] = [
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'docs/deep/a.md', true],
    ['**/*.md', '.github/a.md', true],
    ['*.md', 'docs/a.md', false],
    ['docs/**', 'docs/a/b.md', true],
    ['docs/**', 'other/a.md', false],
    ['docs/{prd,strategy}/*.md', 'docs/prd/a.md', true],
    ['docs/[ab].md', 'docs/b.md', true],
    ['docs/?.md', 'docs/ab.md', false],
    ['plans (old)/*.md', 'plans (old)/a.md', true],
    ['a+b/(x|y).md', 'a+b/(x|y).md', true],
    ['a+b/(x|y).md', 'aab/x.md', false],
    ['@(a|b).md', 'a.md', false],
    ['**', `${'a/'.repeat(600)}a.md`, false],
  ]
  for (const [glob, path, expected] of matches) {
    it(`${glob} ${expected ? 'matches' : 'does not match'} ${path.slice(0, 40)}`, () => {
      assert.equal(pathMatcher([literalPunctuation(glob)])(path), expected)
    })
  }

  it('match nothing where there is none', () => {
    assert.equal(pathMatcher([])('a.md'), false)
  })

  const problems: readonly (readonly [glob: string, problem: RegExp])[] = [
    ['/docs/**', /relative/],
    ['C:/docs/**', /relative/],
    ['!docs/**', /exclude/],
    ['docs\\**', /with `\/`/],
    ['./docs/**', /`\.` or `\.\.`/],
    ['docs/../x', /`\.` or `\.\.`/],
    ['a'.repeat(201), /200 characters/],
    ['**/a/**/b/**', /more than 2 `\*\*`/],
    ['*a*b*c*.md', /more than 3 wildcards/],
    ['{a,b}{c,d}{e,f}{g,h}', /more than 3 wildcards/],
  ]
  for (const [glob, problem] of problems) {
    it(`${glob.slice(0, 30)} is refused`, () => {
      assert.match(globProblem(glob) ?? '', problem)
    })
  }
  for (const glob of ['**/*.md', 'docs/**', 'a b/ü.md', '..docs/x.md']) {
    it(`${glob} is fine`, () => {
      assert.equal(globProblem(glob), null)
    })
  }
})
