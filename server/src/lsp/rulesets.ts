import type { Connection } from 'vscode-languageserver'
import type { Host } from '../workspace/host'
import { documentPlace } from '../ruleset/documents'
import type { ClientFacts } from './clientFacts'
import { toProblemDiagnostic } from './convert/diagnostics'
import type { Engine, ResolvedRuleset } from './engine'
import type { Log } from './guard'
import type { ConfigurationProblem, Ruleset } from '../ruleset/types'

/** The configuration of each folder with an open document, and its mistakes shown on the configuration file. */
export interface Rulesets {
  of(documentUri: string): Promise<Configured>
  /** Reads every configuration again and tells whether one changed; the mistakes shown are then the current ones. */
  reload(): Promise<boolean>
}

interface Configured {
  readonly ruleset: Ruleset
  /** The document's path as the engine is handed it. */
  readonly path: string
}

export function createRulesets(
  connection: Connection,
  engine: Engine,
  host: Host,
  client: ClientFacts,
  log: Log,
): Rulesets {
  const byFolder = new Map<string, { readonly documentUri: string; resolved: Promise<ResolvedRuleset> }>()
  const problemsByFolder = new Map<string, readonly ConfigurationProblem[]>()
  const shown = new Map<string, string>()
  let generation = 0

  const resolve = async (folder: string, documentUri: string): Promise<ResolvedRuleset> => {
    const started = generation
    const resolved = await engine.resolveRuleset(host, documentUri, engine.rules)
    // An answer from before the latest change must not bring back mistakes that are gone.
    if (started === generation) {
      problemsByFolder.set(folder, resolved.problems)
      await showProblems()
    }
    return resolved
  }
  const showProblems = async (): Promise<void> => {
    const byFile = new Map<string, Map<string, ConfigurationProblem>>(
      [...shown.keys()].map((file) => [file, new Map()]),
    )
    for (const problem of [...problemsByFolder.values()].flat()) {
      const problems = byFile.get(problem.file) ?? new Map<string, ConfigurationProblem>()
      byFile.set(problem.file, problems.set(JSON.stringify(problem), problem))
    }
    for (const [file, problems] of byFile) {
      const content = [...problems.keys()].join('\n')
      if ((shown.get(file) ?? '') === content) continue
      if (content === '') shown.delete(file)
      else shown.set(file, content)
      const diagnostics = [...problems.values()].map(toProblemDiagnostic)
      await connection.sendDiagnostics({ uri: file, diagnostics })
    }
  }
  return {
    of: async (documentUri) => {
      const anchor = anchored(documentUri, client.folders)
      const folder = anchor.slice(0, anchor.lastIndexOf('/') + 1)
      const known = byFolder.get(folder) ?? { documentUri: anchor, resolved: resolve(folder, anchor) }
      byFolder.set(folder, known)
      try {
        const { ruleset } = await known.resolved
        return { ruleset, path: documentPlace(ruleset, anchor) }
      } catch (error) {
        if (byFolder.get(folder) === known) byFolder.delete(folder)
        throw error
      }
    },
    reload: async () => {
      generation++
      const again = [...byFolder].map(async ([folder, known]) => {
        const before = known.resolved
        known.resolved = resolve(folder, known.documentUri)
        const { ruleset } = await known.resolved
        return (await before).ruleset.hash !== ruleset.hash
      })
      const outcomes = await Promise.allSettled(again)
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected')
          log.error(`Configuration could not be read: ${String(outcome.reason)}`)
      }
      return outcomes.some((outcome) => outcome.status === 'rejected' || outcome.value)
    },
  }
}

/** A document that is nowhere yet (`untitled:`) takes the configuration of the first workspace folder. */
function anchored(documentUri: string, folders: readonly string[]): string {
  const folder = folders[0]
  return documentUri.startsWith('untitled:') && folder !== undefined
    ? `${folder.replace(/\/+$/, '')}/untitled.md`
    : documentUri
}
