import type { Profile, Rule } from '../../../../rules/contract'
import type { Coded } from '../../code/codeRules'
import { OWN_FINDINGS } from '../../review/ownFindings'
import { printable } from '../../review/printable'
import { severityOf } from '../../review/severity'
import type { Resolution } from '../../ruleset/folderSettings'
import type { Source } from '../../ruleset/origins'
import { ownRules } from '../../ruleset/ownRules'
import { codeRules } from '../codeRules'
import { wrap } from '../formats/wrap'
import { shownPath } from '../inputs'
import { EXIT, type ExitCode, type Io } from '../io'
import { placeAsked } from '../placeAsked'
import type { Services } from '../services'

export interface ListOptions {
  readonly format: 'table' | 'json'
  /** Null where nobody said. */
  readonly allowPlugins: boolean | null
}

/** `candor rules list`: what is on for a document or in a folder. Code runs only where it is allowed to. */
export async function listRules(
  path: string,
  { format, allowPlugins }: ListOptions,
  io: Io,
  services: Services,
): Promise<ExitCode> {
  const asked = await placeAsked(path, io, services)
  if (asked === null) return EXIT.error
  const { about, resolution } = asked
  const code = codeRules({ allowPlugins }, io.env, services)
  const coded = await code.of(resolution.ruleset)
  code.close()
  const place = (file: string): string => (file.startsWith('candor:') ? file : shownPath(file, io.cwd))
  const listed = listedRules(services.rules, resolution, coded, place)
  const { profile } = resolution.ruleset
  io.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ schema: 'candor-rules/1', about, profile, rules: listed }, null, 2)}\n`
      : table(listed, profile, io.stdout.columns),
  )
  const problems = [...resolution.problems, ...coded.problems()]
  for (const { file, line, column, message } of problems) {
    io.stderr.write(`error: ${printable(place(file))}:${line}:${column}: ${printable(message)}\n`)
  }
  return problems.length > 0 ? EXIT.error : EXIT.clean
}

interface ListedRule {
  readonly id: string
  readonly summary: string
  /** Before document type and status have their say. */
  readonly severity: Readonly<Record<Profile, string>>
  /** Where the rule stands, or the plugin that brings it is named; null for one of Candor's own. */
  readonly from: Source | null
  /** Where its severity was set; null where nobody did. */
  readonly setBy: Source | null
  /** Version that brought it: Candor's, or that of the team where its code says so; else null. */
  readonly since: string | null
}

function listedRules(
  rules: readonly Rule[],
  resolution: Resolution,
  { ruleset, session }: Coded,
  place: (file: string) => string,
): readonly ListedRule[] {
  const shown = (from: Source | null | undefined): Source | null =>
    from ? { file: place(from.file), line: from.line, column: from.column } : null
  const setBy = new Map(
    resolution
      .origins()
      .filter(({ key: [section, , part] }) => section === 'rules' && part === 'severity')
      .map(({ key: [, id], from }) => [id, from] as const),
  )
  const written = new Map(ownRules(resolution).map((rule) => [rule.id, rule]))
  const settings = ruleset.rules
  const listed = (rule: Rule): Omit<ListedRule, 'from' | 'since'> => ({
    id: rule.id,
    summary: written.get(rule.id)?.summary ?? rule.meta.summary,
    severity: { pm: severityFor(rule, 'pm', settings), leader: severityFor(rule, 'leader', settings) },
    setBy: shown(setBy.get(rule.id)),
  })
  const built = rules.map((rule) => ({ ...listed(rule), from: null, since: rule.meta.since }))
  const own = ruleset.customRules.map((rule) => ({
    ...listed(rule),
    from: shown(written.get(rule.id)?.from ?? session?.home(rule.id)),
    since: rule.meta.since || null,
  }))
  const reported = OWN_FINDINGS.flatMap(({ id, summary }) => {
    const from = setBy.get(id)
    if (!from) return []
    const word = settings.get(id)?.severity ?? 'default'
    return [
      { id, summary, severity: { pm: word, leader: word }, from: null, setBy: shown(from), since: null },
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
