import { baseName } from '../../workspace/paths'
import { guarded } from '../guard'
import type { Session } from '../session'
import { placedIn } from './codeProblems'

/**
 * Shows the mistakes of the open text, not of what was last saved; reviews go by what is saved, and look at it as
 * soon as it is.
 */
export function followConfigurationTexts(session: Session): void {
  const { documents, configurationFiles: files, rulesets, log } = session
  const waiting = new Set<string>()

  const show = async (uri: string): Promise<void> => {
    const document = files.document(uri)
    const version = document?.version
    const problems = await files.problems(uri)
    // A newer text has its own turn.
    if (files.document(uri)?.version !== version || waiting.has(uri)) return
    if (document === null) return
    await rulesets.draft(uri, { problems, placed: (problem, name) => placedIn(document, problem, name) })
    // What its code has to say is known once its folder was looked into, and shown then.
    if (baseName(uri) === 'candor.yaml') await rulesets.of(uri)
  }
  const schedule = (uri: string): void => {
    if (waiting.has(uri)) return
    waiting.add(uri)
    // A turn of the event loop lets the changes in that were received already.
    setTimeout(() => {
      waiting.delete(uri)
      void guarded(log, 'Checking configuration', undefined, () => show(uri))
    }, 0)
  }
  const scheduleAll = (): void => {
    for (const { uri } of documents.all()) if (files.document(uri)) schedule(uri)
  }
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!files.has(uri)) return
    files.forget()
    // A mistake may lie in how files fit together, so the others are looked at as well.
    scheduleAll()
  })
  documents.onDidClose(({ document: { uri } }) => {
    if (!files.has(uri)) return
    files.forget()
    void guarded(log, 'Checking configuration', undefined, () => rulesets.draft(uri, null))
    scheduleAll()
  })
  documents.onDidSave(({ document: { uri } }) => {
    if (!files.has(uri)) return
    void guarded(log, 'Reading configuration', undefined, async () => {
      if (await rulesets.reload()) session.refresh()
    })
  })
  const look = (): void => {
    files.forget()
    scheduleAll()
  }
  session.onRefresh(look)
  session.onFilesChanged(look)
}
