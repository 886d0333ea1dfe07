import type { ReviewStatus } from '../../server/src/lsp/protocol'
import { sayCount } from './words'

/** What the view *Review* has to say while it has no tree to show; `review` where it has one. */
export type ViewState = 'none' | 'starting' | 'off' | 'failed' | 'skip' | 'maybe' | 'review'

export function viewState(hasDocument: boolean, status: ReviewStatus | undefined): ViewState {
  if (!hasDocument) return 'none'
  if (!status) return 'starting'
  if (!status.enabled) return 'off'
  return status.failed ? 'failed' : status.gate
}

/** The number on the view's icon: as many findings as the Problems panel lists; none shows no badge. */
export function badgeOf(
  status: ReviewStatus | undefined,
): { readonly value: number; readonly tooltip: string } | undefined {
  if (!status?.enabled || status.gate !== 'review') return undefined
  const { error, warning, information } = status.findings
  const value = error + warning + information
  return value === 0 ? undefined : { value, tooltip: sayCount('client.status.findings', value) }
}
