import type { Connection } from 'vscode-languageserver'
import type { Review } from '../review/types'
import { REVIEWED_NOTIFICATION, type FindingCounts, type ReviewStatus } from './protocol'
import type { Prepared } from './reviews'
import type { Session } from './session'

/** Tells a client that asked for it how a document stands now; null where nothing is reviewed. */
export async function announce(
  connection: Connection,
  session: Session,
  uri: string,
  prepared: Prepared | null,
): Promise<void> {
  if (session.client.options.status !== true) return
  const version = session.documents.get(uri)?.version ?? 0
  const tell = (status: ReviewStatus): Promise<void> =>
    connection.sendNotification(REVIEWED_NOTIFICATION, status)
  try {
    await tell(prepared ? reviewStatus(prepared, prepared.review()) : emptyStatus(uri, version))
  } catch (error) {
    // A document without findings must not look clean when it could not be reviewed.
    await tell({ ...emptyStatus(uri, version), enabled: true, failed: true })
    throw error
  }
}

export function reviewStatus(prepared: Prepared, review: Review): ReviewStatus {
  const { document } = review
  return {
    uri: prepared.document.uri,
    version: prepared.document.version,
    enabled: true,
    failed: false,
    gate: document.gate,
    gateReasons: document.gateReasons,
    profile: review.profile,
    type: document.type,
    findings: countBySeverity(review),
    band: review.band,
  }
}

function countBySeverity(review: Review): FindingCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 }
  for (const { severity } of review.findings) counts[severity]++
  return counts
}

function emptyStatus(uri: string, version: number): ReviewStatus {
  return {
    uri,
    version,
    enabled: false,
    failed: false,
    gate: 'skip',
    gateReasons: [],
    profile: 'pm',
    type: '',
    findings: { error: 0, warning: 0, information: 0, hint: 0 },
    band: null,
  }
}
