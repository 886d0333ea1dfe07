import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
  type Disposable,
} from 'vscode-languageserver'
import { guarded } from './guard'
import { TRUST_NOTIFICATION } from './protocol'
import type { Session } from './session'

/** In milliseconds. */
const MOMENT = 50

/** Follows settings, `candor.yaml` files and linked files, and has everything looked at again when one changes. */
export function registerConfiguration(connection: Connection, session: Session): void {
  const { client, settings, rulesets, links, documents, log } = session
  session.onInitialized(() => {
    void guarded(log, 'Watching configuration', undefined, () => watch(connection, session))
  })
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    settings.reset(pushed)
    session.refresh()
  })
  connection.onDidChangeWatchedFiles(({ changes }) =>
    guarded(log, 'File changes', undefined, async () => {
      const configured = changes.some(({ uri }) => uri.endsWith('/candor.yaml'))
      if (configured) await rulesets.reload()
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
    watchers: [{ globPattern: '**/candor.yaml' }],
  })
  if (client.relativeWatchPatterns) {
    const replace = linkWatcher(connection, session)
    const follow = (): void => void guarded(log, 'Watching linked files', undefined, replace)
    session.links.onLookUp(follow)
    follow()
  }
}

/** Keeps one registration for the folders that open documents link into, and replaces it when that set changes. */
function linkWatcher(connection: Connection, session: Session): () => Promise<void> {
  let watched = ''
  let registration: Disposable | null = null
  let last: Promise<void> = Promise.resolve()
  const replace = async (): Promise<void> => {
    const folders = [...session.links.folders()].sort()
    const wanted = folders.join('\n')
    if (wanted === watched) return
    watched = wanted
    const previous = registration
    registration =
      folders.length === 0
        ? null
        : await connection.client.register(DidChangeWatchedFilesNotification.type, {
            watchers: folders.map((baseUri) => ({ globPattern: { baseUri, pattern: '*' } })),
          })
    previous?.dispose()
  }
  // One after the other, so that a slow answer cannot leave two registrations behind.
  return () => (last = last.then(replace, replace))
}
