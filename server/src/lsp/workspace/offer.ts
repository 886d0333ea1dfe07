import {
  DocumentDiagnosticRequest,
  UnregistrationRequest,
  type Connection,
  type DiagnosticRegistrationOptions,
} from 'vscode-languageserver'
import { guarded } from '../guard'
import type { Session } from '../session'
import { isWanted } from './wanted'

/**
 * What is offered in the answer to `initialize`. Who can be offered something else later is offered the findings of
 * the workspace only while they are wanted: an editor that has that offer leaves it to the server to take back what
 * it shows for a document that is closed, and one without it takes that back itself.
 */
export function offerDiagnostics(connection: Connection, session: Session): DiagnosticRegistrationOptions {
  if (!session.client.registersDiagnostics) return offer(true)
  const { log } = session
  let isOffered = false
  let withdraw = (): Promise<void> => unregister(connection, AT_FIRST)
  let last: Promise<void> = Promise.resolve()
  const replace = async (): Promise<void> => {
    const wanted = await isWanted(session)
    if (wanted === isOffered) return
    // First the old offer goes: with two of them, every finding would be shown twice.
    await withdraw()
    const registration = await connection.client.register(DocumentDiagnosticRequest.type, offer(wanted))
    withdraw = () => {
      registration.dispose()
      return Promise.resolve()
    }
    isOffered = wanted
  }
  // One after the other, so that a slow answer cannot leave two offers behind.
  const follow = (): void => {
    last = last.then(() => guarded(log, 'Offering workspace diagnostics', undefined, replace))
  }
  session.onInitialized(follow)
  session.onRefresh(follow)
  return { ...offer(false), id: AT_FIRST }
}

const AT_FIRST = 'candor.diagnostics'

/** For the documents that the client has chosen for this server. */
function offer(workspaceDiagnostics: boolean): DiagnosticRegistrationOptions {
  return { documentSelector: null, identifier: 'candor', interFileDependencies: false, workspaceDiagnostics }
}

function unregister(connection: Connection, id: string): Promise<void> {
  const unregisterations = [{ id, method: DocumentDiagnosticRequest.method }]
  return connection.sendRequest(UnregistrationRequest.type, { unregisterations })
}
