import type { Connection } from 'vscode-languageserver'
import { URI } from 'vscode-uri'
import {
  READ_DIRECTORY_REQUEST,
  READ_FILE_REQUEST,
  STAT_REQUEST,
  type DirectoryEntry,
  type StatAnswer,
} from '../lsp/protocol'
import { HostError, type Host } from './host'

type Requests = Pick<Connection, 'sendRequest'>

/** A host that speaks URIs and asks the editor, which knows file systems that exist nowhere else. */
export function clientHost(connection: Requests): Host {
  const ask = async <Answer>(method: string, uri: string): Promise<Answer> => {
    try {
      return await connection.sendRequest<Answer>(method, { uri })
    } catch (error) {
      throw new HostError(uri, `could not be read: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return {
    readFile: async (uri) => Uint8Array.from(await ask<number[]>(READ_FILE_REQUEST, uri)),
    stat: (uri) => ask<StatAnswer | null>(STAT_REQUEST, uri),
    readDirectory: (uri) => ask<DirectoryEntry[]>(READ_DIRECTORY_REQUEST, uri),
  }
}

/**
 * A host that speaks URIs: `file:` goes to `files`, which speaks file paths, everything else to `client`.
 * Without `files` (a browser) all goes to `client`; without either there is nothing to find.
 */
export function uriHost(files: Host | null, client: Host | null): Host {
  const route = (uri: string): readonly [host: Host | null, path: string] => {
    if (!/^[a-z][a-z\d+.-]+:/i.test(uri)) return [null, uri]
    const parsed = URI.parse(uri)
    return files && parsed.scheme === 'file' ? [files, parsed.fsPath] : [client, uri]
  }
  const demand = (uri: string): readonly [host: Host, path: string] => {
    const [host, path] = route(uri)
    if (!host) throw new HostError(uri, 'could not be read; this editor gives no access to it')
    return [host, path]
  }
  return {
    readFile: async (uri) => {
      const [host, path] = demand(uri)
      return host.readFile(path)
    },
    stat: async (uri) => {
      const [host, path] = route(uri)
      return host ? host.stat(path) : null
    },
    readDirectory: async (uri) => {
      const [host, path] = demand(uri)
      return host.readDirectory(path)
    },
  }
}
