import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { resolveRuleset } from '../../server/src/ruleset/resolve'
import { memoryHost, type MemoryFiles } from '../support/memoryHost'
import { sampleRules } from '../support/sampleRules'

/** What is wrong with the settings of `/p/docs/x.md`. */
async function problems(files: MemoryFiles): Promise<readonly string[]> {
  const resolution = await resolveRuleset(memoryHost(files), '/p/docs/x.md', sampleRules)
  return resolution.problems.map(
    ({ file, line, column, endLine, endColumn, message }) =>
      `${file}:${line}:${column}-${endLine}:${endColumn} ${message}`,
  )
}

const NEAR = 'unknown rule `clarity/placeholder-lef`; did you mean `clarity/placeholder-left`?'

describe('ids under rules that nobody here knows', () => {
  it('are told at the key, with the one that was meant', async () => {
    assert.deepEqual(await problems({ '/p/candor.yaml': 'rules:\n  clarity/placeholder-lef: off' }), [
      `/p/candor.yaml:2:3-2:26 ${NEAR}`,
    ])
    assert.deepEqual(await problems({ '/p/candor.yaml': 'rules: {acme/zebra: off}' }), [
      '/p/candor.yaml:1:9-1:19 unknown rule `acme/zebra`; `candor explain` lists the rules',
    ])
  })

  it('are told in overrides, and in what is extended', async () => {
    const found = await problems({
      '/p/candor.yaml':
        'extends: ./team.yaml\noverrides:\n  - files: "*.md"\n    rules: {clarity/placeholder-lef: off}',
      '/p/team.yaml': 'rules:\n  clarity/placeholder-lef: hint',
    })
    assert.deepEqual(found, [`/p/team.yaml:2:3-2:26 ${NEAR}`, `/p/candor.yaml:4:13-4:36 ${NEAR}`])
  })

  it('are told with the rule of the team that was meant, wherever it is defined', async () => {
    const found = await problems({
      '/p/candor.yaml': 'extends: ./team.yaml\nrules: {team/no-seemless: off}',
      '/p/team.yaml': 'custom-rules: {team/no-seamless: {forbid: {words: seamless}, message: How?}}',
    })
    assert.deepEqual(found, [
      '/p/candor.yaml:2:9-2:25 unknown rule `team/no-seemless`; did you mean `team/no-seamless`?',
    ])
  })

  it('may be those of code, wherever it is named', async () => {
    for (const files of [
      { '/p/candor.yaml': 'plugins: [./rules.mjs]\nrules: {acme/zebra: off}' },
      { '/p/candor.yaml': 'plugins: [./rules.mjs]', '/p/docs/candor.yaml': 'rules: {acme/zebra: off}' },
      {
        '/p/candor.yaml': 'extends: ./a.yaml\nrules: {acme/zebra: off}',
        '/p/a.yaml': 'plugins: [acme-rules]',
      },
    ]) {
      assert.deepEqual(await problems(files), [])
    }
  })
})

describe('messages of rules that other files define', () => {
  const team = 'custom-rules: {team/no-seamless: {forbid: {words: seamless}, message: How?}}'

  it('replace the text, the nearest last', async () => {
    const files = {
      '/p/team.yaml': team,
      '/p/candor.yaml': 'extends: ./team.yaml\nmessages: {team/no-seamless: "{phrase}?"}',
      '/p/docs/candor.yaml': 'messages: {team/no-seamless: Which steps?}',
    }
    const resolution = await resolveRuleset(memoryHost(files), '/p/docs/x.md', sampleRules)
    assert.deepEqual(resolution.problems, [])
    assert.equal(resolution.ruleset.team.messages['team/no-seamless']?.found, 'Which steps?')
    const [{ from, overrode } = assert.fail()] = resolution
      .origins()
      .filter(({ key }) => key[0] === 'messages')
    assert.deepEqual(
      [from.file, from.line, overrode.map(({ value }) => value)],
      ['/p/docs/candor.yaml', 1, ['{phrase}?']],
    )
  })

  it('fill in what the rule fills in', async () => {
    const found = await problems({
      '/p/team.yaml': team,
      '/p/candor.yaml': 'extends: ./team.yaml\nmessages: {team/no-seamless: "{who}?"}',
    })
    assert.deepEqual(found, [
      '/p/candor.yaml:2:30-2:38 nothing fills in `{who}`; this rule fills in {phrase}, {sentence}, {section}',
    ])
  })
})

describe('code that settings name', () => {
  const files = {
    '/p/candor.yaml': 'plugins: [./rules.mjs, acme-rules]\nrules:\n  acme/zebra: { severity: hint, most: 3 }',
    '/p/docs/candor.yaml':
      'plugins: [./rules.mjs, acme-rules]\noverrides:\n  - files: "y.md"\n    rules: {acme/zebra: error}',
  }
  const pluginsOf = async (path: string) => {
    const { ruleset } = await resolveRuleset(memoryHost(files), path, sampleRules)
    assert.ok(ruleset.plugins)
    return ruleset.plugins
  }

  it('is that of all files; the same words mean another file in another folder', async () => {
    const { entries } = await pluginsOf('/p/docs/x.md')
    assert.deepEqual(
      entries.map(({ reference, place }) => [reference, place.file, place.line, place.column]),
      [
        ['./rules.mjs', '/p/candor.yaml', 1, 11],
        ['./rules.mjs', '/p/docs/candor.yaml', 1, 11],
        ['acme-rules', '/p/docs/candor.yaml', 1, 24],
      ],
    )
  })

  it('is configured key by key, document by document', async () => {
    const settingsOf = async (path: string) =>
      (await pluginsOf(path)).settings.map(({ id, severity, options, place }) => [
        id,
        severity,
        options,
        `${place.file}:${place.line}:${place.column}`,
      ])
    assert.deepEqual(await settingsOf('/p/docs/x.md'), [
      ['acme/zebra', 'hint', { most: 3 }, '/p/candor.yaml:3:3'],
    ])
    assert.deepEqual(await settingsOf('/p/docs/y.md'), [
      ['acme/zebra', 'error', { most: 3 }, '/p/docs/candor.yaml:4:13'],
    ])
  })
})
