import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { afterEach, describe, it } from 'mocha'
import type { InlayHint } from 'vscode-languageserver'
import type { PlaceRange } from '../../server/src/lsp/protocol'
import { TestEditor, type EditorOptions } from '../support/lspClient'

const URI = 'file:///docs/prd.md'
const TEXT = `---
doc-type: prd
---
# Depot routes

## Problem

Dispatchers lose an hour each morning. In March 2026 we watched nine dispatchers for a day each and seven of them
planned twice. Nobody else plans routes for small depots. Small depots will double by 2028.

## Goals

- Cut late trucks to 8 % by September.
- Reduce unread plans to 10 % of mornings.

## Assumptions

- We assume that dispatchers keep their phones with them. We ask ten of them in May.
- We assume that depots pay for this.

## Decision

We ask for two months of one team.
`
const LEADER = { candor: { profile: 'leader' } as unknown }

describe('inlay hints', () => {
  let editor: TestEditor
  const hints = async (text = TEXT, options: Partial<EditorOptions> = {}): Promise<readonly string[]> => {
    editor = await TestEditor.open(options)
    await editor.openDocument(URI, text, 5)
    return (await editor.inlayHints(URI)).map((hint) => `${hint.position.line} ${textOf(hint)}`)
  }
  afterEach(() => {
    editor.close()
  })

  it('say at each heading what its section shows', async () => {
    assert.deepEqual(await hints(), [
      '5 3 claims · 1 with evidence',
      '10 no baseline on 2 targets',
      '15 2 unknowns · 1 with a test',
    ])
  })

  it('say more to a leader, and never more than 40 characters', async () => {
    const said = await hints(TEXT, { settings: LEADER })
    assert.ok(said.some((line) => line.startsWith('20 no decider, no alternatives')))
    for (const hint of await editor.inlayHints(URI)) assert.ok(textOf(hint).length <= 40, textOf(hint))
    const strategy = readFileSync('examples/strategy-depot-planner.md', 'utf8')
    await editor.openDocument('file:///docs/strategy.md', strategy)
    const all = await editor.inlayHints('file:///docs/strategy.md')
    assert.ok(all.length > 3)
    for (const hint of all) assert.ok(textOf(hint).length <= 40, textOf(hint))
  })

  it('stand at the end of the line, also with Windows line breaks and underlined headings', async () => {
    const text = TEXT.replace('## Goals', 'Goals\n-----').replaceAll('\n', '\r\n')
    await hints(text)
    const found = await editor.inlayHints(URI)
    assert.deepEqual(
      found.map(({ position }) => position),
      [
        { line: 5, character: 10 },
        { line: 10, character: 5 },
        { line: 16, character: 14 },
      ],
    )
  })

  it('reveal the first place where the client has a command for it', async () => {
    await hints(TEXT, { initializationOptions: { revealCommand: 'candor.reveal' } })
    const [, goals] = await editor.inlayHints(URI)
    const [part] = Array.isArray(goals?.label) ? goals.label : []
    assert.equal(part?.command?.command, 'candor.reveal')
    const [place] = (part.command.arguments ?? []) as { uri: string; range: PlaceRange }[]
    assert.equal(place?.uri, URI)
    assert.deepEqual(place.range.start, { line: 12, character: 2 })
  })

  it('have no command where the client named none', async () => {
    await hints()
    const parts = (await editor.inlayHints(URI)).flatMap(({ label }) => label as { command?: unknown }[])
    assert.ok(parts.every((part) => part.command === undefined))
  })

  it('list the places when asked for details, for the same version only', async () => {
    await hints()
    const [, goals] = await editor.inlayHints(URI)
    const resolve = (): Promise<InlayHint> => editor.connection.sendRequest('inlayHint/resolve', goals)
    assert.equal(goals?.tooltip, undefined)
    assert.deepEqual((await resolve()).tooltip, {
      kind: 'plaintext',
      value: [
        'no baseline on 2 targets',
        'line 13: Cut late trucks to 8 % by September.',
        'line 14: Reduce unread plans to 10 % of mornings.',
      ].join('\n'),
    })
    await editor.change(URI, 6, `${TEXT}\nMore.\n`)
    assert.equal((await resolve()).tooltip, undefined)
    const foreign: InlayHint = { position: { line: 0, character: 0 }, label: 'x' }
    assert.deepEqual(await editor.connection.sendRequest('inlayHint/resolve', foreign), foreign)
  })

  it('are given for the lines asked for', async () => {
    await hints()
    assert.equal((await editor.inlayHints(URI, 8, 12)).length, 1)
    assert.equal((await editor.inlayHints(URI, 1, 3)).length, 0)
  })

  it('obey a setting for each kind', async () => {
    const settings = { candor: { inlayHints: { claims: 'off', unknowns: 'leader' } } as unknown }
    assert.deepEqual(await hints(TEXT, { settings }), ['10 no baseline on 2 targets'])
    settings.candor = { inlayHints: { claims: 'wrong', decision: 'on' } }
    await editor.changeSettings()
    await editor.until(() => editor.refreshed.includes('inlayHint'))
    const after = (await editor.inlayHints(URI)).map(textOf)
    assert.ok(after.length === 4 && after[0]?.includes('claims') && after[3]?.includes('no decider'))
  })

  it('speak of the last version looked at where findings wait for a save, at the headings of today', async () => {
    const settings = { candor: { run: 'onSave' } }
    const initializationOptions = { revealCommand: 'candor.reveal' }
    await hints(TEXT, { settings, initializationOptions })
    await editor.findings(URI)
    const edited = TEXT.replace('## Problem', 'First a word.\n\n## Problem')
      .replace('## Goals', '## Aims')
      .replace('We ask ten of them in May.', '')
    await editor.change(URI, 6, edited)
    const waiting = await editor.inlayHints(URI)
    const said = (): readonly string[] => waiting.map((hint) => `${hint.position.line} ${textOf(hint)}`)
    assert.deepEqual(said(), ['7 3 claims · 1 with evidence', '17 2 unknowns · 1 with a test'])
    const [place] = (waiting[1]?.label as { command?: { arguments?: { range: PlaceRange }[] } }[]).flatMap(
      ({ command }) => command?.arguments ?? [],
    )
    assert.equal(place?.range.start.line, 20, 'the first that has no test')
    const resolved: InlayHint = await editor.connection.sendRequest('inlayHint/resolve', waiting[1])
    assert.match((resolved.tooltip as { value: string }).value, /^2 unknowns · 1 with a test\nline 21: /)
    await editor.save(URI)
    await editor.until(() => editor.refreshed.includes('inlayHint'))
    assert.deepEqual(
      (await editor.inlayHints(URI)).map((hint) => `${hint.position.line} ${textOf(hint)}`),
      ['7 3 claims · 1 with evidence', '12 no baseline on 2 targets', '17 2 unknowns · none with a test'],
    )
  })

  it('are not there before a person asks, where that is wanted', async () => {
    assert.deepEqual(await hints(TEXT, { settings: { candor: { run: 'manual' } } }), [])
    await editor.run(URI)
    await editor.until(() => editor.refreshed.includes('inlayHint'))
    assert.equal((await editor.inlayHints(URI)).length, 3)
  })

  it('leave alone what is not reviewed', async () => {
    assert.deepEqual(await hints('# Soup\n\n## Carrots\n\nPeel them. Everyone knows how.\n'), [])
    assert.deepEqual(await hints(TEXT, { settings: { candor: { enable: false } } }), [])
  })
})

function textOf({ label }: InlayHint): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('')
}
