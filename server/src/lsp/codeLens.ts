import {
  CodeLensRefreshRequest,
  type CancellationToken,
  type CodeLens,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver'
import { PERSPECTIVES, type PerspectiveState } from '../facts/types'
import type { Review } from '../review/types'
import { BANDS, counted, GRADES, STATES } from '../review/summaryWords'
import { toCodeLens } from './convert/codeLenses'
import { guarded, throwIfCancelled } from './guard'
import type { Session } from './session'

/** One line above the title: how far each perspective is answered, evidence, unknowns, and how ready it all is. */
export function registerCodeLens(connection: Connection, session: Session): ServerCapabilities {
  const { client, log } = session
  connection.onCodeLens(({ textDocument }, token) =>
    guarded(log, 'Code lens', [], () => provideLens(session, textDocument.uri, token)),
  )
  session.onRefresh(() => {
    if (client.refreshesLenses)
      void guarded(log, 'Refreshing code lenses', undefined, () =>
        connection.sendRequest(CodeLensRefreshRequest.type),
      )
  })
  return { codeLensProvider: { resolveProvider: false } }
}

async function provideLens(session: Session, uri: string, token: CancellationToken): Promise<CodeLens[]> {
  const prepared = await session.reviews.prepare(uri)
  throwIfCancelled(token)
  if (!prepared?.settings.codeLens) return []
  const review = prepared.review()
  const { gate, titleRange } = review.document
  if (gate !== 'review' || review.band === null) return []
  const words = { title: lensTitle(review), tooltip: lensTooltip(review) }
  return [toCodeLens(prepared.document, titleRange, words, session.client)]
}

/** "user ●●● business ●●○ market ○○○ capability ●●○ · evidence: study · 4 unknowns, 1 with a test · ready with gaps" */
function lensTitle(review: Review): string {
  const dots = statesOf(review).map(([name, state]) => `${name} ${STATES[state][0]}`)
  return [dots.join('  '), ...rest(review)].join(' · ')
}

/** The same in words, for those who hear it. */
function lensTooltip(review: Review): string {
  const words = statesOf(review).map(([name, state]) => `${name} ${STATES[state][1]}`)
  return [...words, ...rest(review)].join(', ')
}

/** The four perspectives, then those that a team asks besides. */
function statesOf({ document: { facts } }: Review): readonly (readonly [string, PerspectiveState])[] {
  return [
    ...PERSPECTIVES.map((name) => [name, facts.perspectives[name].state] as const),
    ...facts.teamPerspectives.map(({ name, state }) => [name, state] as const),
  ]
}

function rest({ document: { facts }, band }: Review): readonly string[] {
  const { best } = facts.evidence
  const unknowns = facts.unknowns.items
  const tested = unknowns.filter((item) => item.tested).length
  return [
    `evidence: ${best === 0 ? 'none' : (GRADES[best] ?? '')}`,
    unknowns.length === 0 ? 'no unknowns' : `${counted(unknowns.length, 'unknown')}, ${tested} with a test`,
    ...(band === null ? [] : [BANDS[band]]),
  ]
}
