import type { Rule } from '../../../rules/contract'
import type { OpenCode } from '../code/types'
import type { Reviewer } from '../review/types'
import type { ReviewWords } from '../review/words'
import type { Resolution } from '../ruleset/folderSettings'
import type { Ruleset } from '../ruleset/types'
import type { Host } from '../workspace/host'

/** What the server shows: rules, the reviewer that runs them, and the configuration that steers them. */
export interface Engine {
  /** Part of a diagnostic result's identity: another version may find other things. */
  readonly version: string
  readonly rules: readonly Rule[]
  createReviewer(rules: readonly Rule[], words?: ReviewWords): Reviewer
  /** Finds the configuration that holds for each document, reading each file once. */
  createResolver(host: Host, rules: readonly Rule[]): Resolver
  /** Runs code that a configuration names; left out where there is no Node to run it in. */
  readonly openCode?: OpenCode
}

/** A rule by its id, Candor's own or the team's. */
export function ruleOf(engine: Engine, { customRules }: Ruleset, id: string): Rule | undefined {
  return engine.rules.find((rule) => rule.id === id) ?? customRules.find((rule) => rule.id === id)
}

/** What the server needs of the resolver that the command line uses as well. */
interface Resolver {
  resolve(documentPath: string): Promise<Resolution>
  /** What holds for the documents of a folder that no override names. */
  resolveFolder(folder: string): Promise<Resolution>
  /** The file that an entry of `extends` in a file leads to; null where it leads to none. */
  extendedFile(reference: string, from: string): Promise<string | null>
  /** Has every file read again. */
  forget(): void
  /** What the answers so far depend on, whether something is there or not. */
  files(): ReadonlySet<string>
}
