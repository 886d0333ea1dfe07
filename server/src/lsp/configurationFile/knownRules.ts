import { ownRules } from '../../ruleset/ownRules'
import type { Source } from '../../ruleset/origins'
import { baseName } from '../../workspace/paths'
import type { Session } from '../session'

/** A rule that is not Candor's own, and that `rules:` in a file may speak of. */
interface KnownRule {
  readonly id: string
  /** Plain text. */
  readonly summary: string
  /** Where it stands; for a rule written in code, where its plugin is named. */
  readonly from: Source | null
}

/** Rules of the team that hold where a file counts: those of `custom-rules`, and those of code that was allowed to run. */
export async function knownRules(
  { configurationFiles: files, rulesets }: Session,
  uri: string,
): Promise<readonly KnownRule[]> {
  const documents = baseName(uri) === 'candor.yaml' ? [uri] : rulesets.anchors()
  const configured = await Promise.all(documents.map((document) => rulesets.of(document)))
  const code = configured.flatMap(({ code: session }) =>
    (session?.rules ?? []).map(({ id, meta: { summary } }) => ({
      id,
      summary,
      from: session?.home(id) ?? null,
    })),
  )
  const all = [...ownRules(await files.resolution(uri)), ...code]
  return [...new Map(all.map((rule) => [rule.id, rule])).values()]
}
