import type { Rule } from '../../../rules/contract'
import type { OpenCode } from '../code/types'
import type { LinkTarget } from '../facts/types'
import type { Reviewer } from '../review/types'
import type { Host } from '../workspace/host'

/** What the commands work with. The real ones are put together in `main.ts`; tests hand in others. */
export interface Services {
  readonly version: string
  readonly rules: readonly Rule[]
  readonly host: Host
  readonly createReviewer: (rules: readonly Rule[]) => Reviewer
  /** Runs code that a configuration names; left out where that cannot be. */
  readonly openCode?: OpenCode
  readonly resolveTargets: (
    host: Host,
    documentPath: string,
    targets: readonly string[],
    root: string | null,
    inherited: readonly string[],
  ) => Promise<ReadonlyMap<string, LinkTarget>>
  /** Folders that may hold the rules' pages as `<group>/<rule>.md`; absolute. */
  readonly pageFolders: readonly string[]
  /** Writes a file as a whole or not at all; rejects with a `HostError`. */
  readonly writeFile: (path: string, text: string) => Promise<void>
  /** Serves one editor until it goes. */
  readonly startLanguageServer: () => Promise<void>
}
