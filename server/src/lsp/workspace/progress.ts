import type { Connection } from 'vscode-languageserver'
import type { Session } from '../session'

/** How far a review of many documents has come. */
export interface Progress {
  at(index: number): void
  isCancelled(): boolean
}

/** So few are reviewed before anybody could read a message. */
const FEW = 20

/** Shows progress with a way to stop, where the client can show it and there is enough to do. */
export async function withProgress(
  connection: Connection,
  { client, words }: Session,
  count: number,
  work: (progress: Progress) => Promise<void>,
): Promise<void> {
  if (!client.showsProgress || count <= FEW) {
    await work({ at: () => undefined, isCancelled: () => false })
    return
  }
  const at = (index: number): string => words.say('workspace.progress.at', { index, count })
  const progress = await connection.window.createWorkDoneProgress()
  progress.begin(words.say('workspace.progress'), 0, at(0), true)
  let shown = 0
  try {
    await work({
      at: (index) => {
        const percent = Math.floor((100 * index) / count)
        if (percent === shown) return
        shown = percent
        progress.report(percent, at(index))
      },
      isCancelled: () => progress.token.isCancellationRequested,
    })
  } finally {
    progress.done()
  }
}
