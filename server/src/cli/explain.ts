import type { Rule } from '../../../rules/contract'
import { resolveRuleset } from '../ruleset/resolve'
import { suggest } from '../ruleset/suggest'
import { decodeUtf8 } from '../workspace/decode'
import type { Host } from '../workspace/host'
import { joinPath } from '../workspace/paths'
import { OWN_FINDINGS } from '../review/ownFindings'
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
  const rule = rules.find((each) => each.id === id) ?? (await customRule(id, io, services))
  if (!rule) {
    io.stderr.write(unknownRule(id, rules))
    return EXIT.error
  }
  io.stdout.write(ruleCard(rule, await pageOf(rule, host, pageFolders), io.stdout.columns))
  return EXIT.clean
}

/** A rule of the team, by the configuration that holds in the working directory. */
async function customRule(id: string, io: Io, { host, rules }: Services): Promise<Rule | undefined> {
  const { ruleset } = await resolveRuleset(host, joinPath(io.cwd, 'document.md'), rules)
  return ruleset.customRules.find((rule) => rule.id === id)
}

function unknownRule(id: string, rules: readonly Rule[]): string {
  const near = suggest(
    id,
    [...rules, ...OWN_FINDINGS].map((rule) => rule.id),
  )
  const next = near === null ? 'run `candor explain` to see them all' : `did you mean \`${near}\`?`
  return `error: there is no rule \`${id}\`; ${next}\n`
}

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
