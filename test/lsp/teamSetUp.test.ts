import assert from 'node:assert/strict'
import { appendFileSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { after, afterEach, before, describe, it } from 'mocha'
import picomatch from 'picomatch'
import type { DidChangeWatchedFilesRegistrationOptions } from 'vscode-languageserver'
import { rules } from '../../rules/index'
import { writeFile } from '../../server/src/cli/writeFile'
import { createReviewer } from '../../server/src/review/reviewer'
import type { ReviewReport } from '../../server/src/review/types'
import { nodeHost } from '../../server/src/workspace/host.node'
import { resolveTargets } from '../../server/src/workspace/linkTargets'
import { runCli, type CliOutcome } from '../support/cliRun'
import { ruleText } from '../support/codeModule'
import { codeWorker } from '../support/codeWorker'
import { TestEditor } from '../support/lspClient'
import { RemoteEnds } from '../support/remoteEnds'
import { ofCli, ofEditor } from '../support/sameFindings'

/** A published set: a preset, words, and two rules without code. */
const setText = (severity: string): string => `extends: candor:leader
vocabulary:
  competitors: [Fleetsy]
evidence:
  sources: [depot ledger]
messages:
  confidence/no-one-else:
    unbounded: Somebody plans routes already. Who?
custom-rules:
  acme/no-guarantees:
    forbid: { words: [guarantee] }
    message: “{phrase}” is a promise. What makes us so sure?
    severity: ${severity}
  acme/says-when:
    require-section: launch
    message: 'When does it start? There is no section for {missing}.'
rules:
  confidence/no-one-else: error
`

/** A team's own words about it, with code, and with one folder that is asked more softly. */
const OWN = `# What our team asks
plugins:
  - ./team.mjs # ours
overrides:
  - files: drafts/**
    rules:
      acme/no-guarantees: hint
      team/gold: error
`

const PRD = `---
doc-type: prd
---
# Depot routes

## Problem

Nobody else plans routes for small depots. Dispatchers lose gold every day on routes, and we guarantee a plan by seven.
`

const DOCUMENTS = ['prd.md', 'drafts/next.md', 'old.md'] as const

describe('a set that was fetched, code, a baseline, and settings for one folder', () => {
  const ends = new RemoteEnds()
  const opener = codeWorker()
  let team = ''
  let reference = ''
  let editor: TestEditor | null = null

  before(async () => {
    await ends.start()
    ends.commit('rules', { 'candor.yaml': setText('warning'), 'README.md': '# Ours\n' }, 'v1.0.0')
    reference = `${ends.gitUrl('rules')}#v1.0.0`
    team = ends.write('team', {
      'candor.yaml': OWN,
      'team.mjs': `export default [${ruleText({})}]`,
      ...Object.fromEntries(DOCUMENTS.map((name) => [name, PRD])),
    })
    const added = await candor('rules', 'add', reference)
    assert.deepEqual([added.exit, added.stderr], [0, ''])
    const recorded = await candor('baseline', 'old.md', '--allow-plugins')
    assert.deepEqual([recorded.exit, recorded.stderr], [0, ''])
    appendFileSync(`${team}/old.md`, '\nWe also guarantee coffee.\n')
  })
  after(() => ends.stop())
  afterEach(() => {
    editor?.close()
    editor = null
  })

  const uriOf = (name: string): string => pathToFileURL(`${team}/${name}`).href
  const candor = (...argv: readonly string[]): Promise<CliOutcome> =>
    runCli(argv, {
      cwd: team,
      env: ends.env,
      services: { rules, createReviewer, resolveTargets, host: nodeHost, openCode: opener(), writeFile },
    })

  interface Seen {
    readonly exit: number
    /** By document. */
    readonly findings: Readonly<Record<string, readonly string[]>>
    /** Mistakes in configuration, as the command line tells them. */
    readonly mistakes: readonly string[]
  }
  const byCli = async (): Promise<Seen> => {
    const { exit, stdout, stderr } = await candor(
      'check',
      '--allow-plugins',
      '--format',
      'json',
      '--fail-on',
      'never',
    )
    const { documents } = JSON.parse(stdout) as ReviewReport
    return {
      exit,
      findings: Object.fromEntries(
        documents.map(({ path, findings }) => [path, findings.map(ofCli).sort()] as const),
      ),
      mistakes: stderr.split('\n').filter((line) => line !== ''),
    }
  }
  const open = async (): Promise<TestEditor> => {
    editor = await TestEditor.open({
      files: nodeHost,
      folders: [pathToFileURL(team).href],
      initializationOptions: { trusted: true },
      openCode: opener(),
    })
    for (const name of DOCUMENTS)
      await editor.openDocument(uriOf(name), readFileSync(`${team}/${name}`, 'utf8'))
    return editor
  }
  const byEditor = async (asked: TestEditor): Promise<Omit<Seen, 'exit'>> => {
    const findings: Record<string, readonly string[]> = {}
    for (const name of DOCUMENTS) findings[name] = (await asked.findings(uriOf(name))).map(ofEditor).sort()
    const shown = asked.published.findLast(({ uri }) => uri === uriOf('candor.yaml'))?.diagnostics ?? []
    const mistakes = shown.map(
      ({ range: { start }, message }) =>
        `error: candor.yaml:${start.line + 1}:${start.character + 1}: ${message as string}`,
    )
    return { findings, mistakes }
  }
  /** What both say, which must be the same. */
  const seen = async (asked: TestEditor): Promise<Seen> => {
    const { exit, ...told } = await byCli()
    assert.deepEqual(await byEditor(asked), told)
    return { exit, ...told }
  }
  /** Has the editor tell of a change, as it does for files that the server watches. */
  const changed = async (asked: TestEditor, name: string): Promise<void> => {
    assert.ok(isWatched(asked, `${team}/${name}`), `${name} is not watched`)
    const before = asked.refreshes
    await asked.changeFiles(uriOf(name))
    await asked.until(() => asked.refreshes > before)
  }
  const of = ({ findings }: Seen, name: string, rule: string): readonly string[] =>
    (findings[name] ?? []).filter((finding) => finding.includes(`"${rule}"`))

  it('lead the editor and the command line to the same findings, word for word', async () => {
    const found = await seen(await open())
    assert.deepEqual([found.exit, found.mistakes], [0, []])
    assert.deepEqual(Object.keys(found.findings).sort(), [...DOCUMENTS].sort())
    const severity = (name: string, rule: string): readonly unknown[] =>
      of(found, name, rule).map((finding) => (JSON.parse(finding) as unknown[])[5])
    assert.deepEqual(
      DOCUMENTS.map((name) => [severity(name, 'acme/no-guarantees'), severity(name, 'team/gold')]),
      [
        [['warning'], ['warning']],
        [['hint'], ['error']],
        [['warning'], []],
      ],
    )
    assert.deepEqual(severity('prd.md', 'confidence/no-one-else'), ['error'])
    assert.equal(of(found, 'prd.md', 'acme/says-when').length, 1)
    assert.match(of(found, 'prd.md', 'confidence/no-one-else').join(), /Somebody plans routes already/u)
    assert.deepEqual(of(found, 'old.md', 'acme/says-when'), [])
  })

  it('go on without a set that was altered, and with it again once the command was run that both name', async () => {
    const asked = await open()
    const whole = await seen(asked)
    const file = '.candor/sets/rules/README.md'
    appendFileSync(`${team}/${file}`, 'Nothing to see here.\n')
    await changed(asked, file)
    const rest = await seen(asked)
    const command = `candor rules add ${reference}`
    assert.deepEqual(rest.mistakes, [
      `error: candor.yaml:3:5: \`${reference}\` cannot be used: its file \`README.md\` was altered: it is not what candor.lock says; run \`${command}\` to fetch version v1.0.0 again`,
      'error: candor.yaml:9:7: unknown rule `acme/no-guarantees`; no plugin defines it',
    ])
    assert.equal(rest.exit, 2)
    assert.deepEqual(of(rest, 'prd.md', 'acme/no-guarantees'), [])
    assert.equal(of(rest, 'prd.md', 'team/gold').length, 1)
    assert.equal(of(rest, 'prd.md', 'confidence/no-one-else').length, 1)
    const mended = await candor(...command.split(' ').slice(1))
    assert.deepEqual([mended.exit, mended.stderr], [0, ''])
    await changed(asked, file)
    assert.deepEqual(await seen(asked), whole)
  })

  it('follow a set to its next version', async () => {
    const asked = await open()
    const before = await seen(asked)
    ends.commit('rules', { 'candor.yaml': setText('error') }, 'v1.1.0')
    const updated = await candor('rules', 'update', '--yes')
    assert.equal(updated.exit, 0)
    await changed(asked, 'candor.lock')
    const after = await seen(asked)
    assert.match(of(before, 'prd.md', 'acme/no-guarantees').join(), /"warning"/u)
    assert.match(of(after, 'prd.md', 'acme/no-guarantees').join(), /"error"/u)
    assert.deepEqual(
      of(after, 'drafts/next.md', 'acme/no-guarantees'),
      of(before, 'drafts/next.md', 'acme/no-guarantees'),
    )
  })
})

function isWatched(editor: TestEditor, path: string): boolean {
  const gone = new Set(editor.unregistered.map(({ id }) => id))
  return editor.registered
    .filter(({ id, method }) => method === 'workspace/didChangeWatchedFiles' && !gone.has(id))
    .flatMap(({ registerOptions }) => (registerOptions as DidChangeWatchedFilesRegistrationOptions).watchers)
    .some(({ globPattern }) => {
      if (typeof globPattern === 'string') return picomatch(globPattern, { dot: true })(path)
      const { baseUri, pattern } = globPattern
      const folder = typeof baseUri === 'string' ? baseUri : baseUri.uri
      return picomatch(`${new URL(folder).pathname}/${pattern}`, { dot: true })(path)
    })
}
