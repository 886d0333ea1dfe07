import type { Rule } from '../../../rules/contract'
import { printable } from '../review/printable'
import { resolveRuleset } from '../ruleset/resolve'
import type { ConfigurationProblem } from '../ruleset/types'
import { suggest } from '../ruleset/suggest'
import { decodeUtf8 } from '../workspace/decode'
import type { Host } from '../workspace/host'
import { joinPath } from '../workspace/paths'
import { OWN_FINDINGS } from '../review/ownFindings'
import { codeRules } from './codeRules'
import { ownCard, ruleCard, ruleTable } from './formats/rules'
import { absolutePath, shownPath } from './inputs'
import { EXIT, type ExitCode, type Io } from './io'
import type { Services } from './services'

/**
 * `candor explain`: one rule in full with its page where that is shipped, or a table of all. `path` is a document or a
 * folder whose configuration says which rules of a team there are.
 */
export async function explain(
  id: string | null,
  path: string,
  io: Io,
  services: Services,
): Promise<ExitCode> {
  const { rules, host, pageFolders } = services
  const own = OWN_FINDINGS.find((each) => each.id === id)
  if (own) {
    io.stdout.write(ownCard(own, io.stdout.columns))
    return EXIT.clean
  }
  const rule = rules.find((each) => each.id === id)
  if (rule) {
    io.stdout.write(ruleCard(rule, await pageOf(rule, host, pageFolders), io.stdout.columns))
    return EXIT.clean
  }
  const target = absolutePath(path, io.cwd)
  const stat = await host.stat(target)
  if (stat === null) {
    io.stderr.write(`error: ${printable(path)}: does not exist; name a document, a folder or a candor.yaml\n`)
    return EXIT.error
  }
  const team = await teamRules(
    stat.type === 'directory' ? joinPath(target, 'document.md') : target,
    io,
    services,
  )
  if (id !== null) return explainTeams(id, team, path, io, services)
  io.stdout.write(ruleTable([...rules, ...team.rules], OWN_FINDINGS, io.stdout.columns))
  return EXIT.clean
}

/** Rules of a team, by the configuration that holds for a document. Code runs where it is allowed to. */
interface TeamRules {
  readonly rules: readonly Rule[]
  /** False where there may be others, in code that was not asked. */
  readonly isWhole: boolean
  /** Where a rule is defined, "team/candor.yaml:3"; empty for one in code. */
  readonly placeOf: (id: string) => string
  /** A rule with a mistake is left out, which is why somebody may miss it. */
  readonly problems: readonly ConfigurationProblem[]
}

async function teamRules(document: string, io: Io, services: Services): Promise<TeamRules> {
  const resolution = await resolveRuleset(services.host, document, services.rules)
  const code = codeRules({ allowPlugins: null }, io.env, services)
  const { ruleset, session } = await code.of(resolution.ruleset)
  code.close()
  const { messages } = ruleset.team
  const rules = ruleset.customRules.map((rule) => ({
    ...rule,
    meta: { ...rule.meta, messages: { ...rule.meta.messages, ...messages[rule.id] } },
  }))
  const placeOf = (id: string): string => {
    const from = resolution.origins().find(({ key }) => key[0] === 'custom-rules' && key[1] === id)?.from
    return from === undefined ? '' : `${shownPath(from.file, io.cwd)}:${from.line ?? 1}`
  }
  return {
    rules,
    isWhole: ruleset.plugins === null || session !== null,
    placeOf,
    problems: resolution.problems,
  }
}

function explainTeams(id: string, team: TeamRules, path: string, io: Io, { rules }: Services): ExitCode {
  const rule = team.rules.find((each) => each.id === id)
  if (rule) {
    io.stdout.write(ruleCard(rule, null, io.stdout.columns, team.placeOf(id)))
    return EXIT.clean
  }
  const near = suggest(
    id,
    [...rules, ...OWN_FINDINGS, ...team.rules].map((each) => each.id),
  )
  const elsewhere =
    path === '.' && id.includes('/') ? `${SEE_ALL}, or say whose: \`--config docs/prd.md\`` : SEE_ALL
  const next = near === null ? (team.isWhole ? elsewhere : ASK_CODE) : `did you mean \`${near}\`?`
  io.stderr.write(
    `error: there is no rule \`${printable(id)}\`${path === '.' ? '' : ` for ${printable(path)}`}; ${next}\n`,
  )
  for (const { file, line, column, message } of team.problems)
    io.stderr.write(`error: ${printable(shownPath(file, io.cwd))}:${line}:${column}: ${printable(message)}\n`)
  return EXIT.error
}

const SEE_ALL = 'run `candor explain` to see them all'
const ASK_CODE = 'where code may define it, CANDOR_ALLOW_PLUGINS=1 lets it run and say so'

async function pageOf(rule: Rule, host: Host, folders: readonly string[]): Promise<string | null> {
  for (const folder of folders) {
    const path = joinPath(folder, `${rule.id}.md`)
    if ((await host.stat(path))?.type !== 'file') continue
    const page = decodeUtf8(await host.readFile(path))
    if (typeof page === 'string') return withoutHead(page)
  }
  return null
}

/** The generated head of a page repeats what the card says. */
function withoutHead(page: string): string {
  return page.replace(/<!-- generated -->[\s\S]*?<!-- \/generated -->/, '').trim()
}
