import type { Connection } from 'vscode-languageserver'
import type { Prepared } from './reviews'
import type { Session } from './session'
import type { Shown } from './shownFindings'
import { announce } from './status'

/** What to show of a document now, and word of it to the client; null where nothing is reviewed. */
export async function look(
  connection: Connection,
  session: Session,
  uri: string,
  prepared: Prepared | null,
): Promise<Shown | null> {
  if (!prepared) {
    session.shown.forget(uri)
    await announce(connection, session, uri, null)
    return null
  }
  if (!session.shown.isDue(prepared)) return session.shown.of(prepared)
  await announce(connection, session, uri, prepared)
  return session.shown.of(prepared)
}
