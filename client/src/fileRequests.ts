import { FileSystemError, FileType, Uri, workspace, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  READ_DIRECTORY_REQUEST,
  READ_FILE_REQUEST,
  STAT_REQUEST,
  type DirectoryEntry,
  type PathParams,
  type StatAnswer,
} from '../../server/src/lsp/protocol'

/** Reads for the server what only the editor can reach: files in a browser or in a remote repository. */
export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(READ_FILE_REQUEST, async ({ uri }: PathParams): Promise<number[]> =>
      Array.from(await workspace.fs.readFile(Uri.parse(uri))),
    ),
    client.onRequest(STAT_REQUEST, async ({ uri }: PathParams): Promise<StatAnswer | null> => {
      try {
        const { type, size } = await workspace.fs.stat(Uri.parse(uri))
        return { type: kind(type), size }
      } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') return null
        throw error
      }
    }),
    client.onRequest(READ_DIRECTORY_REQUEST, async ({ uri }: PathParams): Promise<DirectoryEntry[]> => {
      const entries = await workspace.fs.readDirectory(Uri.parse(uri))
      return entries.map(([name, type]) => [name, kind(type)])
    }),
  ]
}

/** The type is a set of bits: a linked file is a file too. */
function kind(type: FileType): StatAnswer['type'] {
  if (type & FileType.Directory) return 'directory'
  return type & FileType.File ? 'file' : 'other'
}
