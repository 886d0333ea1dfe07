import type { Connection } from 'vscode-languageserver'
import { CodeRules, type Coded, type Permission } from '../code/codeRules'
import type { CodeSession } from '../code/types'
import type { Host } from '../workspace/host'
import { documentPlace } from '../ruleset/documents'
import type { ClientFacts } from './clientFacts'
import { toProblemDiagnostic } from './convert/diagnostics'
import type { Engine } from './engine'
import { guarded, type Log } from './guard'
import type { ConfigurationProblem, Ruleset } from '../ruleset/types'

/** The configuration of each folder with an open document, and its mistakes shown on the configuration file. */
export interface Rulesets {
  of(documentUri: string): Promise<Configured>
  /** Reads every configuration again and tells whether one changed; the mistakes shown are then the current ones. */
  reload(): Promise<boolean>
  /** From now on, code that a configuration names may run. `reload` has it loaded. */
  trust(): void
}

interface Configured {
  readonly ruleset: Ruleset
  /** The document's path as the engine is handed it. */
  readonly path: string
  /** Whom to ask what rules written in code say; null where there are none. */
  readonly code: CodeSession | null
}

export function createRulesets(
  connection: Connection,
  engine: Engine,
  host: Host,
  client: ClientFacts,
  log: Log,
): Rulesets {
  const byFolder = new Map<string, { readonly documentUri: string; resolved: Promise<Coded> }>()
  const problemsByFolder = new Map<string, () => readonly ConfigurationProblem[]>()
  const shown = new Map<string, string>()
  let generation = 0
  let isTrusted = client.options.trusted === true
  const code = new CodeRules({
    open: engine.openCode ?? null,
    rules: engine.rules,
    permission: () => isTrusted || UNTRUSTED,
    onProblem: () => void guarded(log, 'Showing problems of code rules', undefined, showProblems),
  })

  const resolve = async (folder: string, documentUri: string): Promise<Coded> => {
    const started = generation
    const resolved = await engine.resolveRuleset(host, documentUri, engine.rules)
    const coded = await code.of(resolved.ruleset)
    // An answer from before the latest change must not bring back mistakes that are gone.
    if (started === generation) {
      problemsByFolder.set(folder, () => [...resolved.problems, ...coded.problems()])
      await showProblems()
    }
    return coded
  }
  const showProblems = async (): Promise<void> => {
    const byFile = new Map<string, Map<string, ConfigurationProblem>>(
      [...shown.keys()].map((file) => [file, new Map()]),
    )
    for (const problem of [...problemsByFolder.values()].flatMap((problems) => problems())) {
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
        const { ruleset, session } = await known.resolved
        return { ruleset, path: documentPlace(ruleset, anchor), code: session }
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
    trust: () => {
      isTrusted = true
    },
  }
}

const UNTRUSTED: Permission = {
  why: 'this workspace is not trusted; code in it runs only once you trust it',
  isNote: true,
}

/** A document that is nowhere yet (`untitled:`) takes the configuration of the first workspace folder. */
function anchored(documentUri: string, folders: readonly string[]): string {
  const folder = folders[0]
  return documentUri.startsWith('untitled:') && folder !== undefined
    ? `${folder.replace(/\/+$/, '')}/untitled.md`
    : documentUri
}
