import type { Connection } from 'vscode-languageserver'
import { guarded } from './guard'
import { REVIEW_REQUEST, type ReviewAnswer, type ReviewParams } from './protocol'
import { reviewMarkdown } from './reviewMarkdown'
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
  return { status: reviewStatus(prepared, review), markdown: reviewMarkdown(prepared.document, shown) }
}
