import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'mocha'
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
    readonly yamlValidation: readonly { readonly fileMatch: string; readonly url: string }[]
  }
}

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
const { commands, menus, configuration } = manifest.contributes
const sources = readdirSync(join(root, 'client/src')).map((name) =>
  readFileSync(join(root, 'client/src', name), 'utf8'),
)

describe('the manifest', () => {
  it('wakes the extension for Markdown only', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown'])
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
    assert.deepEqual(commands.map(({ command }) => command).sort(), handled.sort())
  })

  it('uses no command that is not there', () => {
    const known = new Set(commands.map(({ command }) => command))
    const used = [
      ...Object.values(menus).flatMap((items) => items.map(({ command }) => command)),
      ...sources.flatMap((source) =>
        [...source.matchAll(/command: '(candor\.\w+)'/g)].map((match) => match[1] ?? ''),
      ),
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

  it('has the defaults and values the code has', () => {
    const { properties } = configuration
    assert.equal(properties['candor.enable']?.default, DEFAULT_SETTINGS.enable)
    assert.equal(properties['candor.profile']?.default, DEFAULT_SETTINGS.profile)
    assert.deepEqual(properties['candor.profile'].enum, PROFILE_SETTINGS)
  })

  it('has an icon of its own, small enough', () => {
    const icon = readFileSync(join(root, manifest.icon))
    assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [256, 256])
    assert.ok(statSync(join(root, manifest.icon)).size < 15_000)
  })

  it('completes candor.yaml from the bundled schema', () => {
    for (const { fileMatch, url } of manifest.contributes.yamlValidation) {
      assert.equal(fileMatch, 'candor.yaml')
      const schema: unknown = JSON.parse(readFileSync(join(root, url), 'utf8'))
      assert.ok(typeof schema === 'object' && schema !== null && 'properties' in schema)
    }
  })
})
