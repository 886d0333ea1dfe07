import type { Connection } from 'vscode-languageserver'
import { guarded } from './guard'
import { CARET_NOTIFICATION, RUN_NOTIFICATION, type CaretParams, type RunParams } from './protocol'
import type { Session } from './session'

/** Quiet while somebody writes: follows the caret, saves and the wish to have findings now. */
export function registerDrafting(connection: Connection, session: Session): void {
  const { documents, settings, shown, log } = session
  connection.onNotification(CARET_NOTIFICATION, (params: CaretParams) => {
    if (documents.get(params.uri)) shown.caret(params)
  })
  connection.onNotification(RUN_NOTIFICATION, ({ uri }: RunParams) => {
    const version = documents.get(uri)?.version
    if (version === undefined) return
    shown.look(uri, version)
    session.showAgain(uri)
  })
  shown.onRelease((uri) => {
    session.showAgain(uri)
  })
  documents.onDidSave(({ document: { uri, version } }) =>
    guarded(log, 'Saving', undefined, async () => {
      if ((await settings.of(uri)).run !== 'onSave') return
      shown.look(uri, version)
      session.showAgain(uri)
    }),
  )
  documents.onDidClose(({ document: { uri } }) => {
    shown.forget(uri)
  })
}
