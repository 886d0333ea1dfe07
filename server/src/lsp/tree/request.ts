import type { Connection } from 'vscode-languageserver'
import { guarded } from '../guard'
import { TREE_REQUEST, type TreeAnswer, type TreeParams } from '../protocol'
import type { Session } from '../session'
import { reviewStatus } from '../status'
import { treeGroups } from './groups'
import { headline } from './words'

/** The state of a document as a tree, for a view beside the text. */
export function registerTree(connection: Connection, session: Session): void {
  connection.onRequest(TREE_REQUEST, (params: TreeParams) =>
    guarded(session.log, 'Review tree', null, () => provideTree(session, params)),
  )
}

async function provideTree(session: Session, { uri }: TreeParams): Promise<TreeAnswer | null> {
  const prepared = await session.reviews.prepare(uri)
  if (!prepared) return null
  const review = prepared.review()
  return {
    uri,
    version: prepared.document.version,
    status: reviewStatus(prepared, review),
    headline: headline(review, session.words),
    groups:
      review.document.gate === 'review'
        ? treeGroups({ document: prepared.document, review, words: session.words }, [
            ...session.engine.rules,
            ...prepared.ruleset.customRules,
          ])
        : [],
  }
}
