import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { rules } from '../../../rules/index'
import { testFile } from '../../../server/src/cli/rules/ruleTestRun'
import { KIND_NAMES } from '../../../server/src/ruleset/custom/kinds'
import { settingsReader } from '../../../server/src/ruleset/read'
import { memoryHost } from '../../support/memoryHost'
import { readRepositoryFile } from '../../support/repository'

/** What does not hold in a `candor.yaml`: mistakes, tests that fail, rules that lack a test of either kind. */
async function problemsIn(text: string): Promise<readonly string[]> {
  const host = memoryHost({ '/candor.yaml': text })
  const { mistakes, rules: outcomes } = await testFile(host, '/candor.yaml', () => 'candor.yaml', rules)
  return [
    ...mistakes.map(({ line, message }) => `${line}: ${message}`),
    ...outcomes.flatMap(({ id, problems, tests }) => [
      ...problems.map((problem) => `${id}: ${problem}`),
      ...tests.flatMap(({ line, failures, sight }) =>
        failures.map((one) => `${line}: ${one}\n${sight.join('\n')}`),
      ),
      ...(['flag', 'pass'] as const)
        .filter((list) => !tests.some((test) => test.list === list))
        .map((list) => `${id}: no ${list} test`),
    ]),
  ]
}

function examplesOf(page: string): readonly string[] {
  return Array.from(readRepositoryFile(page).matchAll(/```yaml\n([\s\S]*?)```/gu), ([, yaml = '']) => yaml)
}

describe('docs/custom-rules.md', () => {
  for (const example of examplesOf('docs/custom-rules.md')) {
    const id = /^ {2}(\S+):$/mu.exec(example)?.[1] ?? ''
    it(`shows ${id} as it works`, async () => {
      assert.deepEqual(await problemsIn(example), [])
    })
  }

  it('has an example of every kind', () => {
    const shown = examplesOf('docs/custom-rules.md').join('\n')
    assert.deepEqual(
      KIND_NAMES.filter((kind) => !new RegExp(`^ {4}${kind}:`, 'mu').test(shown)),
      [],
    )
  })
})

describe('docs/rules-gallery.md', () => {
  const file = readRepositoryFile('examples/rules/gallery/candor.yaml')
  const page = examplesOf('docs/rules-gallery.md')

  it('tells of rules that work', async () => {
    assert.deepEqual(await problemsIn(file), [])
  })

  it('shows every rule as it stands in the file', () => {
    const { settings } = settingsReader(rules)(file, 'candor.yaml')
    const ids = Object.keys(settings['custom-rules'] ?? {})
    assert.equal(ids.length, 10)
    assert.deepEqual(
      page.map((yaml) => yaml.split(':', 1)[0]?.trim()),
      ids,
    )
    const indented = (yaml: string): string => yaml.replace(/^(?=.)/gmu, '  ')
    assert.deepEqual(
      page.filter((yaml) => !file.includes(indented(yaml))),
      [],
    )
  })
})
