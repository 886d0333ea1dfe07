import type { Connection } from 'vscode-languageserver'
import { CodeRules, type Coded, type Permission } from '../code/codeRules'
import type { CodeSession } from '../code/types'
import type { Host } from '../workspace/host'
import { datedBy, localDay } from '../ruleset/dated'
import { documentPlace } from '../ruleset/documents'
import { pluginFile } from '../ruleset/pluginReference'
import type { Ruleset } from '../ruleset/types'
import { createViews } from '../ruleset/views'
import type { ClientFacts } from './clientFacts'
import type { Engine } from './engine'
import { guarded, type Log } from './guard'
import type { ProfileSetting } from './protocol'
import { sameUri } from './sameUri'
import { problemWords } from './problemWords'
import { ShownProblems, type Draft, type FolderProblems } from './shownProblems'
import { problemText } from '../ruleset/problemText'

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
  const resolver = engine.createResolver(host, engine.rules)
  const inView = createViews()
  const dated = datedBy(localDay)
  const byFolder = new Map<string, { readonly documentUri: string; hash: Promise<string> }>()
  const problemsByFolder = new Map<string, FolderProblems>()
  const shown = new ShownProblems(
    connection,
    () => problemsByFolder.values(),
    problemWords(client.options.words),
  )
  const listeners: (() => void)[] = []
  let generation = 0
  let isTrusted = client.options.trusted === true
  const code = new CodeRules({
    open: engine.openCode ?? null,
    rules: engine.rules,
    permission: () => isTrusted || UNTRUSTED,
    onProblem: () => void guarded(log, 'Showing problems of code rules', undefined, () => shown.show()),
  })

  /** Looks into a folder for the first time since the latest change, and gives the hash of what holds there. */
  const lookInto = async (folder: string, documentUri: string): Promise<string> => {
    const started = generation
    const { ruleset, problems, folderHash } = await resolver.resolve(documentUri)
    const coded = await code.of(ruleset)
    // An answer from before the latest change must not bring back mistakes that are gone.
    if (started === generation) {
      problemsByFolder.set(folder, { problems, coded: new Set([coded]) })
      await shown.show()
      for (const listener of listeners) listener()
    }
    return `${folderHash()} ${coded.ruleset.hash}`
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
    if (coded.problems().length > 0) await shown.show()
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
    draft: (file, draft) => shown.draft(file, draft),
    onResolved: (listener) => {
      listeners.push(listener)
    },
    trust: () => {
      isTrusted = true
    },
  }
}

const UNTRUSTED: Permission = {
  why: problemText('code.untrusted'),
  isNote: true,
}

/** A document that is nowhere yet (`untitled:`) takes the configuration of the first workspace folder. */
function anchored(documentUri: string, folders: readonly string[]): string {
  const folder = folders[0]
  return documentUri.startsWith('untitled:') && folder !== undefined
    ? `${folder.replace(/\/+$/, '')}/untitled.md`
    : documentUri
}
