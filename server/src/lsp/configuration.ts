import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
  type Disposable,
  type GlobPattern,
} from 'vscode-languageserver'
import { baseName, parentFolder } from '../workspace/paths'
import type { ClientFacts } from './clientFacts'
import { guarded } from './guard'
import { folderAround } from './links'
import { TRUST_NOTIFICATION } from './protocol'
import type { Session } from './session'
import { sameUri } from './sameUri'

/** In milliseconds. */
const MOMENT = 50

/** Follows settings, `candor.yaml` files with what they extend, baselines and linked files; has all looked at again when one changes. */
export function registerConfiguration(connection: Connection, session: Session): void {
  const { client, settings, rulesets, links, documents, log } = session
  session.onInitialized(() => {
    void guarded(log, 'Watching configuration', undefined, () => watch(connection, session))
  })
  connection.onDidChangeConfiguration(({ settings: pushed }) =>
    guarded(log, 'Settings', undefined, async () => {
      if (await settings.reset(pushed)) session.refresh()
    }),
  )
  connection.onDidChangeWatchedFiles(({ changes }) =>
    guarded(log, 'File changes', undefined, async () => {
      const configured = changes.some(({ uri }) => isConfiguration(uri, rulesets.files()))
      if (configured) await rulesets.reload(changes.map(({ uri }) => uri))
      // Each place is told, so no `some`: it would stop at the first that is linked.
      const linked = changes.filter(({ uri }) => links.changed(uri)).length > 0
      if (configured || linked) session.refresh()
      session.filesChanged()
    }),
  )
  connection.onNotification(TRUST_NOTIFICATION, () =>
    guarded(log, 'Trust', undefined, async () => {
      rulesets.trust()
      if (await rulesets.reload()) session.refresh()
    }),
  )
  if (!client.watchesFiles) {
    // Nobody will say when a configuration changes; opening and saving are the moments to look.
    const look = settled(() =>
      guarded(log, 'Reading configuration', undefined, async () => {
        if (await rulesets.reload()) session.refresh()
      }),
    )
    documents.onDidOpen(look)
    documents.onDidSave(({ document: { uri } }) => {
      // What it links to, and what it is to the documents that link to it, may be another thing now.
      links.forget(uri)
      links.changed(uri)
      session.refresh()
      look()
    })
  }
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri)
    links.forget(uri)
    session.reviews.forget(uri)
  })
}

/** Runs a task once nobody has asked for it for a moment: fifty documents opened at once are one look. */
function settled(task: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => void task(), MOMENT)
  }
}

async function watch(connection: Connection, session: Session): Promise<void> {
  const { client, log } = session
  if (client.watchesConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'candor' })
  }
  if (!client.watchesFiles) return
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [...CONFIGURATION_FILES, `${FETCHED}**`].map((name) => ({ globPattern: `**/${name}` })),
  })
  const extended = watcher(connection, () => otherFiles(session).map((uri) => patternFor(uri, client)))
  const followFiles = (): void => void guarded(log, 'Watching extended files', undefined, extended)
  session.rulesets.onResolved(followFiles)
  followFiles()
  if (client.relativeWatchPatterns) {
    const links = watcher(connection, () =>
      [...session.links.folders()].map((baseUri) => ({ baseUri, pattern: '*' })),
    )
    const follow = (): void => void guarded(log, 'Watching linked files', undefined, links)
    session.links.onLookUp(follow)
    follow()
  }
}

/** Files that say what is found, or what of it is shown; watched everywhere in the workspace. */
const CONFIGURATION_FILES = ['candor.yaml', 'candor.lock', 'candor-baseline.json'] as const

/** Every file of a fetched set is compared with the lock. */
const FETCHED = '.candor/sets/'

function isConfiguration(uri: string, files: ReadonlySet<string>): boolean {
  if (uri.includes(`/${FETCHED}`) || CONFIGURATION_FILES.some((name) => uri.endsWith(`/${name}`))) return true
  const same = sameUri(uri)
  return [...files].some((file) => sameUri(file) === same)
}

/** Configuration of other names, or outside the workspace: the patterns for the workspace do not reach it. */
function otherFiles({ rulesets, client }: Session): readonly string[] {
  return [...rulesets.files()].filter(
    (uri) =>
      !CONFIGURATION_FILES.some((name) => uri.endsWith(`/${name}`)) ||
      folderAround(uri, client.folders) === null,
  )
}

function patternFor(uri: string, { relativeWatchPatterns }: ClientFacts): GlobPattern {
  const name = baseName(uri)
  // A name that would mean something as a pattern is not one to be written as one.
  const pattern = /[*?[\]{}!]/.test(name) ? '*' : name
  return relativeWatchPatterns ? { baseUri: parentFolder(uri) ?? uri, pattern } : `**/${pattern}`
}

/** Keeps one registration for some patterns, and replaces it when they change. */
function watcher(connection: Connection, patterns: () => readonly GlobPattern[]): () => Promise<void> {
  let watched = ''
  let registration: Disposable | null = null
  let last: Promise<void> = Promise.resolve()
  const replace = async (): Promise<void> => {
    const watchers = patterns().map((globPattern) => ({ globPattern }))
    const wanted = watchers
      .map((each) => JSON.stringify(each))
      .sort()
      .join('\n')
    if (wanted === watched) return
    watched = wanted
    const previous = registration
    registration =
      watchers.length === 0
        ? null
        : await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    previous?.dispose()
  }
  // One after the other, so that a slow answer cannot leave two registrations behind.
  return () => (last = last.then(replace, replace))
}
