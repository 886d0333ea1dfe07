import type { Connection } from 'vscode-languageserver'
import type { Host } from '../workspace/host'
import { documentPlace } from '../ruleset/documents'
import type { ClientFacts } from './clientFacts'
import { toProblemDiagnostic } from './convert/diagnostics'
import type { Engine } from './engine'
import type { Log } from './guard'
import type { ConfigurationProblem, Ruleset } from '../ruleset/types'

/** The configuration of each folder with an open document, and its mistakes shown on the configuration file. */
export interface Rulesets {
  of(documentUri: string): Promise<Configured>
  /** Reads every configuration again and tells whether one changed; the mistakes shown are then the current ones. */
  reload(): Promise<boolean>
  /** URIs of the files that the answers so far depend on, there or not: what is extended, and locks, too. */
  files(): ReadonlySet<string>
  /** A document of each folder that was looked into. */
  anchors(): readonly string[]
  /** Shows these mistakes of a file in place of those it was saved with; null goes back to them. */
  draft(file: string, problems: readonly ConfigurationProblem[] | null): Promise<void>
  /** Adds something to do when `files` may have changed. */
  onResolved(listener: () => void): void
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
  const resolver = engine.createResolver(host, engine.rules)
  const byFolder = new Map<string, { readonly documentUri: string; hash: Promise<string> }>()
  const problemsByFolder = new Map<string, readonly ConfigurationProblem[]>()
  const drafts = new Map<string, readonly ConfigurationProblem[]>()
  const shown = new Map<string, string>()
  const listeners: (() => void)[] = []
  let generation = 0

  /** Looks into a folder for the first time since the latest change, and gives the hash of what holds there. */
  const lookInto = async (folder: string, documentUri: string): Promise<string> => {
    const started = generation
    const { problems, folderHash } = await resolver.resolve(documentUri)
    // An answer from before the latest change must not bring back mistakes that are gone.
    if (started === generation) {
      problemsByFolder.set(folder, problems)
      await showProblems()
      for (const listener of listeners) listener()
    }
    return folderHash
  }
  const showProblems = async (): Promise<void> => {
    const byFile = new Map<string, Map<string, ConfigurationProblem>>(
      [...shown.keys()].map((file) => [file, new Map()]),
    )
    for (const problem of [...problemsByFolder.values()].flat()) {
      const problems = byFile.get(problem.file) ?? new Map<string, ConfigurationProblem>()
      byFile.set(problem.file, problems.set(JSON.stringify(problem), problem))
    }
    for (const [file, problems] of drafts) {
      byFile.set(file, new Map(problems.map((problem) => [JSON.stringify(problem), problem])))
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
      const known = byFolder.get(folder) ?? { documentUri: anchor, hash: lookInto(folder, anchor) }
      byFolder.set(folder, known)
      try {
        await known.hash
        const { ruleset } = await resolver.resolve(anchor)
        return { ruleset, path: documentPlace(ruleset, anchor) }
      } catch (error) {
        if (byFolder.get(folder) === known) byFolder.delete(folder)
        throw error
      }
    },
    reload: async () => {
      generation++
      resolver.forget()
      const again = [...byFolder].map(async ([folder, known]) => {
        const before = known.hash
        known.hash = lookInto(folder, known.documentUri)
        const hash = await known.hash
        return (await before) !== hash
      })
      const outcomes = await Promise.allSettled(again)
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected')
          log.error(`Configuration could not be read: ${String(outcome.reason)}`)
      }
      return outcomes.some((outcome) => outcome.status === 'rejected' || outcome.value)
    },
    files: () => resolver.files(),
    anchors: () => [...byFolder.values()].map(({ documentUri }) => documentUri),
    draft: (file, problems) => {
      if (problems === null) drafts.delete(file)
      else drafts.set(file, problems)
      return showProblems()
    },
    onResolved: (listener) => {
      listeners.push(listener)
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
