import type { Rule } from '../../../rules/contract'
import { resolveRuleset } from '../ruleset/resolve'
import { suggest } from '../ruleset/suggest'
import { decodeUtf8 } from '../workspace/decode'
import type { Host } from '../workspace/host'
import { joinPath } from '../workspace/paths'
import { OWN_FINDINGS } from '../review/ownFindings'
import { codeRules } from './codeRules'
import { ownCard, ruleCard, ruleTable } from './formats/rules'
import { EXIT, type ExitCode, type Io } from './io'
import type { Services } from './services'

/** `candor explain`: one rule in full with its page where that is shipped, or a table of all. */
export async function explain(id: string | null, io: Io, services: Services): Promise<ExitCode> {
  const { rules, host, pageFolders } = services
  if (id === null) {
    io.stdout.write(ruleTable(rules, OWN_FINDINGS, io.stdout.columns))
    return EXIT.clean
  }
  const own = OWN_FINDINGS.find((each) => each.id === id)
  if (own) {
    io.stdout.write(ownCard(own, io.stdout.columns))
    return EXIT.clean
  }
  const rule = rules.find((each) => each.id === id)
  if (!rule) return explainTeams(id, io, services)
  io.stdout.write(ruleCard(rule, await pageOf(rule, host, pageFolders), io.stdout.columns))
  return EXIT.clean
}

/** A rule of the team, by the configuration that holds in the working directory. Code runs where it is allowed to. */
async function explainTeams(id: string, io: Io, services: Services): Promise<ExitCode> {
  const { host, rules } = services
  const configured = (await resolveRuleset(host, joinPath(io.cwd, 'document.md'), rules)).ruleset
  const code = codeRules({ allowPlugins: null }, io.env, services)
  const { ruleset, session } = await code.of(configured)
  code.close()
  const rule = ruleset.customRules.find((each) => each.id === id)
  if (rule) {
    io.stdout.write(ruleCard(rule, null, io.stdout.columns))
    return EXIT.clean
  }
  const known = [...rules, ...OWN_FINDINGS, ...ruleset.customRules].map((each) => each.id)
  const near = suggest(id, known)
  const isWhole = ruleset.plugins === null || session !== null
  const next = near === null ? (isWhole ? SEE_ALL : ASK_CODE) : `did you mean \`${near}\`?`
  io.stderr.write(`error: there is no rule \`${id}\`; ${next}\n`)
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
