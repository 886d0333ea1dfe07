import { extensions, type Disposable, type Event, type Uri } from 'vscode'

/** What Candor uses of the API (version 1) of VS Code's built-in Git extension. */
interface GitExtension {
  readonly enabled: boolean
  getAPI(version: 1): GitApi
}
interface GitApi {
  readonly onDidOpenRepository: Event<Repository>
  readonly repositories: readonly Repository[]
  getRepository(uri: Uri): Repository | null
}
interface Repository {
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined
    readonly onDidChange: Event<void>
  }
  show(ref: string, path: string): Promise<string>
}

/** Texts as they were last committed. */
export interface CommittedTexts {
  /** The committed text; empty for a file that is new; null where no repository knows anything about it. */
  of(uri: Uri): Promise<string | null>
  dispose(): void
}

/** `changed` is called when another commit is checked out, or a repository is found. */
export async function openCommittedTexts(changed: () => void): Promise<CommittedTexts | null> {
  const git = extensions.getExtension<GitExtension>('vscode.git')
  const exports = git && (git.isActive ? git.exports : await git.activate())
  if (!exports?.enabled) return null
  const api = exports.getAPI(1)
  const texts = new Map<string, { readonly commit: string | undefined; readonly text: Promise<string> }>()
  const listeners: Disposable[] = []
  const watch = ({ state }: Repository): void => {
    let commit = state.HEAD?.commit
    listeners.push(
      state.onDidChange(() => {
        if (state.HEAD?.commit === commit) return
        commit = state.HEAD?.commit
        changed()
      }),
    )
  }
  api.repositories.forEach(watch)
  listeners.push(
    api.onDidOpenRepository((repository) => {
      watch(repository)
      changed()
    }),
  )
  return {
    of: async (uri) => {
      const repository = api.getRepository(uri)
      if (!repository) return null
      const commit = repository.state.HEAD?.commit
      const known = texts.get(uri.toString())
      // A file that the commit does not have is new: all of it counts as changed.
      const text =
        known?.commit === commit && known ? known.text : repository.show('HEAD', uri.fsPath).catch(() => '')
      texts.set(uri.toString(), { commit, text })
      return text
    },
    dispose: () => {
      for (const listener of listeners) listener.dispose()
    },
  }
}
