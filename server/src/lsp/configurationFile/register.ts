import type { Connection, ServerCapabilities } from 'vscode-languageserver'
import { guarded } from '../guard'
import { RULE_LEVEL_REQUEST, type RuleLevelParams } from '../protocol'
import type { Session } from '../session'
import { followExtendedFiles } from './extendedFiles'
import { definitionInConfiguration, linksOfConfiguration } from './links'
import { followConfigurationTexts } from './problems'
import { ruleLevelChange } from './ruleLevelRequest'

/** What is offered on files of settings alone; the rest is offered where documents have it, too. */
export function registerConfigurationFile(connection: Connection, session: Session): ServerCapabilities {
  followConfigurationTexts(session)
  followExtendedFiles(connection, session)
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    guarded(session.log, 'Definition', null, () => definitionInConfiguration(session, uri, position)),
  )
  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    guarded(session.log, 'Document links', [], () => linksOfConfiguration(session, uri)),
  )
  connection.onRequest(RULE_LEVEL_REQUEST, (params: RuleLevelParams) =>
    guarded(session.log, 'Rule level', null, () => ruleLevelChange(session, params)),
  )
  return { definitionProvider: true, documentLinkProvider: { resolveProvider: false } }
}
