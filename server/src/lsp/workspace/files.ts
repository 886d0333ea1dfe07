import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding, Reviewer } from '../../review/types'
import { isIncluded } from '../../ruleset/documents'
import { discoverDocuments } from '../../workspace/discover'
import { HostError, type Host } from '../../workspace/host'
import { resolveTargets } from '../../workspace/linkTargets'
import { readDocument } from '../../workspace/readDocument'
import { folderAround } from '../links'
import { NO_CODE, resultIdOf } from '../reviews'
import type { Session } from '../session'

/** What a file on disk came to. */
export interface FileReview {
  readonly uri: string
  readonly resultId: string
  /** Reviews it on the first call. */
  readonly findings: () => readonly Finding[]
  readonly document: TextDocument
}

/** URIs of the documents below the workspace folders that configuration wants looked at, in order. */
export async function workspaceDocuments({ host, client, rulesets }: Session): Promise<readonly string[]> {
  const includes = async (uri: string): Promise<boolean> => {
    const { ruleset, path } = await rulesets.of(uri)
    return isIncluded(ruleset, path)
  }
  const found = await discoverDocuments(host, client.folders.map(withoutSlash), includes)
  return found.documents
}

/** A file as the command line would review it; null where it cannot be read or is turned off by the settings. */
export async function readFile(
  session: Session,
  reviewer: Reviewer,
  uri: string,
): Promise<FileReview | null> {
  const { engine, client, host } = session
  const { enable, profile } = await session.settings.of(uri)
  if (!enable) return null
  const { ruleset, path, code } = await session.rulesets.of(uri, profile)
  const text = await textOf(host, uri)
  if (text === null) return null
  const root = folderAround(uri, client.folders) ?? (ruleset.root || null)
  const inherited = reviewer.inheritedTargets(text)
  const targets = await resolveTargets(host, uri, reviewer.localTargets(text), root, inherited)
  const codeReports = code === null ? NO_CODE : await code.review({ text, path, targets }, ruleset)
  const input = { text, path, targets, codeReports }
  return {
    uri,
    resultId: resultIdOf(engine, { ...input, ruleset }),
    findings: () => reviewer.review(input, ruleset).findings,
    document: TextDocument.create(uri, 'markdown', 0, text),
  }
}

/** What cannot be read is for the command line to tell; an editor shows what it can. */
async function textOf(host: Host, uri: string): Promise<string | null> {
  try {
    return await readDocument(host, uri)
  } catch (error) {
    if (error instanceof HostError) return null
    throw error
  }
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/+$/u, '')
}
