import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { rules } from '../../rules/index'
import { createReviewer } from '../../server/src/review/reviewer'
import { resolveTargets } from '../../server/src/workspace/linkTargets'
import { runCli, type CliOutcome } from '../support/cliRun'
import { memoryHost } from '../support/memoryHost'
import { readRepositoryFile } from '../support/repository'

/** The section in which somebody who knows nothing else writes a first rule. */
const [, section = ''] = readRepositoryFile('README.md').split('## Write a rule of your own, and share it\n')
const blocks = Array.from(
  section.matchAll(/```(yaml|markdown)\n([\s\S]*?)```/gu),
  ([, kind = '', text = '']) => ({
    kind,
    text,
  }),
)
const [team, app, document] = blocks

describe('the first rule that the README tells to write', () => {
  const candor = (...argv: readonly string[]): Promise<CliOutcome> => {
    const host = memoryHost({
      '/w/team/candor.yaml': team?.text ?? '',
      '/w/app/candor.yaml': app?.text ?? '',
      '/w/app/upload.md': document?.text ?? '',
    })
    return runCli(argv, {
      cwd: '/w',
      services: { host, rules, createReviewer, resolveTargets },
    })
  }

  it('stands in three files, each with its name', () => {
    assert.deepEqual(
      [team?.text.split('\n', 1), app?.text.split('\n', 1), document?.kind],
      [['# team/candor.yaml'], ['# app/candor.yaml'], 'markdown'],
    )
    assert.ok(section.includes('`app/upload.md`'))
  })

  it('passes its tests, with the words that stand beside the command', async () => {
    const { exit, stdout, stderr } = await candor('rules', 'test', 'team')
    assert.deepEqual([exit, stderr], [0, ''])
    const [, said = ''] = /candor rules test team +# (.*)\n/u.exec(section) ?? []
    assert.ok(said !== '' && stdout.trim().endsWith(said), stdout)
    assert.match((await candor('rules', 'test', 'app')).stdout, /candor rules test team\n/u)
  })

  it('flags the document in the other folder, as it is shown', async () => {
    const { exit, stdout, stderr } = await candor('check', 'app')
    assert.deepEqual([exit, stderr], [1, ''])
    const [, said = ''] = /candor check app +# … (.*)\n/u.exec(section) ?? []
    const words = (text: string): string => text.replace(/\s+/gu, ' ')
    assert.ok(said !== '' && words(stdout).includes(words(said)), stdout)
  })
})
