import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'mocha'
import type { ViewState } from '../../client/src/reviewTreeState'
import { DEFAULT_SETTINGS, PROFILE_SETTINGS } from '../../server/src/lsp/protocol'

interface Setting {
  readonly type: string
  readonly default: unknown
  readonly scope?: string
  readonly markdownDescription?: string
  readonly enum?: readonly string[]
  readonly markdownEnumDescriptions?: readonly string[]
}
interface Manifest {
  readonly icon: string
  readonly activationEvents: readonly string[]
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: unknown; readonly description: string }
    readonly virtualWorkspaces: unknown
  }
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string
      readonly title?: string
      readonly category?: string
    }[]
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> }
    readonly viewsWelcome: readonly {
      readonly view: string
      readonly contents: string
      readonly when: string
    }[]
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string
        readonly description: string
        readonly media: { readonly markdown: string }
        readonly completionEvents: readonly string[]
      }[]
    }[]
    readonly snippets: readonly { readonly language: string; readonly path: string }[]
    readonly yamlValidation: readonly { readonly fileMatch: string; readonly url: string }[]
  }
}

const root = join(import.meta.dirname, '../..')
const written = readFileSync(join(root, 'package.json'), 'utf8')
const strings = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>
/** As VS Code shows it. */
const manifest = JSON.parse(
  written.replace(/%([\w.-]+)%/g, (key, name: string) => JSON.stringify(strings[name] ?? key).slice(1, -1)),
) as Manifest
const { commands, menus, configuration, viewsWelcome, walkthroughs } = manifest.contributes
/** Commands that need an argument only the extension can give; nobody finds them in the palette. */
const INTERNAL = ['candor.reveal', 'candor.allowWithReason', 'candor.notUseful']
/** Settings that the client alone reads; the server never asks for them. */
const OF_CLIENT = ['candor.changedLinesOnly', 'candor.trace.server']
const sources = readdirSync(join(root, 'client/src')).map((name) =>
  readFileSync(join(root, 'client/src', name), 'utf8'),
)

describe('the manifest', () => {
  it('wakes the extension for Markdown, and where a team has configured it', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown', 'workspaceContains:**/candor.yaml'])
  })

  it('says what holds in untrusted and virtual workspaces', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited')
    assert.match(manifest.capabilities.untrustedWorkspaces.description, /\.$/)
    assert.equal(manifest.capabilities.virtualWorkspaces, true)
  })

  it('gives every command a title and the category, and the client handles it', () => {
    for (const { command, title, category } of commands) {
      assert.match(title ?? '', /^[A-Z]/, command)
      assert.equal(category, 'Candor', command)
    }
    const handled = sources.flatMap((source) =>
      [...source.matchAll(/'(candor\.\w+)': /g)].map((match) => match[1]),
    )
    assert.deepEqual([...commands.map(({ command }) => command), ...INTERNAL].sort(), handled.sort())
  })

  it('uses no command that is not there', () => {
    const known = new Set([...commands.map(({ command }) => command), ...INTERNAL])
    const used = [
      ...Object.values(menus).flatMap((items) => items.map(({ command }) => command)),
      ...sources.flatMap((source) =>
        [...source.matchAll(/command: '(candor\.\w+)'/g)].map((match) => match[1] ?? ''),
      ),
      ...[...JSON.stringify([viewsWelcome, walkthroughs]).matchAll(/\(command:(candor\.\w+)\)/g)]
        .map((match) => match[1] ?? '')
        .filter((command) => command !== 'candor.review'),
    ]
    assert.deepEqual(
      used.filter((command) => !known.has(command)),
      [],
    )
  })

  it('describes every setting and gives it a scope', () => {
    for (const [name, setting] of Object.entries(configuration.properties)) {
      assert.match(name, /^candor\./)
      assert.match(setting.markdownDescription ?? '', /\.$/, name)
      assert.match(setting.scope ?? '', /^(resource|window)$/, name)
      if (setting.enum) assert.ok(setting.enum.includes(String(setting.default)), name)
      if (setting.markdownEnumDescriptions) {
        assert.equal(setting.markdownEnumDescriptions.length, setting.enum?.length, name)
      }
    }
  })

  it('keeps what a person reads in package.nls.json, each under a key that is used', () => {
    const used = [...written.matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1] ?? '')
    assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort())
    const { contributes, capabilities, displayName } = JSON.parse(written) as Record<string, unknown>
    // npm shows the package's own description, and knows no other languages. Names stay names.
    assert.deepEqual(
      shownIn([contributes, capabilities, { displayName }]).filter((text) => !/^(?:%.+%|Candor)$/.test(text)),
      [],
    )
  })

  it('has the defaults and values the code has', () => {
    const { properties } = configuration
    const { inlayHints, reviewWorkspace, ...plain } = DEFAULT_SETTINGS
    const hints = Object.entries(inlayHints).map(([kind, when]) => [`inlayHints.${kind}`, when] as const)
    const expected = [...Object.entries(plain), ...hints, ['workspace.review', reviewWorkspace] as const]
    for (const [name, value] of expected) assert.equal(properties[`candor.${name}`]?.default, value, name)
    assert.deepEqual(properties['candor.profile']?.enum, PROFILE_SETTINGS)
    assert.deepEqual(
      Object.keys(properties).sort(),
      [...expected.map(([name]) => `candor.${name}`), ...OF_CLIENT].sort(),
    )
  })

  it('has an icon of its own, small enough', () => {
    const icon = readFileSync(join(root, manifest.icon))
    assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [256, 256])
    assert.ok(statSync(join(root, manifest.icon)).size < 15_000)
  })

  it('has a welcome text for every state of the view', () => {
    const states: Readonly<Record<Exclude<ViewState, 'review'>, true>> = {
      none: true,
      starting: true,
      off: true,
      failed: true,
      skip: true,
      maybe: true,
    }
    const shown = viewsWelcome.map(({ when }) => /candor\.reviewState == (\w+)$/.exec(when)?.[1])
    assert.deepEqual(shown.sort(), Object.keys(states).sort())
  })

  it('leads through five steps, each with a page that is packaged and an event that completes it', () => {
    const [walkthrough] = walkthroughs
    assert.equal(walkthrough?.steps.length, 5)
    for (const { id, media, completionEvents } of walkthrough.steps) {
      assert.match(readFileSync(join(root, media.markdown), 'utf8'), /^## /, id)
      assert.ok(completionEvents.length > 0, id)
      for (const event of completionEvents) assert.match(event, /^on(?:Command|Context|View):\S+$/, id)
    }
  })

  it('says what needs no answer in the status bar, and asks in notifications only', () => {
    const calls = sources.flatMap(
      (source) => source.match(/show(?:Information|Warning|Error)Message\([^\n]*/gu) ?? [],
    )
    assert.ok(calls.length > 0)
    for (const call of calls) assert.match(call, /,/u, 'it has choices')
  })

  it('says nothing in words of its own: those are in english.ts, where another language finds them', () => {
    const sentences = sources
      .filter((source) => !source.includes('export const ENGLISH'))
      .flatMap((source) => source.split('\n'))
      .filter((line) => /(['`])[^'`]*[a-z]{2,} [a-z]{2,}[^'`]*\1/u.test(line))
      // For the log, and for whoever calls a command by hand.
      .filter((line) => !/\b(?:Error|error|warn)\(|^\s*(?:\/\/|\/?\*)|typeof/u.test(line))
    assert.deepEqual(sentences, [])
  })

  it('has no colours of its own', () => {
    const own = /#[\da-f]{6}\b|\brgba?\(/i
    for (const source of sources) assert.doesNotMatch(source, own)
    const { galleryBanner, ...contributed } = JSON.parse(written) as Record<string, unknown>
    assert.ok(galleryBanner)
    assert.doesNotMatch(JSON.stringify(contributed), own)
  })

  it('completes candor.yaml from the bundled schema', () => {
    for (const { fileMatch, url } of manifest.contributes.yamlValidation) {
      assert.equal(fileMatch, 'candor.yaml')
      const schema: unknown = JSON.parse(readFileSync(join(root, url), 'utf8'))
      assert.ok(typeof schema === 'object' && schema !== null && 'properties' in schema)
    }
  })
})

const SHOWN = new Set([
  'title',
  'name',
  'displayName',
  'category',
  'contents',
  'contextualTitle',
  'description',
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
])

/** Every text of a manifest that a person reads. */
function shownIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!SHOWN.has(key)) return shownIn(inner)
    return typeof inner === 'string' ? [inner] : Array.isArray(inner) ? inner.map(String) : shownIn(inner)
  })
}
