import type { Connection } from 'vscode-languageserver'
import { documentReport } from '../review/report'
import { toMarkdown } from '../review/summaryMarkdown'
import { baseName, pathBelow } from '../workspace/paths'
import { guarded } from './guard'
import { folderAround } from './links'
import { REVIEW_REQUEST, type ReviewAnswer, type ReviewParams } from './protocol'
import type { Session } from './session'
import { reviewStatus } from './status'

/** The review of a document as a page to read, asked for by a person and so given whatever the gate says. */
export function registerReviewRequest(connection: Connection, session: Session): void {
  connection.onRequest(REVIEW_REQUEST, (params: ReviewParams) =>
    guarded(session.log, 'Review', null, () => provideReview(session, params)),
  )
}

async function provideReview(session: Session, { uri }: ReviewParams): Promise<ReviewAnswer | null> {
  const prepared = await session.reviews.prepare(uri)
  if (!prepared) return null
  const review = prepared.review()
  const shown = review.document.gate === 'review' ? review : prepared.reviewAnyway()
  const folder = folderAround(uri, session.client.folders)
  const path = folder === null ? baseName(uri) : pathBelow(folder, uri)
  return {
    status: reviewStatus(prepared, review),
    markdown: toMarkdown(documentReport(path, shown), session.words, shown.profile),
  }
}
