import {
  CodeLensRefreshRequest,
  type CancellationToken,
  type CodeLens,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver'
import { PERSPECTIVES } from '../facts/types'
import type { Review } from '../review/types'
import { DOTS, gradeWords } from '../review/summaryWords'
import { toCodeLens } from './convert/codeLenses'
import { guarded, throwIfCancelled } from './guard'
import type { LspWords } from './localize'
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
  const words = { title: lensTitle(review, session.words), tooltip: lensTooltip(review, session.words) }
  return [toCodeLens(prepared.document, titleRange, words, session.client)]
}

/** "user ●●● business ●●○ market ○○○ capability ●●○ · evidence: study · 4 unknowns, 1 with a test · ready with gaps" */
function lensTitle(review: Review, words: LspWords): string {
  const { perspectives } = review.document.facts
  const dots = PERSPECTIVES.map(
    (name) => `${words.say(`review.perspective.${name}`)} ${DOTS[perspectives[name].state]}`,
  )
  return [dots.join('  '), ...rest(review, words)].join(' · ')
}

/** The same in words, for those who hear it. */
function lensTooltip(review: Review, words: LspWords): string {
  const { perspectives } = review.document.facts
  const states = PERSPECTIVES.map(
    (name) =>
      `${words.say(`review.perspective.${name}`)} ${words.say(`review.state.${perspectives[name].state}`)}`,
  )
  return [...states, ...rest(review, words)].join(', ')
}

function rest({ document: { facts }, band }: Review, words: LspWords): readonly string[] {
  const { best } = facts.evidence
  const unknowns = facts.unknowns.items
  const tested = unknowns.filter((item) => item.tested).length
  return [
    best === 0
      ? words.say('lens.evidence.none')
      : words.say('lens.evidence', { grade: gradeWords(best, words) }),
    unknowns.length === 0
      ? words.say('lens.unknowns.none')
      : words.count('lens.unknowns', unknowns.length, { tested }),
    ...(band === null ? [] : [words.say(`review.band.${band}`)]),
  ]
}
