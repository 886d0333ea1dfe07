import type { Connection } from 'vscode-languageserver'
import { CodeRules, type Coded, type Permission } from '../code/codeRules'
import type { CodeSession } from '../code/types'
import type { Host } from '../workspace/host'
import { datedBy, localDay } from '../ruleset/dated'
import { documentPlace } from '../ruleset/documents'
import { pluginFile } from '../ruleset/pluginReference'
import { createViews } from '../ruleset/views'
import type { ClientFacts } from './clientFacts'
import { toProblemDiagnostic } from './convert/diagnostics'
import type { Engine } from './engine'
import { guarded, type Log } from './guard'
import type { ProfileSetting } from './protocol'
import { sameUri } from './sameUri'
import type { ConfigurationProblem, Ruleset } from '../ruleset/types'

/** The configuration of each folder with an open document, and its mistakes shown on the configuration file. */
export interface Rulesets {
  /** `profile` is the client's setting; left out, it is as configured. */
  of(documentUri: string, profile?: ProfileSetting): Promise<Configured>
  /**
   * Reads every configuration again and tells whether one changed; the mistakes shown are then the current ones. Code is
   * loaded again where its file is among the `changed` ones.
   */
  reload(changed?: readonly string[]): Promise<boolean>
  /** URIs of the files that the answers so far depend on, there or not: what is extended, locks, and code, too. */
  files(): ReadonlySet<string>
  /** A document of each folder that was looked into. */
  anchors(): readonly string[]
  /** Shows the mistakes of a file's open text in place of those it was saved with; null goes back to them. */
  draft(file: string, draft: Draft | null): Promise<void>
  /** Adds something to do when `files` may have changed. */
  onResolved(listener: () => void): void
  /** From now on, code that a configuration names may run. `reload` has it loaded. */
  trust(): void
}

/** What is wrong in the open text of a configuration file. */
interface Draft {
  readonly problems: readonly ConfigurationProblem[]
  /** Puts what the saved file's code has to say about a plugin or a rule where the text names it; null where it does not. */
  placed(problem: ConfigurationProblem, name: string): ConfigurationProblem | null
}

interface Configured {
  readonly ruleset: Ruleset
  /** The document's path as the engine is handed it. */
  readonly path: string
  /** Whom to ask what rules written in code say; null where there are none. */
  readonly code: CodeSession | null
}

/** What is wrong with a folder's configuration. */
interface FolderProblems {
  readonly problems: readonly ConfigurationProblem[]
  /** One for each set of overrides with a document that was asked about. */
  readonly coded: Set<Coded>
}

export function createRulesets(
  connection: Connection,
  engine: Engine,
  host: Host,
  client: ClientFacts,
  log: Log,
): Rulesets {
  const resolver = engine.createResolver(host, engine.rules)
  const inView = createViews()
  const dated = datedBy(localDay)
  const byFolder = new Map<string, { readonly documentUri: string; hash: Promise<string> }>()
  const problemsByFolder = new Map<string, FolderProblems>()
  const drafts = new Map<string, Draft>()
  const shown = new Map<string, string>()
  const listeners: (() => void)[] = []
  let generation = 0
  let isTrusted = client.options.trusted === true
  const code = new CodeRules({
    open: engine.openCode ?? null,
    rules: engine.rules,
    permission: () => isTrusted || UNTRUSTED,
    onProblem: () => void guarded(log, 'Showing problems of code rules', undefined, showProblems),
  })

  /** Looks into a folder for the first time since the latest change, and gives the hash of what holds there. */
  const lookInto = async (folder: string, documentUri: string): Promise<string> => {
    const started = generation
    const { ruleset, problems, folderHash } = await resolver.resolve(documentUri)
    const coded = await code.of(ruleset)
    // An answer from before the latest change must not bring back mistakes that are gone.
    if (started === generation) {
      problemsByFolder.set(folder, { problems, coded: new Set([coded]) })
      await showProblems()
      for (const listener of listeners) listener()
    }
    return `${folderHash} ${coded.ruleset.hash}`
  }
  /** Files that configurations name as code. Only the files themselves: what they import is for them to know. */
  const codeFiles = (): ReadonlySet<string> => {
    const coded = [...problemsByFolder.values()].flatMap((folder) => [...folder.coded])
    const entries = coded.flatMap(({ ruleset }) => ruleset.plugins?.entries ?? [])
    return new Set(entries.flatMap(({ reference, place }) => pluginFile(reference, place.file) ?? []))
  }
  /** Overrides may have code of their own settings, and it its own mistakes. */
  const follow = async (folder: string, coded: Coded): Promise<void> => {
    const known = problemsByFolder.get(folder)?.coded
    if (known === undefined || known.has(coded)) return
    known.add(coded)
    if (coded.problems().length > 0) await showProblems()
  }
  const showProblems = async (): Promise<void> => {
    const byFile = new Map<string, Map<string, ConfigurationProblem>>(
      [...shown.keys()].map((file) => [file, new Map()]),
    )
    for (const problem of [...problemsByFolder.values()].flatMap(problemsOf)) {
      const problems = byFile.get(problem.file) ?? new Map<string, ConfigurationProblem>()
      byFile.set(problem.file, problems.set(JSON.stringify(problem), problem))
    }
    for (const [file, draft] of drafts) {
      const ofCode = [...problemsByFolder.values()].flatMap(({ coded }) => [...coded])
      const problems = [...draft.problems, ...ofCode.flatMap((one) => placedProblems(one, file, draft))]
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
    of: async (documentUri, profile = 'from configuration') => {
      const anchor = anchored(documentUri, client.folders)
      const folder = anchor.slice(0, anchor.lastIndexOf('/') + 1)
      const known = byFolder.get(folder) ?? { documentUri: anchor, hash: lookInto(folder, anchor) }
      byFolder.set(folder, known)
      try {
        await known.hash
        const coded = await code.of((await resolver.resolve(anchor)).ruleset)
        await follow(folder, coded)
        const chosen = profile === 'from configuration' ? null : profile
        const ruleset = dated(inView(coded.ruleset, { profile: chosen, baseline: true }))
        return { ruleset, path: documentPlace(ruleset, anchor), code: coded.session }
      } catch (error) {
        if (byFolder.get(folder) === known) byFolder.delete(folder)
        throw error
      }
    },
    reload: async (changed = []) => {
      generation++
      const ofCode = new Set([...codeFiles()].map(sameUri))
      resolver.forget()
      const forgotten = code.renew(changed.some((uri) => ofCode.has(sameUri(uri))))
      const again = [...byFolder].map(async ([folder, known]) => {
        const before = known.hash
        known.hash = lookInto(folder, known.documentUri)
        const hash = await known.hash
        return (await before) !== hash
      })
      const outcomes = await Promise.allSettled(again)
      forgotten()
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected')
          log.error(`Configuration could not be read: ${String(outcome.reason)}`)
      }
      return outcomes.some((outcome) => outcome.status === 'rejected' || outcome.value)
    },
    files: () => new Set([...resolver.files(), ...codeFiles()]),
    anchors: () => [...byFolder.values()].map(({ documentUri }) => documentUri),
    draft: (file, draft) => {
      if (draft === null) drafts.delete(file)
      else drafts.set(file, draft)
      return showProblems()
    },
    onResolved: (listener) => {
      listeners.push(listener)
    },
    trust: () => {
      isTrusted = true
    },
  }
}

function problemsOf({ problems, coded }: FolderProblems): readonly ConfigurationProblem[] {
  return [...problems, ...[...coded].flatMap((one) => one.problems())]
}

function placedProblems(coded: Coded, file: string, draft: Draft): readonly ConfigurationProblem[] {
  const { entries = [], settings = [] } = coded.ruleset.plugins ?? {}
  const named = [
    ...entries.map(({ reference, place }) => ({ name: reference, place })),
    ...settings.map(({ id, place }) => ({ name: id, place })),
  ]
  return coded.problems().flatMap((problem) => {
    const { line, column } = problem
    const found = named.find(
      ({ place }) => place.file === problem.file && place.line === line && place.column === column,
    )
    const placed = problem.file === file && found ? draft.placed(problem, found.name) : null
    return placed ? [placed] : []
  })
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
