import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver'

/** Where the server writes what a person may need to know; the client shows it in its output channel. */
export interface Log {
  info(message: string): void
  error(message: string): void
}

/**
 * Runs one feature so that a failure in it ends nothing else: the answer is then `fallback`, and the log says why.
 * Answers meant for the client (a cancelled request) pass.
 */
export async function guarded<Answer>(
  log: Log,
  feature: string,
  fallback: Answer,
  work: () => Answer | Promise<Answer>,
): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ResponseError) throw error
    log.error(`${feature} failed: ${describe(error)}`)
    return fallback
  }
}

/**
 * Ends a request its client no longer wants. No data goes with it: a client that cancelled because the text moved on
 * has already planned its next request, and `retriggerRequest: false` would make it drop that one too.
 */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled')
  }
}

/** Message and stack for the log; never shown in the editor itself. */
function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
