import {
  CodeLensRefreshRequest,
  type CancellationToken,
  type CodeLens,
  type Connection,
  type Range,
  type ServerCapabilities,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { PERSPECTIVES, type PerspectiveState } from '../facts/types'
import type { Review } from '../review/types'
import { DOTS, gradeWords } from '../review/summaryWords'
import { toCodeLens } from './convert/codeLenses'
import { movedDown, toRange } from './convert/places'
import { guarded, throwIfCancelled } from './guard'
import { laterLines } from './laterLines'
import type { LspWords } from './localize'
import type { Session } from './session'

/** One line above the title: how far each perspective is answered, evidence, unknowns, and how ready it all is. */
export function registerCodeLens(connection: Connection, session: Session): ServerCapabilities {
  const { client, log } = session
  connection.onCodeLens(({ textDocument }, token) =>
    guarded(log, 'Code lens', [], () => provideLens(session, textDocument.uri, token)),
  )
  const refresh = (): void => {
    if (client.refreshesLenses)
      void guarded(log, 'Refreshing code lenses', undefined, () =>
        connection.sendRequest(CodeLensRefreshRequest.type),
      )
  }
  session.onRefresh(refresh)
  session.shown.onLook(refresh)
  return { codeLensProvider: { resolveProvider: false } }
}

async function provideLens(session: Session, uri: string, token: CancellationToken): Promise<CodeLens[]> {
  const prepared = await session.reviews.prepare(uri)
  throwIfCancelled(token)
  if (!prepared?.settings.codeLens) return []
  const state = session.shown.state(prepared)
  if (!state) return []
  const { review } = state
  const { gate, titleRange } = review.document
  if (gate !== 'review' || review.band === null) return []
  const words = { title: lensTitle(review, session.words), tooltip: lensTooltip(review, session.words) }
  const range = titleNow(state.document, toRange(state.document, titleRange), prepared.document)
  return [toCodeLens(uri, range, words, session.client)]
}

/** A title that is being written anew is taken to stand where it stood. */
function titleNow(reviewed: TextDocument, title: Range, now: TextDocument): Range {
  const further = laterLines(reviewed, now)(title.start.line)
  if (further !== null) return movedDown(title, further)
  const start = { line: Math.min(title.start.line, now.lineCount - 1), character: 0 }
  return { start, end: start }
}

/**
 * "user ●●● business ●●○ market ○○○ capability ●●○ · evidence: study · 4 unknowns, 1 tested · ready with gaps": as short as
 * can be, since editors cut what does not fit into their width.
 */
function lensTitle(review: Review, words: LspWords): string {
  const dots = statesOf(review, words).map(([name, state]) => `${name} ${DOTS[state]}`)
  return [dots.join(' '), ...rest(review, words, '.short')].join(' · ')
}

/** The same in full, for those who hear it or point at it. */
function lensTooltip(review: Review, words: LspWords): string {
  const states = statesOf(review, words).map(
    ([name, state]) => `${name} ${words.say(`review.state.${state}`)}`,
  )
  return [...states, ...rest(review, words, '')].join(', ')
}

/** The four perspectives, then those that a team asks besides. */
function statesOf(
  { document: { facts } }: Review,
  words: LspWords,
): readonly (readonly [string, PerspectiveState])[] {
  return [
    ...PERSPECTIVES.map(
      (name) => [words.say(`review.perspective.${name}`), facts.perspectives[name].state] as const,
    ),
    ...facts.teamPerspectives.map(({ name, state }) => [name, state] as const),
  ]
}

function rest(
  { document: { facts }, band }: Review,
  words: LspWords,
  length: '' | '.short',
): readonly string[] {
  const { best } = facts.evidence
  const unknowns = facts.unknowns.items
  const tested = unknowns.filter((item) => item.tested).length
  return [
    best === 0
      ? words.say('lens.evidence.none')
      : words.say('lens.evidence', {
          grade: length === '' ? gradeWords(best, words) : words.say(`lens.grade.${best as 1}`),
        }),
    unknowns.length === 0
      ? words.say('lens.unknowns.none')
      : words.count(`lens.unknowns${length}`, unknowns.length, { tested }),
    ...(band === null ? [] : [words.say(`review.band.${band}`)]),
  ]
}
