import { Option, type Command } from 'commander'
import { resolve, sep } from 'node:path'
import type { Profile, Rule } from '../../../../rules/contract'
import { OWN_FINDINGS } from '../../review/ownFindings'
import { printable } from '../../review/printable'
import { severityOf } from '../../review/severity'
import type { Resolution } from '../../ruleset/folderSettings'
import type { Source } from '../../ruleset/origins'
import { ownRules, type OwnRule } from '../../ruleset/ownRules'
import { RulesetResolver } from '../../ruleset/resolve'
import { baseName, parentFolder } from '../../workspace/paths'
import { wrap } from '../formats/wrap'
import { shownPath } from '../inputs'
import { EXIT, type ExitCode, type Io } from '../io'
import type { Services } from '../services'

/** Adds `candor rules list` to `candor rules`. */
export function addListCommand(
  rules: Command,
  io: Io,
  services: Services,
  done: (code: ExitCode) => void,
): void {
  rules
    .command('list')
    .summary('list the rules that are on, and who set that')
    .description(
      'Lists every rule with its severity for each profile, where that was set, and since when there is the rule.',
    )
    .argument('[path]', 'a document, a folder or a candor.yaml', '.')
    .addOption(new Option('--format <format>', 'how to show it').choices(['table', 'json']).default('table'))
    .action(async (path: string, { format }: { format: 'table' | 'json' }) => {
      done(await listRules(path, format, io, services))
    })
}

/** `candor rules list`: what is on for a document or in a folder. */
async function listRules(
  path: string,
  format: 'table' | 'json',
  io: Io,
  { host, rules }: Services,
): Promise<ExitCode> {
  const target = resolve(io.cwd, path).split(sep).join('/')
  const stat = await host.stat(target)
  if (stat === null) {
    io.stderr.write(`error: ${printable(path)}: does not exist; name a document, a folder or a candor.yaml\n`)
    return EXIT.error
  }
  const isDocument = stat.type !== 'directory' && baseName(target) !== 'candor.yaml'
  const folder = stat.type === 'directory' ? target : (parentFolder(target) ?? target)
  const resolver = new RulesetResolver(host, rules)
  const resolution = await (isDocument ? resolver.resolve(target) : resolver.resolveFolder(folder))
  const place = (file: string): string => (file.startsWith('candor:') ? file : shownPath(file, io.cwd))
  const listed = listedRules(rules, resolution, place)
  const about = shownPath(isDocument ? target : folder, io.cwd)
  io.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ schema: 'candor-rules/1', about, profile: resolution.ruleset.profile, rules: listed }, null, 2)}\n`
      : table(listed, resolution.ruleset.profile, io.stdout.columns),
  )
  for (const { file, line, column, message } of resolution.problems) {
    io.stderr.write(`error: ${printable(place(file))}:${line}:${column}: ${printable(message)}\n`)
  }
  return resolution.problems.length > 0 ? EXIT.error : EXIT.clean
}

interface ListedRule {
  readonly id: string
  readonly summary: string
  /** Before document type and status have their say. */
  readonly severity: Readonly<Record<Profile, string>>
  /** Where the rule stands; null for one of Candor's own. */
  readonly from: Source | null
  /** Where its severity was set; null where nobody did. */
  readonly setBy: Source | null
  /** Candor's version that brought it; null for a team's own. */
  readonly since: string | null
}

function listedRules(
  rules: readonly Rule[],
  resolution: Resolution,
  place: (file: string) => string,
): readonly ListedRule[] {
  const shown = (from: Source | undefined): Source | null =>
    from ? { ...from, file: place(from.file) } : null
  const setBy = new Map(
    resolution
      .origins()
      .filter(({ key: [section, , part] }) => section === 'rules' && part === 'severity')
      .map(({ key: [, id], from }) => [id, from] as const),
  )
  const settings = resolution.ruleset.rules
  const built = rules.map((rule) => ({
    id: rule.id,
    summary: rule.meta.summary,
    severity: { pm: severityFor(rule, 'pm', settings), leader: severityFor(rule, 'leader', settings) },
    from: null,
    setBy: shown(setBy.get(rule.id)),
    since: rule.meta.since,
  }))
  const own = ownRules(resolution).map((rule) => ({
    id: rule.id,
    summary: rule.summary,
    severity: { pm: ownSeverity(rule, 'pm', settings), leader: ownSeverity(rule, 'leader', settings) },
    from: shown(rule.from),
    setBy: shown(setBy.get(rule.id)),
    since: null,
  }))
  const reported = OWN_FINDINGS.flatMap(({ id, summary }) => {
    const from = setBy.get(id)
    if (!from) return []
    const severity = settings.get(id)?.severity ?? 'default'
    return [
      {
        id,
        summary,
        severity: { pm: severity, leader: severity },
        from: null,
        setBy: shown(from),
        since: null,
      },
    ]
  })
  return [...built, ...own, ...reported].sort((a, b) => (a.id < b.id ? -1 : 1))
}

type Settings = Resolution['ruleset']['rules']

/** What holds whatever the document is. */
function severityFor(rule: Rule, profile: Profile, rules: Settings): string {
  const meta = { ...rule.meta, severityByType: {} }
  return severityOf({ ...rule, meta }, { profile, type: 'prd', status: null, rules })
}

/** What the rule itself says, by profile where it does. */
function ownSeverity({ id, definition: { severity } }: OwnRule, profile: Profile, rules: Settings): string {
  const configured = rules.get(id)?.severity ?? 'default'
  if (configured !== 'default' && configured !== 'stricter') return configured
  if (typeof severity === 'string') return severity
  const words = (severity ?? {}) as Readonly<Record<string, unknown>>
  const word = words[profile] ?? words.default
  return typeof word === 'string' ? word : 'warning'
}

function table(rules: readonly ListedRule[], profile: Profile, columns: number): string {
  const rows = rules.map(({ id, severity: { pm, leader }, from, setBy, since }) => [
    printable(id),
    pm,
    leader,
    since ?? '',
    whence(from, setBy),
  ])
  const all = [['Rule', 'pm', 'leader', 'Since', 'From'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const left = widths.reduce((sum, width) => sum + width + 2, 0)
  const lines = all.flatMap((row) =>
    wrap(row[4] ?? '', Math.max(columns - left, 24)).map((part, index) =>
      [...widths.map((width, column) => (index === 0 ? (row[column] ?? '') : '').padEnd(width)), part]
        .join('  ')
        .trimEnd(),
    ),
  )
  const on = rules.filter(({ severity }) => severity[profile] !== 'off').length
  return [...lines, '', `${on} of ${rules.length} rules are on for the profile ${profile}.`, ''].join('\n')
}

function whence(from: Source | null, setBy: Source | null): string {
  const home = from === null ? 'built in' : spot(from)
  return setBy === null ? home : `${home}; set in ${spot(setBy)}`
}

function spot({ file, line }: Source): string {
  return printable(line === null ? file : `${file}:${line}`)
}
