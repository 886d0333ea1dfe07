import { printable } from '../../review/printable'
import { counted } from '../../review/summaryWords'
import type { Resolution } from '../../ruleset/folderSettings'
import type { EffectiveValue, Source } from '../../ruleset/origins'
import type { Ruleset } from '../../ruleset/types'
import { wrap } from './wrap'

/** What `candor explain --config` shows. */
export interface ShownConfiguration {
  /** The document or folder it is about, as shown. */
  readonly about: string
  readonly isDocument: boolean
  readonly resolution: Resolution
  /** Of everything that `rules` may set. */
  readonly ids: readonly string[]
  readonly shownPath: (file: string) => string
}

/** For a person: one line a value, who set it, and below that what it overrode. */
export function configurationTable(shown: ShownConfiguration, columns: number): string {
  const rows = [...valuesOf(shown)].map((value) => ({
    key: shownKey(value),
    value: shownValue(value.value),
    places: [
      shownSource(value.from, shown),
      ...value.overrode.map((each) => `over ${shownValue(each.value)} in ${shownSource(each.from, shown)}`),
    ],
  }))
  const head = { key: 'Setting', value: 'Value', places: ['Set by'] }
  const keyWidth = Math.max(...[head, ...rows].map(({ key }) => key.length))
  const valueWidth = Math.min(Math.max(...[head, ...rows].map(({ value }) => value.length)), WIDEST_VALUE)
  const placeWidth = Math.max(columns - keyWidth - valueWidth - 4, 24)
  const lines = [head, ...rows].flatMap(({ key, value, places }) => {
    const values = wrap(value, valueWidth)
    const sources = places.flatMap((place) => wrap(place, placeWidth))
    return Array.from({ length: Math.max(values.length, sources.length) }, (_, index) =>
      [
        (index === 0 ? key : '').padEnd(keyWidth),
        (values[index] ?? '').padEnd(valueWidth),
        sources[index] ?? '',
      ]
        .join('  ')
        .trimEnd(),
    )
  })
  return [heading(shown), '', ...lines, '', ...overrideLines(shown), ...restLines(shown), ''].join('\n')
}

/** For other programs: `candor-configuration/1`. Rules that no file mentions are listed as well. */
export function configurationJson(shown: ShownConfiguration): string {
  const { resolution, about, shownPath, ids } = shown
  const { root, file } = resolution.ruleset
  const place = (from: Source | null): unknown => from && { ...from, file: shownPath(from.file) }
  const rest = untouched(shown, ids).map((id) => ({
    key: ['rules', id, 'severity'],
    value: 'default',
    from: null,
    overrode: [],
  }))
  const report = {
    schema: 'candor-configuration/1',
    about,
    root: root === '' ? null : shownPath(root),
    file: file === null ? null : shownPath(file),
    values: [
      ...valuesOf(shown).map(({ key, value, from, overrode }) => ({
        key,
        value,
        from: place(from),
        overrode: overrode.map((each) => ({ value: each.value, from: place(each.from) })),
      })),
      ...rest,
    ],
    overrides: resolution
      .overrides()
      .map(({ files, from, applies }) => ({ files, from: place(from), applies })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

const WIDEST_VALUE = 28

type ShownValue = Omit<EffectiveValue, 'from'> & { readonly from: Source | null }

/** What files set, and what holds where they say nothing; sorted by key, in the order of a `candor.yaml`. */
function valuesOf({ resolution }: ShownConfiguration): readonly ShownValue[] {
  const origins = resolution.origins()
  const set = new Set(origins.map(({ key }) => key.join('\n')))
  const standing = defaultsOf(resolution.ruleset).filter(({ key }) => !set.has(key.join('\n')))
  return [...standing, ...origins].sort(
    (a, b) => SECTIONS.indexOf(a.key[0] ?? '') - SECTIONS.indexOf(b.key[0] ?? '') || byKey(a.key, b.key),
  )
}

const SECTIONS: readonly string[] = ['profile', 'documents', 'vocabulary', 'rules']

function defaultsOf({ profile, documents: { include, exclude } }: Ruleset): readonly ShownValue[] {
  const built = (key: readonly string[], value: unknown): ShownValue => ({
    key,
    value,
    from: null,
    overrode: [],
  })
  return [
    built(['profile'], profile),
    built(['documents', 'include'], include),
    built(['documents', 'exclude'], exclude),
  ]
}

function byKey(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [a.join('\n'), b.join('\n')]
  return one < other ? -1 : Number(one > other)
}

function shownKey({ key: [section = '', ...rest] }: ShownValue): string {
  if (section === 'rules')
    return printable([rest[0], ...rest.slice(1).filter((name) => name !== 'severity')].join(' '))
  const names = section === 'vocabulary' ? rest.slice(0, 1) : rest
  return printable([section, ...names].join(' '))
}

function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(shownValue).join(', ')
  return printable(typeof value === 'string' ? value : JSON.stringify(value))
}

function shownSource(from: Source | null, { shownPath }: ShownConfiguration): string {
  if (from === null) return 'built in'
  const file = printable(shownPath(from.file))
  return from.line === null ? file : `${file}:${from.line}`
}

function heading({ about, isDocument, resolution, shownPath }: ShownConfiguration): string {
  const { root, file } = resolution.ruleset
  const subject = `${isDocument ? 'Configuration of' : 'Configuration in the folder'} ${printable(about)}`
  if (file === null) return `${subject}: no candor.yaml here or above, so the defaults hold.`
  return `${subject}; globs are relative to ${printable(shownPath(root))}`
}

function overrideLines(shown: ShownConfiguration): readonly string[] {
  const { resolution, isDocument } = shown
  const overrides = resolution.overrides()
  if (overrides.length === 0) return []
  const lines = overrides.map(({ files, from, applies }) => {
    const answer = isDocument ? (applies ? 'applies' : 'does not apply') : 'for the documents it names'
    return `  ${printable(files.join(', '))}  ${shownSource(from, shown)}  ${answer}`
  })
  return ['Overrides:', ...lines, '']
}

function restLines(shown: ShownConfiguration): readonly string[] {
  const rest = untouched(shown, shown.ids).length
  if (rest === 0) return []
  return [
    `${counted(rest, 'other rule')}: as usual for profile, type and status (\`candor explain\` lists them).`,
  ]
}

function untouched({ resolution }: ShownConfiguration, ids: readonly string[]): readonly string[] {
  const set = new Set(
    resolution
      .origins()
      .filter(({ key: [section, , part] }) => section === 'rules' && part === 'severity')
      .map(({ key }) => key[1]),
  )
  return ids.filter((id) => !set.has(id))
}
