import type { CloseHandlerResult, ErrorHandler } from 'vscode-languageclient'
import { CloseAction, ErrorAction } from 'vscode-languageclient'
import { allowsRestart } from './restarts'
import { say } from './words'

/** What to do when the server breaks off: start it again, but not for ever, and say in the status what happened. */
export function createErrorHandler(tell: { restarting(): void; stopped(): void }): ErrorHandler {
  let ends: readonly number[] = []
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: (): CloseHandlerResult => {
      const now = Date.now()
      ends = [...ends, now]
      if (allowsRestart(ends, now)) {
        tell.restarting()
        return {
          action: CloseAction.Restart,
          handled: true,
          message: say('client.server.ended'),
        }
      }
      ends = []
      tell.stopped()
      const message = say('client.server.stopped')
      return { action: CloseAction.DoNotRestart, handled: true, message }
    },
  }
}
